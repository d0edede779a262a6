/** Where each element stands on the sheet (NĐ 30/2020/NĐ-CP, Phụ lục I, mục IV), in every paper as it is printed. */
import { describe, expect, it } from 'vitest';
import { LAYOUT } from '../../domain/paperwork/layout.ts';
import { examplePapers } from '../../domain/paperwork/examples.ts';
import { MOTTO, NATION, type PaperModel } from '../../domain/paperwork/model.ts';
import { EVERY_FEATURE } from '../every-feature.test-data.ts';
import { beginning, open, type Opened, type Piece, POINTS_PER_MM, type Rule } from './testing/opened.ts';

const LEFT = LAYOUT.margin.left * POINTS_PER_MM;
const RIGHT = (LAYOUT.page.width - LAYOUT.margin.right) * POINTS_PER_MM;
const BETWEEN = LEFT + LAYOUT.letterhead.left * POINTS_PER_MM;
const LEFT_COLUMN = (LEFT + BETWEEN) / 2;
const RIGHT_COLUMN = (BETWEEN + RIGHT) / 2;
const MIDDLE = (LEFT + RIGHT) / 2;
const NEAR = 2;

const PAPERS = [...examplePapers(), EVERY_FEATURE];
type WithOffice = PaperModel & { readonly letterhead: Extract<PaperModel['letterhead'], { kind: 'office' }> };
const OFFICE = PAPERS.filter((paper): paper is WithOffice => paper.letterhead.kind === 'office');
const named = <P extends PaperModel>(papers: readonly P[]): (readonly [string, P])[] =>
  papers.map((paper) => [paper.documentTitle, paper]);

function find(opened: Opened, text: string): Piece {
  const piece = beginning(opened, text);
  if (piece === undefined) throw new Error(`not printed: ${text}`);
  return piece;
}

/** The whole first line that begins with a piece: a line may come in several pieces. */
function lineOf(opened: Opened, first: Piece): { readonly centre: number; readonly width: number } {
  const gap = first.size;
  let end = first.x + first.width;
  for (const piece of opened.pieces.slice(opened.pieces.indexOf(first) + 1)) {
    if (piece.page !== first.page || Math.abs(piece.y - first.y) > 1 || piece.x - end > gap) break;
    end = Math.max(end, piece.x + piece.width);
  }
  return { centre: (first.x + end) / 2, width: end - first.x };
}

const centreOf = (opened: Opened, text: string): number => lineOf(opened, find(opened, text)).centre;

/** The rule right under a line. */
function ruleUnder(opened: Opened, line: Piece): Rule {
  const below = opened.rules.filter(
    ({ page, y }) => page === line.page && y < line.y && line.y - y < line.size * 1.2,
  );
  const [rule] = below.filter(({ x, length }) => x < line.x + line.width && x + length > line.x);
  if (rule === undefined) throw new Error(`no rule under: ${line.text}`);
  return rule;
}

describe.each(named(PAPERS.filter(({ letterhead }) => letterhead.kind !== 'none')))('%s', (_, paper) => {
  const column = paper.letterhead.kind === 'office' ? RIGHT_COLUMN : MIDDLE;

  it('ô 1: the nation’s name, and under it the motto with a rule as long as its text', async () => {
    const opened = await open(paper);
    const [nation, motto] = [find(opened, NATION), find(opened, MOTTO)];
    expect(Math.abs(lineOf(opened, nation).centre - column)).toBeLessThan(NEAR);
    expect(Math.abs(lineOf(opened, motto).centre - column)).toBeLessThan(NEAR);
    expect(motto.y).toBeLessThan(nation.y);
    expect(Math.abs(ruleUnder(opened, motto).length - lineOf(opened, motto).width)).toBeLessThan(NEAR);
  });
});

describe.each(named(OFFICE))('%s', (_, paper) => {
  const { issuer, parent, number, about, placeAndDate } = paper.letterhead;

  it('ô 2: the issuer on the left, level with the nation’s name, over a rule of a third to a half', async () => {
    const opened = await open(paper);
    const lines = [...parent, ...issuer].map((text) => find(opened, text));
    for (const line of lines)
      expect(Math.abs(lineOf(opened, line).centre - LEFT_COLUMN), line.text).toBeLessThan(NEAR);
    expect(Math.abs((lines[0]?.y ?? 0) - find(opened, NATION).y)).toBeLessThan(NEAR);
    const last = find(opened, issuer.at(-1) ?? '');
    const share = ruleUnder(opened, last).length / lineOf(opened, last).width;
    expect(share).toBeGreaterThanOrEqual(1 / 3);
    expect(share).toBeLessThanOrEqual(1 / 2);
  });

  it('ô 3, 4, 5b: number under the issuer, “V/v” under the number, place and date on the number’s line', async () => {
    const opened = await open(paper);
    const date = find(opened, placeAndDate);
    expect(Math.abs(lineOf(opened, date).centre - RIGHT_COLUMN)).toBeLessThan(NEAR);
    expect(date.y).toBeLessThan(find(opened, MOTTO).y);
    if (number === null) return;
    const line = find(opened, number);
    expect(Math.abs(lineOf(opened, line).centre - LEFT_COLUMN)).toBeLessThan(NEAR);
    expect(Math.abs(line.y - date.y)).toBeLessThan(3);
    expect(line.y).toBeLessThan(find(opened, issuer.at(-1) ?? '').y);
    if (about !== null) expect(find(opened, about).y).toBeLessThan(line.y - 6);
  });
});

describe.each(named(PAPERS.filter(({ title }) => title !== null)))('%s', (_, paper) => {
  it('ô 5a: the type’s name and its subject in the middle, one under the other', async () => {
    const opened = await open(paper);
    const lines = [paper.title?.name ?? '', ...(paper.title?.subject ?? []), ...(paper.title?.notes ?? [])];
    const pieces = lines.map((text) => find(opened, text));
    for (const text of lines) expect(Math.abs(centreOf(opened, text) - MIDDLE), text).toBeLessThan(NEAR);
    pieces.slice(1).forEach((piece, at) => expect(piece.y).toBeLessThan(pieces[at]?.y ?? 0));
    if (paper.title?.ruled !== true || paper.title.subject.length === 0) return;
    const name = pieces[0] ?? find(opened, '');
    const centred = opened.rules.filter(
      ({ page, x, y, length }) => page === 1 && y < name.y && Math.abs(x + length / 2 - MIDDLE) < NEAR,
    );
    const rule = centred.toSorted((a, b) => b.y - a.y)[0];
    if (rule === undefined) throw new Error('no rule under the subject');
    // A long subject runs over several lines: its widest is what the rule is measured by.
    const between = opened.pieces.filter(({ page, y }) => page === 1 && y < name.y && y > rule.y);
    const widest = Math.max(...between.map((piece) => lineOf(opened, piece).width));
    expect(rule.length / widest).toBeGreaterThanOrEqual(1 / 3);
    expect(rule.length / widest).toBeLessThanOrEqual(1 / 2);
  });
});

type Signing = Extract<PaperModel['body'][number], { kind: 'signing' }>;
const signingOf = (paper: PaperModel): Signing | undefined =>
  paper.body.findLast((block): block is Signing => block.kind === 'signing');

describe.each(named(PAPERS.filter((paper) => signingOf(paper) !== undefined)))('%s', (_, paper) => {
  it('ô 7a, 7b, 9b: the signature in the right half, recipients left of it and level with it', async () => {
    const opened = await open(paper);
    const block = signingOf(paper);
    if (block === undefined) throw new Error('no signature');
    const [authority = ''] = block.right.authority;
    const same = opened.pieces.filter(({ text }) => text === authority);
    const first = same.at(-1) ?? find(opened, authority);
    expect(Math.abs(lineOf(opened, first).centre - RIGHT_COLUMN)).toBeLessThan(NEAR);
    if (block.left?.kind !== 'recipients' || block.left.groups.length === 0) return;
    const label = opened.pieces.findLast(({ text }) => text === 'Nơi nhận:');
    if (label === undefined) throw new Error('no recipients');
    expect(Math.abs(label.x - LEFT)).toBeLessThan(NEAR);
    expect(label.page).toBe(first.page);
    if (block.right.dateLine === null) expect(Math.abs(label.y - first.y)).toBeLessThan(6);
  });
});
