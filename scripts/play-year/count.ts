// Counts the year again, from the logs and from what stood before it: on purpose plain, and without the server's code for
// reports. What it says must be what the report says.
import type { Before, Pause } from './known.ts';
import { type LoggedDossier, type LoggedItem, type Logs, text } from './log.ts';

export interface Period {
  readonly from: string;
  readonly to: string;
}

export type Counts = Record<string, number>;

const number = (value: string): number => (value === '' ? 0 : Number(value.replace(',', '.')));
const add = (numbers: readonly number[]): number =>
  Math.round(numbers.reduce((sum, each) => sum + each, 0) * 1000) / 1000;
const inside = (day: string, { from, to }: Period): boolean => day !== '' && day >= from && day <= to;

const eventOf = ({ events }: LoggedDossier, type: string) =>
  events.filter((each) => text(each, 'type') === type);

/** A certificate that a product has at the end of the year. */
export interface Held {
  readonly id: string;
  readonly productId: string;
  readonly producerId: string;
  readonly stars: number;
  readonly validUntil: string;
  readonly revokedOn: string;
}

/** 36 months on: a day of the month that every month has. */
const inThreeYears = (day: string): string => `${String(Number(day.slice(0, 4)) + 3)}${day.slice(4)}`;
const monthsOn = (day: string, months: number): string => {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(count / 12))}-${String((count % 12) + 1).padStart(2, '0')}-${day.slice(8)}`;
};

/** The certificate that each product has at the end: the register's, or the one that the year brought. */
export function heldAtEnd({ dossiers, audit }: Logs, before: Before): Held[] {
  const revoked = new Map(
    audit
      .filter((line) => text(line, 'action') === 'revokeCertificate')
      .map((line) => [text(line['subject'], 'certificate'), text(line['subject'], 'revokedOn')]),
  );
  const held = new Map<string, Held>();
  for (const each of before.certificates)
    held.set(each.productId, {
      ...each,
      validUntil: inThreeYears(each.issuedOn),
      revokedOn: revoked.get(each.id) ?? '',
    });
  for (const dossier of dossiers) {
    const [result] = eventOf(dossier, 'resultRecorded');
    const [recorded] = eventOf(dossier, 'certificateRecorded');
    if (result === undefined || recorded === undefined) continue;
    held.set(dossier.product, {
      id: text(recorded, 'certificateId'),
      productId: dossier.product,
      producerId: dossier.producer,
      stars: Number(text(result, 'stars')),
      validUntil: inThreeYears(text(result, 'decidedOn')),
      revokedOn: revoked.get(text(recorded, 'certificateId')) ?? '',
    });
  }
  return [...held.values()];
}

function countProducts(logs: Logs, before: Before, { to }: Period): Counts {
  const held = heldAtEnd(logs, before);
  const good = held.filter(
    ({ validUntil, revokedOn }) => validUntil >= to && (revokedOn === '' || revokedOn > to),
  );
  const counts: Counts = {
    'products.inForce': good.length,
    'products.ending6': good.filter(({ validUntil }) => validUntil <= monthsOn(to, 6)).length,
    'products.ending12': good.filter(({ validUntil }) => validUntil <= monthsOn(to, 12)).length,
    'products.expired': held.filter(({ validUntil, revokedOn }) => validUntil < to && revokedOn === '')
      .length,
    'makers.total': new Set(good.map(({ producerId }) => producerId)).size,
  };
  for (const stars of [3, 4, 5])
    counts[`products.stars${String(stars)}`] = good.filter((each) => each.stars === stars).length;
  for (const code of ['I', 'II', 'III', 'IV', 'V', 'VI'])
    counts[`products.sector${code}`] = good.filter(
      ({ productId }) => before.sectorOf(productId) === code,
    ).length;
  const makers = [...new Set(good.map(({ producerId }) => producerId))];
  for (const kind of [
    'cooperative',
    'cooperativeGroup',
    'enterprise',
    'farm',
    'household',
    'association',
    'operatingCentre',
  ])
    counts[`makers.${kind}`] = makers.filter((id) => before.kindOf(id) === kind).length;
  return { ...counts, ...countLeaders(logs, makers) };
}

/** What the newest draft that was sent says of who represents the producer. */
function countLeaders({ dossiers }: Logs, makers: readonly string[]): Counts {
  const said = new Map<string, unknown>();
  const sent = dossiers
    .flatMap((dossier) => eventOf(dossier, 'dossierSubmitted').map((event) => ({ dossier, event })))
    .sort((a, b) => (text(a.event, 'at') < text(b.event, 'at') ? -1 : 1));
  for (const { dossier, event } of sent) {
    const snapshot = event['snapshot'];
    if (typeof snapshot === 'object' && snapshot !== null)
      said.set(dossier.producer, Reflect.get(snapshot, 'general'));
  }
  const known = makers.filter((id) => said.has(id));
  return {
    'makers.women': known.filter((id) => text(said.get(id), 'sex') === 'female').length,
    'makers.minority': known.filter((id) => !['', 'Kinh'].includes(text(said.get(id), 'ethnicity'))).length,
  };
}

function pausesOf(dossier: LoggedDossier): Pause[] {
  const back = eventOf(dossier, 'dossierReturned').map((event) => text(event, 'on'));
  const again = eventOf(dossier, 'dossierSubmitted')
    .map((event) => text(event, 'on'))
    .slice(1);
  return back.map((from, at) => ({ from, until: again[at] ?? '' }));
}

const ENDED = ['rejected', 'withdrawn', 'notPassed', 'recognised', 'closed', 'draft', 'village'];

function countDossiers({ dossiers }: Logs, before: Before, period: Period): Counts {
  const having = (type: string, key = 'on'): LoggedDossier[] =>
    dossiers.filter((dossier) => eventOf(dossier, type).some((event) => inside(text(event, key), period)));
  const decided = having('resultRecorded', 'decidedOn').map((dossier) => ({
    kind: dossier.kind,
    stars: Number(text(eventOf(dossier, 'resultRecorded')[0], 'stars')),
  }));
  const recognised = (kind: string): number =>
    decided.filter((each) => each.kind === kind && each.stars >= 3).length;
  const sent = having('referredToProvince', 'sentOn').map((dossier) => {
    const receivedOn = text(eventOf(dossier, 'dossierReceived')[0], 'on');
    return (
      text(eventOf(dossier, 'referredToProvince')[0], 'sentOn') <= before.dueOn(receivedOn, pausesOf(dossier))
    );
  });
  const last = (dossier: LoggedDossier): string =>
    text([...dossier.events].sort((a, b) => (text(a, 'at') < text(b, 'at') ? -1 : 1)).at(-1), 'to');
  return {
    'products.renewing': dossiers.filter((each) => each.kind === 'renewal' && !ENDED.includes(last(each)))
      .length,
    'products.first': recognised('first'),
    'products.upgraded': recognised('upgrade'),
    'products.renewed': recognised('renewal'),
    'products.notPassed': decided.filter(({ stars }) => stars < 3).length,
    'dossiers.received': having('dossierReceived').length,
    'dossiers.returned': having('dossierReturned').length,
    'dossiers.rejected': having('dossierRejected').length,
    'dossiers.inTime': sent.filter((inTime) => inTime).length,
    'dossiers.late': sent.filter((inTime) => !inTime).length,
  };
}

function rows(item: LoggedItem, key: string): readonly unknown[] {
  const value = item.values[key];
  return Array.isArray(value) ? value : [];
}

export const value = (item: LoggedItem, key: string): string => text(item.values, key);
export const total = (items: readonly LoggedItem[], key: string): number =>
  add(items.map((item) => number(value(item, key))));

/** Items of the period by the day that their fields say. */
export const dayed = ({ items }: Logs, subject: string, key: string, period: Period): LoggedItem[] =>
  (items[subject] ?? []).filter((item) => inside(value(item, key), period));

function countIdeas(logs: Logs, period: Period): Counts {
  const ideas = dayed(logs, 'ideas', 'registeredOn', period);
  return {
    'ideas.registered': ideas.length,
    'ideas.chosen': ideas.filter(({ days }) => 'choose' in days).length,
    'ideas.converted': ideas.filter(({ days }) => 'convert' in days).length,
  };
}

function countBusiness(logs: Logs, period: Period): Counts {
  const taken = dayed(logs, 'figures', 'to', period).filter(({ state }) => state === 'accepted');
  const newest = [...new Set(taken.map((item) => value(item, 'productId')))].flatMap((product) =>
    taken
      .filter((item) => value(item, 'productId') === product)
      .sort((a, b) => (value(a, 'to') < value(b, 'to') ? 1 : -1))
      .slice(0, 1),
  );
  const shares = newest.map((item) => value(item, 'localMaterial')).filter((share) => share !== '');
  const [labour, local] = [total(newest, 'labour'), total(newest, 'localLabour')];
  const open = (kind: string): number =>
    (logs.items['channels'] ?? []).filter(
      (item) =>
        item.state === 'active' && value(item, 'kind') === kind && value(item, 'openedOn') <= period.to,
    ).length;
  return {
    'business.revenue': total(taken, 'revenue'),
    'business.exported': total(taken, 'exported'),
    'business.reporting': newest.length,
    'business.exporting': newest.filter((item) => number(value(item, 'exported')) > 0).length,
    'business.labour': labour,
    'business.localLabour': local,
    'business.localShare': labour === 0 ? 0 : Math.round((local / labour) * 1000) / 10,
    'business.localMaterial':
      shares.length === 0 ? 0 : Math.round((add(shares.map(number)) / shares.length) * 10) / 10,
    'channels.pointOfSale': open('pointOfSale'),
    'channels.marketplace': open('marketplace'),
    'channels.website': open('website'),
    'channels.social': open('social'),
  };
}

function countOutreach(logs: Logs, period: Period): Counts {
  const aired = dayed(logs, 'broadcasts', 'on', period).filter(({ days }) => 'air' in days);
  const held = dayed(logs, 'meetings', 'on', period).filter(({ days }) => 'hold' in days);
  const kind = (name: string): number => held.filter((item) => value(item, 'kind') === name).length;
  return {
    'broadcasts.aired': aired.length,
    'broadcasts.minutes': total(aired, 'minutes'),
    'meetings.training': kind('training'),
    'meetings.village': kind('village'),
    'meetings.guidance': kind('guidance'),
    'meetings.conference': kind('conference'),
    'meetings.attended': total(held, 'attended'),
    'meetings.women': total(held, 'women'),
  };
}

function countPromotion(logs: Logs, period: Period): Counts {
  const held = dayed(logs, 'promotions', 'from', period).filter(({ days }) => 'hold' in days);
  const fairs = held.filter((item) => value(item, 'kind') === 'fair').length;
  const gained = (key: string): number =>
    add(held.flatMap((item) => rows(item, 'participants').map((row) => number(text(row, key)))));
  return {
    'promotions.fairs': fairs,
    'promotions.others': held.length - fairs,
    'promotions.sales': gained('sales'),
    'promotions.contracts': gained('contracts'),
    'promotions.value': gained('value'),
    'tours.running': (logs.items['tours'] ?? []).filter(({ state }) => state === 'running').length,
  };
}

function countInspections(logs: Logs, period: Period): Counts {
  const visited = dayed(logs, 'inspections', 'on', period).filter(({ days }) => 'visit' in days);
  const demands = visited.flatMap((item) => rows(item, 'demands'));
  return {
    'products.revoked': logs.audit.filter(
      (line) =>
        text(line, 'action') === 'revokeCertificate' && inside(text(line['subject'], 'revokedOn'), period),
    ).length,
    'inspections.done': visited.length,
    'inspections.foodSafety': visited.filter((item) => value(item, 'kind') === 'foodSafety').length,
    'inspections.failed': visited
      .flatMap((item) => rows(item, 'checklist'))
      .filter((row) => text(row, 'finding') === 'no').length,
    'inspections.demands': demands.length,
    'inspections.mended': demands.filter((row) => text(row, 'doneOn') !== '').length,
  };
}

function countMoney({ items }: Logs, period: Period): Counts {
  const spent = (items['funding'] ?? []).flatMap((item) =>
    rows(item, 'uses')
      .filter((row) => inside(text(row, 'on'), period))
      .map((row) => ({ source: value(item, 'source'), amount: number(text(row, 'amount')) })),
  );
  const of = (source: string): number =>
    add(spent.filter((each) => each.source === source).map(({ amount }) => amount));
  return {
    'money.total': add(spent.map(({ amount }) => amount)),
    'money.own': of('own'),
    'money.loan': of('loan'),
    'money.fund': of('fund'),
    'money.support': of('support'),
    'money.budget': of('budget'),
  };
}

/** The plan is the calendar year's: what is due after the report was closed belongs to it. */
function countPlan(logs: Logs, { to }: Period): Counts {
  const year = to.slice(0, 4);
  const inYear = (item: LoggedItem): boolean => value(item, 'dueOn').startsWith(year);
  const tasks = (logs.items['tasks'] ?? []).filter(inYear);
  const targets = (logs.items['targets'] ?? []).filter(inYear);
  return {
    'targets.reached': targets.filter(({ state }) => state === 'reached').length,
    'tasks.done': tasks.filter(({ state }) => state === 'done').length,
    'tasks.late': tasks.filter(
      (item) => !['done', 'dropped'].includes(item.state) && value(item, 'dueOn') < to,
    ).length,
  };
}

/** Every figure of the yearly report by its code. */
export function countYear(logs: Logs, before: Before, period: Period): Counts {
  return {
    ...countProducts(logs, before, period),
    ...countDossiers(logs, before, period),
    ...countIdeas(logs, period),
    ...countBusiness(logs, period),
    ...countOutreach(logs, period),
    ...countPromotion(logs, period),
    ...countInspections(logs, period),
    ...countMoney(logs, period),
    ...countPlan(logs, period),
  };
}
