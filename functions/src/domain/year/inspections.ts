import {
  FINDING_CHOICES,
  GROUND_CHOICES,
  INSPECTION_CHOICES,
  OUTCOME_CHOICES,
  SECTION_CHOICES,
} from '../inspection/words.ts';
import { inspectionPlace, inspectionProblems } from '../inspection/rules.ts';
import { PERSON_COLUMNS } from '../fields/people.ts';
import { defineSubject } from '../subject/subject.ts';
import { OFFICE } from './common.ts';

const VISIT = ['kind', 'producerId', 'productId', 'on', 'sign', 'team', 'checklist', 'earlier'] as const;
const PROPOSAL = ['certificateId', 'ground', 'conclusionOn', 'stoppedOn', 'confirmationId'] as const;
const NOT_ENDED = ['visited', 'following'] as const;

/**
 * A visit after recognition, from the plan to the end: put right, or one of the two paths of Điều 8 (revocation; no
 * longer produced), whose 15 days it shows. At most one visit of a producer in a year without a sign of violation.
 * @see QĐ 26/2026/QĐ-TTg, Điều 8, 9; Nghị quyết 198/2025/QH15, Điều 4
 */
export const inspections = defineSubject({
  name: 'inspections',
  one: 'cuộc kiểm tra',
  many: 'Kiểm tra, giám sát',
  fields: [
    { key: 'kind', kind: 'choice', label: 'Loại kiểm tra', options: INSPECTION_CHOICES },
    { key: 'producerId', kind: 'ref', to: 'producers', label: 'Chủ thể', required: true },
    {
      key: 'productId',
      kind: 'ref',
      to: 'products',
      label: 'Sản phẩm',
      hint: 'Để trống nếu kiểm tra mọi sản phẩm của chủ thể',
    },
    { key: 'on', kind: 'date', label: 'Ngày kiểm tra', required: true },
    {
      key: 'sign',
      kind: 'lines',
      label: 'Dấu hiệu vi phạm',
      hint: 'Cần ghi khi kiểm tra đột xuất hoặc quá 01 lần trong năm (Nghị quyết 198/2025/QH15)',
    },
    { key: 'earlier', kind: 'lines', label: 'Lưu ý: trong năm đã có' },
    {
      key: 'team',
      kind: 'rows',
      label: 'Đoàn kiểm tra',
      rowName: 'người',
      columns: PERSON_COLUMNS,
    },
    {
      key: 'checklist',
      kind: 'rows',
      label: 'Nội dung kiểm tra',
      hint: 'Để trống: hệ thống lập từ bộ tiêu chí của sản phẩm và quy định dùng nhãn hiệu OCOP',
      rowName: 'nội dung',
      columns: [
        { key: 'product', kind: 'text', label: 'Sản phẩm' },
        { key: 'section', kind: 'choice', label: 'Phần', options: SECTION_CHOICES },
        { key: 'code', kind: 'text', label: 'Mã' },
        { key: 'content', kind: 'text', label: 'Nội dung' },
        { key: 'finding', kind: 'choice', label: 'Kết quả', options: FINDING_CHOICES },
        { key: 'note', kind: 'text', label: 'Ghi chú' },
      ],
    },
    { key: 'conclusion', kind: 'lines', label: 'Kết luận' },
    {
      key: 'demands',
      kind: 'rows',
      label: 'Yêu cầu khắc phục',
      rowName: 'yêu cầu',
      columns: [
        { key: 'demand', kind: 'text', label: 'Yêu cầu' },
        { key: 'dueOn', kind: 'date', label: 'Hạn' },
        { key: 'doneOn', kind: 'date', label: 'Ngày đã khắc phục' },
        { key: 'note', kind: 'text', label: 'Kết quả khắc phục' },
      ],
    },
    { key: 'certificateId', kind: 'ref', to: 'certificates', label: 'Giấy chứng nhận' },
    { key: 'ground', kind: 'choice', label: 'Căn cứ thu hồi (Điều 8.1)', options: GROUND_CHOICES },
    {
      key: 'conclusionOn',
      kind: 'date',
      label: 'Ngày kết luận',
      hint: 'Ngày cơ quan có thẩm quyền kết luận; 15 ngày của Điều 8.4 tính từ ngày này',
    },
    { key: 'stoppedOn', kind: 'date', label: 'Ngày dừng sản xuất' },
    {
      key: 'confirmationId',
      kind: 'ref',
      to: 'documents',
      label: 'Công văn xác nhận không còn sản xuất',
      hint: 'Văn bản đã được văn thư cấp số',
    },
    { key: 'outcome', kind: 'choice', label: 'Kết quả', options: OUTCOME_CHOICES },
  ],
  states: {
    planned: 'Đã lên kế hoạch',
    visited: 'Đã kiểm tra',
    following: 'Đang theo dõi khắc phục',
    stopping: 'Chờ xác nhận không còn sản xuất',
    revoking: 'Đã đề nghị thu hồi',
    closed: 'Đã kết thúc',
    cancelled: 'Đã hủy',
  },
  open: ['planned', 'visited', 'following', 'stopping', 'revoking'],
  commands: {
    plan: {
      label: 'Lên kế hoạch kiểm tra',
      roles: ['economy'],
      from: null,
      to: 'planned',
      writes: VISIT,
      fills: ['earlier'],
    },
    amend: {
      label: 'Sửa',
      roles: ['economy'],
      from: ['planned'],
      to: null,
      writes: VISIT,
      // Another producer or product: made anew by the server. Lines are filled in by `note`.
      fills: ['earlier', 'checklist'],
    },
    note: {
      label: 'Ghi tại chỗ',
      roles: ['economy'],
      from: ['planned'],
      to: null,
      writes: ['checklist'],
      files: true,
    },
    visit: {
      label: 'Ghi kết quả kiểm tra',
      roles: ['economy'],
      from: ['planned'],
      to: 'visited',
      writes: ['on', 'team', 'conclusion', 'earlier'],
      fills: ['earlier'],
      needs: ['team', 'conclusion'],
      files: true,
    },
    demand: {
      label: 'Yêu cầu khắc phục',
      roles: ['economy'],
      from: ['visited'],
      to: 'following',
      writes: ['demands'],
      needs: ['demands'],
    },
    follow: {
      label: 'Ghi việc khắc phục',
      roles: ['economy'],
      from: ['following'],
      to: null,
      writes: ['demands'],
      files: true,
    },
    extend: {
      label: 'Gia hạn khắc phục',
      roles: ['economy'],
      from: ['following'],
      to: null,
      writes: ['demands'],
      reason: true,
    },
    close: {
      label: 'Kết thúc',
      roles: ['economy'],
      from: NOT_ENDED,
      to: 'closed',
      writes: ['outcome'],
      fills: ['outcome'],
      files: true,
    },
    propose: {
      label: 'Đề nghị thu hồi giấy chứng nhận',
      roles: ['economy'],
      from: NOT_ENDED,
      to: 'revoking',
      writes: ['certificateId', 'ground', 'conclusionOn'],
      needs: ['certificateId', 'ground', 'conclusionOn'],
      files: true,
      warning:
        'Thẩm quyền thu hồi thuộc Chủ tịch UBND tỉnh (3, 4 sao) hoặc Bộ trưởng (5 sao), trong 15 ngày kể từ ngày kết luận (QĐ 26/2026/QĐ-TTg, Điều 8).',
    },
    stop: {
      label: 'Chủ thể không còn sản xuất',
      roles: ['economy'],
      from: ['planned', ...NOT_ENDED],
      to: 'stopping',
      writes: ['certificateId', 'stoppedOn'],
      needs: ['certificateId', 'stoppedOn'],
      files: true,
      warning:
        'UBND xã cần có công văn xác nhận; 15 ngày thu hồi tính từ ngày công văn (QĐ 26/2026/QĐ-TTg, Điều 8.1.đ, 8.4).',
    },
    confirm: {
      label: 'Ghi công văn xác nhận của UBND xã',
      roles: ['economy', 'clerk'],
      from: ['stopping'],
      to: 'revoking',
      writes: ['confirmationId', 'ground', 'conclusionOn'],
      fills: ['ground', 'conclusionOn'],
      needs: ['confirmationId'],
    },
    withdraw: {
      label: 'Rút đề nghị',
      roles: ['economy', 'leader'],
      from: ['stopping', 'revoking'],
      to: 'following',
      writes: PROPOSAL,
      fills: PROPOSAL,
      reason: true,
    },
    settle: {
      label: 'Ghi quyết định của cấp có thẩm quyền',
      roles: ['economy'],
      from: ['revoking'],
      to: 'closed',
      writes: ['outcome'],
      files: true,
    },
    cancel: {
      label: 'Hủy',
      roles: ['economy', 'leader'],
      from: ['planned'],
      to: 'cancelled',
      writes: [],
      reason: true,
    },
  },
  reads: OFFICE,
  place: inspectionPlace,
  problems: inspectionProblems,
  columns: ['kind', 'producerId', 'productId', 'on', 'outcome'],
  empty: 'Chưa có cuộc kiểm tra nào. Phòng Kinh tế lên kế hoạch, mỗi chủ thể không quá một lần mỗi năm.',
});
