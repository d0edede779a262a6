import { thousandths } from '../fields/decimals.ts';
import type { Details } from '../fields/details.ts';
import { formatDate, type PlainDate } from '../kernel/plain-date.ts';
import { defineSubject, placed } from '../subject/subject.ts';
import { known, OFFICE, text, unless } from './common.ts';

const FIGURES = [
  'producerId',
  'productId',
  'from',
  'to',
  'revenue',
  'exported',
  'output',
  'outputUnit',
  'labour',
  'localLabour',
  'localMaterial',
  'markets',
] as const;

/** 100 %, in thousandths. */
const WHOLE = 100_000;

const day = (text: PlainDate): string => (text === '' ? '…' : formatDate(text));

const titleOf = (values: Details): string =>
  `Số liệu từ ${day(text(values, 'from'))} đến ${day(text(values, 'to'))}`;

/** Whether two spans of days share one; both ends belong to each. */
export const overlaps = (
  a: { readonly from: PlainDate; readonly to: PlainDate },
  b: { readonly from: PlainDate; readonly to: PlainDate },
): boolean => a.from <= b.to && b.from <= a.to;

/** What a producer made and sold in a period: asked once, used in Mẫu số 02, in reports and in the province's tables. */
export const figures = defineSubject({
  name: 'figures',
  one: 'số liệu kỳ',
  many: 'Số liệu của chủ thể',
  fields: [
    { key: 'producerId', kind: 'ref', to: 'producers', label: 'Chủ thể', required: true },
    { key: 'productId', kind: 'ref', to: 'products', label: 'Sản phẩm', required: true },
    { key: 'from', kind: 'date', label: 'Từ ngày', required: true },
    { key: 'to', kind: 'date', label: 'Đến ngày', required: true },
    { key: 'revenue', kind: 'number', label: 'Doanh thu', unit: 'triệu đồng', required: true },
    { key: 'exported', kind: 'number', label: 'Trong đó xuất khẩu', unit: 'triệu đồng' },
    { key: 'output', kind: 'number', label: 'Sản lượng' },
    { key: 'outputUnit', kind: 'text', label: 'Đơn vị sản lượng', hint: 'Ví dụ: lít, kg' },
    { key: 'labour', kind: 'number', label: 'Tổng số lao động', unit: 'người', required: true },
    { key: 'localLabour', kind: 'number', label: 'Lao động của xã', unit: 'người', required: true },
    { key: 'localMaterial', kind: 'number', label: 'Tỷ lệ nguyên liệu của địa phương', unit: '%' },
    { key: 'markets', kind: 'lines', label: 'Nơi tiêu thụ' },
  ],
  states: { draft: 'Nháp', sent: 'Đã gửi', returned: 'Cần sửa', accepted: 'Đã nhận' },
  open: ['draft', 'sent', 'returned'],
  commands: {
    write: {
      label: 'Ghi số liệu',
      roles: ['producer', 'economy'],
      from: null,
      to: 'draft',
      writes: FIGURES,
      files: true,
    },
    amend: {
      label: 'Sửa',
      roles: ['producer', 'economy'],
      from: ['draft', 'returned'],
      to: null,
      writes: FIGURES,
      files: true,
    },
    send: {
      label: 'Gửi Phòng Kinh tế',
      roles: ['producer', 'economy'],
      from: ['draft', 'returned'],
      to: 'sent',
      writes: [],
    },
    return: {
      label: 'Trả lại để sửa',
      roles: ['economy'],
      from: ['sent'],
      to: 'returned',
      writes: [],
      reason: true,
    },
    accept: { label: 'Nhận số liệu', roles: ['economy'], from: ['sent'], to: 'accepted', writes: [] },
    reopen: {
      label: 'Mở lại',
      roles: ['economy'],
      from: ['accepted'],
      to: 'returned',
      writes: [],
      reason: true,
    },
  },
  reads: OFFICE,
  place: (values) =>
    placed({
      title: titleOf(values),
      on: text(values, 'to'),
      lead: 'economy',
      producerId: known(values, 'producerId'),
    }),
  problems: (values) => [
    ...unless(text(values, 'from') <= text(values, 'to'), 'to', 'Ngày kết thúc phải sau ngày bắt đầu.'),
    ...unless(
      thousandths(text(values, 'localLabour')) <= thousandths(text(values, 'labour')),
      'localLabour',
      'Lao động của xã không thể nhiều hơn tổng số lao động.',
    ),
    ...unless(
      thousandths(text(values, 'exported')) <= thousandths(text(values, 'revenue')),
      'exported',
      'Doanh thu xuất khẩu không thể nhiều hơn doanh thu.',
    ),
    ...unless(thousandths(text(values, 'localMaterial')) <= WHOLE, 'localMaterial', 'Tỷ lệ từ 0 đến 100%.'),
  ],
  columns: ['producerId', 'productId', 'from', 'to', 'revenue', 'labour', 'localLabour'],
  empty: 'Chưa có số liệu nào. Chủ thể ghi doanh thu, sản lượng, lao động mỗi kỳ một lần.',
});
