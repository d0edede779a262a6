/** What the producer was asked to put right, and until when. */
import type { DetailProblem } from '../fields/details.ts';
import { compareDays, formatDate, type PlainDate } from '../kernel/plain-date.ts';

type Row = Readonly<Record<string, string>>;

/** One demand as it stands in the field `demands`. */
interface Demand {
  readonly demand: string;
  readonly dueOn: string;
  readonly doneOn: string;
}

const demandOf = ({ demand = '', dueOn = '', doneOn = '' }: Row): Demand => ({
  demand: demand.trim(),
  dueOn,
  doneOn,
});

/** Those that are not put right yet, the earliest first. */
export function openDemands(rows: readonly Row[]): readonly Demand[] {
  return rows
    .map(demandOf)
    .filter(({ doneOn }) => doneOn === '')
    .sort((a, b) => compareDays(a.dueOn, b.dueOn));
}

/** Those that should have been put right before `today`. */
export const lateDemands = (rows: readonly Row[], today: PlainDate): readonly Demand[] =>
  openDemands(rows).filter(({ dueOn }) => dueOn !== '' && dueOn < today);

/**
 * What is wrong with the demands as they were typed.
 * @param visitedOn the day of the visit: nothing is due or done before it
 */
export function demandProblems(
  rows: readonly Row[],
  visitedOn: PlainDate,
  today: PlainDate,
): readonly DetailProblem[] {
  return rows.map(demandOf).flatMap(({ demand, dueOn, doneOn }, at) => {
    const wrong = (key: string, message: string): DetailProblem[] => [
      { path: `values.demands.${String(at)}.${key}`, message },
    ];
    if (demand === '') return wrong('demand', 'Hãy ghi yêu cầu khắc phục.');
    if (dueOn === '') return wrong('dueOn', 'Hãy ghi hạn khắc phục.');
    if (dueOn < visitedOn)
      return wrong('dueOn', `Hạn khắc phục không thể trước ngày kiểm tra ${formatDate(visitedOn)}.`);
    if (doneOn !== '' && doneOn < visitedOn)
      return wrong('doneOn', `Ngày khắc phục không thể trước ngày kiểm tra ${formatDate(visitedOn)}.`);
    return doneOn > today ? wrong('doneOn', 'Ngày khắc phục không thể sau hôm nay.') : [];
  });
}

/**
 * What was asked stays asked: a demand is neither dropped nor reworded later, and only `extend` moves its day. New ones
 * may be added after the others.
 * @returns the first that is missing or changed, as a sentence; null where none is
 */
export function brokenDemand(before: readonly Row[], after: readonly Row[], mayMove: boolean): string | null {
  const was = before.map(demandOf);
  const now = after.map(demandOf);
  const at = was.findIndex(
    ({ demand, dueOn }, place) => now[place]?.demand !== demand || (!mayMove && now[place].dueOn !== dueOn),
  );
  const broken = was[at];
  if (broken === undefined) return null;
  return `Yêu cầu “${broken.demand}”, hạn ${formatDate(broken.dueOn)}, đã gửi chủ thể nên giữ nguyên; muốn đổi hạn xin dùng việc “Gia hạn khắc phục”.`;
}
