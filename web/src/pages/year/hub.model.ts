// The year at a glance without a screen: what is counted for whom, the words of a figure, what is opened most.
import {
  type Actor,
  OFFICE_ROLES,
  type PlainDate,
  type PlanProgress,
  type Role,
  type SubjectName,
  subjects,
} from '@ocop/functions/domain';
import type { QueryGateway } from '../../gateway/gateway.ts';
import { openItemsOf } from '../../services/item-queries.ts';
import { OWED_BY_A_DAY } from './item.model.ts';
import { groupsFor, openings, yearsAt } from './year.model.ts';

/** What stands beside a subject: so many are open, so many of them past their day. */
export interface Open {
  readonly open: number;
  readonly late: number;
}

export type Counts = Readonly<Partial<Record<SubjectName, Open>>>;

/** Whose figures come from the boards of the plan, which the office reads anyway. */
const ON_BOARDS: readonly SubjectName[] = ['tasks', 'targets'];

/** The year's plan stands by itself on top; how many there are says nothing. */
const UNCOUNTED: readonly SubjectName[] = ['plans'];

export const isOffice = ({ role }: Pick<Actor, 'role'>): boolean => OFFICE_ROLES.includes(role);

/** The subjects that are counted in the store for this role. */
export function countedFor(role: Role): readonly SubjectName[] {
  const known = isOffice({ role }) ? [...UNCOUNTED, ...ON_BOARDS] : UNCOUNTED;
  return groupsFor(role)
    .flatMap(({ names }) => names)
    .filter((name) => !known.includes(name));
}

/** Counts what is open and late: one or two reads for each subject, however much there is. @throws AppError */
export async function countYear(
  queries: Pick<QueryGateway, 'count'>,
  actor: Actor,
  year: number,
  today: PlainDate,
): Promise<Counts> {
  const counted = await Promise.all(
    countedFor(actor.role).map(async (name): Promise<readonly [SubjectName, Open]> => {
      const late = OWED_BY_A_DAY.includes(name)
        ? queries.count(openItemsOf(actor, name, { year, before: today }))
        : 0;
      const open = queries.count(openItemsOf(actor, name, { year }));
      return [name, { open: await open, late: await late }];
    }),
  );
  return Object.fromEntries(counted);
}

/** The same figures as the store would count for the two subjects that have boards. */
export function countsOfProgress({ tasks, targets }: PlanProgress): Counts {
  return {
    tasks: { open: tasks.todo + tasks.doing, late: tasks.late },
    targets: { open: targets.todo + targets.doing, late: targets.late },
  };
}

/** What an open item of the subject is, where “not finished” is not the word. */
const OPEN_WORDS: Readonly<Partial<Record<SubjectName, string>>> = {
  appointments: 'đang làm nhiệm vụ',
  channels: 'đang hoạt động',
  targets: 'đang thực hiện',
};

export interface Figure {
  readonly count: number;
  readonly words: string;
  readonly href: string;
  readonly isLate: boolean;
}

/** The figures beside a subject, each with the list behind it; none of nothing. */
export function figuresOf(name: SubjectName, { open, late }: Open, year: number): readonly Figure[] {
  const address = (query: Readonly<Record<string, string>>): string =>
    `/trong-nam/${name}?${new URLSearchParams({ nam: String(year), xem: 'dang-lam', ...query }).toString()}`;
  return [
    { count: open, words: OPEN_WORDS[name] ?? 'chưa xong', href: address({}), isLate: false },
    { count: late, words: 'quá hạn', href: address({ han: 'qua' }), isLate: true },
  ].filter(({ count }) => count > 0);
}

/** What each role opens most, the most usual first. */
const USUAL: Readonly<Record<Role, readonly SubjectName[]>> = {
  producer: ['ideas', 'figures'],
  village: ['ideas'],
  economy: ['tasks', 'rounds', 'inspections'],
  culture: ['broadcasts', 'meetings', 'promotions'],
  front: ['meetings'],
  leader: ['tasks'],
  clerk: [],
  admin: [],
};

/** The entries on top of the page: a new item of what this person opens most. */
export function usualOpenings(
  person: Pick<Actor, 'role' | 'unit'>,
): readonly { readonly href: string; readonly label: string }[] {
  return USUAL[person.role].flatMap((name) =>
    openings(subjects[name], person)
      .slice(0, 1)
      .map(({ command, label }) => ({ href: `/trong-nam/${name}/moi?lenh=${command}`, label })),
  );
}

/** The years to choose from, newest first; one that an address asks for is among them. */
export const yearChoices = (asked: number, today: PlainDate): readonly (readonly [string, string])[] =>
  [...new Set([asked, ...yearsAt(today)])]
    .sort((a, b) => b - a)
    .map((year) => [String(year), String(year)] as const);

/** Where the plan of a year without one begins: from last year's, where there is one. Null for who writes no plans. */
export function planHref(role: Role, year: number, previousId: string | null): string | null {
  if (subjects.plans.commands['start']?.roles.includes(role) !== true) return null;
  const query = new URLSearchParams({ lenh: 'start', year: String(year) });
  if (previousId !== null) query.set('previousId', previousId);
  return `/trong-nam/plans/moi?${query.toString()}`;
}
