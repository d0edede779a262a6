import { describe, expect, it } from 'vitest';
import { after, command, file, opened } from '../../../../test/support/dossier-builders.ts';
import type { ClockRule } from '../dossier/clock.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { dossierNotices, nextDossierNoticeOn } from './dossier-notices.ts';
import { Notice } from './notice.ts';

const RULE: ClockRule = { calendar: [], pauseWhileSupplementing: true };
const END = '2027-12-31';

/** Received on Monday 01/06/2026: the 15th working day is Monday 22/06/2026. */
const received = (files = [file()]): Dossier =>
  after([
    ['producer', command('submitDossier', { files })],
    ['economy', command('receiveDossier')],
  ]);

const toldBetween = (dossier: Dossier, from: string, today: string, rule = RULE): string[] =>
  dossierNotices(dossier, from, today, rule).map(({ on, kind, audience }) => `${on} ${kind} ${audience}`);

const ofKind = (dossier: Dossier, kind: string, rule = RULE): string[] =>
  toldBetween(dossier, '2026-06-01', END, rule).filter((line) => line.includes(` ${kind} `));

describe('the 15 working days (QĐ 26/2026, Điều 7.2)', () => {
  it('tells when three are left, on the last day and on the day after', () => {
    expect(toldBetween(received(), '2026-06-01', '2026-06-30')).toEqual([
      '2026-06-17 reviewEnding economy',
      '2026-06-22 reviewEnding economy',
      '2026-06-22 reviewEnding leader',
      '2026-06-23 reviewOver economy',
      '2026-06-23 reviewOver leader',
    ]);
  });

  it('tells nothing while the producer supplements and the clock stands still, and moves on with the new day', () => {
    const returned = after([['economy', command('returnDossier')]], received());
    expect(ofKind(returned, 'reviewEnding')).toEqual([]);
    expect(ofKind(returned, 'reviewEnding', { ...RULE, pauseWhileSupplementing: false })).toHaveLength(3);
    const later: Dossier = {
      ...received(),
      state: 'resubmitted',
      pauses: [{ from: '2026-06-03', until: '2026-06-05' }],
    };
    expect(ofKind(later, 'reviewOver')).toEqual([
      '2026-06-25 reviewOver economy',
      '2026-06-25 reviewOver leader',
    ]);
    const [first] = dossierNotices(later, '2026-06-01', '2026-06-30', RULE);
    expect(first?.id).toBe('d1_soon-2026-06-24_economy');
  });

  it('tells nothing before receipt, after sending, and once it has ended', () => {
    expect(ofKind(opened(), 'reviewEnding')).toEqual([]);
    const referral = { documentId: 'p2', number: '13/TTr-UBND', sentOn: '2026-06-10', round: 2, year: 2026 };
    expect(ofKind({ ...received(), state: 'sent', referral }, 'reviewEnding')).toEqual([]);
    expect(toldBetween({ ...received(), state: 'withdrawn' }, '2026-06-01', END)).toEqual([]);
    expect(nextDossierNoticeOn({ ...received(), state: 'recognised' }, '2026-06-01', RULE)).toBeNull();
  });
});

describe('the province’s rounds: sent before 30/4 or before 30/10', () => {
  it('tells ten working days before, to the office and to whoever prepares it', () => {
    expect(ofKind(opened(), 'roundNear')).toEqual([
      '2026-10-16 roundNear economy',
      '2026-10-16 roundNear producer:linh-ngoc',
      '2027-04-16 roundNear economy',
      '2027-04-16 roundNear producer:linh-ngoc',
    ]);
    const by = { uid: 'v', role: 'village', unit: 'thon-1', name: '' } as const;
    expect(ofKind(opened({ preparedBy: by }), 'roundNear')).toContain('2026-10-16 roundNear village:thon-1');
    const officer = { uid: 'e', role: 'economy', unit: null, name: '' } as const;
    expect(ofKind(opened({ preparedBy: officer }), 'roundNear')).toHaveLength(4);
  });

  it('names the day by which to send: the 29th is the last', () => {
    const [notice] = dossierNotices(opened(), '2026-10-16', '2026-10-16', RULE);
    expect(notice).toMatchObject({ id: 'd1_round-2026-2_economy', until: '2026-10-29' });
  });
});

describe('evidence that ends before the expected assessment', () => {
  const test = (validUntil: string) => file({ validUntil, name: 'Phiếu kiểm nghiệm.pdf' });

  it('is told when the dossier is filed: round 2 of 2026 assesses before 30/12/2026', () => {
    expect(ofKind(received([test('2026-12-29')]), 'evidenceEnding').slice(0, 2)).toEqual([
      '2026-06-01 evidenceEnding economy',
      '2026-06-01 evidenceEnding producer:linh-ngoc',
    ]);
    const [notice] = dossierNotices(received([test('2026-12-29')]), '2026-06-01', '2026-06-01', RULE);
    expect(notice?.body).toContain('Phiếu kiểm nghiệm.pdf (29/12/2026)');
  });

  it('is told when the dossier misses the round for which it would have held', () => {
    expect(ofKind(received([test('2026-12-30')]), 'evidenceEnding')).toEqual([
      '2026-10-30 evidenceEnding economy',
      '2026-10-30 evidenceEnding producer:linh-ngoc',
    ]);
  });

  it('asks the round of its sending once it was sent', () => {
    const referral = { documentId: 'p2', number: '13/TTr-UBND', sentOn: '2026-06-20', round: 2, year: 2026 };
    const sent = (validUntil: string): Dossier => ({
      ...received([test(validUntil)]),
      state: 'sent',
      referral,
    });
    expect(ofKind(sent('2026-12-29'), 'evidenceEnding')).toHaveLength(2);
    expect(ofKind(sent('2026-12-30'), 'evidenceEnding')).toEqual([]);
  });

  it('says nothing of papers without an end, and of a draft', () => {
    expect(ofKind(received([file()]), 'evidenceEnding')).toEqual([]);
    expect(ofKind(opened(), 'evidenceEnding')).toEqual([]);
  });

  it('names eight and counts the others, so that the notice can be stored', () => {
    const many = Array.from({ length: 11 }, (_, at) =>
      file({ id: `f${String(at)}`, name: 'ờ'.repeat(200), validUntil: '2026-12-01' }),
    );
    const [notice] = dossierNotices(received(many), '2026-06-01', '2026-06-01', RULE);
    expect(notice?.body).toContain('và 3 tệp khác');
    expect(Notice.safeParse({ ...notice, createdAt: '2026-06-01T23:00:00.000Z' }).success).toBe(true);
  });
});

describe('the next day to look at a dossier', () => {
  it('is the first with something to tell, that day included', () => {
    expect(nextDossierNoticeOn(received(), '2026-06-01', RULE)).toBe('2026-06-17');
    expect(nextDossierNoticeOn(received(), '2026-06-17', RULE)).toBe('2026-06-17');
    expect(nextDossierNoticeOn(received(), '2026-06-24', RULE)).toBe('2026-10-16');
  });
});
