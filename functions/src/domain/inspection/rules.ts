import { revocationDueOn } from '../certificate/certificate.ts';
import type { DetailProblem, Details } from '../fields/details.ts';
import { formatDate, type PlainDate } from '../kernel/plain-date.ts';
import { type Place, placed } from '../subject/subject.ts';
import { known, rows, text, unless } from '../year/common.ts';
import { demandProblems, openDemands } from './demands.ts';
import { INSPECTION_CHOICES } from './words.ts';

const titleOf = (values: Details): string => {
  const kind = INSPECTION_CHOICES.find(({ value }) => value === text(values, 'kind'));
  const on = text(values, 'on');
  return `Kiểm tra ${String(kind?.label).toLowerCase()}${on === '' ? '' : ` ngày ${formatDate(on)}`}`;
};

/** The end of the 15 days while a revocation is asked for, else the next demand, else the day of the visit. */
function dueOnOf(values: Details): PlainDate | null {
  const conclusionOn = text(values, 'conclusionOn');
  if (conclusionOn !== '') return revocationDueOn(conclusionOn);
  const next = openDemands(rows(values, 'demands'))[0];
  if (next !== undefined) return next.dueOn || null;
  return text(values, 'conclusion') === '' ? known(values, 'on') : null;
}

/** A sudden visit is no news for the producer before it took place. @see QĐ 26/2026/QĐ-TTg, Điều 9.2.a */
export function inspectionPlace(values: Details): Place {
  const isSecret = text(values, 'kind') === 'sign' && text(values, 'conclusion') === '';
  return placed({
    title: titleOf(values),
    on: text(values, 'on'),
    dueOn: dueOnOf(values),
    lead: 'economy',
    producerId: isSecret ? null : known(values, 'producerId'),
  });
}

const signProblems = (values: Details): readonly DetailProblem[] =>
  unless(
    text(values, 'kind') !== 'sign' || text(values, 'sign') !== '',
    'sign',
    'Kiểm tra đột xuất cần ghi rõ dấu hiệu vi phạm.',
  );

/** What is not as it should be is said in words too: a bare tick is no finding. */
const noteProblems = (values: Details): readonly DetailProblem[] =>
  rows(values, 'checklist').flatMap(({ finding, note = '' }, at) =>
    unless(
      finding !== 'no' || note.trim() !== '',
      `checklist.${String(at)}.note`,
      'Nội dung chưa đạt cần ghi rõ chưa đạt ở chỗ nào.',
    ),
  );

const visitProblems = (values: Details, on: PlainDate): readonly DetailProblem[] => [
  ...signProblems(values),
  ...unless(text(values, 'on') <= on, 'on', 'Ngày kiểm tra không thể sau hôm nay.'),
  ...noteProblems(values),
];

const proposalProblems = (values: Details, on: PlainDate): readonly DetailProblem[] => [
  ...unless(
    text(values, 'ground') !== 'đ',
    'ground',
    'Với căn cứ đ, xin dùng việc “Chủ thể không còn sản xuất”: UBND xã xác nhận trước (Điều 8.4).',
  ),
  ...unless(text(values, 'conclusionOn') <= on, 'conclusionOn', 'Ngày kết luận không thể sau hôm nay.'),
  ...unless(
    text(values, 'conclusionOn') >= text(values, 'on'),
    'conclusionOn',
    'Ngày kết luận không thể trước ngày kiểm tra.',
  ),
];

function closingProblems(values: Details): readonly DetailProblem[] {
  const open = openDemands(rows(values, 'demands')).length;
  return unless(
    open === 0,
    'demands',
    `Còn ${String(open)} yêu cầu chưa khắc phục; xin ghi ngày đã khắc phục, hoặc chọn đề nghị thu hồi, xác nhận không còn sản xuất.`,
  );
}

/** The rules between the fields of an inspection, by command. */
export function inspectionProblems(
  values: Details,
  on: PlainDate,
  command: string,
): readonly DetailProblem[] {
  switch (command) {
    case 'plan':
    case 'amend':
      return signProblems(values);
    case 'visit':
      return visitProblems(values, on);
    case 'demand':
    case 'follow':
    case 'extend':
      return demandProblems(rows(values, 'demands'), text(values, 'on'), on);
    case 'propose':
      return proposalProblems(values, on);
    case 'stop':
      return unless(
        text(values, 'stoppedOn') <= on,
        'stoppedOn',
        'Ngày dừng sản xuất không thể sau hôm nay.',
      );
    case 'settle':
      return unless(
        ['revoked', 'refused'].includes(text(values, 'outcome')),
        'outcome',
        'Hãy chọn giấy chứng nhận đã bị thu hồi hay không thu hồi.',
      );
    case 'close':
      return closingProblems(values);
    default:
      return [];
  }
}
