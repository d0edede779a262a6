import { describe, expect, it } from 'vitest';
import type { Certificate } from '../certificate/certificate.ts';
import { productAim } from './product-aim.ts';

const until = (validUntil: string, revoked?: Certificate['revoked']): Certificate => ({
  id: 'gcn',
  communeId: '02104',
  productId: 'mat-ong',
  producerId: 'linh-ngoc',
  productName: 'Mật ong hoa núi',
  producerName: 'HTX Linh Ngọc',
  stars: 3,
  level: 'province',
  decree: 'qd148-2023',
  decisionNumber: '08/QĐ-UBND',
  issuedOn: '2024-06-01',
  validUntil,
  ...(revoked === undefined ? {} : { revoked }),
  recordedAt: '2024-06-01T00:00:00Z',
  nextNoticeOn: null,
  schemaVersion: 1,
});
const REVOKED = { on: '2026-01-05', ground: 'a', decisionNumber: '5/QĐ-UBND' } as unknown as NonNullable<
  Certificate['revoked']
>;

// QĐ 26/2026/QĐ-TTg, Điều 7.6.a: filed from 180 days before the end.
describe('what a year asks of a product', () => {
  it.each([
    ['has ended', 'raise', until('2025-03-01'), 'renew'],
    ['may be filed on the last day of the year', 'raise', until('2027-06-29'), 'renew'],
    ['may be filed on the first day of the next', 'raise', until('2027-06-30'), 'raise'],
    ['was revoked', 'raise', until('2029-01-01', REVOKED), 'renew'],
    ['goes on, without a goal of the office', null, until('2029-01-01'), 'raise'],
    ['is not there, without a goal of the office', null, null, 'new'],
    ['is not there, and the office has a goal', 'raise', null, 'raise'],
  ] as const)('whose certificate %s', (_, goal, certificate, aim) => {
    expect(productAim({ goal }, certificate, 2026)).toBe(aim);
  });
});
