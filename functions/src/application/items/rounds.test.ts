import { beforeEach, describe, expect, it } from 'vitest';
import { best, chooseAll } from '../../domain/assessment/testing/choices.ts';
import { type Details, loadCriteriaSet, rowsOf, textOf } from '../../domain/index.ts';
import { seedDossier, WAYS } from '../../../../test/support/stored-dossiers.ts';
import { documents, queries } from '../documents.ts';
import { commune } from '../testing/commune.ts';
import { RoundOffice, ROUND } from '../testing/round-office.ts';

const honey = await loadCriteriaSet('qd26-2026/04');
const sheet = Object.entries(chooseAll(honey, best)).map(([criterion, option]) => ({
  criterion,
  option,
}));

let office: RoundOffice;
beforeEach(async () => {
  office = new RoundOffice();
  await office.open();
});

const everybody = ['an', 'binh', 'cuc'] as const;
const present = (...uids: string[]): Details => ({ attendance: uids.map((memberUid) => ({ memberUid })) });

/** Called, declared by everybody, opened with everybody present. */
async function sitting(): Promise<void> {
  await office.prepare();
  await office.round('call');
  for (const uid of everybody) await office.declare(uid);
  await office.round('sit', present(...everybody));
}

describe('preparing a round', () => {
  it('begins with the defaults, which the office may have written otherwise', async () => {
    const { values, names } = await office.prepare({ spread: '7' });
    expect(values).toMatchObject({ quorum: '2', spread: '7', criterionSpread: '2' });
    expect(names['d-honey']).toMatch(/^Mật ong hoa núi – /u);
    expect((await office.round('amend', { quorum: '3' })).values).toMatchObject({ quorum: '3', spread: '7' });
  });

  it('takes the commune’s own settings', async () => {
    const rounds = { quorum: 'twoThirds', spread: 5, criterionSpread: 1 } as const;
    const settings = { ...commune.settings, rounds };
    office.core.store.put(documents.commune('02104'), { ...commune, settings });
    expect((await office.prepare()).values).toMatchObject({ quorum: '2', spread: '5', criterionSpread: '1' });
  });

  it('takes the assessment team that serves on the day where the office names nobody', async () => {
    const appoint = (itemId: string, memberUid: string, position: string, term: Details) =>
      office.give(office.actor('binh'), 'appointments', itemId, 'appoint', {
        body: 'assessmentTeam',
        person: `Người ${memberUid}`,
        memberUid,
        position,
        decisionNumber: '74/QĐ-UBND',
        decisionOn: '2026-01-02',
        ...term,
      });
    await appoint('a1', 'an', 'Tổ trưởng', { from: '2026-01-02' });
    await appoint('a2', 'binh', 'Thư ký Tổ', { from: '2026-01-02', to: '2026-12-31' });
    await appoint('a3', 'cuc', 'Phó Tổ trưởng', { from: '2026-01-02', to: '2026-06-30' });
    await appoint('a4', '', 'Chuyên gia', { from: '2026-01-02' });
    const { values } = await office.prepare({ team: [] });
    expect(values).toMatchObject({
      team: [
        { memberUid: 'an', position: 'head' },
        { memberUid: 'binh', position: 'secretary' },
      ],
      quorum: '2',
    });
  });

  it('asks for a team where none serves', async () => {
    await expect(office.prepare({ team: [] })).rejects.toMatchObject({
      details: { issues: [{ path: 'values.team' }] },
    });
  });

  it.each(['submitted', 'eligible', 'sent', 'recognised'] as const)(
    'refuses a dossier that is %s: the commune is not assessing it',
    async (state) => {
      await seedDossier(office.core.store, 'd-other', WAYS[state]);
      await expect(office.prepare({ agenda: [{ dossierId: 'd-other' }] })).rejects.toMatchObject({
        code: 'invalid-argument',
        details: { issues: [{ path: 'values.agenda.0.dossierId' }] },
      });
    },
  );

  it('refuses a dossier that is not there', async () => {
    await expect(office.prepare({ agenda: [{ dossierId: 'gone' }] })).rejects.toMatchObject({
      details: { issues: [{ path: 'values.agenda.0.dossierId' }] },
    });
  });

  it.each([
    ['a producer', 'producer', true],
    ['somebody who left', 'culture', false],
  ] as const)('refuses %s in the team', async (_, role, active) => {
    office.enrol('dung', role, active);
    await expect(office.prepare({ team: [{ memberUid: 'dung', position: 'member' }] })).rejects.toMatchObject(
      {
        details: { issues: [{ path: 'values.team.0.memberUid' }] },
      },
    );
  });

  it('lets what was on the agenda before stay, wherever it has gone since', async () => {
    await office.prepare();
    await seedDossier(office.core.store, 'd-honey', WAYS.signing);
    expect((await office.round('amend', { name: 'Đợt một' })).title).toBe('Đợt một');
  });

  it('is Phòng Kinh tế’s; others learn nothing of the dossiers they name', async () => {
    await expect(
      office.round('prepare', { agenda: [{ dossierId: 'd-honey' }] }, office.actor('cuc')),
    ).rejects.toMatchObject({ code: 'permission-denied' });
  });
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

describe('the sheet of opinion', () => {
  beforeEach(async () => {
    await office.prepare();
    await office.round('call');
    for (const uid of everybody) await office.declare(uid, uid === 'cuc' ? 'kinship' : 'none');
  });

  it('has its points from the set of the dossier, whatever was sent', async () => {
    const { values, ownerUid, state } = await office.send('an', 'd-honey', { sheet, points: '3' });
    expect([textOf(values, 'points'), ownerUid, state]).toEqual(['100', 'an', 'sent']);
    expect((await office.write('an', 'd-tea', { sheet: sheet.slice(0, 2), points: '99' })).state).toBe(
      'draft',
    );
  });

  it('is refused when it is sent half scored', async () => {
    await expect(office.send('an', 'd-honey', { sheet: sheet.slice(0, 2) })).rejects.toMatchObject({
      details: { issues: [{ path: 'values.sheet' }] },
    });
  });

  it('is changed after it was sent only with a reason', async () => {
    await office.send('an', 'd-honey');
    const revise = (reason: string) =>
      office.give(
        office.actor('an'),
        'opinions',
        office.opinionId('an', 'd-honey'),
        'revise',
        { labourVerdict: 'partly', labour: 'Chỉ mùa vụ' },
        reason,
      );
    await expect(revise('')).rejects.toMatchObject({ details: { issues: [{ path: 'reason' }] } });
    expect((await revise('Đã nghe trưởng thôn')).values).toMatchObject({ labourVerdict: 'partly' });
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['on what its member is kept out of', () => office.write('cuc', 'd-honey'), 'permission-denied'],
    ['on a dossier that is not on the agenda', () => office.write('an', 'd-rice'), 'failed-precondition'],
    [
      'by somebody outside the team',
      () => {
        office.enrol('dung', 'culture');
        return office.write('dung', 'd-honey');
      },
      'permission-denied',
    ],
    [
      'under an id of one’s own making',
      () =>
        office.give(office.actor('an'), 'opinions', 'mine', 'write', { roundId: ROUND, dossierId: 'd-tea' }),
      'invalid-argument',
    ],
    [
      'of a round that is not there',
      () =>
        office.give(office.actor('an'), 'opinions', 'mine', 'write', { roundId: 'r9', dossierId: 'd-tea' }),
      'not-found',
    ],
    [
      'of no round',
      () => office.give(office.actor('an'), 'opinions', 'mine', 'write', { dossierId: 'd-tea' }),
      'not-found',
    ],
    [
      'in another’s place',
      async () => {
        await office.write('an', 'd-tea');
        return office.give(office.actor('binh'), 'opinions', office.opinionId('an', 'd-tea'), 'amend', {
          note: 'Không phải của tôi',
        });
      },
      // As if it were not there.
      'failed-precondition',
    ],
  ])('is refused %s', async (_, act, code) => {
    await expect(act()).rejects.toMatchObject({ code });
  });

  it('names nobody but its writer, whoever was sent', async () => {
    expect((await office.write('an', 'd-honey', { memberUid: 'cuc' })).ownerUid).toBe('an');
  });

  it('waits for the own declaration of all dossiers, and for the invitation', async () => {
    office = new RoundOffice();
    await office.open();
    await office.prepare();
    await expect(office.write('an', 'd-honey')).rejects.toThrow(/đã mời họp/u);
    await office.round('call');
    await expect(office.write('an', 'd-honey')).rejects.toThrow(/Hãy khai báo/u);
  });
});

describe('closing a round', () => {
  beforeEach(sitting);
  const close = () => office.round('close', { conclusion: 'Thống nhất đề nghị cấp tỉnh' });

  it('needs the quorum’s opinions on every dossier, and ends what can still be sent', async () => {
    for (const dossierId of ['d-honey', 'd-tea'])
      for (const uid of ['an', 'binh']) await office.send(uid, dossierId);
    expect((await close()).state).toBe('closed');
    await expect(office.send('cuc', 'd-tea')).rejects.toMatchObject({ code: 'failed-precondition' });
  });

  it('is refused while opinions are missing, in words that tell no figure', async () => {
    await office.send('an', 'd-honey');
    await expect(close()).rejects.toMatchObject({
      code: 'failed-precondition',
      message: expect.stringContaining('chưa đủ ý kiến') as string,
    });
  });

  it('goes on without the dossier that was put off', async () => {
    for (const uid of ['an', 'binh']) await office.send(uid, 'd-honey');
    await expect(close()).rejects.toThrow(/chưa đủ ý kiến/u);
    const defer = (...ids: string[]) =>
      office.round(
        'defer',
        { agenda: ids.map((dossierId) => ({ dossierId })) },
        office.actor('binh'),
        'Chờ bổ sung',
      );
    await expect(defer()).rejects.toMatchObject({ code: 'invalid-argument' });
    await expect(defer('d-honey', 'd-tea')).rejects.toMatchObject({ code: 'invalid-argument' });
    await expect(defer('d-rice')).rejects.toMatchObject({ code: 'invalid-argument' });
    await defer('d-honey');
    expect((await close()).state).toBe('closed');
  });

  it('is refused without enough members present', async () => {
    await office.round('attend', present('an'));
    await expect(close()).rejects.toThrow(/Mới có 1 thành viên/u);
  });

  it('is refused by its own state first', async () => {
    await office.round('cancel', {}, office.actor('binh'), 'Thiếu hồ sơ');
    await expect(close()).rejects.toThrow(/Đã hủy/u);
  });
});

describe('the figures', () => {
  it('show each member what they may see', async () => {
    await office.prepare();
    await office.round('call');
    for (const uid of everybody) await office.declare(uid, uid === 'cuc' ? 'kinship' : 'none');
    await office.send('an', 'd-honey', { sheet });
    await office.send('cuc', 'd-tea');
    const looks = async (uid: string, role?: Parameters<RoundOffice['figures']>[1]) =>
      (await office.figures(uid, role)).dossiers.map(({ look }) => look);
    expect(await looks('an')).toEqual(['shown', 'notYet']);
    expect(await looks('binh')).toEqual(['notYet', 'notYet']);
    expect(await looks('cuc')).toEqual(['barred', 'shown']);
    expect(await looks('dung', 'economy')).toEqual(['notYet', 'notYet']);
    await office.round('sit', present('an', 'binh'));
    expect(await looks('dung', 'economy'), 'who looks declares first').toEqual(['notYet', 'notYet']);
    expect(await looks('binh')).toEqual(['shown', 'shown']);
    expect(await looks('dung', 'clerk')).toEqual(['notYet', 'notYet']);
    const [honeyLook, tea] = (await office.figures('binh')).dossiers;
    expect(honeyLook).toMatchObject({
      opinionId: office.opinionId('binh', 'd-honey'),
      figures: { statistics: { count: 1, mean: 10_000, deviation: 0 }, counted: 1, hasQuorum: false },
    });
    expect(tea).toMatchObject({ figures: { counted: 0, statistics: null } });
  });

  it('are no producer’s, and of no round that is not there', async () => {
    await expect(office.figures('htx', 'producer')).rejects.toMatchObject({ code: 'permission-denied' });
    await expect(office.figures('an')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('have no sheet to score where a set can only be shown', async () => {
    await sitting();
    const record = await office.core.store.read(documents.dossier('02104', 'd-tea'));
    if (record === null) throw new Error('no dossier');
    office.core.store.put(documents.dossier('02104', 'd-tea'), { ...record, criteriaSetId: 'qd148-2023/07' });
    await office.send('an', 'd-tea');
    const found = (await office.figures('an')).dossiers[1];
    expect(found).toMatchObject({ look: 'shown', figures: { statistics: null, differences: [] } });
  });
});
