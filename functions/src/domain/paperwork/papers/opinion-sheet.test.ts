import { describe, expect, it } from 'vitest';
import { EXAMPLE_OPINION_SHEET } from '../examples/opinion-sheet.ts';
import { plainLines } from '../plain-text.ts';
import { blankOpinionSheet, opinionSheet, UNKNOWN_OPINION } from './opinion-sheet.ts';
import type { OpinionSheetFacts } from './opinion-sheet.ts';

const lines = (facts: OpinionSheetFacts): string[] =>
  plainLines(opinionSheet(facts)).map((line) => line.replaceAll('\u00a0', ' '));

describe('the sheet of opinion (QĐ 26/2026/QĐ-TTg, Điều 7.2.a)', () => {
  it('asks about the four contents and no other, each with the producer’s own words and three boxes', () => {
    const text = lines(EXAMPLE_OPINION_SHEET);
    expect(text.filter((line) => /^\d\. /u.test(line))).toEqual([
      '1. Về sử dụng nguyên liệu địa phương',
      '2. Về sử dụng lao động địa phương',
      '3. Nguồn gốc ý tưởng sản phẩm',
      '4. Bản sắc/trí tuệ địa phương',
    ]);
    expect(text.filter((line) => line.startsWith('- Mô tả của chủ thể: '))).toHaveLength(4);
    expect(text.filter((line) => /^[☐☑] Đồng ý với mô tả/u.test(line))).toHaveLength(4);
  });

  it('ticks what was recorded and counts it; what was not is left to the pen', () => {
    const text = lines(EXAMPLE_OPINION_SHEET);
    expect(text).toContain('☑ Đồng ý với mô tả của chủ thể   ☐ Đồng ý một phần   ☐ Không đồng ý');
    expect(text).toContain('☐ Đồng ý với mô tả của chủ thể   ☑ Đồng ý một phần   ☐ Không đồng ý');
    expect(text).toContain(
      'Ý kiến chung: đồng ý 01 nội dung, đồng ý một phần 01 nội dung, không đồng ý 00 nội dung.',
    );
    expect(text.filter((line) => line === '- Nhận xét: ……')).toHaveLength(2);
  });

  it('gives no points and no stars', () => {
    expect(lines(EXAMPLE_OPINION_SHEET).join('\n')).not.toMatch(/\d+ điểm|\d sao/u);
  });

  it('goes back to the desk by its day, signed by the member', () => {
    const text = lines(EXAMPLE_OPINION_SHEET);
    expect(text).toContain(
      'Đề nghị gửi phiếu về Phòng Kinh tế, Ủy ban nhân dân xã Tân Kỳ trước hết ngày 05 tháng 11 năm 2026./.',
    );
    expect(text.slice(-3)).toEqual(['NGƯỜI CHO Ý KIẾN', '(Ký, ghi rõ họ tên)', 'Lý Thị Văn (ví dụ)']);
  });

  it('as a sheet for the pen leaves all open, but for where it goes back', () => {
    const text = lines(blankOpinionSheet(EXAMPLE_OPINION_SHEET));
    expect(text).toContain('Phiếu số: ……');
    expect(text.join('\n')).not.toMatch(/☑|\d\d nội dung/u);
    expect(text).toContain('Ý kiến chung, kiến nghị: ……');
    expect(text.join('\n')).toContain('Đề nghị gửi phiếu về Phòng Kinh tế');
    expect(text.at(-1)).toBe('(Ký, ghi rõ họ tên)');
  });

  it('a product without a name does not leave a colon in the title', () => {
    const contents = { ...EXAMPLE_OPINION_SHEET.contents, origin: UNKNOWN_OPINION };
    const paper = opinionSheet({ ...EXAMPLE_OPINION_SHEET, productName: null, contents });
    expect(paper.documentTitle).toBe('Phiếu lấy ý kiến về một số nội dung của hồ sơ sản phẩm OCOP');
  });
});
