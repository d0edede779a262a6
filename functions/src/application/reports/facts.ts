import {
  clockRule,
  COUNTED_BY_YEAR,
  COUNTED_WHOLE,
  type CountedSubject,
  type Item,
  type Leader,
  partsOf,
  type PlainDate,
  type PlanBoardSubject,
  type PlannedThing,
  type ReportFacts,
  searchKey,
} from '../../domain/index.ts';
import { documents, queries } from '../documents.ts';
import { readCommune } from '../dossiers/change.ts';
import type { Query, Reader } from '../ports.ts';
import { type DossierRecord, dossierOf } from '../records.ts';

/**
 * Everything that the indicators of a period are counted from. Items that happen on a day are read by year: those of
 * the first day asked for up to the last; of the plan the boards of those years, which every command keeps with the item.
 * @param from the first day of the period before, `to` the last of the period
 */
export async function reportFacts(
  reader: Reader,
  commune: string,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<ReportFacts> {
  const [first, last] = [partsOf(from)[0], partsOf(to)[0]];
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const [products, producers, certificates, records, found, items, tasks, targets] = await Promise.all([
    reader.list(queries.products(commune)),
    reader.list(queries.producers(commune)),
    reader.list(queries.certificates(commune)),
    reader.list(queries.dossiers(commune)),
    readCommune(reader, commune),
    itemsOfYears(reader, commune, years),
    planRows(reader, commune, 'tasks', years),
    planRows(reader, commune, 'targets', years),
  ]);
  return {
    products,
    producers,
    certificates,
    dossiers: records.map(dossierOf),
    leaders: leadersOf(records),
    items,
    plan: { tasks, targets },
    rule: clockRule(found, to),
  };
}

async function itemsOfYears(
  reader: Reader,
  commune: string,
  years: readonly number[],
): Promise<ReportFacts['items']> {
  const read = async (subject: CountedSubject, query: Query<Item>) =>
    [subject, await reader.list(query)] as const;
  return Object.fromEntries(
    await Promise.all([
      ...COUNTED_BY_YEAR.map((subject) => read(subject, queries.itemsOfYears(commune, subject, years))),
      ...COUNTED_WHOLE.map((subject) => read(subject, queries.items(commune, subject))),
    ]),
  );
}

async function planRows(
  reader: Reader,
  commune: string,
  subject: PlanBoardSubject,
  years: readonly number[],
): Promise<PlannedThing[]> {
  const boards = years.map((year) => reader.read(documents.planBoard(commune, subject, year)));
  return (await Promise.all(boards)).flatMap((board) =>
    Object.entries(board?.rows ?? {}).map(([id, row]) => ({ ...row, id })),
  );
}

/** Of each producer the newest dossier that says it: sex and people of who represents it. Only whether leaves here. */
function leadersOf(records: readonly DossierRecord[]): Leader[] {
  const leaders = new Map<string, Leader>();
  for (const { producer, draft } of [...records].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))) {
    const leader = leaderOf(producer.id, draft['general']);
    if (leader !== null) leaders.set(producer.id, leader);
  }
  return [...leaders.values()];
}

function leaderOf(producerId: string, general: unknown): Leader | null {
  if (typeof general !== 'object' || general === null) return null;
  const said = (key: string): string => {
    const value: unknown = Reflect.get(general, key);
    return typeof value === 'string' ? value.trim() : '';
  };
  const [sex, ethnicity] = [said('sex'), searchKey(said('ethnicity'))];
  return sex === '' && ethnicity === ''
    ? null
    : { producerId, woman: sex === 'female', minority: ethnicity !== '' && ethnicity !== 'kinh' };
}
