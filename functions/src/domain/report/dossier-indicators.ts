/** From the idea to the request to the province. @see QĐ 26/2026/QĐ-TTg, Điều 7.2 (15 working days) */
import { reviewDueOn } from '../dossier/clock.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { plainDateOf } from '../kernel/plain-date.ts';
import { itemsOf, type ReportScope, within } from './facts.ts';
import { counted, type Counts, type Indicator } from './indicator.ts';

const ideas = { group: 'dossiers', unit: 'ý tưởng' } as const;

const registered =
  (...states: readonly string[]): Counts =>
  (facts, scope) =>
    counted(
      'ideas',
      itemsOf(facts, 'ideas').filter(
        ({ on, state }) => within(on, scope) && (states.length === 0 || states.includes(state)),
      ),
    );

const dossiers = { group: 'dossiers', unit: 'hồ sơ', list: { of: 'dossiers' } } as const;

const having =
  (holds: (dossier: Dossier, scope: ReportScope) => boolean): Counts =>
  (facts, scope) =>
    counted(
      'dossiers',
      facts.dossiers.filter((dossier) => holds(dossier, scope)),
    );

/** Sent to the province within the period, in the 15 working days or after them. */
const sent =
  (inTime: boolean): Counts =>
  ({ dossiers: all, rule }, scope) =>
    counted(
      'dossiers',
      all.filter((dossier) => {
        const day = dossier.referral?.sentOn;
        if (day === undefined || !within(day, scope)) return false;
        const dueOn = reviewDueOn(dossier, day, rule);
        return (dueOn === null || day <= dueOn) === inTime;
      }),
    );

export const DOSSIER_INDICATORS: readonly Indicator[] = [
  {
    ...ideas,
    code: 'ideas.registered',
    label: 'Ý tưởng sản phẩm đăng ký',
    list: { of: 'ideas' },
    counts: registered(),
  },
  {
    ...ideas,
    code: 'ideas.chosen',
    label: 'Trong đó được chọn',
    list: { of: 'ideas', states: ['chosen', 'converted'] },
    counts: registered('chosen', 'converted'),
  },
  {
    ...ideas,
    code: 'ideas.converted',
    label: 'Trong đó đã chuyển thành hồ sơ',
    list: { of: 'ideas', states: ['converted'] },
    counts: registered('converted'),
  },
  {
    ...dossiers,
    code: 'dossiers.received',
    label: 'Hồ sơ tiếp nhận',
    counts: having(({ receipt }, scope) => within(receipt?.on, scope)),
  },
  {
    ...dossiers,
    code: 'dossiers.returned',
    label: 'Hồ sơ phải bổ sung, hoàn thiện',
    // Sent back twice in a period counts once.
    counts: having(({ pauses }, scope) => pauses.some(({ from }) => within(from, scope))),
  },
  {
    ...dossiers,
    code: 'dossiers.rejected',
    label: 'Hồ sơ từ chối tiếp nhận',
    list: { of: 'dossiers', states: ['rejected'] },
    counts: having(
      ({ state, changedAt }, scope) => state === 'rejected' && within(plainDateOf(changedAt), scope),
    ),
  },
  {
    ...dossiers,
    code: 'dossiers.inTime',
    label: 'Hồ sơ gửi tỉnh đúng hạn 15 ngày làm việc',
    counts: sent(true),
  },
  { ...dossiers, code: 'dossiers.late', label: 'Hồ sơ gửi tỉnh quá hạn', counts: sent(false) },
];
