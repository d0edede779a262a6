/** An example of this paper; persons, figures, numbers and days are examples. @see ../examples.ts */
import { EXAMPLE_PRODUCER, EXAMPLE_PRODUCT, exampleOffice } from '../example-office.ts';
import { EXAMPLE_REVIEW } from '../example-review.ts';
import { UNISSUED } from '../office-wording.ts';
import { UNKNOWN_OPINION } from '../papers/opinion-sheet.ts';
import type { OpinionSheetFacts } from '../papers/opinion-sheet.ts';

const { materials, labour, idea, identity } = EXAMPLE_REVIEW;

export const EXAMPLE_OPINION_SHEET: OpinionSheetFacts = {
  ...exampleOffice('opinionSheet', UNISSUED),
  productName: EXAMPLE_PRODUCT,
  producerName: EXAMPLE_PRODUCER.name,
  details: {
    sheetNumber: '04',
    member: 'Lý Thị Văn (ví dụ)',
    position: 'Trưởng phòng Văn hóa - Xã hội',
    role: 'Thành viên Tổ đánh giá',
    unit: 'culture',
    dueOn: '2026-11-05',
    returnTo: 'Phòng Kinh tế',
  },
  contents: {
    materials: { ...UNKNOWN_OPINION, claim: materials.claim },
    labour: { ...UNKNOWN_OPINION, claim: labour.claim },
    origin: {
      claim: idea.claim,
      verdict: 'agree',
      comment: 'Nghề nuôi ong lấy mật hoa rừng có ở địa phương từ lâu; ý tưởng do hợp tác xã tự phát triển.',
      basis: 'Trao đổi với các hộ nuôi ong cao tuổi, ảnh tư liệu của thôn.',
    },
    identity: {
      claim: identity.claim,
      verdict: 'partly',
      comment: 'Tri thức nuôi ong bản địa rõ; câu chuyện sản phẩm cần bổ sung hình ảnh, nhân chứng.',
      basis: 'Bản câu chuyện sản phẩm trong hồ sơ.',
    },
  },
};
