/** An example of this paper; persons, figures, numbers and days are examples. @see ../examples.ts */
import { EXAMPLE_CERTIFICATE } from '../example-dossier.ts';
import { exampleOffice } from '../example-office.ts';
import type { ProductionStoppedFacts } from '../papers/production-stopped.ts';

export const EXAMPLE_PRODUCTION_STOPPED: ProductionStoppedFacts = {
  ...exampleOffice('productionStopped', { number: '15', issuedOn: '2026-11-17' }),
  certificate: EXAMPLE_CERTIFICATE,
  details: {
    addressees: 'Chi cục Kinh tế hợp tác và Phát triển nông thôn tỉnh Thái Nguyên',
    stoppedOn: '2026-09-01',
    reason: 'hợp tác xã chuyển sang ngành nghề khác (ví dụ)',
    proofs: [
      { name: 'Đơn của Hợp tác xã Linh Ngọc', number: '', on: '2026-10-20' },
      { name: 'Biên bản kiểm tra', number: '02/BB-ĐKT', on: '2026-11-05' },
      { name: 'Xác nhận của trưởng thôn', number: '', on: '2026-11-06' },
    ],
    situation:
      'Tại thời điểm xác minh, cơ sở không còn đàn ong và đã thanh lý thiết bị lọc, đóng chai; không còn sản phẩm mang nhãn hiệu OCOP lưu kho.',
  },
};
