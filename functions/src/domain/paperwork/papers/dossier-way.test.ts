import { describe, expect, it } from 'vitest';
import { EXAMPLE_HEAD } from '../example-dossier.ts';
import { EXAMPLE_EXTENSION_NOTICE } from '../examples/extension-notice.ts';
import { EXAMPLE_PROCESS_SLIP } from '../examples/process-slip.ts';
import { EXAMPLE_REFUSAL } from '../examples/refusal.ts';
import { EXAMPLE_STOP_NOTICE } from '../examples/stop-notice.ts';
import { cellsOf, linesOf, tablesOf, textOf } from '../testing/paper-text.ts';
import { extensionNotice } from './extension-notice.ts';
import { processSlip, stepResult } from './process-slip.ts';
import { REFUSAL_REASONS } from './refusal-reasons.ts';
import { refusal } from './refusal.ts';
import { stopNotice } from './stop-notice.ts';

describe('Phiếu từ chối tiếp nhận giải quyết hồ sơ (TT 03/2025/TT-VPCP, Mẫu số 03)', () => {
  const of = (override: Partial<(typeof EXAMPLE_REFUSAL)['details']>) =>
    textOf(refusal({ ...EXAMPLE_REFUSAL, details: { ...EXAMPLE_REFUSAL.details, ...override } }));

  it('gives the reason, what is wrong in this dossier, the rule, and what the applicant can do', () => {
    const lines = linesOf(refusal(EXAMPLE_REFUSAL));
    expect(lines).toContain(
      '- Không có hoặc đã hết hạn giấy chứng nhận cơ sở đủ điều kiện sản xuất, an toàn thực phẩm;',
    );
    expect(lines).toContain(
      '- Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm của hợp tác xã hết hạn ngày 15/10/2026;',
    );
    expect(lines).toContain(
      'Căn cứ từ chối: Phụ lục II và Mẫu số 02 Phụ lục III Quyết định số 26/2026/QĐ-TTg.',
    );
    expect(lines).toContain('Ông/bà có thể:');
    expect(lines).toContain('- Khiếu nại theo quy định của pháp luật nếu không đồng ý với việc từ chối.');
    expect(lines).toContain('Xin thông báo để ông/bà biết và thực hiện./.');
  });

  it.each(REFUSAL_REASONS.slice(1))('each reason stands on its own rule: $label', (reason) => {
    const text = of({ reason: reason.value, explanation: 'Chi tiết' });
    expect(text).toContain(`- ${reason.label};`);
    expect(text).toContain(`Căn cứ từ chối: ${reason.basis} Quyết định số 26/2026/QĐ-TTg.`);
    expect(text).toContain(`- ${reason.remedy};`);
  });

  it.each([
    ['notEligible', 'khoản 3 Điều 2'],
    ['outsideWindow', 'điểm a khoản 6 Điều 7'],
    ['ratiosUnconfirmed', 'điểm a khoản 2 Điều 7'],
    ['forged', 'điểm a khoản 1 Điều 8'],
  ] as const)('%s cites %s', (reason, article) => {
    expect(of({ reason })).toContain(article);
  });

  it('another reason says only what was typed, under the general rule and the office’s own', () => {
    const text = of({
      reason: 'other',
      explanation: 'Sản phẩm trùng với sản phẩm của cơ sở khác.',
      basis: 'Luật Sở hữu trí tuệ',
    });
    expect(text).toContain('- Sản phẩm trùng với sản phẩm của cơ sở khác.');
    expect(text).not.toContain('☐');
    expect(text).toContain(
      'Căn cứ từ chối: khoản 1 Điều 6 và khoản 2 Điều 7 Quyết định số 26/2026/QĐ-TTg; Luật Sở hữu trí tuệ.',
    );
  });

  it('prints neither telephone nor e-mail that nobody gave', () => {
    const head = { ...EXAMPLE_HEAD, phone: null, email: null };
    expect(textOf(refusal({ ...EXAMPLE_REFUSAL, head }))).not.toMatch(/Số điện thoại|Email/u);
    expect(textOf(refusal(EXAMPLE_REFUSAL))).toContain('Số điện thoại: 0900 000 000');
  });
});

describe('Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết (TT 03/2025/TT-VPCP, Mẫu số 04)', () => {
  it('names the day promised, apologises, and gives the new day', () => {
    const text = textOf(extensionNotice(EXAMPLE_EXTENSION_NOTICE));
    expect(text).toContain('hẹn trả kết quả: ngày 17 tháng 11 năm 2026.');
    expect(text).toContain('Lý do: Mưa lũ từ ngày 08');
    expect(text).toContain('Ủy ban nhân dân xã Tân Kỳ xin lỗi ông/bà');
    expect(text).toContain('hẹn trả kết quả chậm nhất vào ngày 24 tháng 11 năm 2026.');
    expect(text).toContain('Rất mong nhận được sự thông cảm của ông/bà./.');
  });

  it('the office’s own closing lines take the place of the paper’s', () => {
    const wording = { ...EXAMPLE_EXTENSION_NOTICE.wording, closing: ['Câu một.', 'Xin cảm ơn ông/bà'] };
    const lines = linesOf(extensionNotice({ ...EXAMPLE_EXTENSION_NOTICE, wording }));
    expect(lines).toEqual(expect.arrayContaining(['Câu một.', 'Xin cảm ơn ông/bà./.']));
    expect(lines.join()).not.toContain('thông cảm');
  });

  it('leaves the contact out where there is none', () => {
    const details = { ...EXAMPLE_EXTENSION_NOTICE.details, contact: '' };
    expect(textOf(extensionNotice({ ...EXAMPLE_EXTENSION_NOTICE, details }))).not.toContain('liên hệ');
  });
});

describe('Thông báo dừng giải quyết hồ sơ (TT 03/2025/TT-VPCP, Mẫu số 05)', () => {
  it('says why, from when, what is handed back and what may be done later', () => {
    const text = textOf(stopNotice(EXAMPLE_STOP_NOTICE));
    expect(text).toContain('- Hết thời hạn bổ sung mà chủ thể chưa bổ sung');
    expect(text).toContain('dừng giải quyết hồ sơ từ ngày 16 tháng 11 năm 2026;');
    expect(text).toContain('nhận lại 01 bộ hồ sơ giấy và 05 mẫu sản phẩm.');
    expect(text).toContain('điểm a khoản 6 Điều 7');
  });

  it('says what is handed back in general where the office did not count it', () => {
    const details = { ...EXAMPLE_STOP_NOTICE.details, returned: '' };
    expect(textOf(stopNotice({ ...EXAMPLE_STOP_NOTICE, details }))).toContain(
      'nhận lại hồ sơ giấy và sản phẩm mẫu đã nộp (nếu có).',
    );
  });
});

describe('Phiếu kiểm soát quá trình giải quyết hồ sơ (TT 03/2025/TT-VPCP, Mẫu số 06)', () => {
  it.each([
    ['2026-11-12', '2026-11-03', 'Trước hạn'],
    ['2026-11-11', '2026-11-11', 'Đúng hạn'],
    ['2026-11-17', '2026-11-18', 'Quá hạn'],
    ['', '2026-11-18', ''],
    ['2026-11-17', '', ''],
  ])('due on %s and done on %s is “%s”', (dueOn, doneOn, result) => {
    expect(stepResult({ dueOn, doneOn })).toBe(result);
  });

  it('goes without a number, and adds the office’s steps after the dossier’s', () => {
    const paper = processSlip(EXAMPLE_PROCESS_SLIP);
    expect(paper.letterhead).toMatchObject({ number: null });
    const rows = cellsOf(tablesOf(paper)[0]);
    expect(rows).toHaveLength(6);
    expect(rows[1]).toEqual([
      '2',
      'Yêu cầu bổ sung, hoàn thiện hồ sơ lần 1',
      'Giao: Phòng Kinh tế\nNhận: Hợp tác xã Linh Ngọc',
      'Giao: 29/10/2026\nHạn: 12/11/2026\nXong: 03/11/2026',
      'Trước hạn',
      '',
    ]);
    expect(rows[5]?.slice(1, 4)).toEqual([
      'Lưu hồ sơ giấy',
      'Giao: Phòng Kinh tế\nNhận: Văn thư',
      'Giao: 18/11/2026\nXong: 18/11/2026',
    ]);
  });

  it('leaves remarks out where there are none', () => {
    const details = { ...EXAMPLE_PROCESS_SLIP.details, remarks: '' };
    expect(textOf(processSlip({ ...EXAMPLE_PROCESS_SLIP, details }))).not.toContain('Nhận xét');
  });
});
