/** A paper that uses everything the model has: what later papers (decision, minutes, plan) will ask of a renderer. */
import {
  bold,
  box,
  cell,
  dottedLine,
  fields,
  headerCell,
  heading,
  italic,
  paragraph,
  party,
  signing,
  text,
} from '../domain/paperwork/build.ts';
import { finishPaper } from '../domain/paperwork/finish.ts';
import type { PaperModel, TableBlock } from '../domain/paperwork/model.ts';

const STACKED: TableBlock = {
  kind: 'table',
  columns: [
    { share: 10, align: 'center' },
    { share: 40, align: 'left' },
    { share: 15, align: 'center' },
    { share: 15, align: 'center' },
    { share: 20, align: 'right' },
  ],
  header: [
    [
      headerCell('TT', { rowSpan: 2 }),
      headerCell('Nội dung', { rowSpan: 2 }),
      headerCell('Điểm', { columnSpan: 2 }),
      headerCell('Ghi chú', { rowSpan: 2 }),
    ],
    [headerCell('Tự chấm'), headerCell('Tối đa')],
  ],
  rows: [
    [cell('1', { rowSpan: 2 }), cell('Hàng một'), cell('1'), cell('2'), cell('a')],
    [cell('Hàng hai'), cell('3'), cell('4'), cell(null)],
  ],
  footer: [[cell([bold('Tổng cộng')], { columnSpan: 2, align: 'left' }), cell('4'), cell('6'), cell('b')]],
};

export const EVERY_FEATURE: PaperModel = finishPaper({
  type: 'everyFeature',
  documentTitle: 'Văn bản thử',
  letterhead: {
    kind: 'office',
    parent: ['ỦY BAN NHÂN DÂN XÃ TÂN KỲ'],
    issuer: ['PHÒNG KINH TẾ'],
    number: 'Số: 01/QĐ-UBND',
    about: 'V/v thử mọi thành phần',
    placeAndDate: 'Tân Kỳ, ngày 05 tháng 02 năm 2026',
  },
  title: {
    name: 'QUYẾT ĐỊNH',
    subject: ['Về việc thử', 'hai dòng trích yếu'],
    notes: ['(Ghi chú)'],
    ruled: true,
  },
  authorityLine: 'ỦY BAN NHÂN DÂN XÃ TÂN KỲ',
  addressees: ['Sở Nông nghiệp và Môi trường;', 'Chi cục Kinh tế hợp tác.'],
  grounds: ['Căn cứ thứ nhất;', 'Căn cứ thứ hai.'],
  body: [
    heading('part', 'Phần I'),
    heading('section', 'I. MỤC MỘT'),
    heading('article', 'Điều 1. Nội dung'),
    heading('clause', '1. Khoản một'),
    paragraph([text('Chữ thường '), bold('đậm '), italic('nghiêng '), box(true), box(false)], {
      align: 'left',
    }),
    paragraph('Giữa dòng', { align: 'center', indent: false }),
    paragraph('Bên phải', { align: 'right', indent: false }),
    fields(
      { label: 'Nhãn một:', value: null },
      { label: 'Nhãn hai:', value: 'giá trị' },
      { label: 'Nhãn ba:', value: null },
    ),
    dottedLine(),
    STACKED,
    STACKED,
    { kind: 'divider' },
    { kind: 'pageBreak' },
    paragraph('Trang sau.'),
    signing(
      party({ authority: ['THƯ KÝ'], name: 'Người trái', hint: '(Ký)' }),
      party({ authority: ['CHỦ TRÌ'], name: 'Người phải', dateLine: 'Tân Kỳ, ngày 05 tháng 02 năm 2026' }),
    ),
    paragraph('Sau bảng ký.'),
    signing({ kind: 'recipients', groups: [] }, party({ authority: ['CHỦ TỊCH'], name: null })),
    signing(
      {
        kind: 'recipients',
        groups: [
          { label: 'Gửi bản điện tử:', lines: ['Như trên;'] },
          { label: 'Gửi bản giấy:', lines: ['Các trưởng thôn;', 'Lưu: VT.'] },
        ],
      },
      party({ authority: ['CHỦ TỊCH'], name: null }),
    ),
    {
      kind: 'annex',
      label: 'Phụ lục I',
      title: 'DANH SÁCH THỬ',
      note: '(Kèm theo Quyết định số 01/QĐ-UBND ngày 05 tháng 02 năm 2026)',
    },
    paragraph('Trang phụ lục.'),
  ],
});
