import { type Item, PLAN_2025_VALUES, planDetails, subjects } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import {
  goalChart,
  nextPlan,
  paperHref,
  progressOfBoards,
  seesProgress,
  SHOWN_ABOVE,
  shareOf,
  targetsOf,
  unitChart,
} from './plan.model.ts';

const TODAY = '2025-11-24';
const place = subjects.plans.place(planDetails(PLAN_2025_VALUES));
const plan: Item = {
  ...place,
  support: [...place.support],
  id: 'kh-2025',
  communeId: '02104',
  subject: 'plans',
  state: 'inForce',
  open: true,
  values: planDetails(PLAN_2025_VALUES),
  names: {},
  files: [],
  searchKeys: [],
  year: 2025,
  version: 3,
  createdAt: '2025-08-01T02:00:00.000Z',
  createdBy: { uid: 'e', role: 'economy', unit: null, name: 'E' },
  changedAt: '2025-08-04T02:00:00.000Z',
  changedBy: { uid: 'e', role: 'economy', unit: null, name: 'E' },
  reason: null,
  schemaVersion: 1,
};
const row = (code: string, state: string, dueOn: string, lead = 'economy', goal = '') => ({
  name: '',
  code,
  goal,
  state,
  dueOn,
  lead,
  open: ['open', 'todo', 'doing'].includes(state),
});

describe('the targets of a plan', () => {
  it('stand in its order, each with what became of it and where it is', () => {
    const [open, reached, late, unopened] = targetsOf(
      plan,
      {
        'm-2025-1': row('1', 'open', '2025-12-31'),
        'm-2025-2': row('2', 'reached', '2025-06-30'),
        'm-2025-3': row('3', 'open', '2025-11-23'),
      },
      TODAY,
    );
    expect(open).toMatchObject({
      state: 'Đang thực hiện',
      tone: 'neutral',
      href: '/trong-nam/targets/m-2025-1',
    });
    expect(reached).toMatchObject({ state: 'Đạt', tone: 'green', goal: 'Nâng cao chất lượng, nâng hạng' });
    expect(late).toMatchObject({ state: 'Quá hạn', tone: 'red', dueOn: '2025-11-23' });
    expect(unopened).toMatchObject({ state: 'Chưa mở', href: null, dueOn: '2025-12-31' });
  });
});

describe('the progress of a plan', () => {
  const progress = progressOfBoards(
    {
      a: row('1', 'done', '2025-10-01'),
      b: row('2', 'todo', '2025-10-01'),
      c: row('16', 'doing', '2025-12-31', 'village:thon-1'),
      d: row('16', 'dropped', '2025-12-31', 'village:thon-2'),
    },
    {
      'm-2025-5': row('5', 'missed', '2025-12-31', 'economy', 'renew'),
      own: row('', 'reached', '2025-12-31'),
    },
    TODAY,
  );

  it('is drawn by unit, what is late apart, with the lists behind it', () => {
    const { rows, series } = unitChart(progress, 2025);
    expect(series.map(({ label }) => label)).toEqual(['Xong', 'Đang làm', 'Quá hạn', 'Không làm']);
    expect(rows.map(({ label, parts }) => [label, ...parts.map(({ count }) => count)])).toEqual([
      ['Phòng Kinh tế', 1, 0, 1, 0],
      ['Trưởng thôn', 0, 1, 0, 1],
    ]);
    expect(rows[0]?.parts[2]?.href).toBe('/trong-nam/tasks?nam=2025&chu-tri=economy&xem=dang-lam&han=qua');
  });

  it('is drawn by goal, what was set beside the plan apart', () => {
    expect(
      goalChart(progress, 2025).rows.map(({ label, parts }) => [label, ...parts.map(({ count }) => count)]),
    ).toEqual([
      ['Đánh giá lại, cấp lại giấy chứng nhận', 0, 0, 0, 1],
      ['Ngoài kế hoạch', 1, 0, 0, 0],
    ]);
  });

  it('is said in words', () => {
    expect(shareOf(progress.tasks, 'việc')).toBe('1 trên 3 việc đã xong (33%)');
    expect(shareOf(progressOfBoards({}, {}, TODAY).tasks, 'việc')).toBe('Chưa có việc nào');
  });
});

describe('what is made from a plan', () => {
  it('its document, by those of the office who make papers', () => {
    expect(paperHref(plan, { role: 'economy' })).toBe('/van-ban/lap?loai=annualPlan&muc=plans%2Fkh-2025');
    for (const role of ['producer', 'village', 'front'] as const)
      expect(paperHref(plan, { role })).toBeNull();
  });

  it('next year’s plan, by Phòng Kinh tế, once it is in force', () => {
    expect(nextPlan(plan, { role: 'economy' }, [plan])).toEqual({
      href: '/trong-nam/plans/moi?lenh=start&year=2026&previousId=kh-2025',
      label: 'Lập kế hoạch năm 2026',
    });
    expect(nextPlan({ ...plan, state: 'draft' }, { role: 'economy' }, [])).toBeNull();
    expect(nextPlan(plan, { role: 'leader' }, [plan])).toBeNull();
  });

  it('next year’s plan that is there already, for everybody who reads it', () => {
    const plans = [plan, { id: 'kh-2026', year: 2026 }];
    const there = { href: '/trong-nam/plans/kh-2026', label: 'Mở kế hoạch năm 2026' };
    expect(nextPlan(plan, { role: 'economy' }, plans)).toEqual(there);
    expect(nextPlan(plan, { role: 'village' }, plans)).toEqual(there);
  });

  it('its progress is for the office', () => {
    expect(seesProgress({ role: 'front' })).toBe(true);
    expect(seesProgress({ role: 'village' })).toBe(false);
  });
});

it('the words of a plan are shown apart from what identifies it', () => {
  expect(SHOWN_ABOVE).toEqual(['year', 'previousId', 'documentId']);
});
