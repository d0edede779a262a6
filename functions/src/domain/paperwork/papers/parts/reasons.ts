/** One reason out of a list with what was typed about it, or the whole list with boxes for the pen. */
import { box, bullets, dottedLine, paragraph, text } from '../../build.ts';
import type { Choice } from '../../../fields/details.ts';
import type { Block } from '../../model.ts';
import { isFilled, punctuateList, toLines } from '../../typography.ts';

/** The first reason is "another", which says nothing itself; on the sheet for the pen it stands last, with room. */
export function reasonBlocks(
  [other, ...named]: readonly [Choice, ...Choice[]],
  chosen: string,
  explanation: string,
): Block[] {
  const label = named.find(({ value }) => value === chosen)?.label;
  const lines = [label, ...toLines(explanation)].filter(isFilled);
  if (lines.length > 0) return bullets(punctuateList(lines));
  return [
    ...[...named, other].map((reason) => paragraph([box(false), text(` ${reason.label}`)])),
    ...Array.from({ length: 2 }, dottedLine),
  ];
}
