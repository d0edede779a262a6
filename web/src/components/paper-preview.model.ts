// What a sheet on the screen needs beyond the model itself: ranks of headings, marks of footnotes.
import type { Block, FootnoteRun, HeadingBlock, PaperModel, Run } from '@ocop/functions/domain';

const RANKS: Readonly<Record<HeadingBlock['level'], number>> = { part: 1, section: 2, article: 2, clause: 3 };

/**
 * The level of each heading for those who listen, below the title's: ranks that the paper does not use leave no gap, and
 * no heading stands more than one level below the one before it.
 */
export function headingLevels(body: readonly Block[], titleLevel: number): ReadonlyMap<HeadingBlock, number> {
  const headings = body.filter((block) => block.kind === 'heading');
  const used = [...new Set(headings.map(({ level }) => RANKS[level]))].sort((a, b) => a - b);
  const levels = new Map<HeadingBlock, number>();
  let before = titleLevel;
  for (const heading of headings) {
    before = Math.min(titleLevel + 1 + used.indexOf(RANKS[heading.level]), before + 1);
    levels.set(heading, before);
  }
  return levels;
}

function runsOf(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'paragraph':
      return block.runs;
    case 'table':
      return [...block.header, ...block.rows, ...block.footer].flatMap((row) =>
        row.flatMap(({ lines }) => lines.flat()),
      );
    default:
      return [];
  }
}

/** The footnotes of the whole paper in the order of their marks. */
export const footnoteRuns = ({ body }: Pick<PaperModel, 'body'>): readonly FootnoteRun[] =>
  body.flatMap(runsOf).filter((run) => run.kind === 'footnote');

/** Whether a line has places for the pen, whose dots share what is free. */
export const isDotted = (runs: readonly Run[]): boolean => runs.some(({ kind }) => kind === 'leader');

/** Below this width a true A4 is too small to read: the text then wraps at the size of the page's own. */
const SMALLEST_SHEET = 480;
const A4 = { upright: 210, across: 297 } as const;

/** Pixels of one millimetre of the sheet in this much room; null where it must wrap instead. */
export function scaleOf(room: number, isLandscape: boolean): number | null {
  if (room < SMALLEST_SHEET) return null;
  return Math.min(room / (isLandscape ? A4.across : A4.upright), 4.2);
}
