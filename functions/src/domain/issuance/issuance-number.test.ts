import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../kernel/domain-error.ts';
import {
  formatIssuanceNumber,
  formatProductCode,
  formatRegistrationNumber,
  parseIssuanceNumber,
  parseProductCode,
  parseRegistrationNumber,
} from './issuance-number.ts';

const serial = fc.integer({ min: 1, max: 999_999 });
const year = fc.integer({ min: 2000, max: 2999 });
const digits = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => String(n).padStart(length, '0'));
const symbol = fc.constantFrom(
  'QĐ-UBND',
  'KH-UBND',
  'TTr-UBND',
  'UBND-KT',
  'QyĐ-UBND',
  'BC-UBND',
  'QĐ-SNN&MT',
  'BB',
  'NQ-HĐND',
);
const local = fc.record({ serial, provinceCode: digits(2), communeCode: digits(5), year });

describe('numbers of papers (NĐ 30/2020, Phụ lục I)', () => {
  it.each([
    [8, 'QĐ-UBND', '08/QĐ-UBND'],
    [10, 'KH-UBND', '10/KH-UBND'],
    [123, 'UBND-KT', '123/UBND-KT'],
  ])('%i and %s are printed %s', (number, of, text) => {
    expect(formatIssuanceNumber({ serial: number, year: 2026, symbol: of })).toBe(text);
  });

  it('are read back as they were', () => {
    fc.assert(
      fc.property(fc.record({ serial, year, symbol }), (number) => {
        expect(parseIssuanceNumber(formatIssuanceNumber(number), number.year)).toEqual(number);
      }),
    );
  });

  it('are read from a hand that left out the zero or typed decomposed letters', () => {
    expect(parseIssuanceNumber(' 8/QĐ-UBND ', 2026)).toEqual({ serial: 8, year: 2026, symbol: 'QĐ-UBND' });
    expect(parseIssuanceNumber('08/TB-HĐĐG'.normalize('NFD'), 2026).symbol).toBe('TB-HĐĐG');
  });

  it.each([
    '',
    '08',
    'QĐ-UBND',
    '00/QĐ-UBND',
    '08/',
    '08/qđ-ubnd',
    '08/QĐ/UBND',
    '8a/QĐ-UBND',
    '1234567/QĐ-UBND',
    '08/QĐ UBND',
  ])('%j is refused', (text) => {
    expect(() => parseIssuanceNumber(text, 2026)).toThrow(DomainError);
  });
});

describe('numbers of the registration form (Phụ lục III, Mẫu số 01)', () => {
  it('are printed 01/PĐK-19-02104-2026', () => {
    const text = formatRegistrationNumber({
      serial: 1,
      provinceCode: '19',
      communeCode: '02104',
      year: 2026,
    });
    expect(text).toBe('01/PĐK-19-02104-2026');
  });

  it('are read back as they were', () => {
    fc.assert(
      fc.property(local, (number) => {
        expect(parseRegistrationNumber(formatRegistrationNumber(number))).toEqual(number);
      }),
    );
  });

  it.each(['01/PĐK-19-2104-2026', '01/PDK-19-02104-2026', '00/PĐK-19-02104-2026', '01/PĐK-19-02104-1926'])(
    '%j is refused',
    (text) => {
      expect(() => parseRegistrationNumber(text)).toThrow(/01\/PĐK-19-02104-2026/u);
    },
  );
});

describe('product codes (Phụ lục II, the head of each form)', () => {
  it('are printed 19-02104-01-2026', () => {
    const text = formatProductCode({ serial: 1, provinceCode: '19', communeCode: '02104', year: 2026 });
    expect(text).toBe('19-02104-01-2026');
  });

  it('are read back as they were', () => {
    fc.assert(
      fc.property(local, (code) => {
        expect(parseProductCode(formatProductCode(code))).toEqual(code);
      }),
    );
  });

  it.each(['19-02104-2026', '19-02104-00-2026', '1-02104-01-2026'])('%j is refused', (text) => {
    expect(() => parseProductCode(text)).toThrow(DomainError);
  });
});
