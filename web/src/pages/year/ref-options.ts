// What the boxes of a form may point to, as far as this person may read it; each kind is asked once for each form.
import {
  type Actor,
  formatDate,
  paths,
  Producer,
  type RefTarget,
  ROLE_LABELS,
  SubjectName,
} from '@ocop/functions/domain';
import type { RefOption, RefOptions } from '../../components/fields/ocop-ref-box.ts';
import { type CollectionQuery, documentQuery, type Gateway } from '../../gateway/gateway.ts';
import { itemsToChoose } from '../../services/item-queries.ts';
import { papersOf } from '../../services/paper-queries.ts';
import {
  certificatesOf,
  dossiersOf,
  membersOf,
  producersOf,
  productsOf,
  villagesOf,
} from '../../services/queries.ts';
import { formatDay } from '../../text/format.ts';

/** A person who may not read the list of members can still name themselves. */
export interface Self {
  readonly actor: Actor;
  readonly name: string;
}

type Queries = Gateway['queries'];

const MEMBER_READERS: readonly string[] = ['admin', 'economy'];

async function listed<T>(
  queries: Queries,
  query: CollectionQuery<T>,
  optionOf: (found: T) => RefOption,
): Promise<readonly RefOption[]> {
  const { items } = await queries.getCollection(query);
  return items.map(optionOf);
}

/** A producer reads no other; the list is its own name. */
async function producers(queries: Queries, actor: Actor): Promise<readonly RefOption[]> {
  if (actor.role !== 'producer') return listed(queries, producersOf(actor), ({ id, name }) => ({ id, name }));
  const own = await queries.getDocument(
    documentQuery(paths.document(actor.commune, 'producers', actor.unit ?? ''), Producer),
  );
  return own === null ? [] : [{ id: own.id, name: own.name }];
}

function members(queries: Queries, { actor, name }: Self): Promise<readonly RefOption[]> {
  if (!MEMBER_READERS.includes(actor.role)) return Promise.resolve([{ id: actor.uid, name }]);
  return listed(queries, membersOf(actor), (member) => ({
    id: member.uid,
    name: member.name === '' ? member.email : member.name,
    note: ROLE_LABELS[member.role],
  }));
}

type Asked = (queries: Queries, self: Self) => Promise<readonly RefOption[]>;

const certificates: Asked = (queries, { actor }) =>
  listed(queries, certificatesOf(actor), ({ id, productName, decisionNumber, validUntil }) => ({
    id,
    name: productName,
    note: `${decisionNumber}, đến ${formatDate(validUntil)}`,
  }));

/** What is no item of the year, by its own list. */
const LISTS: Readonly<Record<Exclude<RefTarget, SubjectName>, Asked>> = {
  producers: (queries, { actor }) => producers(queries, actor),
  members,
  certificates,
  products: (queries, { actor }) =>
    listed(queries, productsOf(actor), ({ id, name, producerName: note }) => ({ id, name, note })),
  villages: (queries, { actor }) => listed(queries, villagesOf(actor), ({ id, name }) => ({ id, name })),
  dossiers: (queries, { actor }) =>
    listed(queries, dossiersOf(actor), ({ id, product, producer }) => ({
      id,
      name: product.name,
      note: producer.name,
    })),
  documents: (queries, { actor }) =>
    listed(queries, papersOf(actor), ({ id, title, number }) => ({
      id,
      name: title,
      note: number?.text ?? 'chưa có số',
    })),
};

const isItems = (to: RefTarget): to is Extract<RefTarget, SubjectName> => SubjectName.safeParse(to).success;

function listOf(queries: Queries, self: Self, to: RefTarget): Promise<readonly RefOption[]> {
  if (!isItems(to)) return LISTS[to](queries, self);
  return listed(queries, itemsToChoose(self.actor, to), ({ id, title, on }) => ({
    id,
    name: title,
    note: formatDay(on),
  }));
}

/** Lists for the boxes of one form; a list that failed is asked again. */
export function refOptions(queries: Queries, self: Self): RefOptions {
  const known = new Map<RefTarget, Promise<readonly RefOption[]>>();
  return (to) => {
    const asked = known.get(to) ?? listOf(queries, self, to);
    known.set(to, asked);
    asked.catch(() => known.delete(to));
    return asked;
  };
}
