/** An example of this paper; persons, figures, numbers and days are examples. @see ../examples.ts */
import { EXAMPLE_HEAD } from '../example-dossier.ts';
import { exampleOffice } from '../example-office.ts';
import { UNISSUED } from '../office-wording.ts';
import type { ProcessSlipFacts, ProcessStep } from '../papers/process-slip.ts';

const ECONOMY = 'Phòng Kinh tế';

const step = (work: string, override: Partial<ProcessStep>): ProcessStep => ({
  work,
  giver: ECONOMY,
  receiver: ECONOMY,
  handedOn: '',
  dueOn: '',
  doneOn: '',
  note: '',
  ...override,
});

export const EXAMPLE_PROCESS_SLIP: ProcessSlipFacts = {
  ...exampleOffice('processSlip', UNISSUED),
  head: EXAMPLE_HEAD,
  dueOn: '2026-11-17',
  unit: ECONOMY,
  askedUnits: 'Phòng Văn hóa - Xã hội',
  steps: [
    step('Tiếp nhận hồ sơ', {
      giver: 'Nguyễn Thị Linh (ví dụ)',
      receiver: 'Trần Văn Tiếp (ví dụ)',
      handedOn: '2026-10-27',
      doneOn: '2026-10-27',
    }),
    step('Yêu cầu bổ sung, hoàn thiện hồ sơ lần 1', {
      receiver: 'Hợp tác xã Linh Ngọc',
      handedOn: '2026-10-29',
      dueOn: '2026-11-12',
      doneOn: '2026-11-03',
    }),
    step('Cho ý kiến về nguồn gốc ý tưởng, bản sắc địa phương', {
      receiver: 'Phòng Văn hóa - Xã hội',
      handedOn: '2026-11-04',
      dueOn: '2026-11-11',
      doneOn: '2026-11-11',
    }),
    step('Ban hành Báo cáo đánh giá (Mẫu số 03) số 08/BC-UBND', {
      receiver: 'Lãnh đạo Ủy ban nhân dân xã',
      handedOn: '2026-11-12',
      dueOn: '2026-11-17',
      doneOn: '2026-11-16',
    }),
    step('Gửi hồ sơ đề nghị Ủy ban nhân dân tỉnh, văn bản số 12/TTr-UBND', {
      receiver: 'Cơ quan tham mưu quản lý OCOP cấp tỉnh',
      handedOn: '2026-11-17',
      dueOn: '2026-11-17',
      doneOn: '2026-11-18',
      note: 'Mất điện ngày 17/11',
    }),
  ],
  details: {
    preparedBy: 'Trần Văn Tiếp (ví dụ)',
    furtherSteps: [
      step('Lưu hồ sơ giấy', { receiver: 'Văn thư', handedOn: '2026-11-18', doneOn: '2026-11-18' }),
    ],
    remarks: 'Bước gửi hồ sơ chậm 01 ngày do mất điện; các bước khác đúng và trước hạn.',
  },
};
