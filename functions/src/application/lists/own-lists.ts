/** What a member may read of each collection: the whole of it by the table of roles, or what is their own. */
import type { z } from 'zod';
import {
  type Actor,
  Certificate,
  Item,
  Paper,
  paths,
  Producer,
  Product,
  READ_ROLES,
  type Role,
  type Subject,
  Village,
} from '../../domain/index.ts';
import { notYours } from '../files/download-kind.ts';
import type { Query, Reader } from '../ports.ts';
import { DossierRecord } from '../records.ts';

type Where = NonNullable<Query<unknown>['where']>;

/** The conditions under which somebody's own is found, by role; a role without any has none. */
type Own = Readonly<Partial<Record<Role, (unit: string) => Where>>>;

const OF_PRODUCER: Own = { producer: (unit) => [['producerId', '==', unit]] };
const OF_UNIT: Own = { ...OF_PRODUCER, village: (unit) => [['villageId', '==', unit]] };
const OF_DOSSIER: Own = {
  producer: (unit) => [['producer.id', '==', unit]],
  village: (unit) => [
    ['preparedBy.role', '==', 'village'],
    ['preparedBy.unit', '==', unit],
  ],
};

/** @throws DomainError `permission-denied` where the role reads neither all nor anything of its own */
function whereOf({ role, unit }: Actor, readers: readonly Role[], own: Own): Where {
  if (readers.includes(role)) return [];
  const narrowed = own[role]?.(unit ?? '');
  if (narrowed === undefined) throw notYours();
  return narrowed;
}

export interface OwnLists {
  readonly villages: () => Promise<Village[]>;
  readonly producers: () => Promise<Producer[]>;
  readonly products: () => Promise<Product[]>;
  readonly certificates: () => Promise<Certificate[]>;
  readonly dossiers: () => Promise<DossierRecord[]>;
  readonly papers: () => Promise<Paper[]>;
  readonly items: (subject: Subject, year: number | null) => Promise<Item[]>;
}

/** The lists as this person may read them. @throws DomainError `permission-denied` as the rules would refuse */
export function ownLists(store: Reader, actor: Actor): OwnLists {
  const { commune } = actor;
  const list = <T>(
    name: Parameters<typeof paths.collection>[1],
    schema: z.ZodType<T>,
    readers: readonly Role[],
    own: Own,
    more: Where = [],
  ): Promise<T[]> =>
    store.list({
      path: paths.collection(commune, name),
      schema,
      where: [...more, ...whereOf(actor, readers, own)],
    });
  return {
    villages: () => list('villages', Village, READ_ROLES.villages, {}),
    producers: () =>
      list('producers', Producer, READ_ROLES.producers, { producer: (unit) => [['id', '==', unit]] }),
    products: () => list('products', Product, READ_ROLES.products, OF_PRODUCER),
    certificates: () => list('certificates', Certificate, READ_ROLES.certificates, OF_PRODUCER),
    dossiers: () => list('dossiers', DossierRecord, READ_ROLES.dossiers, OF_DOSSIER),
    papers: () => list('documents', Paper, READ_ROLES.documents, OF_UNIT),
    items: ({ name, reads }, year) => {
      const mine: Own = { [actor.role]: () => [['ownerUid', '==', actor.uid]], ...OF_UNIT };
      return list(name, Item, reads, mine, year === null ? [] : [['year', '==', year]]);
    },
  };
}
