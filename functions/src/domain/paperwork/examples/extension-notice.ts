/** An example of this paper; persons, figures, numbers and days are examples. @see ../examples.ts */
import { EXAMPLE_HEAD } from '../example-dossier.ts';
import { exampleOffice } from '../example-office.ts';
import type { ExtensionNoticeFacts } from '../papers/extension-notice.ts';

export const EXAMPLE_EXTENSION_NOTICE: ExtensionNoticeFacts = {
  ...exampleOffice('extensionNotice', { number: '01', issuedOn: '2026-11-16' }),
  head: EXAMPLE_HEAD,
  dueOn: '2026-11-17',
  details: {
    reason:
      'Mưa lũ từ ngày 08 đến ngày 12/11/2026 làm chia cắt đường vào thôn, đoàn của xã chưa xác minh được vùng đặt ong.',
    newDueOn: '2026-11-24',
    contact: 'Trần Văn Tiếp (ví dụ), công chức Phòng Kinh tế, điện thoại 0900 000 000',
  },
};
