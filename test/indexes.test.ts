// The emulator answers every query; production only those with an index. What each query needs is derived from it here.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { queries } from '../functions/src/application/documents.ts';
import { roundOpinions, servingTeam } from '../functions/src/application/items/round-reads.ts';
import { ownLists } from '../functions/src/application/lists/own-lists.ts';
import { eachDue } from '../functions/src/application/sweep/due.ts';
import { openItemsDue } from '../functions/src/application/sweep/open-items.ts';
import { type Actor, DomainError, Role, SubjectName, subjects } from '../functions/src/domain/index.ts';
import * as dossierPages from '../web/src/services/dossier-queries.ts';
import * as homePages from '../web/src/services/home-queries.ts';
import * as itemPages from '../web/src/services/item-queries.ts';
import * as listPages from '../web/src/services/list-queries.ts';
import * as paperPages from '../web/src/services/paper-queries.ts';
import * as pages from '../web/src/services/queries.ts';
import * as searchPages from '../web/src/services/search-queries.ts';
import { ownSheetsOf } from '../web/src/pages/year/round/round-queries.ts';
import { countedFor } from '../web/src/pages/year/hub.model.ts';
import { OWED_BY_A_DAY } from '../web/src/pages/year/item.model.ts';
import { concerns } from '../web/src/pages/year/year.model.ts';

const ROOT = join(import.meta.dirname, '..');

/** What the builders of the pages and of the server have in common. */
interface Asked {
  readonly path: string;
  readonly group?: boolean;
  readonly where?: readonly (readonly [field: string, comparison: string, value: unknown])[];
  readonly orderBy?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[];
}

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

const actors = Role.options.map((role): Actor => ({ uid: 'u', commune: '02104', role, unit: 'x' }));

/** Every query of the pages, as each role asks it, with and without a dossier. */
function askedByPages(): Asked[] {
  const builders = [
    ...Object.values(pages),
    ...Object.values(dossierPages),
    ...Object.values(paperPages),
  ].filter((value) => typeof value === 'function');
  const answers = builders.flatMap((build) =>
    actors.flatMap((actor): unknown[] => [
      Reflect.apply(build, undefined, [actor, 'x']),
      Reflect.apply(build, undefined, [actor]),
    ]),
  );
  return answers.filter(isCollectionQuery);
}

/** Every way in which a figure narrows a list of items. */
const NARROWINGS = [null, ['done']].flatMap((states) =>
  [null, 'front'].flatMap((unit) =>
    [null, 'new'].flatMap((goal) => [null, '2026-11-24'].map((before) => ({ states, unit, goal, before }))),
  ),
);

/** Every query of the long lists, as each role asks it, however it is narrowed. */
function askedByLists(): Asked[] {
  const states = [null, 'received'] as const;
  const villages = [null, '', 'thon-1'];
  const dossiers = [true, false].flatMap((isEnded) =>
    states.flatMap((stage) => villages.map((village) => ({ isEnded, stage, village }))),
  );
  const papers = [null, 'receipt' as const].flatMap((type) =>
    [null, 'draft' as const].map((state) => ({ type, state })),
  );
  return actors
    .flatMap((actor): unknown[] => [
      ...dossiers.map((asked) => listPages.dossierPageOf(actor, asked)),
      ...papers.map((asked) => listPages.paperPageOf(actor, asked)),
      listPages.dossiersCalled(actor, 'chè'),
      listPages.newProductsOf(actor),
      listPages.productsCalled(actor, 'chè'),
      listPages.producersOfKind(actor, 'household'),
      listPages.signedPapersOf(actor),
      listPages.deskPapersOf(actor),
      listPages.noticePageOf(actor),
    ])
    .filter(isCollectionQuery);
}

/** Every query of the commune's year, as each role asks it of each subject that concerns it. */
function askedOfItems(): Asked[] {
  const both = [true, false];
  return actors
    .filter(({ role }) => role !== 'admin')
    .flatMap((actor) => [
      homePages.nextTasksOf(actor),
      ownSheetsOf(actor, 'x'),
      homePages.lateTasksOf(actor, '2026-11-24'),
      ...SubjectName.options
        .filter((name) => concerns(subjects[name], actor.role))
        .flatMap((name) => [
          ...both.flatMap((isOpen) => [
            itemPages.itemsOf(actor, name, { year: 2026, isOpen, limit: 30 }),
            ...NARROWINGS.map((narrowing) =>
              itemPages.itemsOf(actor, name, { year: 2026, isOpen, limit: 30, narrowing }),
            ),
          ]),
          itemPages.itemsOfMonth(actor, name, { month: '2026-11', limit: 30 }),
          itemPages.openItemsOf(actor, name, { year: 2026 }),
          ...(OWED_BY_A_DAY.includes(name) && countedFor(actor.role).includes(name)
            ? [itemPages.openItemsOf(actor, name, { year: 2026, before: '2026-11-24' })]
            : []),
          itemPages.itemsNamed(actor, name, { year: 2026, words: 'chè' }),
          itemPages.itemsToChoose(actor, name),
          itemPages.itemEventsOf(actor, name, 'x'),
          itemPages.itemFilesOf(actor, name, 'x'),
        ]),
    ]);
}

/** Every query of the search, as each role asks it. */
function askedBySearch(): Asked[] {
  const { itemsLookedFor, ...kinds } = searchPages;
  const asked = { token: 'che', limit: 6 };
  const answers = actors.flatMap((actor): unknown[] => [
    ...Object.values(kinds).map((build) => build(actor, asked)),
    ...SubjectName.options.map((name) => itemsLookedFor(actor, name, asked)),
  ]);
  return answers.filter(isCollectionQuery);
}

function isCollectionQuery(answer: unknown): answer is Asked {
  return typeof answer === 'object' && answer !== null && Reflect.get(answer, 'kind') === 'collection';
}

async function askedByServer(): Promise<Asked[]> {
  const asked: Asked[] = Object.values(queries).map(
    (build) => Reflect.apply(build, undefined, ['02104', 'x', 'x', 'x']) as Asked,
  );
  const reader = {
    read: () => Promise.resolve(null),
    list: (query: Asked) => {
      asked.push(query);
      return Promise.resolve([]);
    },
  };
  const run = (): Promise<boolean> => Promise.resolve(true);
  await eachDue(reader, 'certificates', 'nextNoticeOn', '2026-11-24', run);
  await eachDue(reader, 'dossiers', 'index.nextNoticeOn', '2026-11-24', run);
  for (const subject of ['channels', 'inspections'] as const)
    await openItemsDue(reader, subject, '2026-11-24', 1);
  await roundOpinions(reader, '02104', 'x');
  await servingTeam(reader, '02104', '2026-11-24');
  for (const actor of actors) await askLists(reader, actor);
  return asked;
}

/** Every list that a person may have as a file; one that is not theirs is not asked. */
async function askLists(reader: Parameters<typeof ownLists>[0], actor: Actor): Promise<void> {
  const { items, ...lists } = ownLists(reader, actor);
  const each = [
    ...Object.values(lists),
    ...Object.values(subjects).flatMap((subject) => [() => items(subject, 2026), () => items(subject, null)]),
  ];
  for (const list of each)
    try {
      await list();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
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
