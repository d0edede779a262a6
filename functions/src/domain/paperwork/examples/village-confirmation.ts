/** An example of this paper; persons, figures, numbers and days are examples. @see ../examples.ts */
import { EXAMPLE_PRODUCER, EXAMPLE_PRODUCT, exampleOffice } from '../example-office.ts';
import { UNISSUED } from '../office-wording.ts';
import type { VillageConfirmationFacts } from '../papers/village-confirmation.ts';

export const EXAMPLE_VILLAGE_CONFIRMATION: VillageConfirmationFacts = {
  ...exampleOffice('villageConfirmation', UNISSUED),
  producer: EXAMPLE_PRODUCER.name,
  address: EXAMPLE_PRODUCER.address,
  product: EXAMPLE_PRODUCT,
  counts: {
    periodFrom: '2025-10-01',
    periodTo: '2026-09-30',
    labourTotal: 16,
    labourCommune: 14,
    labourVillage: 9,
    materials: [
      { name: 'Mật ong thô', unit: 'kg', total: 12_400, fromCommune: 10_850, fromProvince: 12_400 },
      { name: 'Sáp ong', unit: 'kg', total: 310.5, fromCommune: 310.5, fromProvince: 310.5 },
    ],
  },
  state: 'confirmed',
  method:
    'Đối chiếu sổ ghi chép đàn ong, phiếu thu mua và danh sách lao động; hỏi 04 hộ thành viên trong thôn.',
  comment: 'Vụ hoa xuân năm 2026 thu thấp hơn mọi năm do mưa kéo dài.',
  confirmedOn: '2026-10-20',
  details: {
    village: 'Thôn ví dụ',
    headName: 'Hoàng Văn Thôn (ví dụ)',
    headTerm: 'nhiệm kỳ 2025 - 2027',
    countersign: 'yes',
    further: 'Cơ sở đặt tại thôn, hoạt động liên tục từ năm 2018.',
  },
};
