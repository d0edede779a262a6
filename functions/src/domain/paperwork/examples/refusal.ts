/** An example of this paper; persons, figures, numbers and days are examples. @see ../examples.ts */
import { EXAMPLE_HEAD } from '../example-dossier.ts';
import { exampleOffice } from '../example-office.ts';
import type { RefusalFacts } from '../papers/refusal.ts';

export const EXAMPLE_REFUSAL: RefusalFacts = {
  ...exampleOffice('refusal', { number: '01', issuedOn: '2026-10-28' }),
  head: { ...EXAMPLE_HEAD, receivedOn: null },
  details: {
    reason: 'foodSafety',
    explanation:
      'Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm của hợp tác xã hết hạn ngày 15/10/2026.\nHồ sơ không có giấy hẹn hoặc văn bản về việc đang cấp lại.',
    basis: '',
    guidance: 'Đăng ký kiểm tra, cấp lại giấy chứng nhận trước ngày 30/01/2027 để kịp đợt 1 năm 2027',
  },
};
