// What was planned for the year, counted again from the logs: the column beside the report's figures.
import { type Counts, dayed, type Period, total, value } from './count-kernel.ts';
import type { LoggedItem, Logs } from './log.ts';

const MEETINGS = ['training', 'village', 'guidance', 'conference'] as const;
const SOURCES = ['own', 'loan', 'fund', 'support', 'budget'] as const;

const isKept = ({ state }: LoggedItem): boolean => state !== 'cancelled';

function plannedByPlan({ items }: Logs, year: string): Counts {
  const inYear = (item: LoggedItem): boolean => value(item, 'dueOn').startsWith(year);
  const targets = (items['targets'] ?? []).filter(inYear);
  const tasks = (items['tasks'] ?? []).filter(inYear);
  const withGoal = (goal: string): number => targets.filter((item) => value(item, 'goal') === goal).length;
  return {
    'products.first': withGoal('new'),
    'products.upgraded': withGoal('raise'),
    'products.renewed': withGoal('renew'),
    'targets.reached': targets.length,
    'tasks.done': tasks.filter(({ state }) => state !== 'dropped').length,
  };
}

/** What was planned for days of the period and not called off, by the codes of the report. */
export function countPlanned(logs: Logs, period: Period): Counts {
  const planned = (subject: string, key: string): LoggedItem[] =>
    dayed(logs, subject, key, period).filter(isKept);
  const ofKind = (items: readonly LoggedItem[], kind: string): LoggedItem[] =>
    items.filter((item) => value(item, 'kind') === kind);
  const [meetings, promotions] = [planned('meetings', 'on'), planned('promotions', 'from')];
  const [visits, funding] = [planned('inspections', 'on'), planned('funding', 'on')];
  const fairs = ofKind(promotions, 'fair').length;
  const money = (source: string): number =>
    total(
      funding.filter((item) => value(item, 'source') === source),
      'planned',
    );
  return {
    ...plannedByPlan(logs, period.to.slice(0, 4)),
    'broadcasts.aired': planned('broadcasts', 'on').length,
    ...Object.fromEntries(MEETINGS.map((kind) => [`meetings.${kind}`, ofKind(meetings, kind).length])),
    'promotions.fairs': fairs,
    'promotions.others': promotions.length - fairs,
    'inspections.done': visits.length,
    'inspections.foodSafety': ofKind(visits, 'foodSafety').length,
    'money.total': total(funding, 'planned'),
    ...Object.fromEntries(SOURCES.map((source) => [`money.${source}`, money(source)])),
  };
}
