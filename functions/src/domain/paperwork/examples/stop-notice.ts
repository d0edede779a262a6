/** An example of this paper; persons, figures, numbers and days are examples. @see ../examples.ts */
import { EXAMPLE_HEAD } from '../example-dossier.ts';
import { exampleOffice } from '../example-office.ts';
import type { StopNoticeFacts } from '../papers/stop-notice.ts';

export const EXAMPLE_STOP_NOTICE: StopNoticeFacts = {
  ...exampleOffice('stopNotice', { number: '05', issuedOn: '2026-11-16' }),
  head: EXAMPLE_HEAD,
  details: {
    reason: 'notSupplemented',
    explanation:
      'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ số 02/PBS-UBND ngày 29/10/2026 hẹn bổ sung trước hết ngày 12/11/2026; đến nay chưa nhận được nội dung bổ sung và không liên hệ được với chủ thể.',
    stoppedOn: '2026-11-16',
    returned: '01 bộ hồ sơ giấy và 05 mẫu sản phẩm',
  },
};
