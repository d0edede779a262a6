/** An example of this paper; persons, figures, numbers and days are examples. @see ../examples.ts */
import { exampleOffice } from '../example-office.ts';
import type { AnnualPlanFacts } from '../papers/annual-plan.ts';
import { PLAN_TASKS } from '../papers/annual-plan-tasks.ts';
import { PLAN_TEXT } from '../papers/annual-plan-text.ts';

export const EXAMPLE_ANNUAL_PLAN: AnnualPlanFacts = {
  ...exampleOffice('annualPlan', { number: '05', issuedOn: '2027-01-15' }),
  details: {
    ...PLAN_TEXT,
    year: '2027',
    raise: [
      { product: 'Ô mai mơ dẻo chua ngọt', producer: 'Hợp tác xã Đoàn Kết', note: '' },
      { product: 'Ô mai mơ gừng mặn ngọt', producer: 'Hợp tác xã Đoàn Kết', note: '' },
      { product: 'Mật ong hoa núi', producer: 'Hợp tác xã Linh Ngọc', note: '' },
    ],
    renew: [
      {
        product: 'Cơm lam nướng Sáng Lê',
        producer: 'Hộ kinh doanh Hà Ngọc Sáng',
        note: 'hết hạn ngày 12/8/2027, nộp hồ sơ từ ngày 13/02/2027 đến ngày 14/4/2027',
      },
      { product: 'Trà hoa hồng', producer: 'Hợp tác xã Trà hạnh phúc', note: 'đã hết hạn' },
    ],
    fresh: [],
    tasks: PLAN_TASKS,
  },
};
