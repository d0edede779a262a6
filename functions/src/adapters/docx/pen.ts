/** The writing tools of one .docx: the library, loaded on first use, and the few shapes every part needs. */
import type * as Docx from 'docx';
import { LAYOUT } from '../../domain/paperwork/layout.ts';
import type { Align, Run } from '../../domain/paperwork/model.ts';
import { halfPoints, twips, twipsOfPoints } from './units.ts';

export type Child = Docx.Paragraph | Docx.Table;
type RunChildren = NonNullable<Docx.IRunOptions['children']>;

export interface RunStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export interface LineOptions {
  readonly align?: Align;
  /** Points before and after. */
  readonly before?: number;
  readonly after?: number;
  readonly spacing?: number;
  readonly indent?: boolean;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
}

export interface SideCell {
  /** Millimetres. */
  readonly width: number;
  readonly children: readonly Child[];
}

export interface Pen {
  readonly docx: typeof Docx;
  /** Millimetres between the margins. */
  readonly textWidth: number;
  /** Notes met so far, by their number. */
  readonly footnotes: Record<string, { children: Docx.Paragraph[] }>;
  readonly run: (text: string, style: RunStyle, children?: RunChildren) => Docx.TextRun;
  /** A line in one style. */
  readonly line: (text: string, style: RunStyle, options?: LineOptions) => Docx.Paragraph;
  /** A line of runs; `width` (mm) is where its dotted leaders end. */
  readonly lineOf: (
    runs: readonly Run[],
    style: RunStyle,
    options: LineOptions,
    width: number,
  ) => Docx.Paragraph;
  /** A rule of that length (mm), centred in a cell or text of `within` mm. */
  readonly rule: (length: number, within: number) => Docx.Paragraph;
  /** Empty height in points; also the paragraph that Word demands beside a table. */
  readonly space: (points: number, keepNext?: boolean) => Docx.Paragraph;
  /** A table without lines and cell margins, for things that stand side by side. */
  readonly sideBySide: (cells: readonly SideCell[]) => Docx.Table;
}

/** One line of text in twentieths of a point, as `w:spacing` counts it. */
const SINGLE_LINE = 240;
/** Segoe UI Symbol draws both boxes alike in Word; Times New Roman has neither. */
const BOX_FONT = 'Segoe UI Symbol';
const BOXES = { checked: '☑', empty: '☐' } as const;

type Tools = Pick<Pen, 'docx' | 'footnotes'>;
type MakeRuns = (runs: readonly Run[], style: RunStyle) => Docx.ParagraphChild[];

function makeRun({ docx }: Tools): Pen['run'] {
  return (text, style, children) => {
    const options: Docx.IRunOptions = {
      ...(children === undefined ? { text } : { children }),
      size: halfPoints(style.size),
      sizeComplexScript: halfPoints(style.size),
      bold: style.bold ?? false,
      italics: style.italic ?? false,
    };
    return new docx.TextRun(options);
  };
}

function makeFootnote(tools: Tools, run: Pen['run']): (text: string) => Docx.FootnoteReferenceRun {
  return (text) => {
    const number = Object.keys(tools.footnotes).length + 1;
    const note = run(` ${text}`, { size: LAYOUT.size.footnote });
    tools.footnotes[String(number)] = { children: [new tools.docx.Paragraph({ children: [note] })] };
    return new tools.docx.FootnoteReferenceRun(number);
  };
}

function makeRuns(tools: Tools, run: Pen['run']): MakeRuns {
  const { TextRun } = tools.docx;
  const note = makeFootnote(tools, run);
  const one = (item: Run, style: RunStyle): Docx.ParagraphChild => {
    switch (item.kind) {
      case 'text':
        return run(item.text, {
          size: style.size,
          bold: item.bold ?? style.bold ?? false,
          italic: item.italic ?? style.italic ?? false,
        });
      case 'box':
        return new TextRun({
          text: item.checked ? BOXES.checked : BOXES.empty,
          font: { ascii: BOX_FONT, hAnsi: BOX_FONT, cs: BOX_FONT, eastAsia: BOX_FONT },
          size: halfPoints(style.size),
        });
      case 'leader':
        return new TextRun({ children: [new tools.docx.Tab()], size: halfPoints(style.size) });
      case 'footnote':
        return note(item.text);
    }
  };
  return (runs, style) => runs.map((item) => one(item, style));
}

function paragraphBase(options: LineOptions): Docx.IParagraphOptions {
  const align = options.align ?? 'left';
  return {
    alignment: align === 'justify' ? 'both' : align,
    spacing: {
      before: twipsOfPoints(options.before ?? 0),
      after: twipsOfPoints(options.after ?? 0),
      line: Math.round(SINGLE_LINE * (options.spacing ?? 1)),
      lineRule: 'auto',
    },
    ...(options.indent === true ? { indent: { firstLine: twips(LAYOUT.firstLineIndent) } } : {}),
    ...(options.keepNext === true ? { keepNext: true } : {}),
    ...(options.pageBreakBefore === true ? { pageBreakBefore: true } : {}),
  };
}

/** Several leaders share the line equally; the last ends at the right edge, or before the words that follow it. */
function leaderStops({ docx }: Tools, runs: readonly Run[], width: number): Docx.TabStopDefinition[] {
  const count = runs.filter((run) => run.kind === 'leader').length;
  const room = runs.at(-1)?.kind === 'leader' ? width : width * 0.88;
  return Array.from({ length: count }, (_, at) => ({
    type: docx.TabStopType.LEFT,
    leader: docx.LeaderType.DOT,
    position: Math.floor((twips(room) * (at + 1)) / count),
  }));
}

function makeRule({ docx }: Tools): Pen['rule'] {
  return (length, within) => {
    const side = twips(Math.max(0, (within - length) / 2));
    return new docx.Paragraph({
      children: [],
      indent: { left: side, right: side },
      // Not an underline: that would cut the dots below ộ, ậ, ạ.
      spacing: { before: 80, after: 0, line: 40, lineRule: docx.LineRuleType.EXACT },
      border: { top: { style: docx.BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    });
  };
}

function makeSideBySide({ docx }: Tools): Pen['sideBySide'] {
  const { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } = docx;
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const around = { top: none, bottom: none, left: none, right: none };
  const cellOf = (cell: SideCell): Docx.TableCell =>
    new TableCell({
      borders: around,
      width: { size: twips(cell.width), type: WidthType.DXA },
      children: cell.children,
    });
  return (cells) => {
    const widths = cells.map((cell) => twips(cell.width));
    return new Table({
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      borders: { ...around, insideHorizontal: none, insideVertical: none },
      margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
      rows: [new TableRow({ cantSplit: true, children: cells.map(cellOf) })],
    });
  };
}

/** Loads the library and makes the tools of one document, `textWidth` millimetres wide. */
export async function loadPen(textWidth: number): Promise<Pen> {
  const docx = await import('docx');
  const tools: Tools = { docx, footnotes: {} };
  const run = makeRun(tools);
  const runs = makeRuns(tools, run);
  const { LineRuleType, Paragraph } = docx;
  return {
    ...tools,
    textWidth,
    run,
    line: (text, style, options = {}) =>
      new Paragraph({ ...paragraphBase(options), children: [run(text, style)] }),
    lineOf: (list, style, options, width) =>
      new Paragraph({
        ...paragraphBase(options),
        tabStops: leaderStops(tools, list, width),
        children: runs(list, style),
      }),
    rule: makeRule(tools),
    space: (points, keepNext = false) =>
      new Paragraph({
        keepNext,
        spacing: { before: 0, after: 0, line: twipsOfPoints(points), lineRule: LineRuleType.EXACT },
      }),
    sideBySide: makeSideBySide(tools),
  };
}
