import { beforeEach, describe, expect, it } from 'vitest';
import { rowsOf } from '../../domain/index.ts';
import { queries } from '../documents.ts';
import { RoundOffice, ROUND } from '../testing/round-office.ts';
import { everybody } from '../testing/round-sitting.ts';

let office: RoundOffice;
beforeEach(async () => {
  office = new RoundOffice();
  await office.open();
});

describe('declaring interests', () => {
  beforeEach(async () => {
    await office.prepare();
    await office.round('call');
  });

  it('keeps everybody’s own rows beside each other', async () => {
    await office.declare('an', 'supplier');
    const { values } = await office.declare('cuc');
    expect(rowsOf(values, 'interests').map(({ memberUid, kind }) => [memberUid, kind])).toEqual([
      ['an', 'supplier'],
      ['an', 'none'],
      ['cuc', 'none'],
      ['cuc', 'none'],
    ]);
  });

  it('of nobody else: rows in another’s name are dropped', async () => {
    const interests = ['an', 'cuc'].flatMap((memberUid) =>
      ['d-honey', 'd-tea'].map((dossierId) => ({ memberUid, dossierId, kind: 'ownership', note: '' })),
    );
    const { values } = await office.round('declare', { interests }, office.actor('cuc'));
    expect(rowsOf(values, 'interests').every(({ memberUid }) => memberUid === 'cuc')).toBe(true);
    expect(rowsOf(values, 'interests')).toHaveLength(2);
  });

  it('strikes the sheets that its member wrote before, and no others', async () => {
    await office.declare('cuc');
    await office.declare('an');
    await office.send('cuc', 'd-honey');
    await office.send('cuc', 'd-tea');
    await office.send('an', 'd-honey');
    await office.declare('cuc', 'kinship');
    const state = async (uid: string, dossierId: string) =>
      (await office.read('opinions', office.opinionId(uid, dossierId)))?.state;
    expect(await state('cuc', 'd-honey')).toBe('struck');
    expect(await state('cuc', 'd-tea')).toBe('sent');
    expect(await state('an', 'd-honey')).toBe('sent');
    expect((await office.declare('cuc', 'supplier')).state).toBe('called');
  });
});

describe('withdrawing what was declared by mistake', () => {
  const withdraw = (uid: string, dossierId = 'd-honey', reason = 'Nhầm với hộ trùng tên') =>
    office.round('withdraw', { interests: [{ memberUid: uid, dossierId }] }, office.actor(uid), reason);
  const sheetOf = async (uid: string, dossierId: string) =>
    (await office.read('opinions', office.opinionId(uid, dossierId)))?.state;

  beforeEach(async () => {
    await office.prepare();
    await office.round('call');
    for (const uid of everybody) await office.declare(uid);
    await office.send('an', 'd-honey');
    await office.send('cuc', 'd-honey');
    await office.declare('cuc', 'kinship');
  });

  it('lifts the bar, gives the struck sheet back as a draft, and stays in the round and its log', async () => {
    expect(await sheetOf('cuc', 'd-honey')).toBe('struck');
    const { values, version, reason } = await withdraw('cuc');
    expect(values['withdrawn']).toEqual([
      { memberUid: 'cuc', dossierId: 'd-honey', kind: 'kinship', reason: 'Nhầm với hộ trùng tên' },
    ]);
    expect(reason).toBe('Nhầm với hộ trùng tên');
    const log = await office.core.store.list(queries.itemEvents('02104', 'rounds', ROUND));
    expect(log.find((event) => event.version === version)).toMatchObject({ command: 'withdraw', reason });
    expect(await sheetOf('cuc', 'd-honey')).toBe('draft');
    expect((await office.figures('cuc')).dossiers[0]).toMatchObject({ look: 'notYet', sent: 1, expected: 3 });
    await office.give(office.actor('cuc'), 'opinions', office.opinionId('cuc', 'd-honey'), 'send');
    expect((await office.figures('cuc')).dossiers[0]).toMatchObject({ look: 'shown', sent: 2 });
    expect((await office.declare('cuc', 'supplier')).values['withdrawn']).toEqual(values['withdrawn']);
    expect(await sheetOf('cuc', 'd-honey')).toBe('struck');
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['without a reason', () => withdraw('cuc', 'd-honey', ' '), 'invalid-argument'],
    ['of another’s declaration', () => withdraw('an'), 'failed-precondition'],
    [
      'after the round is over',
      async () => {
        await office.round('cancel', {}, office.actor('binh'), 'Thiếu hồ sơ');
        return withdraw('cuc');
      },
      'failed-precondition',
    ],
  ])('is refused %s', async (_, act, code) => {
    await expect(act()).rejects.toMatchObject({ code });
    expect(await sheetOf('cuc', 'd-honey')).toBe('struck');
  });

  it('takes no forged history, and leaves a member without a sheet without one', async () => {
    await office.declare('binh', 'other').catch(() => undefined);
    await office.declare('binh', 'ownership');
    const given = { interests: [{ memberUid: 'binh', dossierId: 'd-honey' }], withdrawn: [] };
    const { values } = await office.round('withdraw', given, office.actor('binh'), 'Nhầm');
    expect(values['withdrawn']).toHaveLength(1);
    expect(await sheetOf('binh', 'd-honey')).toBeUndefined();
  });
});
