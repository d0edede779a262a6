import { beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../../domain/index.ts';
import { RoundOffice, ROUND } from '../testing/round-office.ts';
import { bestSheet, everybody } from '../testing/round-sitting.ts';

let office: RoundOffice;
beforeEach(async () => {
  office = new RoundOffice();
  await office.open();
});

describe('the sheet of opinion', () => {
  beforeEach(async () => {
    await office.prepare();
    await office.round('call');
    for (const uid of everybody) await office.declare(uid, uid === 'cuc' ? 'kinship' : 'none');
  });

  it('has its points from the set of the dossier, whatever was sent', async () => {
    const { values, ownerUid, state } = await office.send('an', 'd-honey', { sheet: bestSheet, points: '3' });
    expect([textOf(values, 'points'), ownerUid, state]).toEqual(['100', 'an', 'sent']);
    expect((await office.write('an', 'd-tea', { sheet: bestSheet.slice(0, 2), points: '99' })).state).toBe(
      'draft',
    );
  });

  it('is refused when it is sent half scored', async () => {
    await expect(office.send('an', 'd-honey', { sheet: bestSheet.slice(0, 2) })).rejects.toMatchObject({
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
