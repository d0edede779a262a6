import { describe, expect, it } from 'vitest';
import { EXAMPLE_INVITATION } from '../examples/invitation.ts';
import { plainLines } from '../plain-text.ts';
import { blankInvitation, invitation } from './invitation.ts';
import type { InvitationFacts } from './invitation.ts';

const lines = (facts: InvitationFacts): string[] =>
  plainLines(invitation(facts)).map((line) => line.replaceAll('\u00a0', ' '));

describe('the invitation (NĐ 30/2020/NĐ-CP, Mẫu 1.7)', () => {
  it('invites, says to what, who chairs, when and where, and what to prepare', () => {
    const text = lines(EXAMPLE_INVITATION);
    expect(text).toEqual(
      expect.arrayContaining([
        'GIẤY MỜI',
        'Họp đánh giá một số nội dung của hồ sơ sản phẩm OCOP',
        'Ủy ban nhân dân xã Tân Kỳ trân trọng kính mời:',
        '- Lãnh đạo Phòng Văn hóa - Xã hội;',
        'Tới dự họp đánh giá một số nội dung của hồ sơ sản phẩm OCOP.',
        'Hồ sơ sản phẩm được xem xét: Mật ong hoa núi của Hợp tác xã Linh Ngọc.',
        'Thời gian: 08 giờ 00 phút, ngày 06 tháng 11 năm 2026.',
        'Yêu cầu chuẩn bị:',
        'Tài liệu gửi kèm: Báo cáo tự đánh giá (Mẫu số 02) và Phiếu lấy ý kiến.',
      ]),
    );
    expect(text.filter((line) => line.endsWith('./.'))).toHaveLength(1);
  });

  it('to a meeting about something else leaves out what it does not have', () => {
    const details = {
      ...EXAMPLE_INVITATION.details,
      agenda: '',
      preparation: '',
      enclosures: '',
      contact: '',
    };
    const text = lines({ ...EXAMPLE_INVITATION, details, products: [] }).join('\n');
    expect(text).not.toMatch(/Nội dung:|Yêu cầu chuẩn bị|Tài liệu gửi kèm|Liên hệ|Hồ sơ sản phẩm được/u);
  });

  it('lists several products, and several matters', () => {
    const details = { ...EXAMPLE_INVITATION.details, agenda: 'Một\nHai' };
    const products = [
      { name: 'A', producer: 'X' },
      { name: 'B', producer: 'Y' },
    ];
    const text = lines({ ...EXAMPLE_INVITATION, details, products });
    expect(text).toEqual(expect.arrayContaining(['- Một;', '- Hai.', '- A của X;', '- B của Y.']));
  });

  it('as a sheet for the pen keeps room for each', () => {
    const text = lines(blankInvitation(EXAMPLE_INVITATION));
    expect(text).toEqual(
      expect.arrayContaining([
        'Ủy ban nhân dân xã Tân Kỳ trân trọng kính mời: ……',
        'Tới dự họp ……',
        'Nội dung: ……',
        'Thời gian: …… giờ …… phút, ngày …… tháng …… năm ……….',
        'Tài liệu gửi kèm: ……',
        'Liên hệ: ……',
      ]),
    );
  });
});
