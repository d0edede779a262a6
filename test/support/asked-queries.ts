// Every query that the pages and the server ask, each as every role asks it, however it is narrowed.
import { queries } from '../../functions/src/application/documents.ts';
import { roundOpinions, servingTeam } from '../../functions/src/application/items/round-reads.ts';
import { ownLists } from '../../functions/src/application/lists/own-lists.ts';
import { eachDue } from '../../functions/src/application/sweep/due.ts';
import { openItemsDue } from '../../functions/src/application/sweep/open-items.ts';
import { type Actor, DomainError, Role, SubjectName, subjects } from '../../functions/src/domain/index.ts';
import * as dossierPages from '../../web/src/services/dossier-queries.ts';
import * as homePages from '../../web/src/services/home-queries.ts';
import * as itemPages from '../../web/src/services/item-queries.ts';
import * as listPages from '../../web/src/services/list-queries.ts';
import * as paperPages from '../../web/src/services/paper-queries.ts';
import * as pages from '../../web/src/services/queries.ts';
import * as searchPages from '../../web/src/services/search-queries.ts';
import { ownSheetsOf } from '../../web/src/pages/year/round/round-queries.ts';
import { countedFor } from '../../web/src/pages/year/hub.model.ts';
import { OWED_BY_A_DAY } from '../../web/src/pages/year/item.model.ts';
import { concerns } from '../../web/src/pages/year/year.model.ts';

/** What the builders of the pages and of the server have in common. */
export interface Asked {
  readonly path: string;
  readonly group?: boolean;
  readonly where?: readonly (readonly [field: string, comparison: string, value: unknown])[];
  readonly orderBy?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[];
}

const actors = Role.options.map((role): Actor => ({ uid: 'u', commune: '02104', role, unit: 'x' }));

/** Every query of the pages, as each role asks it, with and without a dossier. */
export function askedByPages(): Asked[] {
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
export function askedByLists(): Asked[] {
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
export function askedOfItems(): Asked[] {
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
export function askedBySearch(): Asked[] {
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

export async function askedByServer(): Promise<Asked[]> {
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
