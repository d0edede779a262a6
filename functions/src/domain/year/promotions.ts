import type { Choice, DetailProblem, Details } from '../fields/details.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { defineSubject, placed } from '../subject/subject.ts';
import { OFFICE, rows, text, unless } from './common.ts';

export const PROMOTION_CHOICES = [
  { value: 'fair', label: 'Hội chợ, triển lãm' },
  { value: 'supplyDemand', label: 'Hội nghị kết nối cung - cầu' },
  { value: 'survey', label: 'Đoàn khảo sát, học tập' },
  { value: 'event', label: 'Sự kiện văn hóa, du lịch' },
  { value: 'livestream', label: 'Bán hàng trực tuyến' },
] as const satisfies readonly [Choice, ...Choice[]];

const PROMOTION = ['name', 'kind', 'from', 'to', 'place', 'organiser', 'purpose'] as const;

/** One row for each producer: what it sold stands in one place. */
function participantProblems(values: Details): readonly DetailProblem[] {
  const ids = rows(values, 'participants').map(({ producerId = '' }) => producerId);
  return ids.flatMap((id, at) => {
    const first = ids.indexOf(id);
    const path = `participants.${String(at)}.producerId`;
    if (id === '') return unless(false, path, 'Hãy chọn chủ thể.');
    return unless(first === at, path, `Chủ thể này đã có ở dòng ${String(first + 1)}; xin gộp vào một dòng.`);
  });
}

function problems(values: Details, on: PlainDate, command: string): readonly DetailProblem[] {
  const [from, to] = [text(values, 'from'), text(values, 'to')];
  return [
    ...unless(to === '' || from <= to, 'to', 'Ngày kết thúc phải sau ngày bắt đầu.'),
    ...unless(command !== 'hold' || from <= on, 'from', 'Hoạt động chưa đến ngày, chưa ghi kết quả được.'),
    ...participantProblems(values),
  ];
}

/**
 * Fairs, exhibitions, supply–demand meetings, survey trips: who took part, what came of it (Kế hoạch OCOP xã Tân Kỳ 2025,
 * III.6). The office's own record: it names what each producer sold, so producers do not read it.
 */
export const promotions = defineSubject({
  name: 'promotions',
  one: 'hoạt động xúc tiến',
  many: 'Xúc tiến thương mại',
  fields: [
    { key: 'name', kind: 'text', label: 'Tên hoạt động', required: true },
    { key: 'kind', kind: 'choice', label: 'Loại', options: PROMOTION_CHOICES },
    { key: 'from', kind: 'date', label: 'Từ ngày', required: true },
    { key: 'to', kind: 'date', label: 'Đến ngày' },
    { key: 'place', kind: 'text', label: 'Địa điểm', required: true },
    { key: 'organiser', kind: 'text', label: 'Đơn vị tổ chức' },
    { key: 'purpose', kind: 'lines', label: 'Nội dung' },
    {
      key: 'participants',
      kind: 'rows',
      label: 'Chủ thể tham gia',
      rowName: 'chủ thể',
      columns: [
        { key: 'producerId', kind: 'ref', to: 'producers', label: 'Chủ thể' },
        { key: 'products', kind: 'text', label: 'Sản phẩm mang theo' },
        { key: 'sales', kind: 'number', label: 'Doanh số bán', unit: 'triệu đồng' },
        { key: 'contracts', kind: 'number', label: 'Số hợp đồng, biên bản ghi nhớ' },
        { key: 'value', kind: 'number', label: 'Giá trị hợp đồng', unit: 'triệu đồng' },
      ],
    },
    { key: 'result', kind: 'lines', label: 'Kết quả' },
  ],
  states: { planned: 'Đã lên kế hoạch', held: 'Đã tham gia', cancelled: 'Đã hủy' },
  open: ['planned'],
  commands: {
    plan: {
      label: 'Thêm hoạt động',
      roles: ['economy', 'culture'],
      from: null,
      to: 'planned',
      writes: [...PROMOTION, 'participants'],
      files: true,
    },
    amend: {
      label: 'Sửa',
      roles: ['economy', 'culture'],
      from: ['planned'],
      to: null,
      writes: [...PROMOTION, 'participants'],
      files: true,
    },
    hold: {
      label: 'Ghi kết quả',
      roles: ['economy', 'culture'],
      from: ['planned'],
      to: 'held',
      writes: ['participants', 'result'],
      needs: ['participants'],
      files: true,
    },
    cancel: {
      label: 'Hủy',
      roles: ['economy', 'culture'],
      from: ['planned'],
      to: 'cancelled',
      writes: [],
      reason: true,
    },
  },
  reads: OFFICE,
  place: (values) =>
    placed({
      title: text(values, 'name'),
      on: text(values, 'from'),
      dueOn: text(values, 'to') || text(values, 'from') || null,
      lead: 'economy',
      support: ['culture'],
    }),
  problems,
  columns: ['name', 'kind', 'from', 'to', 'place'],
  empty: 'Chưa có hoạt động nào. Phòng Kinh tế ghi hội chợ, hội nghị, chuyến khảo sát ở đây.',
});
