import type { Choice } from '../fields/details.ts';
import { PRODUCT_SETS } from '../criteria/product-sets.ts';
import { addDays } from '../kernel/plain-date.ts';
import { ShortText } from '../kernel/text.ts';
import { defineSubject, placed } from '../subject/subject.ts';
import { known, OFFICE, text, unless } from './common.ts';

/** Days in which the office answers an idea: ours, no law says so. */
const ANSWER_DAYS = 30;

const SET_CHOICES: readonly [Choice, ...Choice[]] = [
  { value: '', label: 'Chưa chọn' },
  ...PRODUCT_SETS.map(({ no, name }) => ({ value: String(no), label: `Bộ ${String(no)}: ${name}` })),
];

const IDEA = [
  'name',
  'producerId',
  'proposer',
  'villageId',
  'registeredOn',
  'sector',
  'description',
  'material',
  'labour',
  'market',
  'need',
  'planSummary',
] as const;

/** Ý tưởng sản phẩm and its phương án sản xuất kinh doanh: before the dossier, never a part of it (2025 plan, III.3). */
export const ideas = defineSubject({
  name: 'ideas',
  one: 'ý tưởng',
  many: 'Ý tưởng sản phẩm',
  fields: [
    { key: 'name', kind: 'text', label: 'Tên sản phẩm dự kiến', required: true },
    {
      key: 'producerId',
      kind: 'ref',
      to: 'producers',
      label: 'Chủ thể',
      hint: 'Bỏ trống nếu chưa có trong danh sách.',
    },
    { key: 'proposer', kind: 'text', label: 'Người hoặc nhóm đề xuất', required: true },
    { key: 'villageId', kind: 'ref', to: 'villages', label: 'Thôn', required: true },
    { key: 'registeredOn', kind: 'date', label: 'Ngày đăng ký', hint: 'Bỏ trống là hôm nay.' },
    {
      key: 'sector',
      kind: 'text',
      label: 'Nhóm sản phẩm dự kiến',
      hint: 'Ví dụ: thực phẩm, đồ uống, du lịch',
    },
    { key: 'description', kind: 'lines', label: 'Mô tả sản phẩm, nét riêng của địa phương', required: true },
    { key: 'material', kind: 'lines', label: 'Nguyên liệu của địa phương' },
    { key: 'labour', kind: 'lines', label: 'Lao động của địa phương' },
    { key: 'market', kind: 'lines', label: 'Khách hàng, nơi bán dự kiến' },
    { key: 'need', kind: 'lines', label: 'Cần hỗ trợ gì' },
    {
      key: 'planSummary',
      kind: 'lines',
      label: 'Tóm tắt phương án sản xuất kinh doanh',
      hint: 'Phương án đầy đủ kèm thành tệp.',
    },
    { key: 'guidance', kind: 'lines', label: 'Nội dung đã hướng dẫn' },
    { key: 'villageOpinion', kind: 'lines', label: 'Ý kiến của thôn' },
    { key: 'setNo', kind: 'choice', label: 'Bộ sản phẩm', options: SET_CHOICES },
    {
      key: 'productId',
      kind: 'ref',
      to: 'products',
      label: 'Sản phẩm',
      hint: 'Chọn nếu xã đã có sản phẩm này; bỏ trống thì hệ thống thêm sản phẩm mới theo tên của ý tưởng.',
    },
    { key: 'dossierId', kind: 'ref', to: 'dossiers', label: 'Hồ sơ' },
  ],
  states: {
    new: 'Mới đăng ký',
    looking: 'Đang xem xét',
    toComplete: 'Cần hoàn thiện',
    chosen: 'Được chọn',
    declined: 'Không chọn',
    converted: 'Chuyển thành hồ sơ',
    withdrawn: 'Người đề xuất rút',
  },
  open: ['new', 'looking', 'toComplete', 'chosen'],
  commands: {
    register: {
      label: 'Đăng ký ý tưởng',
      roles: ['producer', 'village', 'economy'],
      from: null,
      to: 'new',
      writes: IDEA,
      files: true,
    },
    amend: {
      label: 'Sửa',
      roles: ['producer', 'village', 'economy'],
      from: ['new', 'looking', 'toComplete'],
      to: null,
      writes: IDEA,
      files: true,
    },
    advise: {
      label: 'Ghi ý kiến của thôn',
      roles: ['village'],
      from: ['new', 'looking', 'toComplete'],
      to: null,
      writes: ['villageOpinion'],
      needs: ['villageOpinion'],
    },
    look: { label: 'Bắt đầu xem xét', roles: ['economy'], from: ['new'], to: 'looking', writes: [] },
    guide: {
      label: 'Ghi nội dung đã hướng dẫn',
      roles: ['economy', 'village'],
      from: ['new', 'looking', 'toComplete', 'chosen'],
      to: null,
      writes: ['guidance'],
      needs: ['guidance'],
      files: true,
    },
    askToComplete: {
      label: 'Đề nghị hoàn thiện',
      roles: ['economy'],
      from: ['new', 'looking'],
      to: 'toComplete',
      writes: [],
      reason: true,
    },
    complete: {
      label: 'Gửi bản đã hoàn thiện',
      roles: ['producer', 'village', 'economy'],
      from: ['toComplete'],
      to: 'looking',
      writes: IDEA,
      files: true,
    },
    choose: {
      label: 'Chọn ý tưởng',
      roles: ['economy'],
      from: ['looking'],
      to: 'chosen',
      writes: ['villageOpinion'],
      needs: ['villageOpinion'],
    },
    decline: {
      label: 'Không chọn',
      roles: ['economy'],
      from: ['new', 'looking', 'toComplete'],
      to: 'declined',
      writes: [],
      reason: true,
    },
    convert: {
      label: 'Chuyển thành sản phẩm và hồ sơ',
      roles: ['economy'],
      from: ['chosen'],
      to: 'converted',
      writes: ['producerId', 'setNo', 'productId', 'dossierId'],
      fills: ['dossierId'],
      needs: ['producerId', 'setNo'],
      warning:
        'Sản phẩm và hồ sơ được lập từ ý tưởng này; tên, mô tả, nguyên liệu, thị trường chuyển sang hồ sơ.',
    },
    withdraw: {
      label: 'Rút ý tưởng',
      roles: ['producer', 'village', 'economy'],
      from: ['new', 'looking', 'toComplete', 'chosen'],
      to: 'withdrawn',
      writes: [],
      reason: true,
    },
  },
  reads: OFFICE,
  place: (values) =>
    placed({
      title: text(values, 'name'),
      on: text(values, 'registeredOn'),
      dueOn: text(values, 'registeredOn') === '' ? null : addDays(text(values, 'registeredOn'), ANSWER_DAYS),
      lead: 'economy',
      producerId: known(values, 'producerId'),
      villageId: known(values, 'villageId'),
    }),
  // It becomes the product's name.
  problems: (values) =>
    unless(
      text(values, 'name') === '' || ShortText.safeParse(values['name']).success,
      'name',
      'Tên sản phẩm dài tối đa 200 ký tự.',
    ),
  columns: ['name', 'proposer', 'villageId', 'registeredOn'],
  empty: 'Chưa có ý tưởng nào. Chủ thể, trưởng thôn hoặc Phòng Kinh tế đăng ký ý tưởng đầu tiên ở đây.',
});
