import {
  type Actor,
  audienceKey,
  type ClockRule,
  DAYS_LEFT,
  DAYS_LEFT_LABELS,
  daysLeftOf,
  type Dossier,
  type DossierBoard,
  DOSSIER_STATE_LABELS,
  dossierFacts,
  type DossierRow,
  DossierState,
  isDossierEnded,
  type PlainDate,
  rowClock,
} from '@ocop/functions/domain';
import { NO_VILLAGE } from '../../text/village-name.ts';

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

/** What the list shows of a dossier: from the board of what is under way, or from the dossier itself. */
export interface DossierLine extends DossierRow {
  readonly id: string;
  readonly isEnded: boolean;
}

export const lineOf = (dossier: Dossier): DossierLine => ({
  ...dossierFacts(dossier),
  id: dossier.id,
  isEnded: isDossierEnded(dossier),
});

/** A board keeps nothing that has ended. */
export const linesOf = (board: Pick<DossierBoard, 'rows'> | null): DossierLine[] =>
  Object.entries(board?.rows ?? {}).map(([id, row]) => ({ ...row, id, isEnded: false }));

const PROVINCE: readonly DossierState[] = ['sent', 'provinceSupplement', 'provinceAssessing', 'central'];

/** Whether something waits for this person in the dossier. */
export const waitsFor = (
  { waiting }: Pick<DossierLine, 'waiting'>,
  actor: Pick<Actor, 'role' | 'unit'>,
): boolean => waiting.includes(audienceKey(actor.role, actor.unit));

export function isInFilter(line: DossierLine, filter: DossierFilter, actor: Actor | null): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'ended':
      return line.isEnded;
    case 'province':
      return PROVINCE.includes(line.state);
    case 'mine':
      return actor !== null && waitsFor(line, actor);
    case 'open':
      return !line.isEnded;
  }
}

/**
 * Whether the board has all that is asked for: what is under way, and whatever has a running clock. The others are read
 * a page at a time.
 */
export function isOnBoard(filter: DossierFilter, { daysLeft }: DossierNarrowing): boolean {
  if (filter === 'ended') return false;
  return filter !== 'all' || (daysLeft !== null && daysLeft !== 'none');
}

/** What a figure of the dashboard narrows the list to, beside the box: a step, the days left, a village. */
export interface DossierNarrowing {
  readonly stage: DossierState | null;
  readonly daysLeft: (typeof DAYS_LEFT)[number] | null;
  readonly village: string | null;
}

/** As the address says it; what is no step and no span of days narrows nothing. */
export function narrowingOf(query: URLSearchParams): DossierNarrowing {
  return {
    stage: DossierState.safeParse(query.get('buoc')).data ?? null,
    daysLeft: DAYS_LEFT.find((key) => key === query.get('han')) ?? null,
    village: query.get('thon'),
  };
}

export function isNarrowedTo(
  line: DossierLine,
  { stage, daysLeft, village }: DossierNarrowing,
  today: PlainDate,
  rule: ClockRule,
): boolean {
  return (
    (stage === null || line.state === stage) &&
    (daysLeft === null || daysLeftOf(rowClock(line, today, rule)) === daysLeft) &&
    (village === null || (line.villageId ?? NO_VILLAGE) === village)
  );
}

/** The same in words; `nameOf` says what a village is called. */
export function narrowedBy(
  { stage, daysLeft, village }: DossierNarrowing,
  nameOf: (village: string) => string,
): readonly string[] {
  return [
    ...(stage === null ? [] : [DOSSIER_STATE_LABELS[stage]]),
    ...(daysLeft === null ? [] : [DAYS_LEFT_LABELS[daysLeft].toLowerCase()]),
    ...(village === null ? [] : [nameOf(village)]),
  ];
}
