// Counts products, their makers and dossiers again, from the logs and from what stood before the year.
import { type Counts, eventOf, inside, type Period } from './count-kernel.ts';
import type { Before, Pause } from './known.ts';
import { type LoggedDossier, type Logs, text } from './log.ts';

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

/** Figures of products and of who makes them. */
export function countProducts(logs: Logs, before: Before, { to }: Period): Counts {
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

/** Figures of dossiers and of what the province decided. */
export function countDossiers({ dossiers }: Logs, before: Before, period: Period): Counts {
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
