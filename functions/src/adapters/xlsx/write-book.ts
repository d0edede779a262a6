import writeXlsxFile, { type Cell, type CellObject } from 'write-excel-file/node';
import { type Book, type BookColumn, type BookValue, cleanText } from '../../domain/index.ts';

/** Characters of the default font that one share of the width comes to, where the page is wide enough. */
const CHARACTERS_PER_SHARE = 1.6;
/** So many stand beside each other on a sheet of A4 that lies across. */
const CHARACTERS_PER_PAGE = 132;
/** A column is never narrower: a day needs it. */
const NARROWEST = 6;
const FONT = { fontFamily: 'Times New Roman', fontSize: 12 } as const;
/** Title, period, an empty row, the header: they stay in sight. */
const ROWS_ABOVE = 4;
const BORDER = { borderStyle: 'thin', alignVertical: 'top', wrap: true } as const;

/** Every cell names its type: a text that begins with "=" stays a text, a day is a day that can be sorted. */
function cellOf({ kind }: BookColumn, value: BookValue): Cell {
  if (value === null || value === '') return { ...BORDER, value: '', type: String };
  if (kind === 'day')
    return { ...BORDER, value: new Date(String(value)), type: Date, format: 'dd/mm/yyyy', align: 'center' };
  if (typeof value === 'number') return { ...BORDER, value, type: Number, align: 'center' };
  return { ...BORDER, value: cleanText(value), type: String };
}

const heading = (value: string, columns: number, size: number): Cell[] => [
  { value, type: String, fontWeight: 'bold', fontSize: size, align: 'center', columnSpan: columns },
];

const headerCell = ({ label }: BookColumn): CellObject => ({
  ...BORDER,
  value: label,
  type: String,
  fontWeight: 'bold',
  align: 'center',
  backgroundColor: '#F2F2F2',
});

/** A sheet's name takes no sign of a path or formula, and 31 characters. */
const sheetName = (period: string): string => period.replaceAll(/[[\]:*?/\\]/gu, '-').slice(0, 31);

/** A book as a spreadsheet (.xlsx), to be printed across the page. */
export async function writeBook({ title, period, columns, rows }: Book): Promise<Uint8Array> {
  const data = [
    heading(title, columns.length, 14),
    heading(period, columns.length, 12),
    [],
    columns.map(headerCell),
    ...rows.map((values) => columns.map((column, at) => cellOf(column, values[at] ?? null))),
  ];
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const perShare = Math.min(CHARACTERS_PER_SHARE, CHARACTERS_PER_PAGE / shares);
  const sheet = {
    sheet: sheetName(period),
    orientation: 'landscape',
    stickyRowsCount: ROWS_ABOVE,
    columns: columns.map(({ share }) => ({ width: Math.max(NARROWEST, Math.floor(share * perShare)) })),
  } as const;
  return new Uint8Array(
    await writeXlsxFile(data, { ...sheet, columns: [...sheet.columns] }, FONT).toBuffer(),
  );
}
