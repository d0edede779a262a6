import { beforeEach, describe, expect, it } from 'vitest';
import type { Details, Item } from '../../domain/index.ts';
import { PlanOffice } from '../testing/plan-office.ts';

let office: PlanOffice;
beforeEach(async () => {
  office = new PlanOffice();
  await office.enact2025();
});

const refusedAt = (path: string) => ({ details: { issues: [{ path: `values.${path}` }] } });
const TASK: Details = { name: 'Chuẩn bị hội chợ', dueOn: '2025-10-01', lead: 'economy', cadence: 'event' };
const open = (values: Details = {}): Promise<Item> =>
  office.give('tasks', 'own', 'open', { ...TASK, ...values });
const handOver = (values: Details, by = office.actor('economy')): Promise<Item> =>
  office.give('tasks', 'own', 'handOver', values, { by, reason: 'Đúng chức năng hơn' });

describe('a task given by hand', () => {
  it('takes from the plan’s row what was left empty', async () => {
    const item = await open({ planId: 'kh-2025', code: '6', name: '' });
    expect(item.title).toContain('Quảng bá, xúc tiến thương mại');
    expect(item).toMatchObject({
      lead: 'economy',
      support: ['culture'],
      values: { asked: 'Danh sách hội chợ, đường dẫn' },
    });
    const own = { planId: 'kh-2025', code: '6', asked: 'Ảnh', support: [{ unit: 'front' }] };
    expect(await office.give('tasks', 'own', 'amend', own)).toMatchObject({
      support: ['front'],
      values: { asked: 'Ảnh' },
    });
  });

  it.each<[string, Details, string]>([
    ['a code that the plan has not', { planId: 'kh-2025', code: '99' }, 'code'],
    ['a plan that is not there', { planId: 'nowhere', code: '6' }, 'planId'],
    ['no unit', { lead: '' }, 'lead'],
    ['a unit that is none', { lead: 'province' }, 'lead'],
    ['every village at once', { lead: 'village' }, 'villageId'],
    ['a village that is not there', { lead: 'village', villageId: 'thon-9' }, 'villageId'],
    ['a producer that is not there', { lead: 'producer', producerId: 'nobody' }, 'producerId'],
    ['a supporting unit that is none', { support: [{ unit: 'province' }] }, 'support.0.unit'],
    ['a person who is not there', { assignee: 'nobody' }, 'assignee'],
    ['a person of another unit', { assignee: 'cuc' }, 'assignee'],
    ['the head of another village', { lead: 'village', villageId: 'thon-2', assignee: 'em' }, 'assignee'],
  ])('with %s is refused at its place', async (_, values, path) => {
    await expect(open(values)).rejects.toMatchObject(refusedAt(path));
  });

  it('of no unit is refused in a sentence, also where the unit is left out', async () => {
    const noLead = { name: 'Chuẩn bị hội chợ', dueOn: '2025-10-01' };
    for (const values of [noLead, { ...TASK, lead: '' }, { ...TASK, lead: '  ' }])
      await expect(office.give('tasks', 'own', 'open', values)).rejects.toMatchObject({
        code: 'invalid-argument',
        message: 'Hãy chọn đơn vị chủ trì việc này, để có người làm và báo kết quả.',
        ...refusedAt('lead'),
      });
    await open();
    await expect(office.give('tasks', 'own', 'amend', { lead: '' })).rejects.toThrow(
      'Hãy chọn trong danh sách: Chủ trì.',
    );
  });

  it('is done by a person of its unit who is still a member', async () => {
    expect((await open({ assignee: 'an' })).values['assignee']).toBe('an');
    office.enrol('an', 'economy', null, false);
    await expect(office.give('tasks', 'own', 'amend', { period: 'quý 3' })).rejects.toMatchObject(
      refusedAt('assignee'),
    );
  });

  it('belongs to its village and producer', async () => {
    expect(await open({ lead: 'village', villageId: 'thon-1', assignee: 'em' })).toMatchObject({
      lead: 'village:thon-1',
      villageId: 'thon-1',
    });
  });
});

describe('handing over', () => {
  it('to another unit lets that unit choose who does it', async () => {
    await open({ assignee: 'an' });
    expect(await handOver({ lead: 'culture', assignee: 'an' })).toMatchObject({
      lead: 'culture',
      values: { assignee: '' },
      state: 'todo',
    });
    expect(
      (await handOver({ lead: 'culture', assignee: 'cuc' }, office.actor('culture'))).values['assignee'],
    ).toBe('cuc');
  });

  it('does not go round: back only after somebody worked on it, or by the office’s own word', async () => {
    await open();
    await handOver({ lead: 'culture' });
    await expect(handOver({ lead: 'economy' }, office.actor('culture'))).rejects.toMatchObject({
      code: 'failed-precondition',
      message: expect.stringContaining('không chuyển vòng trở lại') as string,
    });
    await office.give(
      'tasks',
      'own',
      'contribute',
      { progress: 'Đã liên hệ' },
      { by: office.actor('culture') },
    );
    expect((await handOver({ lead: 'economy' }, office.actor('culture'))).lead).toBe('economy');
  });

  it('asks for a reason, a unit that is there, and is for who has the task', async () => {
    await open();
    await expect(office.give('tasks', 'own', 'handOver', { lead: 'culture' })).rejects.toMatchObject({
      details: { issues: [{ path: 'reason' }] },
    });
    await expect(handOver({ lead: 'culture', assignee: 'binh' })).rejects.toMatchObject(
      refusedAt('assignee'),
    );
    await expect(handOver({ lead: 'village', villageId: 'thon-9' })).rejects.toMatchObject(
      refusedAt('villageId'),
    );
    await expect(handOver({ lead: 'front' }, office.actor('culture'))).rejects.toMatchObject({
      code: 'permission-denied',
    });
    await expect(handOver({ lead: 'economy' })).rejects.toThrow('đang ở chính nơi nhận');
  });
});

describe('the end of a task', () => {
  const finish = (values: Details, by = office.actor('economy')): Promise<Item> =>
    office.give('tasks', 'own', 'finish', { doneOn: '2025-08-04', ...values }, { by });

  it('needs something to show', async () => {
    await open();
    await expect(finish({ result: 'Đã xong' })).rejects.toMatchObject({
      details: { issues: [{ path: 'files' }] },
    });
    await expect(finish({ link: 'https://xa.example/anh', doneOn: '2025-08-05' })).rejects.toMatchObject(
      refusedAt('doneOn'),
    );
    expect((await finish({ link: 'https://xa.example/anh' })).state).toBe('done');
  });

  it('may be a paper only for those who read papers', async () => {
    await open({ lead: 'village', villageId: 'thon-1' });
    await expect(finish({ documentId: 'p1' }, office.actor('village', 'thon-1'))).rejects.toMatchObject({
      code: 'permission-denied',
      details: { path: 'values.documentId' },
    });
    await expect(finish({ documentId: 'p1' }, office.actor('leader'))).rejects.toMatchObject(
      refusedAt('documentId'),
    );
  });

  it('is nobody’s but the unit’s, even where it supports', async () => {
    await open({ support: [{ unit: 'culture' }] });
    const shown = { link: 'https://xa.example/anh' };
    await expect(finish(shown, office.actor('culture'))).rejects.toMatchObject({ code: 'permission-denied' });
    await office.give(
      'tasks',
      'own',
      'contribute',
      { progress: 'Đã gửi ảnh' },
      { by: office.actor('culture') },
    );
    await expect(
      office.give('tasks', 'own', 'settle', { result: 'x', doneOn: '2025-08-04' }),
    ).rejects.toMatchObject({ code: 'permission-denied' });
  });
});
