/** The body: headings, paragraphs, tables, places to sign. */
import { LAYOUT } from '../../domain/paperwork/layout.ts';
import { RECIPIENTS_LABEL } from '../../domain/paperwork/model.ts';
import type {
  AnnexBlock,
  Block,
  HeadingBlock,
  ParagraphBlock,
  SignatureParty,
  SigningBlock,
} from '../../domain/paperwork/model.ts';
import type { Child, Pen } from './pen.ts';
import { table } from './table.ts';
import { POINTS_PER_MM } from './units.ts';

const { size, paragraphGap, lineSpacing } = LAYOUT;

function heading(pen: Pen, block: HeadingBlock): Child {
  const centred = block.level === 'part';
  return pen.line(
    block.text,
    { size: size.body, bold: true },
    {
      align: centred ? 'center' : 'justify',
      indent: !centred,
      after: paragraphGap,
      spacing: lineSpacing,
      keepNext: true,
    },
  );
}

function paragraph(pen: Pen, block: ParagraphBlock): Child {
  // Word stretches a justified line that ends in a tab, so a line with leaders is set left.
  const dotted = block.runs.some((run) => run.kind === 'leader');
  return pen.lineOf(
    block.runs,
    { size: size.body },
    {
      align: dotted ? 'left' : block.align,
      indent: block.indent,
      after: paragraphGap,
      spacing: lineSpacing,
      keepNext: block.keepWithNext,
    },
    pen.textWidth,
  );
}

const centred = { align: 'center', keepNext: true } as const;

function party(pen: Pen, side: SignatureParty): Child[] {
  const strong = { size: size.authority, bold: true };
  const date = { size: size.placeAndDate, italic: true };
  return [
    ...(side.dateLine === null ? [] : [pen.line(side.dateLine, date, centred)]),
    ...side.authority.map((text) => pen.line(text, strong, centred)),
    ...(side.hint === null ? [] : [pen.line(side.hint, { size: size.body, italic: true }, centred)]),
    pen.space(LAYOUT.signatureSpace * POINTS_PER_MM, true),
    pen.line(side.name ?? '', { size: size.signerName, bold: true }, { align: 'center' }),
  ];
}

function leftOf(pen: Pen, side: SigningBlock['left']): Child[] {
  if (side?.kind === 'party') return party(pen, side);
  if (side === null || side.groups.length === 0) return [pen.space(1)];
  return [
    pen.line(RECIPIENTS_LABEL, { size: size.recipientsLabel, bold: true, italic: true }),
    ...side.groups.flatMap(({ label, lines }) => [
      ...(label === null ? [] : [pen.line(label, { size: size.recipients })]),
      ...lines.map((text) => pen.line(`- ${text}`, { size: size.recipients })),
    ]),
  ];
}

/** One row that no page break cuts; the line before it stays with it. */
function signing(pen: Pen, block: SigningBlock): Child[] {
  const scale = pen.textWidth / (LAYOUT.signing.left + LAYOUT.signing.right);
  const [left, right] = [LAYOUT.signing.left * scale, LAYOUT.signing.right * scale];
  return [
    pen.space(paragraphGap, true),
    pen.sideBySide([
      { width: left, children: leftOf(pen, block.left) },
      { width: right, children: party(pen, block.right) },
    ]),
  ];
}

function divider(pen: Pen): Child {
  const { BorderStyle, Paragraph } = pen.docx;
  return new Paragraph({
    spacing: { before: 60, after: 120 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: '000000' } },
  });
}

/** Phụ lục: on a page of its own; label 14 bold, title in capitals bold, the note italic (NĐ 30, Phụ lục I). */
function annex(pen: Pen, block: AnnexBlock): Child[] {
  const strong = { size: size.titleName, bold: true };
  const lines = [pen.line(block.label, strong, { ...centred, pageBreakBefore: true })];
  if (block.title !== '') lines.push(pen.line(block.title, strong, centred));
  if (block.note !== '') lines.push(pen.line(block.note, { size: size.body, italic: true }, centred));
  return [...lines, pen.space(paragraphGap * 2, true)];
}

function one(pen: Pen, block: Block): Child[] {
  switch (block.kind) {
    case 'heading':
      return [heading(pen, block)];
    case 'paragraph':
      return [paragraph(pen, block)];
    case 'table':
      return [table(pen, block), pen.space(paragraphGap)];
    case 'signing':
      return signing(pen, block);
    case 'pageBreak':
      return [new pen.docx.Paragraph({ pageBreakBefore: true })];
    case 'divider':
      return [divider(pen)];
    case 'annex':
      return annex(pen, block);
  }
}

export const blocks = (pen: Pen, list: readonly Block[]): Child[] => list.flatMap((block) => one(pen, block));
