/** What the tests of indicators say of a small commune, and how they read its figures. */
import { planRow } from '../../board/index.ts';
import type { Details } from '../../fields/details.ts';
import type { Item } from '../../subject/item.ts';
import type { CountedSubject, ReportFacts } from '../facts.ts';
import { indicatorRows } from '../indicators.ts';
import { BEFORE, facts, item, SCOPE } from '../../../../../test/support/report-facts.ts';

/** Value, plan and the year before of some codes: `'4 (5) 3'`; without a plan `'4 3'`. */
export function shown(given: Partial<ReportFacts>, ...codes: readonly string[]): Record<string, string> {
  const rows = indicatorRows(facts(given), SCOPE, BEFORE);
  return Object.fromEntries(
    codes.map((code) => {
      const row = rows.find((each) => each.code === code);
      if (row === undefined) throw new Error(`no indicator ${code}`);
      const plan = row.planned === '' ? '' : ` (${row.planned})`;
      return [code, `${row.value}${plan} ${row.before}`];
    }),
  );
}

/** Items of one subject as the facts hold them. */
export const items = (
  subject: CountedSubject,
  ...list: readonly Parameters<typeof item>[]
): Partial<ReportFacts> => ({
  items: { [subject]: list.map((each) => item(...each)) },
});

/** Tasks or targets as the boards hold them. */
export const planned = (
  subject: 'tasks' | 'targets',
  ...list: readonly (readonly [state: string, given: Details, override?: Partial<Item>])[]
): Partial<ReportFacts> => ({
  plan: {
    tasks: [],
    targets: [],
    [subject]: list.map(([state, given, override]) => {
      const task = item(subject, state, given, override);
      return { id: task.id, ...planRow(task) };
    }),
  },
});
