/** Title, addressees and căn cứ (NĐ 30, ô 5a, 9a, and the căn cứ of ô 6). */
import { LAYOUT } from '../../domain/paperwork/layout.ts';
import { ADDRESSEES_LABEL } from '../../domain/paperwork/model.ts';
import type { PaperModel, PaperTitle } from '../../domain/paperwork/model.ts';
import type { Child, Pen } from './pen.ts';
import { estimatedWidth } from './units.ts';

const { size, paragraphGap, lineSpacing, ruleShare } = LAYOUT;

const centred = { align: 'center', keepNext: true } as const;

function title(pen: Pen, facts: PaperTitle): Child[] {
  const strong = { size: size.titleSubject, bold: true };
  const note = { size: size.titleSubject, italic: true };
  const widest = Math.max(0, ...facts.subject.map((line) => estimatedWidth(line, size.titleSubject)));
  return [
    pen.line(facts.name, { size: size.titleName, bold: true }, { ...centred, before: 18 }),
    ...facts.subject.map((line) => pen.line(line, strong, centred)),
    ...facts.notes.map((line) => pen.line(line, note, centred)),
    ...(facts.ruled ? [pen.rule(Math.min(widest, pen.textWidth) * ruleShare, pen.textWidth)] : []),
  ];
}

/** Tên loại, trích yếu, its rule, and the line of the authority that decides. */
export function titleBlocks(pen: Pen, model: PaperModel): Child[] {
  const { authorityLine } = model;
  return [
    ...(model.title === null ? [] : title(pen, model.title)),
    ...(authorityLine === null
      ? []
      : [pen.line(authorityLine, { size: size.body, bold: true }, { ...centred, before: 12, after: 6 })]),
    pen.space(paragraphGap * 2),
  ];
}

/** One addressee stands beside "Kính gửi:"; several stand under it, each on its own line. */
export function addresseeBlocks(pen: Pen, addressees: readonly string[]): Child[] {
  const style = { size: size.body };
  const around = { after: paragraphGap, spacing: lineSpacing };
  const [only, second] = addressees;
  if (only === undefined) return [];
  if (second === undefined) {
    return [pen.line(`${ADDRESSEES_LABEL} ${only}`, style, { ...around, align: 'center', after: 12 })];
  }
  return [
    pen.line(ADDRESSEES_LABEL, style, { ...around, indent: true }),
    ...addressees.map((text) => pen.line(`- ${text}`, style, { ...around, indent: true })),
  ];
}

export function groundBlocks(pen: Pen, grounds: readonly string[]): Child[] {
  const style = { size: size.body, italic: true };
  return grounds.map((text) =>
    pen.line(text, style, { align: 'justify', indent: true, after: paragraphGap, spacing: lineSpacing }),
  );
}
