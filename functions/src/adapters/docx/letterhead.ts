/** The top of a paper: issuer, nation's name, number, place and date (NĐ 30, ô 1–4, 5b). */
import { LAYOUT } from '../../domain/paperwork/layout.ts';
import { MOTTO, NATION } from '../../domain/paperwork/model.ts';
import type { OfficeLetterhead, PaperModel } from '../../domain/paperwork/model.ts';
import type { Child, Pen } from './pen.ts';
import { estimatedWidth } from './units.ts';

const { size, mottoWidth, ruleShare } = LAYOUT;

/** The two columns of the sheet, wider alike where it lies across. */
function columnsOf({ textWidth }: Pen): { readonly left: number; readonly right: number } {
  const { left, right } = LAYOUT.letterhead;
  const scale = textWidth / (left + right);
  return { left: left * scale, right: right * scale };
}

function nation(pen: Pen, within: number): Child[] {
  return [
    pen.line(NATION, { size: size.nation, bold: true }, { align: 'center' }),
    pen.line(MOTTO, { size: size.motto, bold: true }, { align: 'center' }),
    pen.rule(mottoWidth, within),
  ];
}

/** The rule under the issuer is a third to a half of its text (ô 2). */
function issuer(pen: Pen, letterhead: OfficeLetterhead, room: number): Child[] {
  const last = letterhead.issuer.at(-1) ?? '';
  const width = Math.min(estimatedWidth(last, size.issuer), room);
  return [
    ...letterhead.parent.map((text) => pen.line(text, { size: size.parent }, { align: 'center' })),
    ...letterhead.issuer.map((text) =>
      pen.line(text, { size: size.issuer, bold: true }, { align: 'center' }),
    ),
    pen.rule(width * ruleShare, room),
  ];
}

function numberAndAbout(pen: Pen, { number, about }: OfficeLetterhead): Child[] {
  const options = { align: 'center', before: 6 } as const;
  const lines = [
    ...(number === null ? [] : [pen.line(number, { size: size.number }, options)]),
    ...(about === null ? [] : [pen.line(about, { size: size.aboutLetter }, options)]),
  ];
  return lines.length > 0 ? lines : [pen.space(1)];
}

function office(pen: Pen, letterhead: OfficeLetterhead): Child[] {
  const date = pen.line(
    letterhead.placeAndDate,
    { size: size.placeAndDate, italic: true },
    { align: 'center', before: 6 },
  );
  const columns = columnsOf(pen);
  const rows: readonly (readonly [Child[], Child[]])[] = [
    [issuer(pen, letterhead, columns.left), nation(pen, columns.right)],
    [numberAndAbout(pen, letterhead), [date]],
  ];
  return rows.map(([left, right]) =>
    pen.sideBySide([
      { width: columns.left, children: left },
      { width: columns.right, children: right },
    ]),
  );
}

/** Two rows, so that number and date stand on one line whatever the issuer's height. */
export function letterheadBlocks(pen: Pen, letterhead: PaperModel['letterhead']): Child[] {
  switch (letterhead.kind) {
    case 'office':
      return office(pen, letterhead);
    case 'nation':
      return nation(pen, pen.textWidth);
    case 'none':
      return [];
  }
}
