import { describe, expect, it } from 'vitest';
import { defaultIdentity, defaultWording } from './default-wordings.ts';
import { isNumbered, paperKinds } from './kinds.ts';
import { seriesOf, symbolOf } from './numbering.ts';
import { PaperType } from './paper-types.ts';

const NAMES = { kind: 'xã', name: 'Tân Kỳ', province: 'Thái Nguyên' };
const office = { ...defaultIdentity(NAMES), letterSymbol: 'UBX-KT' };
const words = { office, paper: { ...defaultWording('provinceRequest', NAMES), symbol: 'TTr-UBX' } };

const plain = (type: PaperType) => ({ type, details: {}, wording: null });

describe('the series of a paper', () => {
  it.each(PaperType.options.filter(isNumbered))(
    '%s counts under its abbreviation, in plain letters',
    (type) => {
      expect(seriesOf(plain(type), 'perType')).toMatch(/^[A-Za-z]{2,4}$/u);
      expect(seriesOf(plain(type), 'single')).toBe('all');
      expect(symbolOf(plain(type))).toBe(paperKinds[type].symbol);
    },
  );

  it('is one for Mẫu số 03 and the periodic report, “QD” for a decision', () => {
    expect(seriesOf(plain('communeReview'), 'perType')).toBe(seriesOf(plain('periodicReport'), 'perType'));
    expect(seriesOf(plain('assessmentTeamDecision'), 'perType')).toBe('QD');
  });

  it('and symbol of a request that goes as a letter are a letter’s', () => {
    const letter = { type: 'provinceRequest', details: { form: 'letter' }, wording: words } as const;
    expect([seriesOf(letter, 'perType'), symbolOf(letter)]).toEqual(['CV', 'UBX-KT']);
    const submission = { ...letter, details: { form: 'submission' } };
    expect([seriesOf(submission, 'perType'), symbolOf(submission)]).toEqual(['TTr', 'TTr-UBX']);
  });

  it('falls back to the kind’s symbol where the office’s is empty, and has none for a form', () => {
    const wording = { office, paper: { ...words.paper, symbol: '' } };
    expect(symbolOf({ type: 'receipt', details: {}, wording })).toBe('GTN-UBND');
    expect(symbolOf(plain('registrationForm'))).toBe('');
    expect(seriesOf(plain('registrationForm'), 'perType')).toBe('');
  });
});
