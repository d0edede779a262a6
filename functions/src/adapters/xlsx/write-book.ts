import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import writeXlsxFile, { type Cell, type CellObject, type Feature } from 'write-excel-file/node';
import { sanitizeTextContent } from 'write-excel-file/utility';
import { type Book, type BookColumn, type BookValue, cleanText } from '../../domain/index.ts';

/** Characters of the default font that one share of the width comes to, where the page is wide enough. */
const CHARACTERS_PER_SHARE = 1.6;
/** So many stand beside each other on a sheet of A4 that lies across. */
const CHARACTERS_PER_PAGE = 132;
/** A column is never narrower: a day needs it. */
const NARROWEST = 6;
/** One line of that font. */
const LINE_POINTS = 16;
const FONT = { fontFamily: 'Times New Roman', fontSize: 12 } as const;
/** Title, period, an empty row, the header: they stay in sight. */
const ROWS_ABOVE = 4;
const BORDER = { borderStyle: 'thin', alignVertical: 'top', wrap: true } as const;

/** Every cell names its type: a text that begins with "=" stays a text, a day is a day that can be sorted. */
function cellOf({ kind }: BookColumn, value: BookValue): CellObject {
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

/** A column and the characters that stand beside each other in it. */
interface Fitted extends BookColumn {
  readonly width: number;
}

/** Together no wider than the page. */
function fitted(columns: readonly BookColumn[]): Fitted[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const perShare = Math.min(CHARACTERS_PER_SHARE, CHARACTERS_PER_PAGE / shares);
  return columns.map((each) => ({ ...each, width: Math.max(NARROWEST, Math.floor(each.share * perShare)) }));
}

/** Not every program makes a row as high as its wrapped text, so each row says it: lines of its longest cell, in points. */
function heightOf(columns: readonly Fitted[], texts: readonly string[]): number {
  const lines = columns.map(({ width }, at) => Math.ceil((texts[at] ?? '').length / (width - 1)));
  return Math.max(1, ...lines) * LINE_POINTS;
}

/** A row whose height stands with its first cell. */
function tallRow(columns: readonly Fitted[], cells: readonly CellObject[], texts: readonly string[]): Cell[] {
  const height = heightOf(columns, texts);
  return cells.map((each, at) => (at === 0 ? { ...each, height } : each));
}

const headerRow = (columns: readonly Fitted[]): Cell[] =>
  tallRow(
    columns,
    columns.map(headerCell),
    columns.map(({ label }) => label),
  );

const bodyRow = (columns: readonly Fitted[], values: readonly BookValue[]): Cell[] =>
  tallRow(
    columns,
    columns.map((column, at) => cellOf(column, values[at] ?? null)),
    values.map((value) => (typeof value === 'string' ? value : '')),
  );

/** A sheet's name takes no sign of a path or formula, and 31 characters. */
const sheetName = (period: string): string => period.replaceAll(/[[\]:*?/\\]/gu, '-').slice(0, 31);

/**
 * The header stands on each printed sheet.
 * @see ECMA-376, Part 1, 18.2.5: the built-in name `_xlnm.Print_Titles`
 */
const headerOnEachSheet = (sheet: string): Feature<Stream | Buffer | Blob> => ({
  files: {
    transform: {
      'xl/workbook.xml': {
        transform: (xml) => {
          const rows = `'${sheet.replaceAll("'", "''")}'!$${String(ROWS_ABOVE)}:$${String(ROWS_ABOVE)}`;
          const name = `<definedName name="_xlnm.Print_Titles" localSheetId="0">${sanitizeTextContent(rows)}</definedName>`;
          return xml.replace('<definedNames/>', () => `<definedNames>${name}</definedNames>`);
        },
      },
    },
  },
});

/** A book as a spreadsheet (.xlsx), to be printed across the page. */
export async function writeBook({ title, period, columns: asked, rows }: Book): Promise<Uint8Array> {
  const columns = fitted(asked);
  const data = [
    heading(title, columns.length, 14),
    heading(period, columns.length, 12),
    [],
    headerRow(columns),
    ...rows.map((values) => bodyRow(columns, values)),
  ];
  const name = sheetName(period);
  const sheet = {
    sheet: name,
    orientation: 'landscape',
    stickyRowsCount: ROWS_ABOVE,
    columns: columns.map(({ width }) => ({ width })),
  } as const;
  return new Uint8Array(
    await writeXlsxFile(
      data,
      { ...sheet, columns: [...sheet.columns] },
      { ...FONT, features: [headerOnEachSheet(name)] },
    ).toBuffer(),
  );
}
