// The office's number book as the screen shows it: every number of a year, what became of it, and where it leads.
import { type Paper, paperKinds, PaperType, type PlainDate, seriesOf } from '@ocop/functions/domain';
import { z } from 'zod';

/** Of a number register, what the book shows. */
export const BookRegister = z.object({
  /** The abbreviation that it counts ("BC"), or `all`. */
  type: z.string(),
  year: z.number().int(),
  last: z.number().int(),
  taken: z.array(z.number().int()),
  voids: z
    .array(z.object({ serial: z.number().int(), reason: z.string(), documentId: z.string() }))
    .default([]),
});
export type BookRegister = z.infer<typeof BookRegister>;

/** `free`: between numbers that were given; `void`: given and taken back; `elsewhere`: given to no paper of the system. */
export type RowKind = 'paper' | 'void' | 'free' | 'elsewhere';

export interface BookRow {
  readonly key: string;
  /** "08/BC-UBND", or "03–05/BC" of a gap. */
  readonly number: string;
  readonly kind: RowKind;
  readonly paper: Paper | null;
  /** The paper that had a void number, where it is known. */
  readonly about: Paper | null;
  readonly note: string;
}

export interface BookSeries {
  readonly type: string;
  /** "BC: Mẫu số 03, Báo cáo định kỳ". */
  readonly label: string;
  /** The highest number given. */
  readonly last: number;
  /** The newest first. */
  readonly rows: readonly BookRow[];
}

/** The number of Mẫu số 01 (PĐK) is a dossier's, not a paper's that goes out. */
const isOutgoing = ({ type }: BookRegister): boolean => type !== 'registrationForm';

const plain = (type: PaperType): string => seriesOf({ type, details: {}, wording: null }, 'perType');

/** What a series counts: the abbreviation as people write it, and the papers under it. */
export function seriesLabel(series: string): string {
  if (series === 'all') return 'Một sổ chung cho mọi loại';
  if (series === 'CV') return 'CV: công văn';
  const types = PaperType.options.filter((type) => plain(type) === series);
  const code = types.map((type) => paperKinds[type].code).find((each) => each !== null) ?? series;
  return [code, types.map((type) => paperKinds[type].shortName).join(', ')]
    .filter((part) => part !== '')
    .join(': ');
}

const padded = (serial: number): string => String(serial).padStart(2, '0');

const suffixOf = ({ type }: BookRegister): string => (type === 'all' ? '' : `/${type.replace('QD', 'QĐ')}`);

/** A paper numbered before the office changed its series stays in the one that gave the number. */
function registerOf(paper: Paper, registers: readonly BookRegister[]): BookRegister | undefined {
  const holds = (type: string) =>
    registers.find(
      (register) => register.type === type && register.taken.includes(paper.number?.serial ?? 0),
    );
  return holds(seriesOf(paper, 'perType')) ?? holds('all');
}

interface Shelves {
  /** The papers of the series. */
  readonly own: readonly Paper[];
  readonly all: readonly Paper[];
}

function rowOf(register: BookRegister, serial: number, { own, all }: Shelves): BookRow {
  const number = `${padded(serial)}${suffixOf(register)}`;
  const row = { key: `${register.type}-${String(serial)}`, number, paper: null, about: null };
  const paper = own.find((each) => each.number?.serial === serial);
  if (paper !== undefined)
    return { ...row, number: paper.number?.text ?? number, kind: 'paper', paper, note: noteOf(paper) };
  const gone = register.voids.find((entry) => entry.serial === serial);
  if (gone === undefined)
    return { ...row, kind: 'elsewhere', note: 'Đã cấp, không có văn bản trong hệ thống' };
  const about = all.find(({ id }) => id === gone.documentId) ?? null;
  return { ...row, kind: 'void', about, note: `Bỏ số: ${gone.reason}` };
}

/** Why a number was corrected, or a paper ended. */
function noteOf({ log }: Paper): string {
  return log
    .filter(({ action }) => action === 'corrected' || action === 'withdrawn' || action === 'replaced')
    .flatMap(({ action, note }) => (note === null ? [] : [action === 'corrected' ? `Sửa: ${note}` : note]))
    .join('. ');
}

function rowsOfSeries(register: BookRegister, papers: Shelves): BookRow[] {
  const rows: BookRow[] = [];
  let next = 1;
  for (const serial of [...register.taken].sort((a, b) => a - b)) {
    if (serial > next) {
      const range = serial - 1 === next ? padded(next) : `${padded(next)}–${padded(serial - 1)}`;
      const number = `${range}${suffixOf(register)}`;
      rows.push({
        key: `${register.type}-free-${String(next)}`,
        number,
        kind: 'free',
        paper: null,
        about: null,
        note: '',
      });
    }
    rows.push(rowOf(register, serial, papers));
    next = serial + 1;
  }
  return rows.reverse();
}

/** The series of a year in the order of their abbreviations. */
export function bookOf(registers: readonly BookRegister[], papers: readonly Paper[]): BookSeries[] {
  const outgoing = registers.filter(isOutgoing);
  return outgoing
    .map((register) => ({
      type: register.type,
      label: seriesLabel(register.type),
      last: register.last,
      rows: rowsOfSeries(register, {
        own: papers.filter((paper) => registerOf(paper, outgoing) === register),
        all: papers,
      }),
    }))
    .sort((a, b) => (a.type < b.type ? -1 : 1));
}

/** The years that can be looked at, the present one first. */
export function bookYears(today: PlainDate): readonly number[] {
  const year = Number(today.slice(0, 4));
  return [0, 1, 2, 3, 4].map((back) => year - back);
}

/** What the series holds, in one line. */
export function summaryOf({ rows, last }: BookSeries): string {
  const count = (kind: RowKind): number => rows.filter((row) => row.kind === kind).length;
  const voids = count('void');
  return [
    `Số cao nhất đã cấp: ${padded(last)}`,
    `${String(count('paper'))} văn bản`,
    ...(voids === 0 ? [] : [`${String(voids)} số bỏ`]),
  ].join(' · ');
}
