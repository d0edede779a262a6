import type { DetailProblem, Details } from '../fields/details.ts';
import { defineSubject, placed } from '../subject/subject.ts';
import { OFFICE, rows, text, unless } from './common.ts';
import { PLAN_CONTENT, PLAN_FIELDS } from './plan-fields.ts';

const CODE = /^[a-z0-9](?:[a-z0-9-]{0,18}[a-z0-9])?$/u;

/** Codes become ids of items: each once, in letters that an id may have; a row without its words is no row. */
function rowProblems(values: Details, key: 'targets' | 'tasks'): DetailProblem[] {
  const codes = rows(values, key).map(({ code = '' }) => code.trim());
  return rows(values, key).flatMap(({ name = '' }, at) => {
    const code = String(codes[at]);
    return [
      ...unless(name.trim() !== '', `${key}.${String(at)}.name`, 'Hãy ghi nội dung.'),
      ...unless(
        CODE.test(code),
        `${key}.${String(at)}.code`,
        'Mã gồm chữ thường không dấu, số, gạch nối; tối đa 20 ký tự, ví dụ 12 hoặc 12-thang.',
      ),
      ...unless(codes.indexOf(code) === at, `${key}.${String(at)}.code`, `Mã “${code}” đã dùng ở dòng khác.`),
    ];
  });
}

/** Days of rows lie in the plan's year. */
function dayProblems(values: Details, key: 'targets' | 'tasks'): DetailProblem[] {
  const year = text(values, 'year');
  return rows(values, key).flatMap(({ dueOn = '' }, at) =>
    unless(
      dueOn === '' || dueOn.startsWith(year),
      `${key}.${String(at)}.dueOn`,
      `Hạn phải trong năm ${year} của kế hoạch.`,
    ),
  );
}

/** Acts that a plan of 2026 and later no longer rests on. @see QĐ 26/2026/QĐ-TTg, Điều 11.2 */
const LAPSED = /\b(?:148|1489)\/QĐ-TTg/u;
/** The programme of 2021–2025 ended with it. @see QĐ 919/QĐ-TTg of 01/8/2022 */
const ENDED = /\b919\/QĐ-TTg/u;

function lawProblems(values: Details): readonly DetailProblem[] {
  if (Number(text(values, 'year')) < 2026) return [];
  const law = text(values, 'law');
  return [
    ...unless(
      !LAPSED.test(law),
      'law',
      'Quyết định 148/QĐ-TTg và 1489/QĐ-TTg đã hết hiệu lực; kế hoạch từ năm 2026 căn cứ Quyết định 26/2026/QĐ-TTg.',
    ),
    ...unless(
      !ENDED.test(law),
      'law',
      'Quyết định 919/QĐ-TTg chỉ áp dụng cho giai đoạn 2021-2025; hãy bỏ căn cứ này.',
    ),
  ];
}

/** Kế hoạch OCOP of one year: targets, tasks by unit, recipients. @see Kế hoạch OCOP xã Tân Kỳ 2025 */
export const plans = defineSubject({
  name: 'plans',
  one: 'kế hoạch',
  many: 'Kế hoạch OCOP hằng năm',
  fields: PLAN_FIELDS,
  states: { draft: 'Dự thảo', inForce: 'Đang thực hiện', closed: 'Đã kết thúc' },
  open: ['draft', 'inForce'],
  commands: {
    start: {
      label: 'Lập kế hoạch',
      roles: ['economy'],
      from: null,
      to: 'draft',
      writes: ['year', 'previousId', ...PLAN_CONTENT],
      fills: PLAN_CONTENT,
    },
    amend: {
      label: 'Sửa dự thảo',
      roles: ['economy'],
      from: ['draft'],
      to: null,
      writes: ['year', ...PLAN_CONTENT],
    },
    enact: {
      label: 'Đưa vào thực hiện',
      roles: ['economy', 'leader'],
      from: ['draft'],
      to: 'inForce',
      writes: ['documentId'],
      needs: ['law', 'goals', 'targets', 'tasks'],
      warning: 'Mục tiêu và việc của các đơn vị sẽ được mở theo kế hoạch này.',
    },
    adjust: {
      label: 'Điều chỉnh',
      roles: ['economy'],
      from: ['inForce'],
      to: null,
      writes: [...PLAN_CONTENT, 'documentId'],
      reason: true,
      warning: 'Mục tiêu mới được mở ngay; việc đã giao giữ nguyên, việc sắp tới theo nội dung điều chỉnh.',
    },
    close: {
      label: 'Kết thúc năm',
      roles: ['economy', 'leader'],
      from: ['inForce'],
      to: 'closed',
      writes: [],
      reason: true,
      warning: 'Sau khi kết thúc, kế hoạch không sửa được nữa.',
    },
  },
  reads: [...OFFICE, 'village', 'producer'],
  place: (values) =>
    placed({
      title: `Kế hoạch OCOP năm ${text(values, 'year')}`,
      on: /^\d{4}$/u.test(text(values, 'year')) ? `${text(values, 'year')}-01-01` : '',
      lead: 'economy',
    }),
  problems: (values) => [
    ...unless(/^20[2-9]\d$/u.test(text(values, 'year')), 'year', 'Năm ghi bốn chữ số, ví dụ 2027.'),
    ...lawProblems(values),
    ...rowProblems(values, 'targets'),
    ...rowProblems(values, 'tasks'),
    ...dayProblems(values, 'targets'),
    ...dayProblems(values, 'tasks'),
  ],
  columns: ['year'],
  empty: 'Chưa có kế hoạch nào. Phòng Kinh tế lập kế hoạch của năm, từ kế hoạch năm trước hoặc từ mẫu.',
});
