/** The one edge of the model: every string is made clean here, so that no renderer has to think of it. */
import type { Block, OfficeLetterhead, PaperModel, Run, SigningBlock, TableRow } from './model.ts';
import { cleanText, glue } from './typography.ts';

const tidy = (text: string): string => glue(cleanText(text));
const tidyOrNull = (text: string | null): string | null => (text === null ? null : tidy(text));
const tidyAll = (list: readonly string[]): string[] => list.map(tidy).filter((text) => text !== '');

function finishRun(run: Run): Run {
  return run.kind === 'text' || run.kind === 'footnote' ? { ...run, text: tidy(run.text) } : run;
}

const finishRuns = (runs: readonly Run[]): Run[] => runs.map(finishRun);

const finishRow = (row: TableRow): TableRow =>
  row.map((cell) => ({ ...cell, lines: cell.lines.map(finishRuns) }));

function finishSide(side: NonNullable<SigningBlock['left']>): NonNullable<SigningBlock['left']> {
  if (side.kind === 'party') return finishParty(side);
  const groups = side.groups.map(({ label, lines }) => ({ label: tidyOrNull(label), lines: tidyAll(lines) }));
  return { ...side, groups: groups.filter(({ lines }) => lines.length > 0) };
}

function finishParty(side: SigningBlock['right']): SigningBlock['right'] {
  return {
    ...side,
    dateLine: tidyOrNull(side.dateLine),
    authority: tidyAll(side.authority),
    hint: tidyOrNull(side.hint),
    name: tidyOrNull(side.name),
  };
}

function finishBlock(block: Block): Block {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: tidy(block.text) };
    case 'paragraph':
      return { ...block, runs: finishRuns(block.runs) };
    case 'table':
      return {
        ...block,
        header: block.header.map(finishRow),
        rows: block.rows.map(finishRow),
        footer: block.footer.map(finishRow),
      };
    case 'signing':
      return {
        ...block,
        left: block.left === null ? null : finishSide(block.left),
        right: finishParty(block.right),
      };
    case 'annex':
      return { ...block, label: tidy(block.label), title: tidy(block.title), note: tidy(block.note) };
    case 'pageBreak':
    case 'divider':
      return block;
  }
}

/** A signature never stands alone on a page: the paragraph before it goes with it. */
function keptWithSignature(block: Block, at: number, all: readonly Block[]): Block {
  const signed = block.kind === 'paragraph' && all[at + 1]?.kind === 'signing';
  return signed ? { ...block, keepWithNext: true } : block;
}

function finishLetterhead(letterhead: OfficeLetterhead): OfficeLetterhead {
  return {
    ...letterhead,
    parent: tidyAll(letterhead.parent),
    issuer: tidyAll(letterhead.issuer),
    number: tidyOrNull(letterhead.number),
    about: tidyOrNull(letterhead.about),
    placeAndDate: tidy(letterhead.placeAndDate),
  };
}

/** The same paper with every string in NFC, printable, and with numbers held to their units. */
export function finishPaper(paper: PaperModel): PaperModel {
  const { letterhead, title } = paper;
  return {
    ...paper,
    documentTitle: tidy(paper.documentTitle),
    letterhead: letterhead.kind === 'office' ? finishLetterhead(letterhead) : letterhead,
    title: title && {
      ...title,
      name: tidy(title.name),
      subject: tidyAll(title.subject),
      notes: tidyAll(title.notes),
    },
    authorityLine: tidyOrNull(paper.authorityLine),
    addressees: tidyAll(paper.addressees),
    grounds: tidyAll(paper.grounds),
    body: paper.body.map(finishBlock).map(keptWithSignature),
  };
}
