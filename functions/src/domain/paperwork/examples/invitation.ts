/** An example of this paper; persons, figures, numbers and days are examples. @see ../examples.ts */
import { EXAMPLE_PRODUCT, exampleOffice } from '../example-office.ts';
import type { InvitationFacts } from '../papers/invitation.ts';

export const EXAMPLE_INVITATION: InvitationFacts = {
  ...exampleOffice('invitation', { number: '03', issuedOn: '2026-11-03' }),
  products: [{ name: EXAMPLE_PRODUCT, producer: 'Hợp tác xã Linh Ngọc' }],
  details: {
    subject: 'đánh giá một số nội dung của hồ sơ sản phẩm OCOP',
    invitees: [
      'Các ông (bà) thành viên Tổ đánh giá hồ sơ sản phẩm OCOP xã',
      'Lãnh đạo Phòng Văn hóa - Xã hội',
      'Đại diện Ủy ban MTTQ Việt Nam xã, Hội Nông dân xã',
      'Trưởng thôn nơi có sản phẩm và đại diện Hợp tác xã Linh Ngọc',
    ].join('\n'),
    chair: 'Ông Hoàng Văn Chủ (ví dụ), Phó Chủ tịch Ủy ban nhân dân xã',
    date: '2026-11-06',
    time: '08:00',
    place: 'Phòng họp tầng 2, trụ sở Ủy ban nhân dân xã Tân Kỳ',
    agenda: 'Cho ý kiến về bốn nội dung theo Điều 7 Quyết định số 26/2026/QĐ-TTg',
    preparation: [
      'Phòng Kinh tế báo cáo kết quả kiểm tra thành phần hồ sơ và xác minh thực tế',
      'Chủ thể mang theo sản phẩm mẫu và sổ ghi chép nguyên liệu, lao động',
    ].join('\n'),
    enclosures: 'Báo cáo tự đánh giá (Mẫu số 02) và Phiếu lấy ý kiến',
    contact: 'Trần Văn Tiếp (ví dụ), Phòng Kinh tế',
  },
};
