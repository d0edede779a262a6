/** An example of this paper; persons, figures, numbers and days are examples. @see ../examples.ts */
import { EXAMPLE_PRODUCT, exampleOffice } from '../example-office.ts';
import type { HandoverFacts } from '../papers/handover.ts';

const SALTED = 'Ô mai mơ gừng mặn ngọt';

export const EXAMPLE_HANDOVER: HandoverFacts = {
  ...exampleOffice('handover', { number: '03', issuedOn: '2026-11-17' }),
  requestNumber: '12/TTr-UBND',
  dossiers: [
    {
      code: '19-02104-01-2026',
      product: EXAMPLE_PRODUCT,
      producer: 'Hợp tác xã Linh Ngọc',
      reviewNumber: '08/BC-UBND',
      files: 27,
    },
    {
      code: '19-02104-02-2026',
      product: SALTED,
      producer: 'Hợp tác xã Đoàn Kết',
      reviewNumber: '09/BC-UBND',
      files: 31,
    },
  ],
  details: {
    handedOn: '2026-11-17',
    handedAt: '14:30',
    place: 'Chi cục Kinh tế hợp tác và Phát triển nông thôn tỉnh Thái Nguyên',
    giverName: 'Trần Văn Tiếp (ví dụ)',
    giverPosition: 'công chức Phòng Kinh tế',
    receiverUnit: 'Chi cục Kinh tế hợp tác và Phát triển nông thôn tỉnh Thái Nguyên',
    receiverName: 'Lê Thị Nhận (ví dụ)',
    receiverPosition: 'chuyên viên',
    samples: [
      {
        product: EXAMPLE_PRODUCT,
        packaging: 'chai thủy tinh 500 ml',
        count: '5',
        batch: 'L0926 (ví dụ)',
        madeOn: '2026-09-15',
        bestBefore: '2028-09-15',
      },
      {
        product: SALTED,
        packaging: 'hộp 300 g',
        count: '5',
        batch: 'OM-1026 (ví dụ)',
        madeOn: '2026-10-05',
        bestBefore: '2027-10-05',
      },
    ],
    condition: 'Hồ sơ giấy đóng quyển, có mục lục, đánh số trang; mẫu còn nguyên bao bì, niêm phong của xã.',
  },
};
