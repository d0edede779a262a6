import { beforeEach, describe, expect, it } from 'vitest';
import { seedDossier, WAYS } from '../../../../test/support/stored-dossiers.ts';
import { type Details, type Item, rowsOf } from '../../domain/index.ts';
import { PlanOffice } from '../testing/plan-office.ts';

let office: PlanOffice;
beforeEach(() => {
  office = new PlanOffice('2026-11-24');
});

const refused = (path: string, words: string) => ({
  message: expect.stringContaining(words) as string,
  details: { issues: [{ path: `values.${path}` }] },
});
const appoint = (id: string, memberUid: string, values: Details = {}): Promise<Item> =>
  office.give('appointments', id, 'appoint', {
    body: 'assessmentTeam',
    person: `Người ${memberUid || id}`,
    memberUid,
    position: 'Thành viên',
    decisionNumber: '12/QĐ-UBND',
    decisionOn: '2026-01-02',
    from: '2026-01-02',
    ...values,
  });
const end = (id: string, values: Details = {}): Promise<Item> =>
  office.give('appointments', id, 'end', { to: '2026-11-24', ...values }, { reason: 'Chuyển công tác' });
const task = (id: string, assignee: string, values: Details = {}): Promise<Item> =>
  office.give('tasks', id, 'open', {
    name: `Việc ${id}`,
    dueOn: '2026-12-20',
    lead: 'economy',
    assignee,
    ...values,
  });

describe('appointing', () => {
  it('refuses a second term of a person in a body at the same time, also by a later change', async () => {
    await appoint('a1', 'an', { to: '2026-06-30' });
    await expect(appoint('a2', 'an', { from: '2026-06-01' })).rejects.toMatchObject(
      refused('from', 'từ 02/01/2026 đến 30/06/2026'),
    );
    await appoint('a2', 'an', { from: '2026-07-01' });
    await expect(office.give('appointments', 'a2', 'amend', { from: '2026-06-30' })).rejects.toMatchObject(
      refused('from', 'đã được phân công'),
    );
    await appoint('a3', 'an', { body: 'official' });
  });
});

describe('leaving', () => {
  it('hands over open tasks and rounds that have not begun, in the same moment', async () => {
    await seedDossier(office.core.store, 'd1', WAYS.assessing);
    await appoint('a1', 'an', { position: 'Tổ trưởng' });
    await appoint('b1', 'binh');
    await appoint('c1', 'cuc');
    await task('t1', 'an');
    await task('t2', 'binh');
    await office.give('tasks', 't3', 'open', { name: 'Việc chung', dueOn: '2026-12-20', lead: 'economy' });
    await office.give('rounds', 'r1', 'prepare', {
      name: 'Đợt 1',
      on: '2026-12-01',
      agenda: [{ dossierId: 'd1' }],
    });
    const round = async () =>
      rowsOf((await office.read('rounds', 'r1')).values, 'team').map((row) => row['memberUid']);
    expect(await round()).toEqual(['an', 'binh', 'cuc']);
    await expect(end('a1')).rejects.toMatchObject(refused('successorId', 'còn 1 việc và 1 đợt đánh giá'));
    expect((await end('a1', { successorId: 'b1' })).state).toBe('ended');
    expect(await office.read('tasks', 't1')).toMatchObject({
      values: { assignee: 'binh' },
      reason: 'Nhận bàn giao từ Người an: Chuyển công tác',
    });
    expect((await office.read('tasks', 't3')).version).toBe(1);
    expect(await round()).toEqual(['binh', 'cuc']);
  });

  it('gives the seat to a successor who did not sit', async () => {
    await seedDossier(office.core.store, 'd1', WAYS.assessing);
    await appoint('a1', 'an', { position: 'Tổ trưởng' });
    await appoint('b1', 'binh', { body: 'steering' });
    await office.give('rounds', 'r1', 'prepare', {
      name: 'Đợt 1',
      on: '2026-12-01',
      agenda: [{ dossierId: 'd1' }],
    });
    await end('a1', { successorId: 'b1' });
    expect(rowsOf((await office.read('rounds', 'r1')).values, 'team')).toEqual([
      { memberUid: 'binh', position: 'head' },
    ]);
  });

  it('leaves the tasks where another term of the person goes on', async () => {
    await appoint('a1', 'an', { body: 'official' });
    await appoint('a2', 'an', { body: 'steering' });
    await task('t1', 'an');
    expect((await end('a2')).state).toBe('ended');
    await expect(end('a1')).rejects.toMatchObject(refused('successorId', 'còn 1 việc'));
  });

  it('needs nobody where nothing is open, or where the person has no account', async () => {
    await appoint('a1', 'an');
    expect((await end('a1')).state).toBe('ended');
    await appoint('x', '', { person: 'Chuyên gia' });
    await appoint('b1', 'binh');
    expect((await end('x', { successorId: 'b1' })).state).toBe('ended');
  });

  it.each<[string, Details, string, string]>([
    ['themself', {}, 'a1', 'chính người thôi đảm nhiệm'],
    ['somebody who begins later', { from: '2026-12-01' }, 'b1', 'không đảm nhiệm'],
    ['somebody without an account', { memberUid: '' }, 'b1', 'chưa có tài khoản'],
    ['somebody of another unit', { memberUid: 'cuc' }, 'b1', 'do đơn vị khác chủ trì'],
    ['nobody of the commune', {}, 'nowhere', 'Không tìm thấy'],
  ])('to %s is refused', async (_, values, successorId, words) => {
    await appoint('a1', 'an');
    await appoint('b1', 'binh', values);
    await task('t1', 'an');
    await expect(end('a1', { successorId })).rejects.toMatchObject(refused('successorId', words));
    expect((await office.read('appointments', 'a1')).state).toBe('serving');
  });

  it('never goes round: who handed over takes nothing back', async () => {
    await appoint('a1', 'an');
    await appoint('b1', 'binh');
    await end('a1', { successorId: 'b1' });
    await expect(end('b1', { successorId: 'a1' })).rejects.toMatchObject(
      refused('successorId', 'không đảm nhiệm'),
    );
  });
});
