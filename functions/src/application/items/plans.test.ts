import { beforeEach, describe, expect, it } from 'vitest';
import { type Details, PLAN_2025_VALUES, planValues, rowsOf } from '../../domain/index.ts';
import { PlanOffice } from '../testing/plan-office.ts';
import { MOST_AT_ONCE } from './plan-opening.ts';

let office: PlanOffice;
beforeEach(() => {
  office = new PlanOffice();
});

const refusedAt = (path: string) => ({ details: { issues: [{ path: `values.${path}` }] } });

async function start2025(): Promise<void> {
  await office.give('plans', 'kh-2025', 'start', { year: '2025' });
  await office.give('plans', 'kh-2025', 'amend', office.contentOf2025());
}

describe('starting a plan', () => {
  it('from the template: the law in force, all tasks, and what the products ask', async () => {
    const { values, state, year } = await office.give('plans', 'kh', 'start', { year: '2026' });
    expect([state, year]).toEqual(['draft', 2026]);
    const plan = planValues(values);
    expect(plan.law).toContain('26/2026/QĐ-TTg');
    expect(plan.tasks).toHaveLength(21);
    expect(plan.targets.slice(0, 3).map(({ goal, productId }) => `${goal} ${productId}`)).toEqual([
      'raise mat-ong',
      'renew nep',
      'new tra',
    ]);
    expect(plan.paper).toContain('Các trưởng thôn');
  });

  it('from last year’s: what was not reached is carried over, what was reached is not', async () => {
    await office.enact2025();
    await office.give('targets', 'm-2025-2', 'reach', { result: 'Đạt 4 sao' });
    await office.give('targets', 'm-2025-3', 'carry', {}, { reason: 'Chưa đủ hồ sơ' });
    await office.give('targets', 'm-2025-5', 'miss', {}, { reason: 'Chủ thể thôi sản xuất' });
    const { values } = await office.give('plans', 'kh-2026', 'start', {
      year: '2026',
      previousId: 'kh-2025',
    });
    const plan = planValues(values);
    const names = plan.targets.map(({ name }) => name);
    expect(names).toContain('Mật ong hoa núi');
    expect(names).not.toContain('Ô mai mơ gừng mặn ngọt');
    expect(names).not.toContain('Trà hoa hồng');
    expect(plan).toMatchObject({ previousId: 'kh-2025', paper: PLAN_2025_VALUES.paper });
    expect(plan.law).not.toMatch(/148|1489/u);
  });

  it('refuses a second plan of a year, at the start and when a draft’s year is changed', async () => {
    await start2025();
    await expect(office.give('plans', 'other', 'start', { year: '2025' })).rejects.toMatchObject({
      message: 'Đã có kế hoạch năm 2025; hãy mở kế hoạch đó để sửa.',
      ...refusedAt('year'),
    });
    await office.give('plans', 'other', 'start', { year: '2026' });
    await expect(office.give('plans', 'other', 'amend', { year: '2025' })).rejects.toMatchObject(
      refusedAt('year'),
    );
  });

  it('refuses a year that is none, and what cannot be gone on from', async () => {
    await start2025();
    const start = (values: Details) => office.give('plans', 'next', 'start', values);
    await expect(start({ year: '26' })).rejects.toMatchObject(refusedAt('year'));
    await expect(start({ year: '2026', previousId: 'kh-2025' })).rejects.toThrow('còn là dự thảo');
    await expect(start({ year: '2024', previousId: 'kh-2025' })).rejects.toThrow('phải của năm trước');
    await expect(start({ year: '2026', previousId: 'nowhere' })).rejects.toMatchObject(
      refusedAt('previousId'),
    );
    await expect(
      office.give('plans', 'next', 'start', { year: '2026' }, { by: office.actor('culture') }),
    ).rejects.toMatchObject({ code: 'permission-denied' });
  });
});

describe('a plan in force', () => {
  it('opens its targets, each with its product’s producer, and the tasks that run', async () => {
    await office.enact2025();
    const targets = await office.all('targets');
    expect(targets).toHaveLength(10);
    expect(await office.read('targets', 'm-2025-1')).toMatchObject({
      producerId: 'linh-ngoc',
      state: 'open',
      dueOn: '2025-12-31',
    });
    const ids = await office.ids('tasks');
    expect(ids).toHaveLength(19);
    expect(ids).toContain('t-2025-12-w32-culture');
    // The producer that is no longer active is asked for nothing.
    expect(ids.filter((id) => id.startsWith('t-2025-18'))).toEqual([
      't-2025-18-year-producer-doan-ket',
      't-2025-18-year-producer-linh-ngoc',
    ]);
    expect(await office.read('tasks', 't-2025-16-year-village-thon-1')).toMatchObject({
      lead: 'village:thon-1',
      villageId: 'thon-1',
      support: ['economy'],
    });
  });

  it('opens what an adjustment adds, and leaves what is open as it is', async () => {
    await office.enact2025();
    await office.give('tasks', 't-2025-1-year-economy', 'start');
    const { values } = await office.read('plans', 'kh-2025');
    const [target] = rowsOf(values, 'targets');
    const [task] = rowsOf(values, 'tasks');
    const adjusted = {
      targets: [...rowsOf(values, 'targets'), { ...target, code: 'them', name: 'Trà mới', productId: 'tra' }],
      tasks: [...rowsOf(values, 'tasks'), { ...task, code: 'hop', cadence: 'monthly', name: 'Họp giao ban' }],
    } as Details;
    await office.give('plans', 'kh-2025', 'adjust', adjusted, { reason: 'Bổ sung theo chỉ đạo' });
    expect(await office.read('targets', 'm-2025-them')).toMatchObject({ title: 'Trà mới' });
    expect(await office.ids('tasks')).toContain('t-2025-hop-m08-economy');
    expect((await office.read('tasks', 't-2025-1-year-economy')).state).toBe('doing');
  });

  it('leaves to the sweep what is too much for one go', async () => {
    for (let at = 0; at < MOST_AT_ONCE; at += 1) office.settle(`v${String(at)}`);
    await office.enact2025();
    expect(await office.all('tasks')).toHaveLength(MOST_AT_ONCE);
  });

  it('ends once every target has a word', async () => {
    await office.enact2025();
    const close = () => office.give('plans', 'kh-2025', 'close', {}, { reason: 'Hết năm' });
    await expect(close()).rejects.toMatchObject({
      code: 'failed-precondition',
      message: expect.stringMatching(/^Còn 10 mục tiêu/u) as string,
    });
    for (const { id } of await office.all('targets'))
      await office.give('targets', id, 'carry', {}, { reason: 'Chuyển năm sau' });
    expect((await close()).state).toBe('closed');
  });

  it('is refused while it has no target', async () => {
    await start2025();
    await office.give('plans', 'kh-2026', 'start', { year: '2026' });
    await expect(office.give('plans', 'kh-2026', 'amend', { targets: [] })).rejects.toMatchObject(
      refusedAt('targets'),
    );
  });
});

describe('a target', () => {
  it('takes its producer from its product', async () => {
    await office.enact2025();
    const given = { name: 'Trà mới', planId: 'kh-2025', goal: 'new', productId: 'tra', dueOn: '2025-12-31' };
    expect((await office.give('targets', 'own', 'set', given)).producerId).toBe('linh-ngoc');
    expect((await office.give('targets', 'own', 'amend', { productId: 'nep' })).producerId).toBe('doan-ket');
    expect((await office.give('targets', 'own', 'amend', { name: 'Trà' })).producerId).toBe('doan-ket');
    await expect(office.give('targets', 'own', 'amend', { productId: 'nowhere' })).rejects.toMatchObject(
      refusedAt('productId'),
    );
  });
});
