import type { Certificate } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { kindsFor, windowWord } from './new-dossier.model.ts';

const certificate = (given: Partial<Certificate> = {}): Certificate => ({
  id: 'g',
  communeId: '02104',
  productId: 'p',
  producerId: 'o',
  productName: 'Mật ong',
  producerName: 'HTX',
  stars: 3,
  level: 'province',
  decree: 'qd148-2023',
  decisionNumber: '1/QĐ',
  issuedOn: '2024-06-01',
  validUntil: '2027-06-01',
  recordedAt: '2024-06-01T00:00:00.000Z',
  nextNoticeOn: null,
  schemaVersion: 1,
  ...given,
});
const revoked: NonNullable<Certificate['revoked']> = {
  on: '2026-01-02',
  ground: 'a',
  decisionNumber: '2/QĐ',
  conclusionOn: '2026-01-01',
};

describe('the kinds that are offered', () => {
  const kinds = (...given: Parameters<typeof kindsFor>) => kindsFor(...given).map(({ kind }) => kind);

  it.each([
    ['no certificate', undefined, ['first']],
    ['one in force', certificate(), ['renewal', 'upgrade', 'first']],
    ['one that ended', certificate({ validUntil: '2026-11-01' }), ['first', 'renewal']],
    ['one that was revoked (Điều 7.6, 8)', certificate({ revoked }), ['first']],
  ])('for %s are right', (_, given, expected) => {
    expect(kinds(given, '2026-11-24')).toEqual(expected);
  });
});

describe('the window of a renewal (QĐ 26/2026, Điều 7.6.a)', () => {
  it.each([
    ['2026-12-02', true, 'còn sớm'],
    ['2026-12-03', false, 'đang trong thời gian nộp'],
    ['2027-02-01', false, 'đang trong thời gian nộp'],
    ['2027-02-02', true, 'đã qua'],
  ])('on %s: a reason is needed %s', (today, isOutside, words) => {
    const word = windowWord({ validUntil: '2027-06-01' }, today);
    expect(word.isOutside).toBe(isOutside);
    expect(word.text).toContain(words);
    expect(word.text).toContain('từ 03/12/2026 đến thứ Hai 01/02/2027');
  });
});
