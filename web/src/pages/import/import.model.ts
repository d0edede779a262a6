// What the page of imports shows, without a screen.
import {
  type ImportAnswer,
  type ImportRow,
  MAX_IMPORT_BYTES,
  ROW_OUTCOME_LABELS,
  type RowOutcome,
} from '@ocop/functions/domain';

/** What may be looked at: all rows, those that are taken with something to know, or those of one outcome. */
export type Shown = 'all' | 'noted' | RowOutcome;

/** A row that is taken, or left as it is, but not without a word: a village that is not known is left empty. */
const isNoted = ({ outcome, notes }: ImportRow): boolean => outcome !== 'problem' && notes.length > 0;

/** The choices with how many rows there are of each; outcomes without rows are left out. */
export function choicesOf({
  counts,
  rows,
}: ImportAnswer): readonly (readonly [value: Shown, label: string])[] {
  const outcomes = (['problem', 'new', 'change', 'same', 'passed'] as const).filter(
    (outcome) => counts[outcome] > 0,
  );
  const noted = rows.filter(isNoted).length;
  const total = outcomes.reduce((sum, outcome) => sum + counts[outcome], 0);
  return [
    ['all', `Tất cả (${String(total)})`],
    ...(noted === 0 ? [] : [['noted', `Có điều cần lưu ý (${String(noted)})`] as const]),
    ...outcomes.map(
      (outcome) => [outcome, `${ROW_OUTCOME_LABELS[outcome]} (${String(counts[outcome])})`] as const,
    ),
  ];
}

/** Problems are looked at first. */
export function firstShown({ counts }: ImportAnswer): Shown {
  return counts.problem > 0 ? 'problem' : 'all';
}

export function shownRows({ rows }: ImportAnswer, shown: Shown): readonly ImportRow[] {
  if (shown === 'noted') return rows.filter(isNoted);
  return rows.filter(({ outcome }) => shown === 'all' || outcome === shown);
}

/** What there is to say of a row, a line each. */
export function linesOf({ problems, changes, notes }: ImportRow): readonly string[] {
  return [
    ...problems.map(({ column, message }) => (column === null ? message : `Cột “${column}”: ${message}`)),
    ...changes.map(({ label, from, to }) => `${label}: ${from === '' ? '(trống)' : from} → ${to}`),
    ...notes,
  ];
}

/** How many rows an import would write. */
export function writtenCount({ counts }: ImportAnswer): number {
  return counts.new + counts.change;
}

/** One sentence on what was, or would be, done. */
export function summaryOf(answer: ImportAnswer): string {
  const { applied, counts } = answer;
  const { new: added, change, same, problem } = counts;
  const done = applied ? 'Đã nhập' : 'Nếu nhập';
  const parts = [
    `thêm mới ${String(added)}`,
    `cập nhật ${String(change)}`,
    `không đổi ${String(same)}`,
    `có lỗi ${String(problem)} dòng`,
  ];
  return `${done}: ${parts.join(', ')}.`;
}

/** Rows that a screen shows at once; more come when they are asked for. */
export const SHOWN_AT_ONCE = 50;

/** So many rows take longer than people wait without a word. */
const LONG = 500;

/** What is said while rows are written, when it takes its time. */
export const waitingWords = (rows: number): string | null =>
  rows > LONG
    ? `Đang nhập ${String(rows)} dòng, có thể mất đến một phút; xin giữ trang này mở. Nếu bị ngắt, nhập lại cùng tệp: dòng đã nhập không bị nhập hai lần.`
    : null;

/** Why a file cannot be sent; null where it can. */
export function fileProblem({ size }: Pick<File, 'size'>): string | null {
  if (size === 0) return 'Tệp rỗng, không có nội dung; hãy chọn tệp khác.';
  return size > MAX_IMPORT_BYTES ? 'Tệp lớn hơn 10 MB; hãy chia danh sách thành nhiều tệp.' : null;
}
