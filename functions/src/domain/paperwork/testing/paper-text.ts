/** What a paper says, for tests: its lines with plain spaces, and the cells of its tables. */
import type { PaperModel, TableBlock } from '../model.ts';
import { plainLines } from '../plain-text.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

export const linesOf = (paper: PaperModel): string[] => plainLines(paper).map(plain);
export const textOf = (paper: PaperModel): string => linesOf(paper).join('\n');
export const tablesOf = ({ body }: PaperModel): TableBlock[] =>
  body.filter((block) => block.kind === 'table');

/** The texts of a table's rows, cell by cell. */
export const cellsOf = (table: TableBlock | undefined): string[][] =>
  (table?.rows ?? []).map((row) =>
    row.map(({ lines }) =>
      lines.map((runs) => plain(runs.map((run) => ('text' in run ? run.text : '')).join(''))).join('\n'),
    ),
  );
