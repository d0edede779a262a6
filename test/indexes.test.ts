// The emulator answers every query; production only those with an index. What each query needs is derived from it here.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Role } from '../functions/src/domain/index.ts';
import {
  type Asked,
  askedByLists,
  askedByPages,
  askedBySearch,
  askedByServer,
  askedOfItems,
} from './support/asked-queries.ts';

const ROOT = join(import.meta.dirname, '..');

type Order = 'ASCENDING' | 'DESCENDING';
type Scope = 'COLLECTION' | 'COLLECTION_GROUP';

/** The file, of its parts those that are read here. */
interface Indexes {
  readonly indexes: readonly {
    readonly collectionGroup: string;
    readonly queryScope: Scope;
    readonly fields: readonly {
      readonly fieldPath: string;
      readonly order?: Order;
      readonly arrayConfig?: 'CONTAINS';
    }[];
  }[];
  readonly fieldOverrides: readonly {
    readonly collectionGroup: string;
    readonly fieldPath: string;
    readonly indexes: readonly { readonly order?: Order; readonly queryScope: Scope }[];
  }[];
}

/**
 * The index that a query needs as one line; null where the automatic indexes of single fields do. Equalities in one
 * collection are merged from those; an order, a range or array-contains beside another field is not.
 * @see https://firebase.google.com/docs/firestore/query-data/indexing
 */
function needOf({ path, group = false, where = [], orderBy = [] }: Asked): string | null {
  const equal = where
    .filter(([, operator]) => operator === '==' || operator === 'in')
    .map(([field]) => `${field}↑`);
  const within = where.filter(([, operator]) => operator === 'array-contains').map(([field]) => `${field}∋`);
  const ranged = new Set(where.filter(([, operator]) => /[<>]/u.test(operator)).map(([field]) => field));
  const ordered = orderBy.map(([field, direction]) => `${field}${direction === 'asc' ? '↑' : '↓'}`);
  const tail = ordered.length > 0 ? ordered : [...ranged].map((field) => `${field}↑`);
  const fields = [...[...equal, ...within].sort(), ...tail];
  const automatic = group ? fields.length === 0 : fields.length < 2 || within.length + tail.length === 0;
  if (automatic) return null;
  return `${path.split('/').at(-1) ?? ''}${group ? ' everywhere' : ''}: ${fields.join(' ')}`;
}

function listed(): string[] {
  const { indexes, fieldOverrides } = JSON.parse(
    readFileSync(join(ROOT, 'firestore.indexes.json'), 'utf8'),
  ) as Indexes;
  const composite = indexes.map(({ collectionGroup, queryScope, fields }) => {
    const parts = fields.map(({ fieldPath, order, arrayConfig }) =>
      arrayConfig === undefined ? `${fieldPath}${order === 'DESCENDING' ? '↓' : '↑'}` : `${fieldPath}∋`,
    );
    return `${collectionGroup}${queryScope === 'COLLECTION_GROUP' ? ' everywhere' : ''}: ${parts.join(' ')}`;
  });
  const single = fieldOverrides.flatMap(({ collectionGroup, fieldPath, indexes: of }) =>
    of
      .filter(({ queryScope }) => queryScope === 'COLLECTION_GROUP')
      .map(({ order }) => `${collectionGroup} everywhere: ${fieldPath}${order === 'DESCENDING' ? '↓' : '↑'}`),
  );
  return [...composite, ...single];
}

describe('firestore.indexes.json', () => {
  it('has the index of every query, and none that nobody needs', async () => {
    const asked = [
      ...askedByPages(),
      ...askedByLists(),
      ...askedOfItems(),
      ...askedBySearch(),
      ...(await askedByServer()),
    ];
    const needed = new Set(asked.map(needOf).filter((need) => need !== null));
    expect(listed().sort()).toEqual([...needed].sort());
  });

  it('sees the queries: each role asks at least five', () => {
    expect(askedByPages().length).toBeGreaterThan(5 * Role.options.length);
  });

  it.each<[Asked, string | null]>([
    [{ path: 'a', where: [['x', '==', 1]], orderBy: [] }, null],
    [
      {
        path: 'a',
        where: [
          ['x', '==', 1],
          ['y', '==', 1],
        ],
      },
      null,
    ],
    [{ path: 'a', where: [['y', '==', 1]], orderBy: [['x', 'desc']] }, 'a: y↑ x↓'],
    [
      {
        path: 'a',
        where: [
          ['y', 'array-contains', 1],
          ['b', '==', 1],
        ],
      },
      'a: b↑ y∋',
    ],
    [{ path: 'a', group: true, where: [['y', '<=', 1]] }, 'a everywhere: y↑'],
    [
      {
        path: 'a',
        group: true,
        where: [
          ['y', '==', 1],
          ['b', '==', 1],
        ],
      },
      'a everywhere: b↑ y↑',
    ],
    [
      {
        path: 'a',
        where: [
          ['y', '>=', 1],
          ['y', '<=', 2],
        ],
      },
      null,
    ],
  ])('knows what %j needs', (query, need) => {
    expect(needOf(query)).toBe(need);
  });
});

/** Files of the web and the server that could ask the store past the two lists above. */
function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => join(folder, file));
}

describe('queries', () => {
  it('are built where this test sees them', () => {
    const elsewhere = [...sources('web/src'), ...sources('functions/src/application')].filter((file) =>
      /\bcollectionQuery\(|\bwhere: \[/u.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(elsewhere.sort()).toEqual([
      'functions/src/application/documents.ts',
      'functions/src/application/items/round-reads.ts',
      'functions/src/application/lists/own-lists.ts',
      'functions/src/application/sweep/due.ts',
      'functions/src/application/sweep/open-items.ts',
      'web/src/gateway/gateway.ts',
      'web/src/pages/year/round/round-queries.ts',
      'web/src/services/dossier-queries.ts',
      'web/src/services/home-queries.ts',
      'web/src/services/item-queries.ts',
      'web/src/services/list-queries.ts',
      'web/src/services/paper-queries.ts',
      'web/src/services/queries.ts',
      'web/src/services/search-queries.ts',
    ]);
  });
});
