/** A paper as lines of plain text in reading order: for previews, searches, and to compare what renderers wrote. */
import { ADDRESSEES_LABEL, MOTTO, NATION, RECIPIENTS_LABEL } from './model.ts';
import type { Block, PaperModel, Run, SigningBlock } from './model.ts';

const DOTS = '……';

function runText(run: Run): string {
  switch (run.kind) {
    case 'text':
      return run.text;
    case 'box':
      return run.checked ? '☑' : '☐';
    case 'leader':
      return DOTS;
    case 'footnote':
      return '';
  }
}

const runsText = (runs: readonly Run[]): string => runs.map(runText).join('');

function signingLines(side: SigningBlock['left']): string[] {
  if (side === null) return [];
  if (side.kind === 'recipients') {
    const listed = side.groups.flatMap(({ label, lines }) => [
      ...(label === null ? [] : [label]),
      ...lines.map((line) => `- ${line}`),
    ]);
    return listed.length === 0 ? [] : [RECIPIENTS_LABEL, ...listed];
  }
  return [side.dateLine, ...side.authority, side.hint, side.name].filter((line) => line !== null);
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [runsText(block.runs)];
    case 'table':
      return [...block.header, ...block.rows, ...block.footer].flatMap((row) =>
        row.flatMap((cell) => cell.lines.map(runsText)),
      );
    case 'signing':
      return [...signingLines(block.left), ...signingLines(block.right)];
    case 'annex':
      return [block.label, block.title, block.note].filter((line) => line !== '');
    case 'pageBreak':
    case 'divider':
      return [];
  }
}

function letterheadLines(letterhead: PaperModel['letterhead']): string[] {
  switch (letterhead.kind) {
    case 'none':
      return [];
    case 'nation':
      return [NATION, MOTTO];
    case 'office': {
      const { parent, issuer, number, about, placeAndDate } = letterhead;
      const left = [number, about].filter((line) => line !== null);
      return [...parent, ...issuer, NATION, MOTTO, ...left, placeAndDate];
    }
  }
}

function addresseeLines(addressees: readonly string[]): string[] {
  const [only, second] = addressees;
  if (only === undefined) return [];
  if (second === undefined) return [`${ADDRESSEES_LABEL} ${only}`];
  return [ADDRESSEES_LABEL, ...addressees.map((line) => `- ${line}`)];
}

/** Every line, footnotes apart. */
export function plainLines(paper: PaperModel): string[] {
  const { title, authorityLine } = paper;
  return [
    ...letterheadLines(paper.letterhead),
    ...(title === null ? [] : [title.name, ...title.subject, ...title.notes]),
    ...(authorityLine === null ? [] : [authorityLine]),
    ...addresseeLines(paper.addressees),
    ...paper.grounds,
    ...paper.body.flatMap(blockLines),
  ];
}

/** The notes at the foot of the pages, in the order of their marks. */
export function footnotes(paper: PaperModel): string[] {
  return paper.body.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.runs.flatMap((run) => (run.kind === 'footnote' ? [run.text] : []))
      : [],
  );
}
