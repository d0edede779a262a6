// A whole package on real bytes: every kind of file, every fault, one PDF and one ZIP.
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { bindPackage, type BoundPackage } from '../../application/package/bind.ts';
import {
  loadCriteriaSet,
  type PackageFile,
  type PackagePaper,
  type PackageSubject,
  planPackage,
} from '../../domain/index.ts';
import { openArchive } from './archive.ts';
import { openBook } from './book.ts';
import { DOCX, lockedPdf, photo, scannedPdf, TURNED_HEIC, withBrokenTable } from './testing/files.ts';
import { type MemoryBucket, memoryBucket } from '../../application/package/testing/memory-bucket.ts';
import { type ReadPdf, readPdf } from './testing/read-pdf.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const set = await loadCriteriaSet('qd26-2026/04');

const subject: PackageSubject = {
  audience: 'office',
  commune: 'xã Tân Kỳ',
  province: 'Thái Nguyên',
  product: 'Mật ong hoa núi',
  producer: 'HTX Linh Ngọc',
  set,
  kind: 'first',
  dossierId: 'd1',
  registrationNumber: '01/PĐK-19-02104-2026',
  madeOn: '2026-11-05',
};
const paths = { pdf: 'out.pdf', zip: 'out.zip' };
const madeAt = '2026-11-05T02:00:00.000Z';

/** Characters that XML forbids, one that turns the text, an emoji, and 300 letters. */
const ODD_NAME = `Ảnh\u0001 \u202eđảo🐝 ${'rất dài '.repeat(40)}.jpg`;

type Named = readonly [name: string, contentType: PackageFile['contentType'], bytes: Uint8Array | null];

let bucket: MemoryBucket;
let bound: BoundPackage;
let pdf: ReadPdf;
let entries: Record<string, Uint8Array>;

function stored(path: string, bytes: Uint8Array | null, sha = bytes === null ? '' : sha256(bytes)) {
  if (bytes !== null) bucket.objects.set(path, bytes);
  return { path, bytes: bytes?.length ?? 7, sha256: sha.padEnd(64, '0') };
}

const given: Record<string, Named> = {
  scan: ['Giấy đăng ký kinh doanh.pdf', 'application/pdf', await scannedPdf(60)],
  locked: ['Khóa.pdf', 'application/pdf', await lockedPdf({ user: 'y', owner: 'x' })],
  table: ['Bảng hỏng.pdf', 'application/pdf', withBrokenTable(await scannedPdf(2))],
  photo: [ODD_NAME, 'image/jpeg', await photo({ width: 2000, height: 1500, orientation: 8 })],
  heic: ['IMG_0001.HEIC', 'image/heic', TURNED_HEIC],
  empty: ['Rỗng.pdf', 'application/pdf', new Uint8Array()],
  gone: ['Mất.pdf', 'application/pdf', null],
  word: ['Câu chuyện sản phẩm.docx', DOCX, Buffer.from('PK word')],
  film: ['Phim.mp4', 'video/mp4', Buffer.alloc(11 * 1024 * 1024, 1)],
  changed: ['Đã đổi.pdf', 'application/pdf', await scannedPdf(1)],
};

const answers = new Map<string, readonly string[]>([
  ['1.1', ['scan', 'locked', 'table']],
  ['3.1', ['photo', 'scan']],
]);

function fileOf(id: string, [name, contentType, bytes]: Named): PackageFile {
  const object = id === 'changed' ? stored(id, bytes, 'f'.repeat(64)) : stored(id, bytes);
  return { id, name, contentType, evidenceCode: id === 'word' ? null : 'E10', object };
}

beforeAll(async () => {
  bucket = memoryBucket();
  const paper = (type: PackagePaper['type'], object: PackagePaper['object']): PackagePaper => ({
    type,
    title: `Văn bản ${type}`,
    number: null,
    issuedOn: null,
    object,
  });
  const papers = [
    paper('registrationForm', stored('form', await scannedPdf(1))),
    paper('selfAssessmentReport', null),
  ];
  const files = Object.entries(given).map(([id, named]) => fileOf(id, named));
  const plan = planPackage({ papers, files, set, answers });
  bound = await bindPackage({ bucket, openBook, openArchive }, { plan, subject, madeAt, paths });
  pdf = await readPdf(bucket.objects.get(paths.pdf) ?? new Uint8Array());
  entries = unzipSync(bucket.objects.get(paths.zip) ?? new Uint8Array());
}, 60_000);

/** The item of a file, by what its owner called it. */
function packaged(name: string) {
  const found = bound.items.find(({ item }) => item.originalName === name);
  if (found === undefined) throw new Error(`no item ${name}`);
  return found;
}
const nameOf = (id: string): string => given[id]?.[0] ?? '';
const bytesOf = (id: string): Uint8Array => given[id]?.[2] ?? new Uint8Array();
const pageText = (name: string): string => pdf.pages[packaged(name).pages.from - 1]?.text ?? '';
const plain = (text: string): string => text.replaceAll(' ', '');

describe('the PDF', () => {
  it('has every page, each with its running number', () => {
    expect(pdf.pages).toHaveLength(bound.pdf.pages);
    pdf.pages.forEach(({ text }, at) => {
      expect(text).toContain(`Trang ${String(at + 1)}/${String(bound.pdf.pages)} · 01/PĐK-19-02104-2026`);
    });
    expect(packaged(nameOf('scan')).pages.to - packaged(nameOf('scan')).pages.from).toBe(59);
  });

  it('opens with the cover and a table of contents of the real pages', () => {
    const [cover, ...rest] = pdf.pages;
    for (const words of [
      'XÃ TÂN KỲ',
      'Mật ong hoa núi',
      'HTX Linh Ngọc',
      'Lần đầu',
      '1 văn bản, 10 tệp',
      '05/11/2026',
    ])
      expect(plain(cover?.text ?? '')).toContain(plain(words));
    expect(rest[0]?.text).toContain('MỤC LỤC');
    const linked = pdf.pages.flatMap(({ links }) => links);
    expect(linked).toContain(packaged(nameOf('scan')).pages.from);
    expect(linked).toContain(bound.items.at(-1)?.pages.from);
  });

  it('has bookmarks by paper, criterion and what is left, and a file of two criteria once', () => {
    const titles = pdf.bookmarks.map(({ title }) => title);
    expect(titles).toEqual(['Văn bản của hồ sơ', 'Minh chứng theo tiêu chí', 'Tài liệu khác']);
    const [, evidence] = pdf.bookmarks;
    const [part] = evidence?.children ?? [];
    expect(part?.title).toBe('Phần A. SẢN PHẨM VÀ SỨC MẠNH CỦA CỘNG ĐỒNG');
    const criteria = (evidence?.children ?? []).flatMap(({ children }) =>
      children.flatMap((group) => group.children),
    );
    expect(criteria.map(({ title }) => title.slice(0, 13))).toEqual(['Tiêu chí 1.1.', 'Tiêu chí 3.1.']);
    const [first, second] = criteria;
    const scan = packaged(nameOf('scan')).pages.from;
    expect(first?.children.map(({ page }) => page)).toEqual([scan, scan + 60, scan + 61]);
    expect(second?.children.map(({ page }) => page)).toEqual([packaged(nameOf('photo')).pages.from, scan]);
    expect(first?.page).toBe(scan);
  });

  it('carries the Word file inside, with a page that says so; the film is too large for that', () => {
    expect(Object.keys(pdf.attachments)).toEqual(['Câu chuyện sản phẩm.docx']);
    expect(pdf.attachments['Câu chuyện sản phẩm.docx']).toEqual(new Uint8Array(bytesOf('word')));
    const word = pageText(nameOf('word'));
    expect(word).toContain('đính kèm nguyên vẹn');
    expect(plain(word)).toContain(sha256(bytesOf('word')));
    expect(plain(word)).toContain(plain(packaged(nameOf('word')).item.zipPath));
    expect(pageText(nameOf('film'))).toContain('quá lớn để đính kèm');
    expect(pageText(nameOf('film'))).toContain('11,0 MB');
  });

  it.each([
    ['locked', 'encrypted', 'Tệp đặt mật khẩu'],
    ['empty', 'empty', 'Tệp rỗng'],
    ['gone', 'missing', 'Không tìm thấy tệp'],
  ])('has a page in place of the file that is %s', (id, fault, words) => {
    expect(packaged(nameOf(id)).fault).toBe(fault);
    expect(pageText(nameOf(id))).toContain(words);
    expect(plain(pageText(nameOf(id)))).toContain(plain(nameOf(id)));
  });

  it('says what was never made, and what is no longer as it came', () => {
    expect(pageText('Văn bản selfAssessmentReport')).toContain('VĂN BẢN CHƯA CÓ');
    const changed = packaged(nameOf('changed'));
    expect(changed.fault).toBe('changed');
    expect(pageText(nameOf('changed'))).toContain('Scan 1');
  });

  it('names an odd name without what would break or turn the line', () => {
    const front = pdf.pages
      .slice(0, 4)
      .map(({ text }) => plain(text))
      .join('');
    // The faces have no bee: a square says that something stood there. The .zip keeps it.
    expect(front).toContain(plain('Ảnh đảo□ rất dài'));
    expect(packaged(ODD_NAME).fault).toBeNull();
  });
});

describe('the ZIP', () => {
  it('holds the same files as they came, safe to unpack, in folders in order', () => {
    const names = Object.keys(entries);
    expect(names).toEqual([
      '01-Ho-so-chu-the/01 Phiếu đăng ký (Mẫu số 01).pdf',
      '02-Minh-chung/01-Tieu-chi-1.1/Giấy đăng ký kinh doanh.pdf',
      '02-Minh-chung/01-Tieu-chi-1.1/Khóa.pdf',
      '02-Minh-chung/01-Tieu-chi-1.1/Bảng hỏng.pdf',
      expect.stringMatching(/^02-Minh-chung\/02-Tieu-chi-3\.1\/Ảnh đảo🐝 (?:rất dài )+.*\.jpg$/u),
      '02-Minh-chung/03-E10/IMG_0001.HEIC',
      '02-Minh-chung/03-E10/Rỗng.pdf',
      '02-Minh-chung/03-E10/Phim.mp4',
      '02-Minh-chung/03-E10/Đã đổi.pdf',
      '02-Minh-chung/04-Tai-lieu-kem-theo/Câu chuyện sản phẩm.docx',
      '00-Bo-ho-so.pdf',
      'MANIFEST.json',
      'DANH-MUC.txt',
    ]);
    expect(bound.zip.files).toBe(10);
    for (const { item, read } of bound.items)
      if (read !== null) expect(sha256(entries[item.zipPath] ?? new Uint8Array())).toBe(read.sha256);
  });

  it('holds the PDF as it was written', () => {
    expect(sha256(entries['00-Bo-ho-so.pdf'] ?? new Uint8Array())).toBe(bound.pdf.sha256);
    expect(bound.zip.bytes).toBe(bucket.objects.get(paths.zip)?.length);
  });

  it('tells in both lists what every file is', () => {
    const manifest = JSON.parse(strFromU8(entries['MANIFEST.json'] ?? new Uint8Array())) as {
      book: { pages: number };
      files: { originalName: string; sha256: string; matchesRecord: boolean; problem: string | null }[];
    };
    expect(manifest.book.pages).toBe(bound.pdf.pages);
    expect(manifest.files).toHaveLength(bound.items.length);
    const changed = manifest.files.find(({ originalName }) => originalName === nameOf('changed'));
    expect(changed).toMatchObject({
      matchesRecord: false,
      problem: 'changed',
      sha256: sha256(bytesOf('changed')),
    });
    const list = strFromU8(entries['DANH-MUC.txt'] ?? new Uint8Array());
    for (const { read } of bound.items) if (read !== null) expect(list).toContain(read.sha256);
  });
});

describe('what a file may weigh', () => {
  it('a PDF above what memory allows is in the ZIP only, and a page says so', async () => {
    const heavy = memoryBucket([['big', Buffer.alloc(64 * 1024 * 1024 + 1, 1)]]);
    const object = { path: 'big', bytes: 1, sha256: 'a'.repeat(64) };
    const file: PackageFile = {
      id: 'big',
      name: 'Nặng.pdf',
      contentType: 'application/pdf',
      evidenceCode: null,
      object,
    };
    const plan = planPackage({ papers: [], files: [file], set, answers: new Map() });
    const made = await bindPackage(
      { bucket: heavy, openBook, openArchive },
      { plan, subject, madeAt, paths },
    );
    expect(made.items[0]?.fault).toBe('tooLarge');
    expect(made.zip.bytes).toBeGreaterThan(64 * 1024 * 1024);
  });
});
