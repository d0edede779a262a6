import { beforeEach, describe, expect, it } from 'vitest';
import type { Details } from '../../domain/index.ts';
import { seedDossier, WAYS } from '../../../../test/support/stored-dossiers.ts';
import { documents } from '../documents.ts';
import { commune } from '../testing/commune.ts';
import { RoundOffice } from '../testing/round-office.ts';
import { bestSheet, everybody, present, sitting } from '../testing/round-sitting.ts';

let office: RoundOffice;
beforeEach(async () => {
  office = new RoundOffice();
  await office.open();
});

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

describe('closing a round', () => {
  beforeEach(() => sitting(office));
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
    await office.send('an', 'd-honey', { sheet: bestSheet });
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
    await sitting(office);
    const record = await office.core.store.read(documents.dossier('02104', 'd-tea'));
    if (record === null) throw new Error('no dossier');
    office.core.store.put(documents.dossier('02104', 'd-tea'), { ...record, criteriaSetId: 'qd148-2023/07' });
    await office.send('an', 'd-tea');
    const found = (await office.figures('an')).dossiers[1];
    expect(found).toMatchObject({ look: 'shown', figures: { statistics: null, differences: [] } });
  });
});
