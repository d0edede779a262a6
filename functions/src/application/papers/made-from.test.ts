import { beforeEach, describe, expect, it } from 'vitest';
import {
  completeDetails,
  INVITATION_FIELDS,
  MEETING_MINUTES_FIELDS,
  OPINION_SHEET_FIELDS,
  type PaperType,
  parseDetails,
} from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { producer } from '../testing/paper-source.ts';
import { RoundOffice, ROUND } from '../testing/round-office.ts';
import type { ItemAsk } from './made-from.ts';
import { invitationMaker } from './facts/invitation.ts';
import { meetingMinutesMaker } from './facts/meeting-minutes.ts';
import { opinionSheetMaker } from './facts/opinion-sheet.ts';
import { loadSource } from './load.ts';

let office: RoundOffice;
beforeEach(async () => {
  office = new RoundOffice();
  await office.open();
  office.core.store.put(documents.producer('02104', producer.id), producer);
  await office.prepare({ time: '08:30', place: 'Nhà văn hóa xã' });
  await office.round('call');
});

const MY_ROUND: ItemAsk = { subject: 'rounds', id: ROUND };

const source = (
  type: PaperType,
  dossierIds: readonly string[] = ['d-honey', 'd-tea'],
  item: ItemAsk | null = MY_ROUND,
) =>
  loadSource(office.core.store, {
    commune: '02104',
    type,
    signerId: null,
    now: '2026-11-26T09:00:00.000Z',
    dossierIds,
    certificateId: null,
    producerId: null,
    item,
  });

/** Everybody declares (who: interest in honey), an and binh sit; each sends on what they may; the round is closed. */
async function closed(interests: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const uid of ['an', 'binh', 'cuc']) await office.declare(uid, interests[uid] ?? 'none');
  await office.round('sit', { attendance: [{ memberUid: 'an' }, { memberUid: 'binh' }] });
  for (const dossierId of ['d-honey', 'd-tea']) {
    await office.send('an', dossierId);
    await office.send('binh', dossierId, { labourVerdict: 'partly', labour: 'Mùa vụ thuê người xã khác' });
  }
  await office.round('close', { conclusion: 'Thống nhất đề nghị cấp tỉnh' });
}

const minutes = async () =>
  parseDetails(
    MEETING_MINUTES_FIELDS,
    completeDetails(MEETING_MINUTES_FIELDS, meetingMinutesMaker.suggest(await source('meetingMinutes'))),
  );

describe('the invitation of a round', () => {
  it('says when, where, under whom, and names the team', async () => {
    const suggested = parseDetails(
      INVITATION_FIELDS,
      completeDetails(INVITATION_FIELDS, invitationMaker.suggest(await source('invitation'))),
    );
    expect(suggested).toMatchObject({
      date: '2026-11-26',
      time: '08:30',
      place: 'Nhà văn hóa xã',
      chair: 'Người an, Tổ trưởng Tổ đánh giá',
    });
    expect(suggested.invitees.split('\n').slice(0, 3)).toEqual([
      'Ông (bà) Người an, Tổ trưởng Tổ đánh giá',
      'Ông (bà) Người binh, Thư ký Tổ đánh giá',
      'Ông (bà) Người cuc, Thành viên Tổ đánh giá',
    ]);
  });

  it('keeps the paper’s own suggestion where the round says nothing', async () => {
    await office.round('amend', { place: '', team: [{ memberUid: 'an', position: 'member' }], quorum: '1' });
    const suggested = invitationMaker.suggest(await source('invitation'));
    expect(suggested['place']).toBe('Trụ sở Ủy ban nhân dân xã Tân Kỳ');
    expect(suggested).not.toHaveProperty('chair');
  });
});

describe('the minutes of a round', () => {
  it('say who sat, how the votes fell and what was concluded, without any points', async () => {
    await closed();
    const said = await minutes();
    expect(said).toMatchObject({
      date: '2026-11-26',
      startTime: '08:30',
      chair: 'Người an',
      chairPosition: 'Tổ trưởng Tổ đánh giá',
      secretary: 'Người binh',
      present: [{ name: 'Người an' }, { name: 'Người binh' }],
      absent: [{ name: 'Người cuc', position: 'Thành viên Tổ đánh giá' }],
      conclusion: 'Thống nhất đề nghị cấp tỉnh',
      discussion: '',
    });
    expect(said.votes).toHaveLength(8);
    expect(said.votes[1]).toMatchObject({ agree: '1', disagree: '0', other: '1' });
    expect(said.contents[1]?.opinion).toContain(
      'Ý kiến thành viên Tổ đánh giá: đồng ý một phần. Mùa vụ thuê người xã khác',
    );
    expect(JSON.stringify(said)).not.toMatch(/điểm/u);
  });

  it('say that a member was kept out, and quote nothing of that dossier: the office reads minutes', async () => {
    await closed({ cuc: 'kinship' });
    const said = await minutes();
    expect(said.discussion).toContain('Người cuc khai báo có lợi ích liên quan');
    expect(said.votes).toHaveLength(4);
    expect(said.contents.filter(({ opinion }) => opinion.includes('Mùa vụ'))).toHaveLength(1);
  });

  it('quote nothing before the round is closed', async () => {
    for (const uid of ['an', 'binh', 'cuc']) await office.declare(uid);
    await office.send('an', 'd-honey', { labourVerdict: 'disagree', labour: 'Ít người xã' });
    const said = await minutes();
    expect(said.votes).toEqual([]);
    expect(said.contents.some(({ opinion }) => opinion.includes('Ít người xã'))).toBe(false);
  });

  it('name nobody in the seats that nobody has', async () => {
    await office.round('amend', { team: [{ memberUid: 'an', position: 'member' }], quorum: '1' });
    const said = await minutes();
    expect([said.chair, said.secretary]).toEqual(['', '']);
  });
});

describe('the sheet of opinion of a round', () => {
  const filled = async (member: string) => {
    const about = await source('opinionSheet', ['d-tea']);
    const suggested = { ...opinionSheetMaker.suggest(about), member, unit: 'member' };
    return opinionSheetMaker.facts(about, completeDetails(OPINION_SHEET_FIELDS, suggested));
  };

  it('carries what its member sent, once the round is closed', async () => {
    expect((await filled('Người binh')).contents.labour.verdict).toBeNull();
    await closed();
    const { contents, details } = await filled('Người binh');
    expect(contents.labour).toMatchObject({ verdict: 'partly', comment: 'Mùa vụ thuê người xã khác' });
    expect(details.dueOn).toBe('2026-11-26');
    expect((await filled('Người khác')).contents.labour).toMatchObject({ verdict: null, comment: null });
  });

  it('made from no round carries nothing of a member', async () => {
    await closed();
    const about = await source('opinionSheet', ['d-tea'], null);
    const given = completeDetails(OPINION_SHEET_FIELDS, { member: 'Người binh', unit: 'member' });
    expect((await opinionSheetMaker.facts(about, given)).contents.labour.verdict).toBeNull();
  });
});

describe('what a paper is made from', () => {
  it.each<[string, PaperType, ItemAsk, string]>([
    ['a paper that takes nothing from a round', 'communeReview', MY_ROUND, 'invalid-argument'],
    [
      'a subject that the paper knows nothing of',
      'invitation',
      { subject: 'tasks', id: 't1' },
      'invalid-argument',
    ],
    ['a round that is not there', 'invitation', { subject: 'rounds', id: 'r9' }, 'not-found'],
  ])('refuses %s', async (_, type, item, code) => {
    await expect(source(type, ['d-honey'], item)).rejects.toMatchObject({ code });
  });
});
