/**
 * "Sổ theo dõi hồ sơ" of the one-stop desk: every dossier that was received in a year, and how it went on.
 * @see Thông tư 03/2025/TT-VPCP, Mẫu số 07
 */
import { type ClockRule, reviewDueOn } from '../dossier/clock.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { DOSSIER_STATE_LABELS } from '../dossier/state.ts';
import { partsOf, type PlainDate } from '../kernel/plain-date.ts';
import type { Book, BookColumn, BookValue } from './book.ts';

const COLUMNS: readonly BookColumn[] = [
  { label: 'TT', kind: 'number', share: 4 },
  { label: 'Mã hồ sơ', kind: 'text', share: 14 },
  { label: 'Tên sản phẩm', kind: 'text', share: 17 },
  { label: 'Chủ thể', kind: 'text', share: 17 },
  { label: 'Ngày nhận', kind: 'day', share: 9 },
  { label: 'Ngày hẹn trả', kind: 'day', share: 9 },
  { label: 'Ngày gửi tỉnh', kind: 'day', share: 9 },
  { label: 'Ngày có kết quả', kind: 'day', share: 9 },
  { label: 'Tình trạng', kind: 'text', share: 13 },
  { label: 'Ghi chú', kind: 'text', share: 12 },
];

type Received = Dossier & { readonly receipt: NonNullable<Dossier['receipt']> };

const isReceivedIn =
  (year: number) =>
  (dossier: Dossier): dossier is Received =>
    dossier.receipt !== null && partsOf(dossier.receipt.on)[0] === year;

const rowOf =
  (today: PlainDate, rule: ClockRule) =>
  (dossier: Received, at: number): readonly BookValue[] => [
    at + 1,
    dossier.receipt.number,
    dossier.product.name,
    dossier.producer.name,
    dossier.receipt.on,
    reviewDueOn(dossier, today, rule),
    dossier.referral?.sentOn ?? null,
    dossier.result?.decidedOn ?? null,
    DOSSIER_STATE_LABELS[dossier.state],
    dossier.endReason,
  ];

/** The book of a year, in the order of receipt. */
export function trackingBook(
  year: number,
  dossiers: readonly Dossier[],
  { today, rule }: { readonly today: PlainDate; readonly rule: ClockRule },
): Book {
  const received = dossiers.filter(isReceivedIn(year)).sort((a, b) => (a.receipt.at < b.receipt.at ? -1 : 1));
  return {
    title: 'SỔ THEO DÕI HỒ SƠ',
    period: `Năm ${String(year)}`,
    columns: COLUMNS,
    rows: received.map(rowOf(today, rule)),
  };
}
