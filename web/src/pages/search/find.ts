// Asks the store for one search, kind by kind, each once.
import { type Actor, type PlainDate, searchToken, SubjectName } from '@ocop/functions/domain';
import type { CollectionQuery, QueryGateway } from '../../gateway/gateway.ts';
import {
  certificatesNamed,
  dossiersNamed,
  itemsLookedFor,
  type Looked,
  papersNamed,
  producersNamed,
  productsNamed,
} from '../../services/search-queries.ts';
import { type Hit, type HitGroup, hitOf, isHit, type Kind, sharesOf } from './search.model.ts';

export interface Search {
  readonly actor: Actor;
  readonly words: string;
  /** One kind, or null for all. */
  readonly choice: Kind | null;
  readonly today: PlainDate;
}

/** What was read of one kind; ids of documents that could not be. */
interface Read {
  readonly hits: readonly Hit[];
  readonly count: number;
  readonly damaged: readonly string[];
}

const NOTHING: Read = { hits: [], count: 0, damaged: [] };

async function read<T>(
  queries: QueryGateway,
  query: CollectionQuery<T> | null,
  hit: (found: T) => Hit,
): Promise<Read> {
  if (query === null) return NOTHING;
  const { items, damaged } = await queries.getCollection(query);
  return { hits: items.map(hit), count: items.length + damaged.length, damaged };
}

function readKind(queries: QueryGateway, { actor, today }: Search, kind: Kind, asked: Looked): Promise<Read> {
  const subject = SubjectName.safeParse(kind);
  if (subject.success) return read(queries, itemsLookedFor(actor, subject.data, asked), hitOf.item);
  switch (kind) {
    case 'producers':
      return read(queries, producersNamed(actor, asked), hitOf.producers);
    case 'dossiers':
      return read(queries, dossiersNamed(actor, asked), hitOf.dossiers);
    case 'certificates':
      return read(queries, certificatesNamed(actor, asked), (found) => hitOf.certificates(found, today));
    case 'documents':
      return read(queries, papersNamed(actor, asked), hitOf.documents);
    default:
      return read(queries, productsNamed(actor, asked), hitOf.products);
  }
}

export interface Answer {
  readonly groups: readonly HitGroup[];
  readonly damaged: readonly string[];
}

/** The kinds with something in them. Reads at most 30 documents. @throws AppError */
export async function find(queries: QueryGateway, search: Search): Promise<Answer> {
  const token = searchToken(search.words);
  if (token === '') return { groups: [], damaged: [] };
  const answers = await Promise.all(
    sharesOf(search.choice).map(async ([kind, limit]) => ({
      kind,
      limit,
      ...(await readKind(queries, search, kind, { token, limit })),
    })),
  );
  const groups = answers.map(({ kind, limit, hits, count }) => ({
    kind,
    hits: hits.filter(isHit(search.words)),
    isFull: count === limit,
  }));
  return {
    groups: groups.filter(({ hits }) => hits.length > 0),
    damaged: answers.flatMap(({ damaged }) => damaged),
  };
}
