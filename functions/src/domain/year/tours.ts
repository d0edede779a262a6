import type { Choice, DetailProblem, Details } from '../fields/details.ts';
import { partsOf, type PlainDate } from '../kernel/plain-date.ts';
import { defineSubject, placed } from '../subject/subject.ts';
import { known, OFFICE, rows, text, unless } from './common.ts';

export const TOUR_CHOICES = [
  { value: 'place', label: 'Điểm du lịch' },
  { value: 'route', label: 'Tuyến du lịch' },
  { value: 'tour', label: 'Tour du lịch' },
] as const satisfies readonly [Choice, ...Choice[]];

const TOUR = [
  'name',
  'kind',
  'place',
  'description',
  'producerId',
  'products',
  'contact',
  'openedOn',
] as const;

/** Each year once, and no year that has not come. */
function yearProblems(values: Details, on: PlainDate): readonly DetailProblem[] {
  const [now] = partsOf(on);
  const years = rows(values, 'years').map(({ year = '' }) => year);
  return years.flatMap((year, at) => {
    const path = `years.${String(at)}.year`;
    if (!/^\d{4}$/u.test(year)) return unless(false, path, 'Hãy ghi năm bằng bốn chữ số.');
    return [
      ...unless(Number(year) <= now, path, `Năm ${year} chưa đến.`),
      ...unless(years.indexOf(year) === at, path, `Năm ${year} đã có ở dòng trên; xin sửa dòng đó.`),
    ];
  });
}

const problems = (values: Details, on: PlainDate, command: string): readonly DetailProblem[] =>
  command === 'count' ? yearProblems(values, on) : [];

/** Tours, routes, places of rural tourism tied to products (Kế hoạch OCOP xã Tân Kỳ 2025, V.2; Phòng Văn hóa - Xã hội leads). */
export const tours = defineSubject({
  name: 'tours',
  one: 'điểm, tuyến du lịch',
  many: 'Du lịch gắn với OCOP',
  fields: [
    { key: 'name', kind: 'text', label: 'Tên', required: true },
    { key: 'kind', kind: 'choice', label: 'Loại', options: TOUR_CHOICES },
    { key: 'place', kind: 'text', label: 'Nơi', required: true },
    { key: 'description', kind: 'lines', label: 'Giới thiệu, lịch trình' },
    { key: 'producerId', kind: 'ref', to: 'producers', label: 'Đơn vị vận hành' },
    {
      key: 'products',
      kind: 'rows',
      label: 'Sản phẩm OCOP gắn với',
      rowName: 'sản phẩm',
      columns: [{ key: 'productId', kind: 'ref', to: 'products', label: 'Sản phẩm' }],
    },
    { key: 'contact', kind: 'text', label: 'Liên hệ' },
    { key: 'openedOn', kind: 'date', label: 'Ngày bắt đầu' },
    {
      key: 'years',
      kind: 'rows',
      label: 'Khách và doanh thu từng năm',
      rowName: 'năm',
      columns: [
        { key: 'year', kind: 'number', label: 'Năm' },
        { key: 'visitors', kind: 'number', label: 'Lượt khách', unit: 'lượt' },
        { key: 'revenue', kind: 'number', label: 'Doanh thu', unit: 'triệu đồng' },
      ],
    },
  ],
  states: { planned: 'Đang xây dựng', running: 'Đang hoạt động', stopped: 'Đã dừng' },
  open: ['planned', 'running'],
  commands: {
    plan: {
      label: 'Thêm điểm, tuyến',
      roles: ['culture'],
      from: null,
      to: 'planned',
      writes: TOUR,
      files: true,
    },
    amend: {
      label: 'Sửa',
      roles: ['culture'],
      from: ['planned', 'running'],
      to: null,
      writes: TOUR,
      files: true,
    },
    run: {
      label: 'Đưa vào hoạt động',
      roles: ['culture'],
      from: ['planned', 'stopped'],
      to: 'running',
      writes: ['openedOn'],
      needs: ['openedOn', 'products'],
    },
    count: {
      label: 'Ghi số khách, doanh thu',
      roles: ['culture', 'producer'],
      from: ['running'],
      to: null,
      writes: ['years'],
      needs: ['years'],
      files: true,
    },
    stop: {
      label: 'Dừng',
      roles: ['culture'],
      from: ['planned', 'running'],
      to: 'stopped',
      writes: [],
      reason: true,
    },
  },
  reads: OFFICE,
  place: (values) =>
    placed({
      title: text(values, 'name'),
      on: text(values, 'openedOn'),
      lead: 'culture',
      support: ['economy'],
      producerId: known(values, 'producerId'),
    }),
  problems,
  columns: ['name', 'kind', 'place', 'producerId', 'openedOn'],
  empty: 'Chưa có điểm, tuyến nào. Phòng Văn hóa - Xã hội thêm điểm, tuyến, tour gắn với sản phẩm OCOP.',
});
