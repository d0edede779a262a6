import { describe, expect, it } from 'vitest';
import {
  PdfSignature,
  SIGNATURE_VERDICT_TEXTS,
  SignatureReport,
  signatureReport,
  SignatureVerdict,
  UNREADABLE_SIGNATURES,
} from './signatures.ts';

const whole: PdfSignature = {
  kind: 'signature',
  signer: 'Nguyễn Văn Hòa',
  organisation: 'UBND xã Tân Kỳ',
  issuer: 'Cơ quan chứng thực số chuyên dùng Chính phủ',
  serial: '0A1B',
  signedAt: '2026-06-01T03:00:00.000Z',
  timeSource: 'timestamp',
  coversWholeFile: true,
  coversOwnVersion: true,
  contentIntact: true,
  signatureValid: true,
  chain: 'trusted',
  certificateValidAtSigning: true,
  problem: null,
};
const earlier: PdfSignature = { ...whole, coversWholeFile: false };
const inPart: PdfSignature = { ...earlier, coversOwnVersion: false };
const changed: PdfSignature = { ...whole, contentIntact: false };
const forged: PdfSignature = { ...whole, signatureValid: false, problem: 'damaged' };
const stamp: PdfSignature = { ...whole, kind: 'timestamp' };

describe('the answer for a returned file', () => {
  it.each<[string, PdfSignature[], SignatureVerdict]>([
    ['no signature', [], 'unsigned'],
    ['a time stamp alone, which is nobody’s signature', [stamp], 'unsigned'],
    ['one signature to the last byte', [whole], 'signedWhole'],
    ['the leader’s signature under the office’s', [earlier, whole], 'signedWhole'],
    ['a signature under a time stamp of the document', [earlier, stamp], 'signedWhole'],
    ['a weak but right signature', [{ ...whole, problem: 'weakAlgorithm' }], 'signedWhole'],
    ['a certificate that no list names', [{ ...whole, chain: 'notInList' }], 'signedWhole'],
    ['bytes after the last signature', [earlier], 'changedAfterSigning'],
    ['bytes after two signatures', [earlier, earlier], 'changedAfterSigning'],
    [
      'a last time stamp over other bytes',
      [earlier, { ...changed, kind: 'timestamp' }],
      'changedAfterSigning',
    ],
    ['a last time stamp that is forged', [earlier, { ...forged, kind: 'timestamp' }], 'changedAfterSigning'],
    ['signed bytes that differ', [changed], 'changedAfterSigning'],
    [
      'an earlier signature whose bytes differ',
      [{ ...changed, coversWholeFile: false }, whole],
      'changedAfterSigning',
    ],
    ['a signature that leaves bytes out', [inPart], 'signedInPart'],
    ['a part signed, then the whole', [inPart, whole], 'signedInPart'],
    ['a signature of another key', [forged], 'invalid'],
    ['a forged signature under a right one', [{ ...forged, coversWholeFile: false }, whole], 'invalid'],
    ['a forged signature beside changed bytes', [changed, forged], 'invalid'],
    ['a damaged signature in part', [{ ...inPart, signatureValid: false }], 'invalid'],
  ])('of %s', (_, signatures, verdict) => {
    expect(signatureReport(signatures)).toEqual({ verdict, signatures });
  });

  it('says something and what to do about every answer', () => {
    for (const verdict of SignatureVerdict.options) {
      const { label, explanation } = SIGNATURE_VERDICT_TEXTS[verdict];
      expect(label).not.toMatch(/\.$/u);
      expect(explanation).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('is stored as it was made', () => {
    const report = signatureReport([earlier, whole]);
    expect(SignatureReport.parse(report)).toEqual(report);
    expect(SignatureReport.parse(UNREADABLE_SIGNATURES)).toEqual({ verdict: 'unreadable', signatures: [] });
    expect(PdfSignature.safeParse({ ...whole, signer: 'x'.repeat(401) }).success).toBe(false);
  });
});
