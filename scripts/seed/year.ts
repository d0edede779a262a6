// The commune's plan of 2025 in force with its targets and tasks, and the draft of 2026 gone on from it: both generations
// of the law; then all that was done in both years, a few of each kind. The plan gives no day of its issue, nobody's name in
// its bodies, and tells of no deed: those are examples.
import {
  type Details,
  PLAN_2025_VALUES,
  PLAN_CONTENT,
  planDetails,
  rowsOf,
} from '../../functions/src/domain/index.ts';
import { TAN_KY } from './commune.ts';
import { INSPECTIONS } from './field.ts';
import { IDEAS } from './ideas.ts';
import { FIGURES, FUNDING } from './money.ts';
import { BROADCASTS, MEETINGS } from './outreach.ts';
import { PRODUCTS } from './products.ts';
import { CHANNELS, PROMOTIONS, TOURS } from './promotion.ts';
import { rounds } from './rounds.ts';
import { give, type Step, story, type YearCore } from './step.ts';
import { REPORTS, WORK } from './work.ts';

export const PLAN_2025 = 'ke-hoach-2025';
export const PLAN_2026 = 'ke-hoach-2026';

/** The plan's content, with the commune's own products behind their names. */
function contentOf2025(): Details {
  const whole = planDetails(PLAN_2025_VALUES);
  const targets = rowsOf(whole, 'targets').map((row) => ({
    ...row,
    productId: PRODUCTS.find(({ name, communeId }) => communeId === TAN_KY && name === row['name'])?.id ?? '',
  }));
  const content: readonly string[] = PLAN_CONTENT;
  return Object.fromEntries(Object.entries({ ...whole, targets }).filter(([key]) => content.includes(key)));
}

const appointment = (
  itemId: string,
  person: string,
  memberUid: string,
  position: string,
  rest: Details,
): readonly Step[] =>
  story('appointments', itemId, 'kinhte', {
    command: 'appoint',
    on: '2026-10-06',
    time: '07:00',
    values: {
      body: 'assessmentTeam',
      person,
      memberUid,
      position,
      decisionNumber: 'Ví dụ/QĐ-UBND',
      decisionOn: '2026-10-06',
      from: '2026-10-06',
      ...rest,
    },
  });

const PLANS: readonly Step[] = [
  ...story(
    'plans',
    PLAN_2025,
    'kinhte',
    { command: 'start', on: '2025-08-01', values: { year: '2025' } },
    { command: 'amend', on: '2025-08-01', values: contentOf2025() },
    { command: 'enact', on: '2025-08-04' },
  ),
  ...story('tasks', 'viec-hoi-cho-2025', 'kinhte', {
    command: 'open',
    on: '2025-09-15',
    values: {
      name: 'Đưa sản phẩm OCOP của xã tham gia hội chợ của tỉnh (ví dụ)',
      planId: PLAN_2025,
      code: '6',
      cadence: 'event',
      startOn: '2025-10-01',
      dueOn: '2025-11-15',
      lead: 'economy',
    },
  }),
  ...story('plans', PLAN_2026, 'kinhte', {
    command: 'start',
    on: '2026-06-01',
    values: { year: '2026', previousId: PLAN_2025 },
  }),
];

const APPARATUS: readonly Step[] = [
  // Kế hoạch OCOP xã Tân Kỳ 2025, III.1: the committee is the plan's, the person an example.
  ...appointment('phan-cong-bcd', 'Bùi Nguyên Quỳnh (ví dụ)', 'demo-lanhdao', 'Phó Trưởng ban', {
    body: 'steering',
    post: 'Phó Chủ tịch UBND xã',
    decisionNumber: '74/QĐ-UBND',
    decisionOn: '2025-07-17',
    from: '2025-07-17',
  }),
  ...appointment('phan-cong-to-truong', 'Bùi Nguyên Quỳnh (ví dụ)', 'demo-lanhdao', 'Tổ trưởng', {
    post: 'Phó Chủ tịch UBND xã',
  }),
  ...appointment('phan-cong-thu-ky', 'Công chức Phòng Kinh tế (ví dụ)', 'demo-kinhte', 'Thư ký', {
    post: 'Phòng Kinh tế',
  }),
  ...appointment(
    'phan-cong-van-hoa',
    'Công chức Phòng Văn hóa - Xã hội (ví dụ)',
    'demo-vanhoa',
    'Thành viên',
    {
      post: 'Phòng Văn hóa - Xã hội',
    },
  ),
  ...appointment(
    'phan-cong-phu-trach',
    'Công chức Phòng Kinh tế (ví dụ)',
    'demo-kinhte',
    'Cán bộ phụ trách',
    {
      body: 'official',
      post: 'Phòng Kinh tế',
      duty: 'Tham mưu triển khai Chương trình OCOP trên địa bàn xã.',
    },
  ),
];

/** The plans, before anything happens in their years. */
export const seedPlans = (core: YearCore): Promise<void> => give(core, PLANS);

/** Who serves in the apparatus. */
export const seedApparatus = (core: YearCore): Promise<void> => give(core, APPARATUS);

/**
 * What was done in both years, and the report on the first. It points to the plans' targets, to the dossiers and to the
 * team. The rooms do not touch each other, so they are filled side by side.
 */
export async function seedDeeds(core: YearCore): Promise<void> {
  const rooms = [
    WORK,
    IDEAS,
    BROADCASTS,
    MEETINGS,
    PROMOTIONS,
    CHANNELS,
    TOURS,
    INSPECTIONS,
    FUNDING,
    FIGURES,
    rounds(core.ids),
  ];
  await Promise.all(rooms.map((steps) => give(core, steps)));
  await give(core, REPORTS);
}
