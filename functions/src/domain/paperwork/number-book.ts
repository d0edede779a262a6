/** "Sổ đăng ký văn bản đi": every number of a year, with what became of it. @see NĐ 30/2020/NĐ-CP, Phụ lục IV */
import type { Book, BookColumn, BookValue } from './book.ts';
import { seriesOf } from './numbering.ts';
import { PAPER_STATE_LABELS } from './paper.ts';
import type { Paper, PaperState } from './paper.ts';

/** One series of one year, as its register holds it. */
export interface BookRegister {
  /** The abbreviation that it counts ("BC"), or `all`. */
  readonly type: string;
  readonly taken: readonly number[];
  readonly voids: readonly {
    readonly serial: number;
    readonly reason: string;
    readonly documentId: string;
  }[];
}

const COLUMNS: readonly BookColumn[] = [
  { label: 'Số, ký hiệu văn bản', kind: 'text', share: 12 },
  { label: 'Ngày tháng văn bản', kind: 'day', share: 9 },
  { label: 'Tên loại và trích yếu nội dung văn bản', kind: 'text', share: 28 },
  { label: 'Người ký', kind: 'text', share: 12 },
  { label: 'Nơi nhận văn bản', kind: 'text', share: 18 },
  { label: 'Đơn vị, người nhận bản lưu', kind: 'text', share: 8 },
  { label: 'Số lượng bản', kind: 'number', share: 6 },
  { label: 'Ghi chú', kind: 'text', share: 17 },
];

type Row = readonly BookValue[];

const KEPT = /^Lưu:\s*/u;

/** What the recipients' list says: who gets it, and who keeps a copy ("Lưu: VT, KT"). */
function recipientsOf({ wording }: Paper): { readonly sent: string; readonly kept: string } {
  const lines = (wording?.paper.recipients ?? []).flatMap((group) => group.lines);
  const isKept = (line: string): boolean => KEPT.test(line);
  return {
    sent: lines.filter((line) => !isKept(line)).join('; '),
    kept: lines
      .filter(isKept)
      .map((line) => line.replace(KEPT, ''))
      .join('; '),
  };
}

const ENDED: readonly PaperState[] = ['replaced', 'withdrawn', 'issuing'];

/** Corrections with their reasons, and what became of the paper. */
function noteOf({ log, state }: Paper): string {
  const corrections = log
    .filter(({ action }) => action === 'corrected')
    .map(({ note }) => `Sửa: ${note ?? ''}`);
  const end = log.filter(({ action }) => action === state).at(-1)?.note ?? null;
  const label = PAPER_STATE_LABELS[state];
  const ended = ENDED.includes(state) ? [end === null ? label : `${label}: ${end}`] : [];
  return [...corrections, ...ended].join('. ');
}

function paperRow(paper: Paper, text: string): Row {
  const { sent, kept } = recipientsOf(paper);
  const signer = paper.wording?.paper.signer.name ?? '';
  return [text, paper.issuedOn, paper.title, signer, sent, kept, null, noteOf(paper)];
}

const padded = (serial: number): string => String(serial).padStart(2, '0');

const noteRow = (number: string, about: string, note: string): Row => [
  number,
  null,
  about,
  null,
  null,
  null,
  null,
  note,
];

/** Numbers between those that were given, several in a row as one line: an office may have begun its book at 200. */
function freeRow(from: number, to: number, suffix: string): Row {
  const number = from === to ? padded(from) : `${padded(from)}–${padded(to)}`;
  return noteRow(`${number}${suffix}`, '', 'Số chưa cấp');
}

interface Series {
  readonly register: BookRegister;
  /** The lines of this series' papers by number. */
  readonly lines: ReadonlyMap<number, Row>;
  readonly titleOf: (documentId: string) => string;
}

/** "/BC" after a bare number says which series it is; in one series for all there is none. */
const suffixOf = ({ type }: BookRegister): string => (type === 'all' ? '' : `/${type}`);

function rowOf({ register, lines, titleOf }: Series, serial: number): Row {
  const line = lines.get(serial);
  if (line !== undefined) return line;
  const number = `${padded(serial)}${suffixOf(register)}`;
  const gone = register.voids.find((entry) => entry.serial === serial);
  if (gone === undefined) return noteRow(number, '', 'Đã cấp, không có văn bản trong hệ thống');
  return noteRow(number, titleOf(gone.documentId), `Bỏ số: ${gone.reason}`);
}

function seriesRows(series: Series): Row[] {
  const { register } = series;
  const rows: Row[] = [];
  let next = 1;
  for (const serial of [...register.taken].sort((a, b) => a - b)) {
    if (serial > next) rows.push(freeRow(next, serial - 1, suffixOf(register)));
    rows.push(rowOf(series, serial));
    next = serial + 1;
  }
  return rows;
}

/** The papers of each register; one that was numbered before the office changed its series stays in the one that gave it. */
function seriesOfBook(
  registers: readonly BookRegister[],
  papers: readonly Paper[],
  titleOf: Series['titleOf'],
): Series[] {
  const registerOf = (paper: Paper, serial: number): BookRegister | undefined => {
    const own = seriesOf(paper, 'perType');
    const holds = (type: string) =>
      registers.find((register) => register.type === type && register.taken.includes(serial));
    return holds(own) ?? holds('all');
  };
  return registers.map((register) => {
    const own = papers.flatMap((paper) =>
      paper.number !== null && registerOf(paper, paper.number.serial) === register
        ? [[paper.number.serial, paperRow(paper, paper.number.text)] as const]
        : [],
    );
    return { register, lines: new Map(own), titleOf };
  });
}

/**
 * The office's book of a year: series by series, every number in its order, with corrections, numbers that were given
 * back, papers replaced and withdrawn, and the numbers between that were never given.
 * @param papers those whose number is of that year; others only lend their titles
 */
export function numberBook(year: number, registers: readonly BookRegister[], papers: readonly Paper[]): Book {
  const numbered = papers.filter(({ number }) => number?.year === year);
  const titleOf = (id: string): string => papers.find((paper) => paper.id === id)?.title ?? '';
  const ordered = [...registers].sort((a, b) => Number(a.type > b.type) - Number(a.type < b.type));
  return {
    title: 'SỔ ĐĂNG KÝ VĂN BẢN ĐI',
    period: `Năm ${String(year)}`,
    columns: COLUMNS,
    rows: seriesOfBook(ordered, numbered, titleOf).flatMap(seriesRows),
  };
}
