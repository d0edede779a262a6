// The commune's plan of 2025 in force with its targets and tasks, and the draft of 2026 gone on from it: both generations
// of the law. They come about through the server's own use cases, at the moments named here; the plan gives no day of its
// issue, and nobody's name in its bodies: those are examples.
import { changeItem } from '../../functions/src/application/items/change-item.ts';
import type { Core } from '../../functions/src/application/ports.ts';
import {
  type Details,
  type Instant,
  PLAN_2025_VALUES,
  PLAN_CONTENT,
  planDetails,
  rowsOf,
  type SubjectName,
} from '../../functions/src/domain/index.ts';
import { TAN_KY } from './commune.ts';
import { actorOf, commandIdOf } from './dossiers.ts';
import { PRODUCTS } from './products.ts';

export const PLAN_2025 = 'ke-hoach-2025';
export const PLAN_2026 = 'ke-hoach-2026';

interface Step {
  readonly subject: SubjectName;
  readonly itemId: string;
  readonly command: string;
  readonly values?: Details;
  /** The version that was on the screen. */
  readonly version?: number;
  readonly by: string;
  readonly now: Instant;
}

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

const plan = (itemId: string, command: string, now: Instant, rest: Partial<Step> = {}): Step => ({
  subject: 'plans',
  itemId,
  command,
  by: 'kinhte',
  now,
  ...rest,
});

const appointment = (
  itemId: string,
  person: string,
  memberUid: string,
  position: string,
  rest: Details,
): Step => ({
  subject: 'appointments',
  itemId,
  command: 'appoint',
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
  by: 'kinhte',
  now: '2026-10-06T07:00:00.000Z',
});

const PLANS: readonly Step[] = [
  plan(PLAN_2025, 'start', '2025-08-01T02:00:00.000Z', { values: { year: '2025' } }),
  plan(PLAN_2025, 'amend', '2025-08-01T08:00:00.000Z', { values: contentOf2025(), version: 1 }),
  plan(PLAN_2025, 'enact', '2025-08-04T02:00:00.000Z', { version: 2 }),
  {
    subject: 'tasks',
    itemId: 'viec-hoi-cho-2025',
    command: 'open',
    values: {
      name: 'Đưa sản phẩm OCOP của xã tham gia hội chợ của tỉnh (ví dụ)',
      planId: PLAN_2025,
      code: '6',
      cadence: 'event',
      startOn: '2025-10-01',
      dueOn: '2025-11-15',
      lead: 'economy',
    },
    by: 'kinhte',
    now: '2025-09-15T02:00:00.000Z',
  },
  plan(PLAN_2026, 'start', '2026-06-01T02:00:00.000Z', { values: { year: '2026', previousId: PLAN_2025 } }),
];

const APPARATUS: readonly Step[] = [
  // Kế hoạch OCOP xã Tân Kỳ 2025, III.1: the committee is the plan's, the person an example.
  appointment('phan-cong-bcd', 'Bùi Nguyên Quỳnh (ví dụ)', 'demo-lanhdao', 'Phó Trưởng ban', {
    body: 'steering',
    post: 'Phó Chủ tịch UBND xã',
    decisionNumber: '74/QĐ-UBND',
    decisionOn: '2025-07-17',
    from: '2025-07-17',
  }),
  appointment('phan-cong-to-truong', 'Bùi Nguyên Quỳnh (ví dụ)', 'demo-lanhdao', 'Tổ trưởng', {
    post: 'Phó Chủ tịch UBND xã',
  }),
  appointment('phan-cong-thu-ky', 'Công chức Phòng Kinh tế (ví dụ)', 'demo-kinhte', 'Thư ký', {
    post: 'Phòng Kinh tế',
  }),
  appointment('phan-cong-van-hoa', 'Công chức Phòng Văn hóa - Xã hội (ví dụ)', 'demo-vanhoa', 'Thành viên', {
    post: 'Phòng Văn hóa - Xã hội',
  }),
  appointment('phan-cong-phu-trach', 'Công chức Phòng Kinh tế (ví dụ)', 'demo-kinhte', 'Cán bộ phụ trách', {
    body: 'official',
    post: 'Phòng Kinh tế',
    duty: 'Tham mưu triển khai Chương trình OCOP trên địa bàn xã.',
  }),
];

/** Gives the steps, each once: a second run finds its commands answered and changes nothing. */
async function give(core: Pick<Core, 'store' | 'ids'>, steps: readonly Step[]): Promise<void> {
  for (const { by, now, values = {}, version = null, ...step } of steps) {
    const commandId = commandIdOf(step.itemId, step.command);
    const input = { ...step, commandId, values, version, reason: '', attach: [], detach: [] };
    await changeItem(core, { input, actor: actorOf(by), now });
  }
}

/** The plans, before anything happens in their years. */
export const seedPlans = (core: Pick<Core, 'store' | 'ids'>): Promise<void> => give(core, PLANS);

/** Who serves in the apparatus. */
export const seedApparatus = (core: Pick<Core, 'store' | 'ids'>): Promise<void> => give(core, APPARATUS);
