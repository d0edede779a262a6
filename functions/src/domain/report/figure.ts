/** The list behind one figure of a report: exactly what it counts, each thing by name and by how much it adds. */
import { z } from 'zod';
import { DOSSIER_KIND_LABELS, DOSSIER_STATE_LABELS } from '../dossier/state.ts';
import type { PlanBoardSubject } from '../board/board.ts';
import { fromThousandths, thousandths, thousandthsText } from '../fields/decimals.ts';
import type { Details } from '../fields/details.ts';
import { formatDate, PlainDate } from '../kernel/plain-date.ts';
import { type Column, numberColumn, textColumn } from '../lists/columns.ts';
import type { Book } from '../paperwork/book.ts';
import { PRODUCER_KIND_LABELS } from '../producer/producer.ts';
import type { SubjectName } from '../subject/names.ts';
import type { Subject } from '../subject/subject.ts';
import { subjects, textOf } from '../year/index.ts';
import { type CountedSubject, itemsOf, recognisedOn, type ReportFacts, type ReportScope } from './facts.ts';
import { type Counted, CountedKind, type Indicator } from './indicator.ts';
import { periodBefore, reportKindOf } from './periods.ts';
import { planDays } from './plan-indicators.ts';

/** The figures of one line of the table, by the column in which each stands. */
export const FigureColumn = z.enum(['value', 'planned', 'before']);
export type FigureColumn = z.infer<typeof FigureColumn>;
export const FIGURE_COLUMN_LABELS: Readonly<Record<FigureColumn, string>> = {
  value: 'Thực hiện',
  planned: 'Kế hoạch',
  before: 'Kỳ trước',
};

/** One thing that a figure counts. */
export const FigureRow = z.strictObject({
  of: CountedKind,
  id: z.string(),
  name: z.string(),
  /** Whose it is; '' where it is nobody's. */
  whose: z.string(),
  /** What is known of it, in words. */
  note: z.string(),
  /** What it adds, as `number` fields hold it. */
  amount: z.string(),
});
export type FigureRow = z.infer<typeof FigureRow>;

/** What the server answers: the days that were counted, and the things. */
export const FigureList = z.strictObject({ from: PlainDate, to: PlainDate, rows: z.array(FigureRow) });
export type FigureList = z.infer<typeof FigureList>;

/** The days that a column of a report counts: the report's own, or those of the period before. */
export function figurePeriod(
  values: Details,
  column: FigureColumn,
): { readonly from: PlainDate; readonly to: PlainDate } {
  const period = { from: textOf(values, 'from'), to: textOf(values, 'to') };
  return column === 'before' ? periodBefore(reportKindOf(values), period) : period;
}

/** The days in which the things happened or were due: the plan's are those of the months that the period is named after. */
export const figureDays = (
  rows: readonly Pick<FigureRow, 'of'>[],
  scope: ReportScope,
): Pick<ReportScope, 'from' | 'to'> =>
  rows.some(({ of }) => of === 'tasks' || of === 'targets') ? planDays(scope) : scope;

type Said = Pick<FigureRow, 'name' | 'whose' | 'note'>;
/** The names of things of a kind, by id. */
type Names = ReadonlyMap<string, Said>;

const byId = <T extends { readonly id: string }>(things: readonly T[], said: (thing: T) => Said): Names =>
  new Map(things.map((thing) => [thing.id, said(thing)]));

/** Sentences of a note; what is not known is left out. */
const note = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null).join(', ');

function productNames(facts: ReportFacts, scope: ReportScope): Names {
  const recognised = new Map(recognisedOn(facts, scope.day).map((each) => [each.product.id, each]));
  return byId(facts.products, ({ id, name, producerName }) => {
    const certificate = recognised.get(id)?.certificate;
    return {
      name,
      whose: producerName,
      note: certificate === undefined ? '' : certificateNote(certificate),
    };
  });
}

const certificateNote = ({ stars, validUntil }: { readonly stars: number; readonly validUntil: string }) =>
  note(`${String(stars)} sao`, `giấy chứng nhận đến ngày ${formatDate(validUntil)}`);

const dossierNames = ({ dossiers }: ReportFacts): Names =>
  byId(dossiers, ({ product, producer, kind, state, receipt, referral, result }) => ({
    name: product.name,
    whose: producer.name,
    note: note(
      DOSSIER_KIND_LABELS[kind],
      DOSSIER_STATE_LABELS[state].toLowerCase(),
      receipt === null ? null : `nhận ngày ${formatDate(receipt.on)}`,
      referral === null ? null : `gửi tỉnh ngày ${formatDate(referral.sentOn)}`,
      result === null ? null : `kết quả ngày ${formatDate(result.decidedOn)}`,
    ),
  }));

const stateText = (name: SubjectName, state: string): string => {
  const { states }: Subject = subjects[name];
  return states[state] ?? state;
};

const itemNames = (facts: ReportFacts, subject: CountedSubject): Names =>
  byId(itemsOf(facts, subject), ({ title, state, on, producerId, names }) => ({
    name: title,
    whose: names[producerId ?? ''] ?? '',
    note: note(stateText(subject, state), `ngày ${formatDate(on)}`),
  }));

const planNames = ({ plan }: ReportFacts, subject: PlanBoardSubject): Names =>
  byId(plan[subject], ({ name, code, state, dueOn }) => ({
    name: name === '' ? `Mục ${code} của kế hoạch` : name,
    whose: '',
    note: note(stateText(subject, state), dueOn === null ? null : `hạn ngày ${formatDate(dueOn)}`),
  }));

function namesOf(of: CountedKind, facts: ReportFacts, scope: ReportScope): Names {
  switch (of) {
    case 'products':
      return productNames(facts, scope);
    case 'producers':
      return byId(facts.producers, ({ name, kind }) => ({
        name,
        whose: '',
        note: PRODUCER_KIND_LABELS[kind],
      }));
    case 'dossiers':
      return dossierNames(facts);
    case 'tasks':
    case 'targets':
      return planNames(facts, of);
    default:
      return itemNames(facts, of);
  }
}

/** What a column of an indicator counts. @param scope that of the period, or of the one before for `before` */
function countsOf(
  { counts, planned }: Indicator,
  column: FigureColumn,
  facts: ReportFacts,
  scope: ReportScope,
): readonly Counted[] {
  if (column !== 'planned') return counts(facts, scope);
  return planned?.(facts, scope) ?? [];
}

/** The same thing counted twice is one row that adds both. */
function merged(list: readonly Counted[]): readonly Counted[] {
  const byKey = new Map<string, Counted>();
  for (const each of list) {
    const known = byKey.get(each.id);
    byKey.set(each.id, known === undefined ? each : { ...each, amount: known.amount + each.amount });
  }
  return [...byKey.values()];
}

/** What stands behind one figure, by name. Their amounts add up to the figure, but for a share or a mean. */
export function figureRows(
  indicator: Indicator,
  column: FigureColumn,
  facts: ReportFacts,
  scope: ReportScope,
): FigureRow[] {
  const list = merged(countsOf(indicator, column, facts, scope));
  const [first] = list;
  if (first === undefined) return [];
  // A figure counts things of one kind.
  const names = namesOf(first.of, facts, scope);
  return list
    .map(({ of, id, amount }) => ({
      of,
      id,
      ...(names.get(id) ?? { name: id, whose: '', note: '' }),
      amount: thousandthsText(amount),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}

/** The list behind a figure as a spreadsheet. */
export function figureBook(
  { label, unit }: Pick<Indicator, 'label' | 'unit'>,
  column: FigureColumn,
  { from, to }: Pick<ReportScope, 'from' | 'to'>,
  rows: readonly FigureRow[],
): Book {
  const columns: readonly Column<FigureRow>[] = [
    textColumn('Tên', 26, ({ name }) => name),
    textColumn('Chủ thể', 18, ({ whose }) => whose),
    textColumn('Ghi chú', 30, ({ note: said }) => said),
    numberColumn(unit, ({ amount }) => fromThousandths(thousandths(amount))),
  ];
  return {
    title: label.toLocaleUpperCase('vi'),
    period: `${FIGURE_COLUMN_LABELS[column]} từ ${formatDate(from)} đến ${formatDate(to)}`,
    columns: columns.map(({ label: name, kind, share }) => ({ label: name, kind, share })),
    rows: rows.map((row) => columns.map((column) => column.of(row))),
  };
}
