import { describe, expect, it } from 'vitest';
import { listingText, type ManifestFacts, manifestText } from './manifest.ts';
import { planPackage } from './plan.ts';
import { evidence, paper, planFacts, subject } from './testing/facts.ts';

const { items } = planPackage(
  planFacts({
    papers: [paper('registrationForm', { object: null })],
    files: [
      evidence('a'),
      evidence('b', { name: 'Ảnh\u202e 1.jpg', contentType: 'image/jpeg', evidenceCode: null }),
    ],
  }),
);
const [form, first, second] = items;
if (form === undefined || first === undefined || second === undefined) throw new Error('three items');

const facts: ManifestFacts = {
  subject: subject(),
  madeAt: '2026-11-05T02:00:00.000Z',
  items: [
    { item: form, read: null, pages: { from: 3, to: 3 }, fault: 'notMade' },
    { item: first, read: { bytes: 1000, sha256: 'a'.repeat(64) }, pages: { from: 4, to: 63 }, fault: null },
    {
      item: second,
      read: { bytes: 5, sha256: 'c'.repeat(64) },
      pages: { from: 64, to: 64 },
      fault: 'changed',
    },
    {
      item: { ...first, object: null },
      read: { bytes: 1, sha256: 'd'.repeat(64) },
      pages: { from: 65, to: 65 },
      fault: null,
    },
  ],
  book: { bytes: 123_456, sha256: 'e'.repeat(64), pages: 65 },
};

describe('MANIFEST.json', () => {
  const manifest: unknown = JSON.parse(manifestText(facts));

  it('names the dossier and the leafing copy', () => {
    expect(manifest).toMatchObject({
      manifestVersion: 1,
      dossier: { id: 'd1', registrationNumber: '01/PĐK-19-02104-2026', decree: 'qd26-2026', productSet: 4 },
      madeAt: '2026-11-05T02:00:00.000Z',
      book: { path: '00-Bo-ho-so.pdf', bytes: 123_456, sha256: 'e'.repeat(64), pages: 65 },
    });
  });

  it('says of each file what was read and whether that is what was received', () => {
    expect(manifest).toHaveProperty('files', [
      expect.objectContaining({
        path: null,
        originalName: 'Văn bản registrationForm',
        bytes: null,
        sha256: null,
        recordedSha256: null,
        matchesRecord: null,
        problem: 'notMade',
      }),
      {
        path: '02-Minh-chung/01-E01/a.pdf',
        originalName: 'a.pdf',
        contentType: 'application/pdf',
        bytes: 1000,
        sha256: 'a'.repeat(64),
        recordedSha256: 'a'.repeat(64),
        matchesRecord: true,
        evidence: 'E01',
        criteria: [],
        pages: { from: 4, to: 63 },
        problem: null,
      },
      expect.objectContaining({ originalName: 'Ảnh\u202e 1.jpg', matchesRecord: false, problem: 'changed' }),
      expect.objectContaining({ recordedSha256: null, matchesRecord: null }),
    ]);
  });
});

describe('DANH-MUC.txt', () => {
  const text = listingText(facts);

  it('opens in Notepad: byte-order mark, CR LF', () => {
    expect(text.startsWith('\ufeffDANH MỤC BỘ HỒ SƠ\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('tells each file by place, original name, size, hash and pages, and what is wrong with it', () => {
    expect(text.split('\r\n').slice(1)).toEqual([
      'Sản phẩm: Mật ong hoa núi',
      'Chủ thể: HTX Linh Ngọc',
      'Mã hồ sơ: 01/PĐK-19-02104-2026',
      '',
      'Bản in chung: 00-Bo-ho-so.pdf (65 trang, 121 KB)',
      `SHA-256: ${'e'.repeat(64)}`,
      '',
      '1. (không có trong tệp ZIP)',
      '   Tên gốc: Văn bản registrationForm',
      '   Trong tệp PDF: trang 3',
      '   Lưu ý: Văn bản này chưa có bản in. Hãy lập văn bản rồi xuất lại bộ hồ sơ.',
      '',
      '2. 02-Minh-chung/01-E01/a.pdf',
      '   Tên gốc: a.pdf',
      '   Dung lượng: 1.000 byte',
      `   SHA-256: ${'a'.repeat(64)}`,
      '   Trong tệp PDF: trang 4–63',
      '',
      '3. 02-Minh-chung/02-Tai-lieu-kem-theo/Ảnh 1.jpg',
      '   Tên gốc: Ảnh 1.jpg',
      '   Dung lượng: 5 byte',
      `   SHA-256: ${'c'.repeat(64)}`,
      '   Trong tệp PDF: trang 64',
      '   Lưu ý: Nội dung tệp không còn đúng như khi tiếp nhận (mã SHA-256 khác). Hãy đối chiếu với bản giấy.',
      '',
      '4. 02-Minh-chung/01-E01/a.pdf',
      '   Tên gốc: a.pdf',
      '   Dung lượng: 1 byte',
      `   SHA-256: ${'d'.repeat(64)}`,
      '   Trong tệp PDF: trang 65',
      '',
    ]);
  });
});
