/** What the units did: broadcasts, meetings, fairs, tours, inspections; beside each what was scheduled for the period. */
import { sumThousandths, thousandths } from '../fields/decimals.ts';
import type { Item } from '../subject/item.ts';
import { rowsOf, textOf } from '../year/index.ts';
import { type CountedSubject, itemsOf, type ReportFacts, type ReportScope, within } from './facts.ts';
import { type Counted, counted, type Counts, type Indicator, summed } from './indicator.ts';

type Holds = (item: Item) => boolean;

/** Items of the period whose state is one of these. */
const having = (
  facts: ReportFacts,
  scope: ReportScope,
  subject: CountedSubject,
  states: readonly string[],
  holds: Holds = () => true,
): Item[] =>
  itemsOf(facts, subject).filter(
    (item) => within(item.on, scope) && states.includes(item.state) && holds(item),
  );

/** Items of the period that were not called off. */
const scheduled = (
  facts: ReportFacts,
  scope: ReportScope,
  subject: CountedSubject,
  holds: Holds = () => true,
): Item[] =>
  itemsOf(facts, subject).filter(
    (item) => within(item.on, scope) && item.state !== 'cancelled' && holds(item),
  );

const ofKind =
  (...kinds: readonly string[]): Holds =>
  ({ values }) =>
    kinds.includes(textOf(values, 'kind'));

const numbers = (subject: CountedSubject, items: readonly Item[], key: string): readonly Counted[] =>
  summed(subject, items, ({ values }) => thousandths(textOf(values, key)));

const AIRED = ['aired'];
const HELD = ['held'];

/** A kind of meeting or fair: how many were held, of how many that were planned. */
const held = (
  subject: 'meetings' | 'promotions',
  holds?: Holds,
): { readonly counts: Counts; readonly planned: Counts } => ({
  counts: (facts, scope) => counted(subject, having(facts, scope, subject, HELD, holds)),
  planned: (facts, scope) => counted(subject, scheduled(facts, scope, subject, holds)),
});

const MEETINGS = [
  ['training', 'Lớp tập huấn'],
  ['village', 'Cuộc họp thôn'],
  ['guidance', 'Buổi hướng dẫn chủ thể'],
  ['conference', 'Hội nghị'],
] as const;

const people = (key: string): Counts => {
  return (facts, scope) => numbers('meetings', having(facts, scope, 'meetings', HELD), key);
};

const outreach = { group: 'outreach' } as const;

const OUTREACH: readonly Indicator[] = [
  {
    ...outreach,
    code: 'broadcasts.aired',
    unit: 'buổi',
    label: 'Chuyên mục, tin bài OCOP đã phát trên đài truyền thanh',
    list: { of: 'broadcasts', states: AIRED },
    // Counted on the day it was to be aired, so that plan and result stand in the same period.
    counts: (facts, scope) => counted('broadcasts', having(facts, scope, 'broadcasts', AIRED)),
    planned: (facts, scope) => counted('broadcasts', scheduled(facts, scope, 'broadcasts')),
  },
  {
    ...outreach,
    code: 'broadcasts.minutes',
    unit: 'phút',
    label: 'Thời lượng đã phát',
    list: { of: 'broadcasts', states: AIRED },
    counts: (facts, scope) => numbers('broadcasts', having(facts, scope, 'broadcasts', AIRED), 'minutes'),
  },
  ...MEETINGS.map(([kind, label]) => ({
    ...outreach,
    code: `meetings.${kind}`,
    unit: 'buổi',
    label,
    list: { of: 'meetings', states: HELD } as const,
    ...held('meetings', ofKind(kind)),
  })),
  {
    ...outreach,
    code: 'meetings.attended',
    unit: 'lượt người',
    label: 'Người dự họp, tập huấn',
    list: { of: 'meetings', states: HELD },
    counts: people('attended'),
  },
  {
    ...outreach,
    code: 'meetings.women',
    unit: 'lượt người',
    label: 'Trong đó nữ',
    list: { of: 'meetings', states: HELD },
    counts: people('women'),
  },
];

const gains = (key: string): Counts => {
  return (facts, scope) =>
    summed('promotions', having(facts, scope, 'promotions', HELD), ({ values }) =>
      sumThousandths(rowsOf(values, 'participants').map((row) => row[key] ?? '')),
    );
};

const promotion = { group: 'promotion', list: { of: 'promotions', states: HELD } } as const;

/** Tours that run on the last day. */
const running = (facts: ReportFacts, { day }: ReportScope): Item[] =>
  itemsOf(facts, 'tours').filter(
    ({ state, values }) => state === 'running' && textOf(values, 'openedOn') <= day,
  );

const PROMOTION: readonly Indicator[] = [
  {
    ...promotion,
    code: 'promotions.fairs',
    unit: 'lần',
    label: 'Hội chợ, triển lãm đã tham gia',
    ...held('promotions', ofKind('fair')),
  },
  {
    ...promotion,
    code: 'promotions.others',
    unit: 'lần',
    label: 'Kết nối cung - cầu, khảo sát, sự kiện, bán hàng trực tuyến',
    ...held('promotions', (item) => !ofKind('fair')(item)),
  },
  {
    ...promotion,
    code: 'promotions.sales',
    unit: 'triệu đồng',
    label: 'Doanh số bán tại các hoạt động',
    counts: gains('sales'),
  },
  {
    ...promotion,
    code: 'promotions.contracts',
    unit: 'hợp đồng',
    label: 'Hợp đồng, biên bản ghi nhớ đã ký',
    counts: gains('contracts'),
  },
  {
    ...promotion,
    code: 'promotions.value',
    unit: 'triệu đồng',
    label: 'Giá trị hợp đồng đã ký',
    counts: gains('value'),
  },
  {
    group: 'promotion',
    code: 'tours.running',
    unit: 'điểm, tuyến',
    label: 'Điểm, tuyến du lịch gắn với OCOP đang hoạt động',
    list: { of: 'tours', states: ['running'] },
    counts: (facts, scope) => counted('tours', running(facts, scope)),
  },
];

const inspection = { group: 'inspection', list: { of: 'inspections' } } as const;

/** Visits of the period that came to a conclusion, whatever followed from it. */
const visited = (facts: ReportFacts, scope: ReportScope, holds: Holds = () => true): Item[] =>
  scheduled(facts, scope, 'inspections', (item) => textOf(item.values, 'conclusion') !== '' && holds(item));

const visits = (holds?: Holds): { readonly counts: Counts; readonly planned: Counts } => ({
  counts: (facts, scope) => counted('inspections', visited(facts, scope, holds)),
  planned: (facts, scope) => counted('inspections', scheduled(facts, scope, 'inspections', holds)),
});

const rowsWhere =
  (key: string, holds: (row: Readonly<Record<string, string>>) => boolean): Counts =>
  (facts, scope) =>
    summed(
      'inspections',
      visited(facts, scope),
      ({ values }) => rowsOf(values, key).filter(holds).length * 1000,
    );

const INSPECTION: readonly Indicator[] = [
  {
    ...inspection,
    code: 'inspections.done',
    unit: 'lượt',
    label: 'Lượt kiểm tra, giám sát chủ thể',
    ...visits(),
  },
  {
    ...inspection,
    code: 'inspections.foodSafety',
    unit: 'lượt',
    label: 'Trong đó kiểm tra an toàn thực phẩm',
    ...visits(ofKind('foodSafety')),
  },
  {
    ...inspection,
    code: 'inspections.failed',
    unit: 'nội dung',
    label: 'Nội dung chưa đạt đã phát hiện',
    counts: rowsWhere('checklist', ({ finding }) => finding === 'no'),
  },
  {
    ...inspection,
    code: 'inspections.demands',
    unit: 'yêu cầu',
    label: 'Yêu cầu khắc phục',
    counts: rowsWhere('demands', () => true),
  },
  {
    ...inspection,
    code: 'inspections.mended',
    unit: 'yêu cầu',
    label: 'Trong đó đã khắc phục',
    counts: rowsWhere('demands', ({ doneOn }) => doneOn !== undefined && doneOn !== ''),
  },
];

export const ACTIVITY_INDICATORS: readonly Indicator[] = [...OUTREACH, ...PROMOTION, ...INSPECTION];
