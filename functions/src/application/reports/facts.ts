import {
  clockRule,
  COUNTED_BY_YEAR,
  COUNTED_WHOLE,
  type CountedSubject,
  type Item,
  type Leader,
  partsOf,
  type PlainDate,
  type ReportFacts,
  searchKey,
} from '../../domain/index.ts';
import { queries } from '../documents.ts';
import { readCommune } from '../dossiers/change.ts';
import type { Reader } from '../ports.ts';
import { type DossierRecord, dossierOf } from '../records.ts';

/**
 * Everything that the indicators of a period are counted from. Items that happen on a day are read by year: those of
 * the first day asked for up to the last.
 * @param from the first day of the period before, `to` the last of the period
 */
export async function reportFacts(
  reader: Reader,
  commune: string,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<ReportFacts> {
  const [first, last] = [partsOf(from)[0], partsOf(to)[0]];
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const records = await reader.list(queries.dossiers(commune));
  const items: Partial<Record<CountedSubject, readonly Item[]>> = {};
  for (const subject of COUNTED_BY_YEAR)
    items[subject] = await reader.list(queries.itemsOfYears(commune, subject, years));
  for (const subject of COUNTED_WHOLE) items[subject] = await reader.list(queries.items(commune, subject));
  return {
    products: await reader.list(queries.products(commune)),
    producers: await reader.list(queries.producers(commune)),
    certificates: await reader.list(queries.certificates(commune)),
    dossiers: records.map(dossierOf),
    leaders: leadersOf(records),
    items,
    rule: clockRule(await readCommune(reader, commune), to),
  };
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
