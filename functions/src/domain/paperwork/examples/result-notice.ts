/** An example of this paper; persons, figures, numbers and days are examples. @see ../examples.ts */
import { EXAMPLE_HEAD } from '../example-dossier.ts';
import { exampleOffice } from '../example-office.ts';
import type { ResultNoticeFacts } from '../papers/result-notice.ts';

export const EXAMPLE_RESULT_NOTICE: ResultNoticeFacts = {
  ...exampleOffice('resultNotice', { number: '07', issuedOn: '2027-06-28' }),
  head: EXAMPLE_HEAD,
  result: {
    authority: 'province',
    average: 78.25,
    stars: 4,
    decisionNumber: '1450/QĐ-UBND (ví dụ)',
    decidedOn: '2027-06-22',
    forwarded: false,
  },
  certificate: { number: '31/2027 (ví dụ)', issuedOn: '2027-06-22', validUntil: '2030-06-22' },
  details: {
    noticeNumber: '345/TB-CCKTHT (ví dụ)',
    noticeOn: '2027-06-25',
    advice:
      'Hoàn thiện mã số mã vạch cho chai 250 ml; bổ sung hình ảnh vùng nguyên liệu vào câu chuyện sản phẩm.',
    collect: 'tại Phòng Kinh tế, Ủy ban nhân dân xã Tân Kỳ, từ ngày 01/7/2027',
  },
};
