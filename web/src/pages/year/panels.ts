// What a subject shows beyond its table of fields, and where its own element stands.
//
// The generic pages (`subject-page`, `item-page`) show every subject from its table alone. A subject that has more to
// show — scores side by side, a checklist, charts — gets an element of its own here; nothing else has to change:
//
//   1. Write `web/src/pages/year/<subject>/ocop-<name>.ts`: a Lit element with the properties of `ItemScene` (panel of an
//      item) or `ListScene` (panel of a list): `@property({ attribute: false }) item!: Item` and so on. They are set
//      before the first render and again on each change; the gateway comes from `gatewayContext`.
//   2. Add ONE line below: `rounds: { item: panel('ocop-round-scores', () => import('./rounds/ocop-round-scores.ts')) },`
//      Its code is fetched only when such a page is opened.
//
// A panel begins with its own `<h2>` and sends commands itself (`CommandController`, `changeItem`); the page follows the
// item and gives it the new one.
import {
  type Actor,
  type Commune,
  type Item,
  PLAN_CONTENT,
  type PlainDate,
  type Subject,
  type SubjectName,
} from '@ocop/functions/domain';

interface Scene {
  readonly subject: Subject;
  readonly actor: Actor;
  readonly commune: Commune | undefined;
  readonly today: PlainDate;
}

/** What a panel of one item is given. */
export interface ItemScene extends Scene {
  readonly item: Item;
}

/** What a panel above a list is given; `items` are those that the list shows. */
export interface ListScene extends Scene {
  readonly year: number;
  readonly items: readonly Item[];
}

export interface Panel {
  readonly tag: string;
  readonly load: () => Promise<unknown>;
}

interface Panels {
  /** Under the values of an item. */
  readonly item?: Panel;
  /** Above the rows of a list. */
  readonly list?: Panel;
  /** Fields that the item's panel shows itself: the sheet of values leaves them out. */
  readonly shows?: readonly string[];
  /** Its tables need the width of the page: what was done stands below. */
  readonly isWide?: true;
  /** Commands that the item's panel gives itself: the page shows no button for them. */
  readonly gives?: readonly string[];
}

/** The element `tag`, which `load` defines. */
export const panel = (tag: string, load: () => Promise<unknown>): Panel => ({ tag, load });

/** The same month over the station's slots and over the meetings. */
const calendar = panel('ocop-outreach-calendar', () => import('./calendar/ocop-outreach-calendar.ts'));

export const panels: Readonly<Partial<Record<SubjectName, Panels>>> = {
  broadcasts: { list: calendar },
  meetings: { list: calendar },
  funding: { list: panel('ocop-money-panel', () => import('./money/ocop-money-panel.ts')) },
  promotions: { item: panel('ocop-promotion-panel', () => import('./promotion/ocop-promotion-panel.ts')) },
  inspections: {
    list: panel('ocop-inspection-year', () => import('./inspection/ocop-inspection-year.ts')),
    item: panel('ocop-inspection-panel', () => import('./inspection/ocop-inspection-panel.ts')),
    shows: ['checklist', 'demands'],
    gives: ['note'],
  },
  plans: {
    item: panel('ocop-plan-panel', () => import('./plan/ocop-plan-panel.ts')),
    shows: ['year', ...PLAN_CONTENT],
    isWide: true,
  },
  reports: {
    item: panel('ocop-report-panel', () => import('./report/ocop-report-panel.ts')),
    shows: ['name', 'indicators'],
    isWide: true,
  },
  rounds: {
    item: panel('ocop-round-panel', () => import('./round/ocop-round-panel.ts')),
    shows: ['team', 'attendance', 'interests', 'withdrawn'],
    gives: ['declare', 'withdraw'],
  },
};
