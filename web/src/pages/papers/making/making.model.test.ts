import { describe, expect, it } from 'vitest';
import { dossier, paper } from '../testing/paper.ts';
import {
  askedPaper,
  dossierChoices,
  hasSigner,
  isSubjectChosen,
  keptKey,
  withDraft,
} from './making.model.ts';

const asked = (query: string) => {
  const found = askedPaper(new URLSearchParams(query));
  if (found === null) throw new Error('No paper');
  return found;
};

describe('the address of the page', () => {
  it('says the paper and what it is about, each dossier once', () => {
    expect(asked('loai=invitation&ho-so=a,b,a,&sua=d')).toEqual({
      type: 'invitation',
      dossierIds: ['a', 'b'],
      certificateId: null,
      producerId: null,
      item: null,
      documentId: 'd',
    });
  });

  it.each([
    ['rounds/r1', { subject: 'rounds', id: 'r1' }],
    ['rounds/', null],
    ['letters/r1', null],
    ['', null],
  ])('names by “muc=%s” the item that the paper is made from', (text, item) => {
    expect(asked(`loai=meetingMinutes&muc=${text}`).item).toEqual(item);
  });

  it('asks for a choice where it names no paper of ours', () => {
    expect(askedPaper(new URLSearchParams())).toBeNull();
    expect(askedPaper(new URLSearchParams('loai=loveLetter'))).toBeNull();
  });

  it.each([
    ['loai=receipt', false],
    ['loai=receipt&ho-so=a', true],
    ['loai=receipt&ho-so=a,b', false],
    ['loai=provinceRequest', false],
    ['loai=provinceRequest&ho-so=a,b', true],
    ['loai=invitation', true],
    ['loai=annualPlan', true],
    ['loai=productionStopped', false],
    ['loai=productionStopped&gcn=c', true],
    ['loai=inspectionMinutes', false],
    ['loai=inspectionMinutes&chu-the=p', true],
  ])('knows of %s whether all is chosen: %s', (query, isChosen) => {
    expect(isSubjectChosen(asked(query))).toBe(isChosen);
  });

  it('takes from the draft what it does not say itself', () => {
    const draft = paper('meetingMinutes', { id: 'd', dossierIds: ['x'] });
    expect(withDraft(asked('loai=meetingMinutes&sua=d'), draft).dossierIds).toEqual(['x']);
    expect(withDraft(asked('loai=meetingMinutes&ho-so=y&sua=d'), draft).dossierIds).toEqual(['y']);
    const inspection = paper('inspectionMinutes', { id: 'i', aboutProducerId: 'p' });
    expect(withDraft(asked('loai=inspectionMinutes&sua=i'), inspection)).toMatchObject({
      producerId: 'p',
      documentId: 'i',
    });
    expect(withDraft(asked('loai=receipt&ho-so=a'), null).documentId).toBeNull();
  });
});

describe('what is kept on this machine', () => {
  it('tells papers, drafts and subjects apart, not the choice of several dossiers', () => {
    const keys = [
      'loai=receipt&ho-so=a',
      'loai=receipt&ho-so=b',
      'loai=meetingMinutes&ho-so=a',
      'loai=meetingMinutes&ho-so=a&sua=d',
      'loai=inspectionMinutes&chu-the=p',
    ].map((query) => keptKey('u', asked(query)));
    expect(new Set(keys).size).toBe(5);
    expect(keptKey('u', asked('loai=meetingMinutes&ho-so=b'))).toBe(keys[2]);
    expect(keptKey('other', asked('loai=receipt&ho-so=a'))).not.toBe(keys[0]);
  });

  it('asks for a signer only where the leader signs', () => {
    expect(hasSigner('communeReview')).toBe(true);
    expect(hasSigner('receipt')).toBe(false);
  });
});

describe('the dossiers that may be chosen', () => {
  it('puts those that are far enough first, and says of the others why not', () => {
    const report = { documentId: 'd', number: '03/BC-UBND', issuedOn: '2026-11-10' };
    const early = { ...dossier({ id: 'early' }), draft: null } as never;
    const ready = { ...dossier({ id: 'ready', report }), draft: null } as never;
    const choices = dossierChoices('provinceRequest', [early, ready]);
    expect(choices.map(({ dossier: { id } }) => id)).toEqual(['ready', 'early']);
    expect(choices[0]?.blocked).toBeNull();
    expect(choices[1]?.blocked).toContain('Báo cáo Mẫu số 03');
  });
});
