import { describe, expect, it } from 'vitest';
import { PACKAGE_FAULT_LABELS, PackageFault } from './package.ts';
import { type OutlineNode, planPackage } from './plan.ts';
import { evidence, paper, planFacts, subject } from './testing/facts.ts';
import {
  attachmentPage,
  contentsLines,
  countItems,
  coverPage,
  dossierCode,
  faultPage,
  firstItem,
  stampText,
} from './words.ts';

const plan = planPackage(
  planFacts({ papers: [paper('registrationForm')], files: [evidence('a'), evidence('b')] }),
);
const [form, file] = plan.items;
if (form === undefined || file === undefined) throw new Error('the plan has its items');
const read = { bytes: 2_500_000, sha256: 'b'.repeat(64) };

describe('the cover', () => {
  it('says whose dossier it is, under which set, and what is in it', () => {
    const { above, title, lines, note } = coverPage(subject(), { ...countItems(plan), pages: 1234 });
    expect(above).toEqual(['ỦY BAN NHÂN DÂN XÃ TÂN KỲ', 'THÁI NGUYÊN']);
    expect(title.join(' ')).toBe('HỒ SƠ ĐỀ NGHỊ ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP');
    expect(lines.map(({ label, value }) => `${label}: ${value.replaceAll('\u00a0', ' ')}`)).toEqual([
      'Sản phẩm: Mật ong hoa núi',
      'Chủ thể: HTX Linh Ngọc',
      'Bộ sản phẩm: Bộ 4: Mật ong, mật khác và nông sản thực phẩm khác (Quyết định 26/2026/QĐ-TTg)',
      'Hình thức đăng ký: Lần đầu',
      'Số phiếu đăng ký: 01/PĐK-19-02104-2026',
      'Thành phần: 1 văn bản, 2 tệp minh chứng',
      'Số trang: 1.234 trang',
      'Ngày lập bộ hồ sơ: 05/11/2026',
    ]);
    expect(note).toContain('Ủy ban nhân dân cấp xã');
  });

  it('says so where the commune has not received it, and whose copy it is', () => {
    const own = subject({ registrationNumber: null, audience: 'producer' });
    const { lines, note } = coverPage(own, { papers: 0, files: 0, pages: 1 });
    expect(lines).toContainEqual({ label: 'Số phiếu đăng ký', value: 'Chưa tiếp nhận' });
    expect(note).toContain('Bản của chủ thể');
    expect(dossierCode(own)).toBe('Hồ sơ d1');
  });
});

describe('the table of contents', () => {
  it('gives a heading the page of its first item, and leaves out what leads nowhere', () => {
    const leaf = (title: string, item: number): OutlineNode => ({ title, item, children: [] });
    const over = (title: string, ...children: OutlineNode[]): OutlineNode => ({
      title,
      item: null,
      children,
    });
    const outline = [over('A', over('nothing'), over('A1', leaf('f', 2))), leaf('g', 0), over('empty')];
    expect(contentsLines(outline, (item) => item + 10)).toEqual([
      { depth: 0, heading: true, title: 'A', page: 12 },
      { depth: 1, heading: true, title: 'A1', page: 12 },
      { depth: 2, heading: false, title: 'f', page: 12 },
      { depth: 0, heading: false, title: 'g', page: 10 },
    ]);
    expect(firstItem(over('empty'))).toBeNull();
  });
});

describe('a page in place of a file', () => {
  it('of an attachment says name, size, hash, and where it is', () => {
    const page = attachmentPage(file, read, true);
    expect(page.sentence).toContain('đính kèm nguyên vẹn');
    expect(page.lines.map(({ label, value }) => `${label}: ${value.replaceAll('\u00a0', ' ')}`)).toEqual([
      'Tên tệp: a.pdf',
      'Dung lượng: 2,4 MB (2.500.000 byte)',
      `Mã SHA-256: ${read.sha256}`,
      'Vị trí trong tệp ZIP: 02-Minh-chung/01-E01/a.pdf',
    ]);
    expect(attachmentPage(file, read, false).sentence).toContain('quá lớn để đính kèm');
  });

  it.each(PackageFault.options)('says what is wrong and what to do: %s', (fault) => {
    const { heading, sentence } = faultPage(file, fault, read);
    expect(heading).toBe('TỆP KHÔNG IN RA ĐƯỢC');
    expect(sentence).toBe(PACKAGE_FAULT_LABELS[fault]);
    expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
  });

  it('says nothing of a size where there was nothing to read', () => {
    const page = faultPage({ ...form, object: null }, 'notMade', null);
    expect(page.heading).toBe('VĂN BẢN CHƯA CÓ');
    expect(page.lines).toEqual([{ label: 'Tên tệp', value: 'Văn bản registrationForm' }]);
  });
});

it('the stamp says page, pages and code', () => {
  expect(stampText(12, 345, '01/PĐK-19-02104-2026')).toBe('Trang 12/345 · 01/PĐK-19-02104-2026');
});
