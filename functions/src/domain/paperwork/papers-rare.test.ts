import { describe, expect, it } from 'vitest';
import { EXAMPLE_FACTS, EXAMPLE_PRODUCER } from './examples.ts';
import type { PaperModel } from './model.ts';
import { withSigner } from './office-wording.ts';
import { buildPaper, papers } from './papers.ts';
import { plainLines } from './plain-text.ts';

const textOf = (paper: PaperModel): string => plainLines(paper).join('\n').replaceAll('\u00a0', ' ');

describe('what is rarely there', () => {
  const { representative } = EXAMPLE_PRODUCER;
  const penGender = { ...EXAMPLE_PRODUCER, representative: { ...representative, gender: null } };

  it('builds by a type known only at run time', () => {
    expect(buildPaper('receipt', EXAMPLE_FACTS.receipt)).toEqual(papers.receipt.build(EXAMPLE_FACTS.receipt));
  });

  it('another signer of the request signs for the committee', () => {
    const signer = { name: 'Người ký (ví dụ)', position: 'Chủ tịch', authority: 'TM' } as const;
    const wording = withSigner(EXAMPLE_FACTS.provinceRequest.wording, signer);
    const lines = plainLines(papers.provinceRequest.build({ ...EXAMPLE_FACTS.provinceRequest, wording }));
    expect(lines.slice(-3)).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Người ký (ví dụ)']);
  });

  it('several addressees stand under "Kính gửi:", one per line', () => {
    const addressees = ['Ủy ban nhân dân tỉnh Thái Nguyên;', 'Sở Nông nghiệp và Môi trường.'];
    const lines = plainLines(papers.provinceRequest.build({ ...EXAMPLE_FACTS.provinceRequest, addressees }));
    const at = lines.indexOf('Kính gửi:');
    expect(lines.slice(at, at + 3)).toEqual(['Kính gửi:', ...addressees.map((line) => `- ${line}`)]);
  });

  it('the hint "(Nam/nữ)" stays only while the gender is left to the pen', () => {
    const report = papers.selfAssessmentReport.build({
      ...EXAMPLE_FACTS.selfAssessmentReport,
      producer: penGender,
    });
    expect(textOf(report)).toContain('- Giới tính: …… (Nam/nữ); Dân tộc: Tày');
    expect(textOf(papers.communeReview.build(EXAMPLE_FACTS.communeReview))).not.toContain('(Nam/nữ)');
  });

  it('Mẫu số 02 keeps another right in words, the day without the number, an unanswered criterion, no band', () => {
    const facts = EXAMPLE_FACTS.selfAssessmentReport;
    const [part] = facts.assessment?.parts ?? [];
    const criterion = {
      number: '1.1',
      title: 'Nguồn gốc sản phẩm',
      points: 0,
      max: 3,
      choice: null,
      description: null,
      evidence: [],
    };
    const group = { number: '1', title: 'TỔ CHỨC SẢN XUẤT', points: 0, max: 18, criteria: [criterion] };
    const parts = part === undefined ? [] : [{ ...part, groups: [group] }];
    const report = papers.selfAssessmentReport.build({
      ...facts,
      registrationNumber: null,
      ticks: { ...facts.ticks, other: 'Chứng nhận hữu cơ' },
      assessment: { criteriaSet: 'Mật ong', parts, total: 0, max: 100, band: null },
    });
    const text = textOf(report);
    expect(text).toContain('+ Khác (ghi rõ): Chứng nhận hữu cơ ☑');
    expect(text).toContain('6. Ngày thành lập/đăng ký kinh doanh: 04/05/2018 Số giấy đăng ký (nếu có):');
    expect(text).toContain('Chưa chọn mức');
    expect(text).toContain('Tổng điểm tự đánh giá: 0/100 điểm. Tự đánh giá');
  });

  it('the receipt prints where to look the dossier up', () => {
    const paper = papers.receipt.build({ ...EXAMPLE_FACTS.receipt, lookup: 'mã 1234' });
    expect(textOf(paper)).toContain('Tra cứu tình trạng hồ sơ: mã 1234');
  });

  it('a decision’s line of authority, and a paper without number or recipients, print nothing empty', () => {
    const base = papers.communeReview.build(EXAMPLE_FACTS.communeReview);
    if (base.letterhead.kind !== 'office') throw new Error('no letterhead');
    const paper: PaperModel = {
      ...base,
      letterhead: { ...base.letterhead, number: null },
      title: null,
      authorityLine: 'ỦY BAN NHÂN DÂN XÃ TÂN KỲ',
      body: base.body.map((block) =>
        block.kind === 'signing' ? { ...block, left: { kind: 'recipients', groups: [] } } : block,
      ),
    };
    const lines = plainLines(paper);
    expect(lines).toContain('ỦY BAN NHÂN DÂN XÃ TÂN KỲ');
    expect(lines).not.toContain('Nơi nhận:');
    expect(lines.join('\n')).not.toMatch(/Số:|BÁO CÁO/u);
  });
});
