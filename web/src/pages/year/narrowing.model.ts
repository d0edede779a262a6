// What a figure narrows a list to, beside the boxes above it: states, the unit that leads, the goal, the day.
import {
  isLate,
  type Item,
  labelOf,
  leadKind,
  type PlainDate,
  TARGET_GOALS,
  UNIT_CHOICES,
} from '@ocop/functions/domain';
import type { Narrowing } from '../../services/item-queries.ts';

/** The names in the address. */
const STATES = 'trang-thai';
const LEAD = 'chu-tri';
const GOAL = 'loai';
/** `qua`: past its day; `con`: not yet. */
const DAY = 'han';

const askedBy = (query: URLSearchParams) => ({
  states: query.get(STATES)?.split(',') ?? null,
  unit: query.get(LEAD),
  goal: query.get(GOAL),
  day: query.get(DAY),
});

/** The part of an address that narrows, so that the same narrowing is the same text. */
export const narrowingKey = (query: URLSearchParams): string =>
  new URLSearchParams([...query].filter(([name]) => [STATES, LEAD, GOAL, DAY].includes(name))).toString();

/** What of it the store is asked for; `isAskedIn` says the rest. */
export function narrowingOf(query: URLSearchParams, today: PlainDate): Narrowing {
  const { states, unit, goal, day } = askedBy(query);
  return { states, unit, goal, before: day === 'qua' ? today : null };
}

/** Whether an item is among those that the address asks for. */
export const isAskedIn =
  (query: URLSearchParams, today: PlainDate) =>
  ({ state, lead, open, dueOn, values }: Item): boolean => {
    const { states, unit, goal, day } = askedBy(query);
    return (
      (states === null || states.includes(state)) &&
      (unit === null || leadKind(lead) === unit) &&
      (goal === null || (values['goal'] ?? '') === goal) &&
      (day === null || isLate(open, dueOn, today) === (day === 'qua'))
    );
  };

/** The same in words. */
export function narrowedIn(
  query: URLSearchParams,
  states: Readonly<Record<string, string>>,
): readonly string[] {
  const { states: asked, unit, goal, day } = askedBy(query);
  return [
    ...(asked?.map((state) => states[state] ?? state) ?? []),
    ...(unit === null ? [] : [labelOf(UNIT_CHOICES, unit)]),
    ...(goal === null ? [] : [labelOf(TARGET_GOALS, goal)]),
    ...(day === null ? [] : [day === 'qua' ? 'quá hạn' : 'còn hạn']),
  ];
}
