import { provinceRound } from '../assessment/province-round.ts';
import { type ClockRule, reviewClock, reviewDueOn, SOON_WORKING_DAYS } from '../dossier/clock.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { FrozenFile } from '../dossier/files.ts';
import { ENDED_STATES } from '../dossier/state.ts';
import { addDays, formatDate, type PlainDate } from '../kernel/plain-date.ts';
import { isWorkingDay, type WorkingCalendar } from '../kernel/working-days.ts';
import { type Audience, type Milestone, nextDay, type NoticeFacts, noticesBetween } from './milestones.ts';

/** Working days before the province's cut-off on which those whose dossier has not gone are told. */
export const ROUND_NOTICE_WORKING_DAYS = 10;

/** Names of 200 characters at most, in a notice of 2000. */
const MOST_NAMES = 8;

const ECONOMY: Audience = { role: 'economy', unit: null };

function producerOf(dossier: Dossier): Audience[] {
  const producer: Audience = { role: 'producer', unit: dossier.producer.id };
  const helper = dossier.preparedBy;
  return helper?.role === 'village' ? [producer, { role: 'village', unit: helper.unit }] : [producer];
}

/** The working day so many working days before `day`. */
function workingDaysBefore(day: PlainDate, days: number, calendar: WorkingCalendar): PlainDate {
  let found = day;
  for (let left = days; left > 0;) {
    found = addDays(found, -1);
    if (isWorkingDay(found, calendar)) left -= 1;
  }
  return found;
}

/** The commune's 15 working days: three are left, the last one, over. @see QĐ 26/2026, Điều 7.2 */
function reviewMilestones(dossier: Dossier, from: PlainDate, rule: ClockRule): Milestone[] {
  const running = ['inTime', 'soon', 'overdue'].includes(reviewClock(dossier, from, rule).status);
  const dueOn = reviewDueOn(dossier, from, rule);
  if (!running || dueOn === null) return [];
  const what = dossier.product.name;
  const body = `Hồ sơ của ${dossier.producer.name}. Ngày cuối của 15 ngày làm việc là ${formatDate(dueOn)} (QĐ 26/2026/QĐ-TTg, Điều 7.2).`;
  const leader: Audience = { role: 'leader', unit: null };
  const common = { until: dueOn, body } as const;
  return [
    {
      ...common,
      key: `soon-${dueOn}`,
      kind: 'reviewEnding',
      on: workingDaysBefore(dueOn, SOON_WORKING_DAYS, rule.calendar),
      title: `Còn ${String(SOON_WORKING_DAYS)} ngày làm việc: ${what}`,
      audiences: [ECONOMY],
    },
    {
      ...common,
      key: `last-${dueOn}`,
      kind: 'reviewEnding',
      on: dueOn,
      title: `Ngày cuối xử lý hồ sơ: ${what}`,
      audiences: [ECONOMY, leader],
    },
    {
      ...common,
      key: `over-${dueOn}`,
      kind: 'reviewOver',
      on: addDays(dueOn, 1),
      title: `Quá hạn 15 ngày làm việc: ${what}`,
      audiences: [ECONOMY, leader],
    },
  ];
}

/** The province's next cut-off, for a dossier that has not gone. @see QĐ 26/2026, Điều 7.3 (30/4 and 30/10) */
function roundMilestones(dossier: Dossier, from: PlainDate, rule: ClockRule): Milestone[] {
  if (dossier.referral !== null) return [];
  const next = provinceRound(from);
  return [next, provinceRound(next.sendBefore)].map(({ round, year, sendBefore, assessBefore }) => ({
    key: `round-${String(year)}-${String(round)}`,
    kind: 'roundNear',
    on: workingDaysBefore(sendBefore, ROUND_NOTICE_WORKING_DAYS, rule.calendar),
    until: addDays(sendBefore, -1),
    title: `Sắp hết hạn gửi tỉnh đợt ${String(round)} năm ${String(year)}: ${dossier.product.name}`,
    body:
      `Hồ sơ gửi tỉnh trước ngày ${formatDate(sendBefore)} được đánh giá trước ngày ${formatDate(assessBefore)}; ` +
      'gửi sau thì chờ đợt sau (QĐ 26/2026/QĐ-TTg, Điều 7.3).',
    audiences: [ECONOMY, ...producerOf(dossier)],
  }));
}

/** The days from which the expected assessment is another: the filing, and each cut-off that passes without sending. */
function expectationDays(dossier: Dossier, filedOn: PlainDate, from: PlainDate): PlainDate[] {
  if (dossier.referral !== null) return [dossier.referral.sentOn];
  const horizon = provinceRound(from).sendBefore;
  const days = [filedOn];
  for (let day = filedOn; day < horizon;) {
    day = provinceRound(day).sendBefore;
    days.push(day);
  }
  return days;
}

/** Evidence that will have ended when the province assesses: told once for each round that the dossier may come to. */
function evidenceMilestones(dossier: Dossier, from: PlainDate): Milestone[] {
  const submission = dossier.submissions.at(-1);
  if (submission === undefined) return [];
  return expectationDays(dossier, submission.on, from).flatMap((on) =>
    evidenceMilestone(dossier, on, submission.files),
  );
}

function evidenceMilestone(dossier: Dossier, on: PlainDate, files: readonly FrozenFile[]): Milestone[] {
  const { round, year, assessBefore } = provinceRound(on);
  const ending = files.flatMap(({ name, validUntil }) =>
    validUntil !== null && validUntil < assessBefore ? [`${name} (${formatDate(validUntil)})`] : [],
  );
  if (ending.length === 0) return [];
  return [
    {
      key: `evidence-${String(year)}-${String(round)}`,
      kind: 'evidenceEnding',
      on,
      until: assessBefore,
      title: `Minh chứng hết hạn trước ngày dự kiến đánh giá: ${dossier.product.name}`,
      body: `Đợt ${String(round)} năm ${String(year)} đánh giá trước ngày ${formatDate(assessBefore)}. Hết hạn trước đó: ${listed(ending)}.`,
      audiences: [ECONOMY, ...producerOf(dossier)],
    },
  ];
}

/** As many as a notice can hold; the dossier shows them all. */
function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).join('; ');
  return more > 0 ? `${shown}; và ${String(more)} tệp khác` : shown;
}

function milestonesOf(dossier: Dossier, from: PlainDate, rule: ClockRule): Milestone[] {
  if (ENDED_STATES.includes(dossier.state)) return [];
  return [
    ...reviewMilestones(dossier, from, rule),
    ...roundMilestones(dossier, from, rule),
    ...evidenceMilestones(dossier, from),
  ];
}

/** The notices of a dossier from `from` up to `today`, both included: a late run finds what it missed. */
export function dossierNotices(
  dossier: Dossier,
  from: PlainDate,
  today: PlainDate,
  rule: ClockRule,
): NoticeFacts[] {
  const subject = { collection: 'dossiers', id: dossier.id, communeId: dossier.communeId } as const;
  return noticesBetween(subject, milestonesOf(dossier, from, rule), from, today);
}

/** The first day, from `from` on, on which the sweep must look at the dossier again; null when nothing lies ahead. */
export function nextDossierNoticeOn(dossier: Dossier, from: PlainDate, rule: ClockRule): PlainDate | null {
  return nextDay(milestonesOf(dossier, from, rule), from);
}
