import { describe, expect, it } from 'vitest';
import { EXAMPLE_PERIODIC_REPORT } from '../examples/periodic-report.ts';
import { plainLines } from '../plain-text.ts';
import { blankPeriodicReport, periodicReport } from './periodic-report.ts';
import type { PeriodicReportFacts } from './periodic-report.ts';

const lines = (facts: PeriodicReportFacts): string[] =>
  plainLines(periodicReport(facts)).map((line) => line.replaceAll('\u00a0', ' '));
const report = (override: Partial<PeriodicReportFacts['details']>): string[] =>
  lines({ ...EXAMPLE_PERIODIC_REPORT, details: { ...EXAMPLE_PERIODIC_REPORT.details, ...override } });

describe('the report', () => {
  it('has its four parts, and its period with both days (NĐ 09/2019/NĐ-CP, Điều 12)', () => {
    const text = lines(EXAMPLE_PERIODIC_REPORT);
    expect(text.filter((line) => /^[IV]+\. /u.test(line))).toEqual([
      'I. KẾT QUẢ THỰC HIỆN',
      'II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN',
      'III. PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI',
      'IV. KIẾN NGHỊ, ĐỀ XUẤT',
    ]);
    expect(text.join('\n')).toContain(
      'Chương trình OCOP năm 2026 (số liệu từ ngày 15 tháng 12 năm 2025 đến hết ngày 14 tháng 12 năm 2026) như sau:',
    );
  });

  it('goes to the province, or to whom the office names', () => {
    const addressed = lines(EXAMPLE_PERIODIC_REPORT);
    const from = addressed.indexOf('Kính gửi:');
    expect(addressed.slice(from, from + 3)).toEqual([
      'Kính gửi:',
      '- Ủy ban nhân dân tỉnh Thái Nguyên;',
      '- Sở Nông nghiệp và Môi trường tỉnh Thái Nguyên.',
    ]);
    expect(report({ addressees: 'Chi cục Kinh tế hợp tác và PTNT' })).toContain(
      'Kính gửi: Chi cục Kinh tế hợp tác và PTNT.',
    );
  });

  it('prints the figures that were counted', () => {
    const text = lines(EXAMPLE_PERIODIC_REPORT);
    expect(text).toEqual(
      expect.arrayContaining([
        '- Sản phẩm có giấy chứng nhận còn hiệu lực: 04 sản phẩm; theo hạng sao: 3 sao: 03; 4 sao: 01; theo ngành: Sản phẩm thực phẩm: 04;',
        '- Hết hạn trong 6 tháng tới: 0 sản phẩm; trong 12 tháng tới: 01 sản phẩm;',
        '- Đã hết hạn: 03 sản phẩm; đang đánh giá lại: 01 sản phẩm;',
        '- Tiếp nhận 03 hồ sơ; yêu cầu bổ sung, hoàn thiện 01 hồ sơ; từ chối tiếp nhận 0 hồ sơ;',
        '- Gửi Ủy ban nhân dân tỉnh đúng hạn 15 ngày làm việc 02 hồ sơ; quá hạn 0 hồ sơ.',
      ]),
    );
    const { figures } = EXAMPLE_PERIODIC_REPORT;
    const none = figures && { ...figures, byStars: [{ name: '3 sao', count: 0 }] };
    expect(lines({ ...EXAMPLE_PERIODIC_REPORT, figures: none }).join('\n')).toContain(
      'theo hạng sao: không có;',
    );
  });

  it('says money in words, with the decimals of its figure in triệu đồng', () => {
    const text = report({ revenue: '5600', budget: '25,5', capital: '' });
    expect(text).toContain('- Doanh thu sản phẩm OCOP: 5.600 triệu đồng (Năm tỷ sáu trăm triệu đồng chẵn);');
    expect(text).toContain(
      '- Kinh phí ngân sách hỗ trợ: 25,5 triệu đồng (Hai mươi lăm triệu năm trăm nghìn đồng chẵn);',
    );
    expect(text.join('\n')).not.toContain('Vốn xã hội hóa');
  });

  it('leaves a clause out that has nothing to say, and numbers on', () => {
    const nothing = { trainings: '', broadcasts: '', fairs: '', ideas: '', inspections: '', direction: '' };
    const silent = { ...nothing, results: '', revenue: '', budget: '', capital: '', channels: '' };
    const details = { ...EXAMPLE_PERIODIC_REPORT.details, ...silent };
    const text = lines({ ...EXAMPLE_PERIODIC_REPORT, details, indicators: [] });
    expect(text.filter((line) => /^\d\. /u.test(line))).toEqual([
      '1. Sản phẩm và giấy chứng nhận',
      '2. Tiếp nhận, đánh giá hồ sơ',
      '1. Tồn tại, hạn chế',
      '2. Nguyên nhân',
    ]);
    expect(report({ proposals: '' })).toContain('Không có.');
    expect(report({ causes: '' })).toContain('- ……');
    expect(report({ causes: '' })).not.toContain('Không có.');
  });

  it('names the request that it answers', () => {
    expect(report({ request: 'Công văn số 120/SNNMT-KTHT' }).join('\n')).toContain(
      'Thực hiện Công văn số 120/SNNMT-KTHT, Ủy ban nhân dân xã Tân Kỳ báo cáo',
    );
  });

  it('lists every product in its annex with stars, certificate, end and state', () => {
    const text = lines(EXAMPLE_PERIODIC_REPORT);
    const from = text.indexOf('DANH MỤC SẢN PHẨM OCOP');
    expect(text[from + 1]).toContain('Kèm theo Báo cáo số 95/BC-UBND');
    expect(text.slice(from)).toEqual(
      expect.arrayContaining(['Trà hoa hồng', '455/QĐ-UBND', '01/03/2025', 'Hết hạn']),
    );
  });

  it('carries the settled figures as a second annex, beside plan and period before', () => {
    const text = lines(EXAMPLE_PERIODIC_REPORT);
    const from = text.indexOf('BIỂU CHỈ TIÊU THỰC HIỆN CHƯƠNG TRÌNH OCOP');
    expect(text.filter((line) => line.startsWith('Phụ lục'))).toEqual(['Phụ lục I', 'Phụ lục II']);
    expect(text.slice(from).join('|')).toContain('Doanh thu sản phẩm OCOP|triệu đồng');
    expect(text.slice(from)).toEqual(expect.arrayContaining(['5.600', '5.120,5', '+479,5', '100%']));
    expect(text.slice(from).filter((line) => line === 'Sản phẩm và giấy chứng nhận')).toHaveLength(1);
    expect(text.slice(from).join('|')).toContain('Sản xuất kinh doanh|3|Doanh thu sản phẩm OCOP');
    const alone = lines({ ...EXAMPLE_PERIODIC_REPORT, indicators: [] });
    expect(alone.filter((line) => line.startsWith('Phụ lục'))).toEqual(['Phụ lục']);
  });

  it('says itself how far the plan came, out of the settled figures', () => {
    expect(lines(EXAMPLE_PERIODIC_REPORT)).toEqual(
      expect.arrayContaining([
        '- Mục tiêu của kế hoạch đã đạt: 1/4 mục tiêu (25%);',
        '- Việc quá hạn chưa xong: 2 việc;',
      ]),
    );
  });

  it('as a sheet for the pen has dots for every figure and ten empty rows', () => {
    const paper = periodicReport(blankPeriodicReport(EXAMPLE_PERIODIC_REPORT));
    const text = plainLines(paper).join('\n').replaceAll('\u00a0', ' ');
    expect(text).toContain('- Tập huấn, hướng dẫn: ……… lớp, buổi;');
    expect(text).toContain('- Doanh thu sản phẩm OCOP: ……… triệu đồng;');
    expect(text).toContain('- Tiếp nhận ……… hồ sơ;');
    expect(paper.body.find(({ kind }) => kind === 'table')).toMatchObject({ rows: { length: 10 } });
  });
});
