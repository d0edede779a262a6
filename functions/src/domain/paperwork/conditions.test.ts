import { describe, expect, it } from 'vitest';
import { WAYS, walked } from '../../../../test/support/stored-dossiers.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { DossierState } from '../dossier/state.ts';
import { paperBlocked } from './conditions.ts';
import { paperKinds } from './kinds.ts';
import { PaperType } from './paper-types.ts';

const inState = (state: DossierState): Dossier => walked('d1', WAYS[state]).dossier;
const why = (type: PaperType, ...dossiers: readonly Dossier[]): string | null =>
  paperBlocked(type, { dossiers, certificate: null });

/** Of each paper about a dossier: the states in which it can be made, of the dossiers that came the shortest way. */
const FROM_RECEIPT = DossierState.options.filter((state) => inState(state).receipt !== null);
const REPORTED = DossierState.options.filter((state) => (inState(state).report?.issuedOn ?? null) !== null);
const CAN: Readonly<Partial<Record<PaperType, readonly DossierState[]>>> = {
  registrationForm: DossierState.options,
  selfAssessmentReport: DossierState.options,
  villageConfirmation: ['village'],
  receipt: FROM_RECEIPT,
  supplementRequest: ['supplement', 'resubmitted'],
  refusal: ['rejected'],
  extensionNotice: [
    'received',
    'supplement',
    'resubmitted',
    'eligible',
    'assessing',
    'reportDraft',
    'signing',
  ],
  stopNotice: ['supplement'],
  processSlip: FROM_RECEIPT,
  invitation: DossierState.options,
  opinionSheet: FROM_RECEIPT,
  meetingMinutes: FROM_RECEIPT,
  communeReview: ['reportDraft'],
  provinceRequest: REPORTED,
  handover: REPORTED,
  resultNotice: ['central', 'recognised', 'notPassed', 'closed'],
};

const EVERY = PaperType.options.flatMap((type) => DossierState.options.map((state) => ({ type, state })));

describe('what must have happened to a dossier before a paper about it', () => {
  it.each(EVERY)('$type of a dossier in $state', ({ type, state }) => {
    const sentence = why(type, inState(state));
    if ((CAN[type] ?? DossierState.options).includes(state)) expect(sentence).toBeNull();
    else expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('names the product of the one that is not that far', () => {
    expect(why('provinceRequest', inState('sent'), inState('received'))).toBe(
      'Báo cáo Mẫu số 03 của sản phẩm “Mật ong hoa núi” chưa được ban hành.',
    );
    expect(why('meetingMinutes', inState('draft'))).toContain('“Mật ong hoa núi” chưa được tiếp nhận');
  });

  it('says what a report still waits for, in the dossier’s own words', () => {
    expect(why('communeReview', inState('assessing'))).toBe('Chưa đủ ý kiến về bốn nội dung.');
    expect(why('communeReview', inState('sent'))).toContain('không ở bước đánh giá tại xã');
  });

  it('asks nothing of a paper about no dossier', () => {
    for (const type of PaperType.options)
      if (['commune', 'producer'].includes(paperKinds[type].subject)) expect(why(type)).toBeNull();
  });
});

describe('what a certificate must be', () => {
  const revoked = { on: '2026-11-01', ground: 'a', decisionNumber: '1', conclusionOn: '2026-10-30' } as const;
  const of = (type: PaperType, certificate: object): string | null =>
    paperBlocked(type, { dossiers: [], certificate });

  it.each([
    ['certificateEndingNotice', {}, null],
    ['certificateEndingNotice', { revoked }, 'đã bị thu hồi'],
    ['certificateEndingNotice', { replacedBy: 'c2' }, 'đã có giấy mới'],
    ['productionStopped', { replacedBy: 'c2' }, null],
    ['productionStopped', { revoked }, 'đã bị thu hồi'],
    ['receipt', { revoked }, null],
  ] as const)('%s of %o', (type, certificate, sentence) => {
    if (sentence === null) expect(of(type, certificate)).toBeNull();
    else expect(of(type, certificate)).toContain(sentence);
  });
});
