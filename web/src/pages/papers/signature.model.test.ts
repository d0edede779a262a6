import type { PdfSignature } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { signatureFacts, signatureHeading, signedNameOf } from './signature.model.ts';
import { paper } from './testing/paper.ts';

const GOOD: PdfSignature = {
  kind: 'signature',
  signer: 'Nguyễn Văn Hòa',
  organisation: 'UBND xã Tân Kỳ',
  issuer: 'Ban Cơ yếu Chính phủ',
  serial: '0a',
  signedAt: '2026-11-24T02:00:00.000Z',
  timeSource: 'timestamp',
  coversWholeFile: true,
  coversOwnVersion: true,
  contentIntact: true,
  signatureValid: true,
  chain: 'trusted',
  certificateValidAtSigning: true,
  problem: null,
};

/** Of the changed signature, the facts that are not as in a good one. */
function changed(change: Partial<PdfSignature>): string[] {
  const good = new Set(signatureFacts(GOOD).map(({ label, value }) => `${label}: ${value}`));
  return signatureFacts({ ...GOOD, ...change })
    .map(({ label, value, weight }) => [`${label}: ${value}`, weight] as const)
    .filter(([line]) => !good.has(line))
    .map(([line, weight]) => `${line} [${weight}]`);
}

describe('what one signature says', () => {
  it('has nothing against a good one', () => {
    const facts = signatureFacts(GOOD);
    expect(facts.filter(({ weight }) => weight === 'bad' || weight === 'unsure')).toEqual([]);
    expect(facts.map(({ label }) => label)).toContain('Phủ toàn bộ tệp');
    expect(facts.find(({ label }) => label === 'Thời điểm ký')?.value).toContain('24/11/2026, 09:00');
  });

  it.each([
    [{ contentIntact: false }, ['Nội dung sau khi ký: Đã bị sửa [bad]']],
    [{ signatureValid: false }, ['Chữ ký khớp chứng thư số: Không khớp [bad]']],
    [
      { coversWholeFile: false, coversOwnVersion: false },
      ['Phủ toàn bộ tệp: Không, có phần nằm ngoài chữ ký [bad]'],
    ],
    [
      { coversWholeFile: false },
      ['Phủ toàn bộ tệp: Phủ trọn phần có khi ký; người ký sau thêm phần tiếp theo [plain]'],
    ],
    [{ signer: null }, ['Người ký: Không đọc được [unsure]']],
    [
      { certificateValidAtSigning: false },
      ['Hạn chứng thư số khi ký: Ngoài thời hạn của chứng thư số [bad]'],
    ],
  ] as const)('names what is wrong with it (%#)', (change, lines) => {
    expect(changed(change)).toEqual(lines);
  });

  it('leaves out what is not there, and never calls a claimed time certain', () => {
    const facts = signatureFacts({
      ...GOOD,
      organisation: null,
      certificateValidAtSigning: null,
      signedAt: null,
      timeSource: 'none',
      problem: 'weakAlgorithm',
      chain: 'notInList',
    });
    const labels = facts.map(({ label }) => label);
    expect(labels).not.toContain('Tổ chức');
    expect(labels).not.toContain('Hạn chứng thư số khi ký');
    expect(facts.find(({ label }) => label === 'Thời điểm ký')?.weight).toBe('unsure');
    expect(facts.find(({ label }) => label === 'Danh sách tin cậy')?.weight).toBe('unsure');
    expect(facts.at(-1)?.weight).toBe('bad');
  });

  it('tells a time stamp of the document from a signature', () => {
    expect(signatureHeading(GOOD, 0)).toBe('Chữ ký 1');
    expect(signatureHeading({ ...GOOD, kind: 'timestamp' }, 1)).toBe('Dấu thời gian của tài liệu (2)');
    expect(signatureFacts({ ...GOOD, kind: 'timestamp' })[0]?.label).toBe('Tổ chức cấp dấu thời gian');
  });
});

it('names the signed file by its number, or by the paper while it has none', () => {
  const number = { serial: 3, year: 2026, symbol: 'BC-UBND', text: '03/BC-UBND' };
  expect(signedNameOf(paper('communeReview', { number }))).toBe('03-BC-UBND (bản ký).pdf');
  expect(signedNameOf(paper('receipt'))).toBe('Giấy tiếp nhận (bản ký).pdf');
});
