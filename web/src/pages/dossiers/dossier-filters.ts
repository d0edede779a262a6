import {
  type Actor,
  audienceKey,
  type ClockRule,
  DAYS_LEFT,
  DAYS_LEFT_LABELS,
  daysLeftOf,
  type Dossier,
  DOSSIER_STATE_LABELS,
  DossierState,
  isDossierEnded,
  type PlainDate,
  reviewClock,
  waitingItems,
} from '@ocop/functions/domain';

/** What a list of dossiers can be narrowed to; the key stands in the address. */
export const DOSSIER_FILTERS = {
  open: 'Đang làm',
  mine: 'Đang chờ tôi',
  province: 'Đã gửi tỉnh',
  ended: 'Đã xong',
  all: 'Tất cả',
} as const;
export type DossierFilter = keyof typeof DOSSIER_FILTERS;
export const DOSSIER_FILTER_KEYS: readonly DossierFilter[] = ['open', 'mine', 'province', 'ended', 'all'];

const PROVINCE: readonly Dossier['state'][] = ['sent', 'provinceSupplement', 'provinceAssessing', 'central'];

/** Whether something waits for this person in the dossier. */
export function waitsFor(dossier: Dossier, actor: Pick<Actor, 'role' | 'unit'>): boolean {
  const key = audienceKey(actor.role, actor.unit);
  return waitingItems(dossier).some(({ audience }) => audience === key);
}

export function isInFilter(dossier: Dossier, filter: DossierFilter, actor: Actor | null): boolean {
  const ended = isDossierEnded(dossier);
  switch (filter) {
    case 'all':
      return true;
    case 'ended':
      return ended;
    case 'province':
      return PROVINCE.includes(dossier.state);
    case 'mine':
      return actor !== null && waitsFor(dossier, actor);
    case 'open':
      return !ended;
  }
}

/** What a figure of the dashboard narrows the list to, beside the box: a step, the days left, a village. */
export interface DossierNarrowing {
  readonly stage: Dossier['state'] | null;
  readonly daysLeft: (typeof DAYS_LEFT)[number] | null;
  readonly village: string | null;
}

/** The village under which dossiers without one are asked for. */
const NO_VILLAGE = 'khong-ro';

/** As the address says it; what is no step and no span of days narrows nothing. */
export function narrowingOf(query: URLSearchParams): DossierNarrowing {
  return {
    stage: DossierState.safeParse(query.get('buoc')).data ?? null,
    daysLeft: DAYS_LEFT.find((key) => key === query.get('han')) ?? null,
    village: query.get('thon'),
  };
}

export function isNarrowedTo(
  dossier: Dossier,
  { stage, daysLeft, village }: DossierNarrowing,
  today: PlainDate,
  rule: ClockRule,
): boolean {
  return (
    (stage === null || dossier.state === stage) &&
    (daysLeft === null || daysLeftOf(reviewClock(dossier, today, rule)) === daysLeft) &&
    (village === null || (dossier.producer.villageId ?? NO_VILLAGE) === village)
  );
}

export function narrowedBy({ stage, daysLeft, village }: DossierNarrowing): readonly string[] {
  return [
    ...(stage === null ? [] : [DOSSIER_STATE_LABELS[stage]]),
    ...(daysLeft === null ? [] : [DAYS_LEFT_LABELS[daysLeft].toLowerCase()]),
    ...(village === null ? [] : ['một thôn']),
  ];
}
