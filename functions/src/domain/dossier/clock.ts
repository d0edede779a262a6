import type { PlainDate } from '../kernel/plain-date.ts';
import { addWorkingDays, type WorkingCalendar, workingDaysBetween } from '../kernel/working-days.ts';
import type { Dossier } from './dossier.ts';
import { CLOCK_STATES } from './state.ts';

/** Working days the commune has from receipt to sending. @see QĐ 26/2026, Điều 7.2 */
export const REVIEW_WORKING_DAYS = 15;
/** "Sắp đến hạn": so many working days or fewer are left. */
export const SOON_WORKING_DAYS = 3;

export type ClockStatus = 'notStarted' | 'inTime' | 'soon' | 'overdue' | 'paused' | 'stopped';

export const CLOCK_STATUS_LABELS: Readonly<Record<ClockStatus, string>> = {
  notStarted: 'Chưa tiếp nhận',
  inTime: 'Trong hạn',
  soon: 'Sắp đến hạn',
  overdue: 'Quá hạn',
  paused: 'Tạm dừng (chờ bổ sung)',
  stopped: 'Đã xong phần việc của xã',
};

export interface ReviewClock {
  readonly status: ClockStatus;
  /** Last of the 15 working days; null before receipt. While paused: as if the producer answered today. */
  readonly dueOn: PlainDate | null;
  /** Working days left after today, negative when over; null where the clock does not run. */
  readonly workingDaysLeft: number | null;
}

/** What of a dossier the clock looks at. */
export interface Clocked extends Pick<Dossier, 'state' | 'pauses'> {
  readonly receipt: { readonly on: PlainDate } | null;
  readonly referral: object | null;
}

export interface ClockRule {
  readonly calendar: WorkingCalendar;
  /** The decree is silent on pausing while the producer supplements; the office decides. */
  readonly pauseWhileSupplementing: boolean;
}

function pausedDays(dossier: Clocked, today: PlainDate, rule: ClockRule): number {
  if (!rule.pauseWhileSupplementing) return 0;
  return dossier.pauses.reduce(
    (days, pause) => days + workingDaysBetween(pause.from, pause.until ?? today, rule.calendar),
    0,
  );
}

/** The last of the 15 working days; the day of receipt is day 0. Null before receipt. */
export function reviewDueOn(dossier: Clocked, today: PlainDate, rule: ClockRule): PlainDate | null {
  if (dossier.receipt === null) return null;
  const days = REVIEW_WORKING_DAYS + pausedDays(dossier, today, rule);
  return addWorkingDays(dossier.receipt.on, days, rule.calendar);
}

/**
 * Where the commune's clock stands today.
 * @see QĐ 26/2026, Điều 7.2: "Trong thời hạn 15 ngày làm việc kể từ ngày tiếp nhận hồ sơ sản phẩm"
 */
export function reviewClock(dossier: Clocked, today: PlainDate, rule: ClockRule): ReviewClock {
  const dueOn = reviewDueOn(dossier, today, rule);
  if (dueOn === null) return { status: 'notStarted', dueOn, workingDaysLeft: null };
  if (!CLOCK_STATES.includes(dossier.state) || dossier.referral !== null)
    return { status: 'stopped', dueOn, workingDaysLeft: null };
  const left =
    today <= dueOn
      ? workingDaysBetween(today, dueOn, rule.calendar)
      : -workingDaysBetween(dueOn, today, rule.calendar);
  if (rule.pauseWhileSupplementing && dossier.state === 'supplement')
    return { status: 'paused', dueOn, workingDaysLeft: left };
  if (today > dueOn) return { status: 'overdue', dueOn, workingDaysLeft: left };
  return { status: left <= SOON_WORKING_DAYS ? 'soon' : 'inTime', dueOn, workingDaysLeft: left };
}
