// Each way by which somebody who declared an interest could come to figures of the dossier, in the team and outside it.
import { beforeEach, describe, expect, it } from 'vitest';
import { best, chooseAll } from '../../domain/assessment/testing/choices.ts';
import { type Actor, DomainError, loadCriteriaSet, subjects } from '../../domain/index.ts';
import { ownLists } from '../lists/own-lists.ts';
import { loadMadeFrom } from '../papers/made-from.ts';
import { ROUND, RoundOffice } from '../testing/round-office.ts';

const honey = await loadCriteriaSet('qd26-2026/04');
const sheet = Object.entries(chooseAll(honey, best)).map(([criterion, option]) => ({ criterion, option }));
const SECRET = 'Bí mật về mật ong';

let office: RoundOffice;
/** Of the team; of Phòng Kinh tế, a leader and the clerk outside it. */
let barred: Readonly<Record<'cuc' | 'dung' | 'em' | 'giang', Actor>>;
const BARRED = ['cuc', 'dung', 'em', 'giang'] as const;

beforeEach(async () => {
  office = new RoundOffice();
  await office.open();
  office.enrol('dung', 'economy');
  office.enrol('em', 'leader');
  office.enrol('giang', 'clerk');
  barred = {
    cuc: office.actor('cuc'),
    dung: office.actor('dung', 'economy'),
    em: office.actor('em', 'leader'),
    giang: office.actor('giang', 'clerk'),
  };
  await office.prepare();
  await office.round('call');
  for (const uid of ['an', 'binh']) await office.declare(uid);
  for (const uid of BARRED) await office.declare(uid, 'kinship', barred[uid].role);
});

const sit = () =>
  office.round('sit', { attendance: ['an', 'binh', 'cuc'].map((memberUid) => ({ memberUid })) });

const sendAll = async (): Promise<void> => {
  for (const uid of ['an', 'binh']) await office.send(uid, 'd-honey', { sheet, note: SECRET });
  for (const uid of ['an', 'binh']) await office.send(uid, 'd-tea');
};

const close = (by = office.actor('binh')) => office.round('close', { conclusion: 'Thống nhất' }, by);

/** What is answered: the refusal's words, or that it went through. */
const said = async (act: Promise<unknown>): Promise<string> => {
  try {
    await act;
    return 'done';
  } catch (thrown) {
    return thrown instanceof DomainError ? `${thrown.code}: ${thrown.message}` : 'fault';
  }
};

describe.each(BARRED)('%s, who is barred,', (uid) => {
  it('is told by the figures that the dossier is closed to them, in every state of the round', async () => {
    const look = async () => (await office.figures(uid, barred[uid].role)).dossiers[0];
    const closed = { look: 'barred', dossierId: 'd-honey' };
    expect(await look()).toEqual(closed);
    await sendAll();
    expect(await look()).toEqual(closed);
    await sit();
    expect(await look()).toEqual(closed);
    await close();
    expect(await look()).toEqual(closed);
    expect(JSON.stringify(await office.figures(uid, barred[uid].role))).not.toContain(SECRET);
  });

  it.each(['write', 'amend', 'send', 'revise', 'strike', 'restore'])(
    'learns by trying “%s” on another’s sheet neither that it was written nor that it was sent',
    async (command) => {
      const probe = () =>
        said(
          office.give(
            barred[uid],
            'opinions',
            office.opinionId('an', 'd-honey'),
            command,
            command === 'strike' || command === 'restore' ? {} : { note: 'Thử' },
            'Thử',
          ),
        );
      const none = await probe();
      await office.write('an', 'd-honey');
      expect(await probe()).toBe(none);
      await office.give(office.actor('an'), 'opinions', office.opinionId('an', 'd-honey'), 'send', {
        materialsVerdict: 'agree',
        labourVerdict: 'agree',
        originVerdict: 'agree',
        identityVerdict: 'agree',
      });
      expect(await probe()).toBe(none);
    },
  );

  it('lists and exports no sheet of another’s', async () => {
    await sendAll();
    expect(await ownLists(office.core.store, barred[uid]).items(subjects.opinions, null)).toEqual([]);
  });

  it('learns by trying to close the round nothing of the sheets', async () => {
    await sit();
    const none = await said(close(barred[uid]));
    await sendAll();
    expect(await said(close(barred[uid]))).toBe(none);
    expect(none).toMatch(/^permission-denied/u);
  });
});

describe('a sheet that is sent', () => {
  it('changes nothing but itself: no board, no notice, not the round', async () => {
    await office.write('an', 'd-honey', { sheet });
    const before = office.core.store.snapshot();
    await office.give(office.actor('an'), 'opinions', office.opinionId('an', 'd-honey'), 'send', {
      materialsVerdict: 'agree',
      labourVerdict: 'agree',
      originVerdict: 'agree',
      identityVerdict: 'agree',
    });
    const changed = [...office.core.store.snapshot()]
      .filter(([path, value]) => before.get(path) !== value)
      .map(([path]) => path.split('/')[2]);
    expect([...new Set(changed)].sort()).toEqual(['commandReceipts', 'opinions']);
  });
});

describe('the papers of a round, which the whole office reads', () => {
  const quoted = async () => {
    const { opinions } = await loadMadeFrom(office.core.store, {
      commune: '02104',
      type: 'meetingMinutes',
      item: { subject: 'rounds', id: ROUND },
    });
    return opinions.map(({ values }) => values['dossierId']);
  };

  it('quote no sheet before the closing, and then none of a dossier from which anybody is barred', async () => {
    await sendAll();
    await sit();
    expect(await quoted()).toEqual([]);
    await close();
    expect(await quoted()).toEqual(['d-tea', 'd-tea']);
  });

  it('quote it once every interest was withdrawn as a mistake, and not while one is left', async () => {
    await sendAll();
    await sit();
    const given = (uid: string) => ({ interests: [{ memberUid: uid, dossierId: 'd-honey' }] });
    for (const uid of BARRED) await office.round('withdraw', given(uid), barred[uid], 'Nhầm tên');
    await close();
    expect(await quoted()).toHaveLength(4);
  });
});
