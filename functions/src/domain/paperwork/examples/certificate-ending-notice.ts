/** An example of this paper; persons, figures, numbers and days are examples. @see ../examples.ts */
import { EXAMPLE_CERTIFICATE } from '../example-dossier.ts';
import { exampleOffice } from '../example-office.ts';
import type { CertificateEndingFacts } from '../papers/certificate-ending-notice.ts';

export const EXAMPLE_CERTIFICATE_ENDING: CertificateEndingFacts = {
  ...exampleOffice('certificateEndingNotice', { number: '06', issuedOn: '2026-11-23' }),
  certificate: EXAMPLE_CERTIFICATE,
  stage: 'before',
  details: {
    further: '',
    contact: 'Trần Văn Tiếp (ví dụ), công chức Phòng Kinh tế, điện thoại 0900 000 000',
  },
};
