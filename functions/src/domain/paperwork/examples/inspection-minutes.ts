/** An example of this paper; persons, figures, numbers and days are examples. @see ../examples.ts */
import { EXAMPLE_CERTIFICATE } from '../example-dossier.ts';
import { EXAMPLE_PRODUCER, EXAMPLE_PRODUCT, exampleOffice } from '../example-office.ts';
import type { InspectionMinutesFacts } from '../papers/inspection-minutes.ts';

export const EXAMPLE_INSPECTION_MINUTES: InspectionMinutesFacts = {
  ...exampleOffice('inspectionMinutes', { number: '02', issuedOn: '2026-11-05' }),
  producer: EXAMPLE_PRODUCER.name,
  address: EXAMPLE_PRODUCER.address,
  products: [
    {
      name: EXAMPLE_PRODUCT,
      stars: 3,
      certificateNumber: EXAMPLE_CERTIFICATE.certificateNumber,
      decisionNumber: '1234/QĐ-UBND (ví dụ)',
      validUntil: '2027-06-20',
      state: 'Còn hiệu lực',
    },
  ],
  details: {
    startedOn: '2026-11-05',
    startedAt: '08:30',
    endedAt: '11:00',
    place: 'xưởng đóng chai của Hợp tác xã Linh Ngọc, xã Tân Kỳ',
    basis: 'Kế hoạch số 15/KH-UBND ngày 10/01/2026 của Ủy ban nhân dân xã Tân Kỳ (ví dụ)',
    visit: 'first',
    signs: '',
    team: [
      { name: 'Nguyễn Văn Kiểm (ví dụ)', position: 'Trưởng phòng Kinh tế', role: 'Trưởng đoàn' },
      { name: 'Trần Văn Tiếp (ví dụ)', position: 'công chức Phòng Kinh tế', role: 'Thư ký' },
      { name: 'Lý Thị Hóa (ví dụ)', position: 'công chức Phòng Văn hóa - Xã hội', role: 'Thành viên' },
    ],
    representatives: [{ name: 'Nguyễn Thị Linh (ví dụ)', position: 'Giám đốc' }],
    criteria:
      'Cơ sở duy trì 320 đàn ong tại các thôn trong xã; sử dụng 16 lao động, trong đó 14 người thường trú tại xã. Quy trình lọc, đóng chai thực hiện đúng tiêu chuẩn cơ sở đã công bố.',
    mark: 'Tem, nhãn in đúng 03 sao theo giấy chứng nhận. Gian hàng trực tuyến còn một hình cũ ghi 04 sao.',
    papers: [
      {
        name: 'Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm',
        number: '88/2025 (ví dụ)',
        validUntil: '2028-02-14',
        note: 'Còn hạn',
      },
      {
        name: 'Phiếu kết quả kiểm nghiệm',
        number: 'KN-0915 (ví dụ)',
        validUntil: '2026-09-15',
        note: 'Quá 12 tháng, cần kiểm nghiệm lại',
      },
    ],
    photos: '06 ảnh nhà xưởng, nhãn, kho',
    remarks:
      'Cơ sở cơ bản duy trì các tiêu chí; còn tồn tại về phiếu kiểm nghiệm và hình quảng bá trực tuyến.',
    remedies: [
      { work: 'Gỡ hình ghi 04 sao trên gian hàng trực tuyến', dueOn: '2026-11-07' },
      { work: 'Kiểm nghiệm định kỳ, gửi phiếu kết quả về Phòng Kinh tế', dueOn: '2026-12-05' },
    ],
    reply: 'Nhất trí với nội dung biên bản, cam kết khắc phục đúng thời hạn.',
  },
};
