/** How often a producer may be visited. */
import { compareDays, formatDate, type PlainDate } from '../kernel/plain-date.ts';

/** A visit of the same producer that was not called off. */
export interface OtherVisit {
  readonly id: string;
  readonly on: PlainDate;
  readonly by: string;
  /** Whether it took place already. */
  readonly done: boolean;
}

/**
 * What the year already holds, one sentence; '' where it holds nothing. At most one visit of a producer in a calendar
 * year, unless there is a clear sign of violation. Our reading: the law counts inspections of a business, those of
 * several agencies together among them, and not their subjects; so a food-safety check is no second allowance: it is
 * done in the same visit (QĐ 26/2026, Điều 9.2.b and 10.2.b ask the same), and its lines stand in every checklist.
 * @see Nghị quyết 198/2025/QH15, Điều 4
 */
export function earlierVisits(visits: readonly OtherVisit[]): string {
  return [...visits]
    .sort((a, b) => compareDays(a.on, b.on))
    .map(({ on, by, done }) =>
      done
        ? `Đã kiểm tra ngày ${formatDate(on)} (${by}).`
        : `Đã lên kế hoạch kiểm tra ngày ${formatDate(on)} (${by}).`,
    )
    .join('\n');
}

/** Why a second visit in a year cannot be planned without a sign. */
export function secondVisitRefusal(producer: string, year: number, earlier: string): string {
  return (
    `${producer} năm ${String(year)}: ${earlier.replaceAll('\n', ' ')} Mỗi chủ thể không bị kiểm tra quá 01 lần trong năm, ` +
    'trừ khi có dấu hiệu vi phạm rõ ràng (Nghị quyết 198/2025/QH15, Điều 4). ' +
    'Nếu có dấu hiệu, xin chọn “Đột xuất, có dấu hiệu vi phạm” và ghi rõ dấu hiệu; nếu không, xin sửa cuộc kiểm tra đã có.'
  );
}
