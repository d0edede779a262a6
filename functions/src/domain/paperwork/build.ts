/** Small builders for the blocks of a paper. */
import type {
  Align,
  BoxRun,
  FootnoteRun,
  HeadingBlock,
  LeaderRun,
  ParagraphBlock,
  RecipientGroup,
  Recipients,
  Run,
  SignatureParty,
  SigningBlock,
  TableCell,
  TextRun,
} from './model.ts';
import { isFilled, orBlank, punctuateList, toLines, withEndMark } from './typography.ts';
import { pointMark } from './vietnamese-words.ts';
import type { PaperWording } from './wording.ts';

export const text = (value: string): TextRun => ({ kind: 'text', text: value });
export const bold = (value: string): TextRun => ({ kind: 'text', text: value, bold: true });
export const italic = (value: string): TextRun => ({ kind: 'text', text: value, italic: true });
export const box = (checked: boolean): BoxRun => ({ kind: 'box', checked });
export const leader: LeaderRun = { kind: 'leader' };
export const footnote = (value: string): FootnoteRun => ({ kind: 'footnote', text: value });

interface ParagraphOptions {
  readonly align?: Align;
  readonly indent?: boolean;
  readonly keepWithNext?: boolean;
}

/** A paragraph of the body: justified, with the first line indented unless told otherwise. */
export function paragraph(content: string | readonly Run[], options: ParagraphOptions = {}): ParagraphBlock {
  return {
    kind: 'paragraph',
    runs: typeof content === 'string' ? [text(content)] : content,
    align: options.align ?? 'justify',
    indent: options.indent ?? true,
    keepWithNext: options.keepWithNext ?? false,
  };
}

export const heading = (level: HeadingBlock['level'], value: string): HeadingBlock => ({
  kind: 'heading',
  level,
  text: value,
});

/** A label as the form prints it, and what stands after it. */
export interface Field {
  readonly label: string;
  readonly value: string | null | undefined;
}

const BETWEEN_FIELDS = '\u00a0\u00a0\u00a0';

/** One line of a form: "label: value", with dots where nothing is known; several fields share the line. */
export function fields(...list: readonly Field[]): ParagraphBlock {
  const runs = list.flatMap(({ label, value }, at): Run[] => {
    const space = at === list.length - 1 ? '' : BETWEEN_FIELDS;
    if (isFilled(value)) return [text(`${label} ${orBlank(value)}${space}`)];
    return [text(`${label} `), leader, text(space)];
  });
  return paragraph(runs.filter((run) => run.kind !== 'text' || run.text !== ''));
}

export const field = (label: string, value: string | null | undefined): ParagraphBlock =>
  fields({ label, value });

/** An empty line of dots for the pen. */
export const dottedLine = (): ParagraphBlock => paragraph([leader], { indent: false, align: 'left' });

/** What was typed, paragraph by paragraph; `lines` dotted lines when nothing was. */
export function answer(value: string | null | undefined, lines: number): ParagraphBlock[] {
  const typed = toLines(value);
  if (typed.length > 0) return typed.map((line) => paragraph(line));
  return Array.from({ length: lines }, dottedLine);
}

/** A label, and after it what was typed, paragraph by paragraph; dots and `lines` dotted lines more when nothing was. */
export function said(label: string, value: string | null | undefined, lines = 0): ParagraphBlock[] {
  const [first, ...rest] = toLines(value);
  if (first === undefined) return [field(label, null), ...Array.from({ length: lines }, dottedLine)];
  return [paragraph(`${label} ${first}`), ...rest.map((line) => paragraph(line))];
}

/** "- …" paragraphs. */
export const bullets = (lines: readonly string[]): ParagraphBlock[] =>
  lines.map((line) => paragraph(`- ${line}`));

/** "a) …", "b) …", … "đ) …" in the Vietnamese order. */
export const points = (lines: readonly string[]): ParagraphBlock[] =>
  lines.map((line, at) => paragraph(`${pointMark(at)} ${line}`));

/**
 * What stands right before the signature: the office's own closing lines, or the paper's sentence where it has none;
 * "./." at the very last word.
 */
export function closingBlocks(wording: Pick<PaperWording, 'closing'>, own: string | null): ParagraphBlock[] {
  const lines = wording.closing.filter(isFilled);
  const said = lines.length > 0 ? lines : [own].filter(isFilled);
  return said.map((line, at) => paragraph(at === said.length - 1 ? withEndMark(line) : line));
}

interface CellOptions {
  readonly align?: Align;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

/** A cell of a table; a text typed over several lines keeps its lines. */
export function cell(content: string | null | readonly Run[], options: CellOptions = {}): TableCell {
  const lines: readonly (readonly Run[])[] =
    content === null || typeof content === 'string'
      ? toLines(content).map((line) => [text(line)])
      : [content];
  return { lines, ...options };
}

/** A cell of the table's header: bold, centred. */
export const headerCell = (content: string, options: CellOptions = {}): TableCell =>
  cell([bold(content)], { align: 'center', ...options });

interface PartyFacts {
  readonly authority: readonly string[];
  readonly name: string | null;
  readonly hint?: string | null;
  readonly dateLine?: string | null;
}

export const party = (facts: PartyFacts): SignatureParty => ({
  kind: 'party',
  dateLine: facts.dateLine ?? null,
  authority: facts.authority,
  hint: facts.hint ?? null,
  name: isFilled(facts.name) ? facts.name : null,
});

export const signing = (left: SigningBlock['left'], right: SignatureParty): SigningBlock => ({
  kind: 'signing',
  left,
  right,
});

/** "Nơi nhận" of a paper: every line "- …;", the last of all with a full stop. */
export function recipients(groups: readonly RecipientGroup[]): Recipients {
  const ended = punctuateList(groups.flatMap(({ lines }) => lines));
  let from = 0;
  const listed = groups.map(({ label, lines }) => {
    const count = lines.filter(isFilled).length;
    from += count;
    return { label, lines: ended.slice(from - count, from) };
  });
  return { kind: 'recipients', groups: listed };
}
