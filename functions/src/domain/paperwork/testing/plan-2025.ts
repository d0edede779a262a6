/**
 * The commune's plan of 2025 as data: "Kế hoạch triển khai thực hiện Chương trình “Mỗi xã một sản phẩm” (Chương trình
 * OCOP) xã Tân Kỳ năm 2025". Its grounds (919, 148, 1489) are those of its year. Beside it stands the original's text,
 * `plan-2025.txt`; `PLAN_2025_CORRECTIONS` says where the data differ from it.
 */
import { EXAMPLE_OFFICE } from '../example-office.ts';
import { UNISSUED } from '../office-wording.ts';
import type { AnnualPlanFacts } from '../papers/annual-plan.ts';
import { PLAN_2025_LAW, PLAN_2025_TEXT } from '../../year/plan-2025-text.ts';
import { PLAN_2025_AIMS, PLAN_2025_PRODUCTS, PLAN_2025_RECIPIENTS } from '../../year/plan-2025.ts';
import type { AnnualPlanDetails, PlannedProduct } from '../papers/annual-plan-fields.ts';
import type { PaperWording } from '../wording.ts';

/** What the original's text has, what it is read as, and why. */
export const PLAN_2025_CORRECTIONS: readonly (readonly [original: string, read: string, why: string])[] = [
  ['Com lam nướng Sáng Lê', 'Cơm lam nướng Sáng Lê', 'slip of the scan'],
  ['Muối vùng Sáng Lê', 'Muối vừng Sáng Lê', 'slip of the scan: the product is muối vừng (sesame salt)'],
  ['Các trường thôn;', 'Các trưởng thôn;', 'slip of the scan: part V.4 has “trưởng thôn”'],
  ['Căn cứ số 1489', 'Căn cứ Quyết định số 1489', 'the word “Quyết định” is missing'],
  [', và Nếp nương Đáyzang', ', Nếp nương Đáyzang', 'the names are joined by commas alone'],
  ['năm 2025\n\nKẾ HOẠCH', 'năm\n\nKẾ HOẠCH', 'the day of an unissued paper is left whole to the pen'],
  ['do các chủ thể đăng\n\nký', 'do các chủ thể đăng ký', 'a page ends inside the sentence'],
  ['các hoạt động\n\nthương mại', 'các hoạt động thương mại', 'a page ends inside the sentence'],
];

const aimed = (goal: 'raise' | 'renew'): PlannedProduct[] =>
  PLAN_2025_PRODUCTS.filter((planned) => planned.goal === goal).map(({ product, producer }) => ({
    product,
    producer,
    note: '',
  }));

export const PLAN_2025: AnnualPlanDetails = {
  ...PLAN_2025_TEXT,
  contents: [...PLAN_2025_TEXT.contents],
  units: [...PLAN_2025_TEXT.units],
  year: '2025',
  raise: aimed('raise'),
  renew: aimed('renew'),
  fresh: [],
  otherGoals: PLAN_2025_AIMS.map(({ name }) => name).join('\n'),
  tasks: [],
};

/** Signed "KT. CHỦ TỊCH" without "TM.", as the original is. */
const WORDING_2025: PaperWording = {
  symbol: 'KH-UBND',
  grounds: [...PLAN_2025_LAW],
  closing: [],
  recipients: [
    { label: 'Gửi bản điện tử:', lines: [...PLAN_2025_RECIPIENTS.electronic] },
    { label: 'Gửi bản giấy:', lines: [...PLAN_2025_RECIPIENTS.paper] },
  ],
  signer: { authority: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Bùi Nguyên Quỳnh' },
};

export const PLAN_2025_FACTS: AnnualPlanFacts = {
  office: EXAMPLE_OFFICE,
  wording: WORDING_2025,
  issuance: UNISSUED,
  details: PLAN_2025,
};
