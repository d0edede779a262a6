import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_FACTS, EXAMPLE_PRODUCER, examplePapers } from '../../domain/paperwork/examples.ts';
import { LAYOUT } from '../../domain/paperwork/layout.ts';
import type { PaperModel } from '../../domain/paperwork/model.ts';
import { papers } from '../../domain/paperwork/papers.ts';
import { footnotes, plainLines } from '../../domain/paperwork/plain-text.ts';
import { EVERY_FEATURE } from '../every-feature.test-data.ts';
import { LAW, LAW_MARGINS, letters } from '../paper-law.test-data.ts';
import { assetsFolder } from './assets.ts';
import { createPdfRenderer } from './render.ts';
import { beginning, fontName, isPageNumber, open, type Piece, POINTS_PER_MM } from './testing/opened.ts';

const PAPERS = [
  ...examplePapers(),
  papers.provinceRequest.build({ ...EXAMPLE_FACTS.provinceRequest, form: 'letter' }),
  EVERY_FEATURE,
];

/** Part and conformance of the PDF/A claim in the file's (never compressed) metadata. */
function archivalClaim(data: Uint8Array): [string, string] | null {
  const found = /<pdfaid:part>(\d)<\/pdfaid:part><pdfaid:conformance>(\w)</u.exec(
    Buffer.from(data).toString('latin1'),
  );
  return found ? [found[1] ?? '', found[2] ?? ''] : null;
}

/** A table over several pages repeats its header: the words of the later pages' headers are dropped. */
function withoutRepeatedHeaders(words: string, paper: PaperModel): string {
  return paper.body.reduce((rest, block) => {
    if (block.kind !== 'table') return rest;
    const header = letters(
      block.header
        .flat()
        .flatMap((head) => head.lines.flat().map((run) => ('text' in run ? run.text : '')))
        .join(''),
    );
    const first = rest.indexOf(header) + header.length;
    return rest.slice(0, first) + rest.slice(first).replaceAll(header, '');
  }, words);
}

const wordsOf = (pieces: readonly Piece[]): string =>
  letters(
    pieces
      .filter((piece) => !isPageNumber(piece))
      .map((piece) => piece.text)
      .join(''),
  );

describe.each(PAPERS.map((paper) => [paper.documentTitle, paper] as const))('%s as PDF', (_, paper) => {
  it('is A4, tagged, archival (PDF/A-2a), in Vietnamese, with its title', async () => {
    const { document } = await open(paper);
    const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
    expect([Math.round(width / POINTS_PER_MM), Math.round(height / POINTS_PER_MM)]).toEqual([210, 297]);
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Title: paper.documentTitle, Language: 'vi-VN' });
    expect(archivalClaim(await document.getData())).toEqual(['2', 'A']);
  });

  it('embeds every font, and Tinos alone beside the tick boxes', async () => {
    const { fonts } = await open(paper);
    expect([...fonts.values()].filter((font) => font.missingFile)).toEqual([]);
    const families = [...fonts.values()].map(({ name }) => name.replace(/^[A-Z]{6}\+/u, ''));
    expect(families.filter((name) => !/^(?:Tinos|DejaVuSans)/u.test(name))).toEqual([]);
    expect(families.length).toBeGreaterThan(1);
  });

  it('says exactly the words of the model', async () => {
    const { pieces } = await open(paper);
    const notes = footnotes(paper);
    const wanted = withoutRepeatedHeaders(letters(plainLines(paper).join('')), paper);
    const words = withoutRepeatedHeaders(wordsOf(pieces), paper);
    // A footnote stands where its page ends, and cells over several rows are drawn after their neighbours: such
    // papers are compared line by line.
    const inOrder = notes.length === 0 && paper !== EVERY_FEATURE;
    if (inOrder) expect(words).toBe(wanted);
    const rest = inOrder ? [] : plainLines(paper).filter((line) => !line.includes('Phân nhóm'));
    expect([...rest, ...notes].filter((line) => !words.includes(letters(line)))).toEqual([]);
  });

  it('keeps the margins of NĐ 30 and leaves no page without ink', async () => {
    const { document, pieces } = await open(paper);
    const left = LAW_MARGINS.left[0] * POINTS_PER_MM;
    const right = (210 - LAW_MARGINS.right[0]) * POINTS_PER_MM;
    for (const piece of pieces) {
      expect(piece.x).toBeGreaterThanOrEqual(left - 0.5);
      expect(piece.x + piece.width).toBeLessThanOrEqual(right + 0.5);
      expect(piece.y).toBeGreaterThan(LAW_MARGINS.bottom[0] * POINTS_PER_MM);
    }
    expect(new Set(pieces.map((piece) => piece.page)).size).toBe(document.numPages);
  });

  it('shows the page number at the top centre, and not on page 1', async () => {
    const { document, pieces } = await open(paper);
    const numbers = pieces.filter(isPageNumber);
    expect(numbers.map((piece) => piece.text)).toEqual(
      Array.from({ length: document.numPages - 1 }, (__, at) => String(at + 2)),
    );
    for (const piece of numbers) {
      const centre = (piece.x + piece.width / 2) / POINTS_PER_MM;
      expect(centre).toBeCloseTo((30 + 195) / 2, 0);
      expect([13, 14]).toContain(piece.size);
    }
  });

  it.each(LAW)('$element', async (law) => {
    const opened = await open(paper);
    for (const text of law.texts(paper)) {
      const piece = beginning(opened, text, law.element.startsWith('ô 7b') ? 'last' : 'first');
      expect(piece, text).toBeDefined();
      if (piece === undefined) continue;
      expect(piece.size).toBeGreaterThanOrEqual(law.points[0]);
      expect(piece.size).toBeLessThanOrEqual(law.points[1]);
      const font = fontName(opened, piece);
      expect(/Bold/u.test(font), `${font}: ${text}`).toBe(law.bold);
      expect(/Italic/u.test(font), `${font}: ${text}`).toBe(law.italic);
    }
  });
});

describe('facts that try to break the page', () => {
  it.each([
    ['markup of the template', '#panic("x") $ *đậm* \\ @a <b>'],
    ['300 letters without a space', 'Ơ'.repeat(300)],
    ['decomposed dấu', 'Mật ong hoa núi'.normalize('NFD')],
    ['right to left', 'דבש'],
  ])('%s stays text', async (_, name) => {
    const producer = { ...EXAMPLE_PRODUCER, name };
    const paper = papers.communeReview.build({ ...EXAMPLE_FACTS.communeReview, producer, productName: name });
    const { pieces } = await open(paper);
    const found = wordsOf(pieces);
    const latin = letters(plainLines(paper)[8] ?? '');
    expect(found).toContain(name === 'דבש' ? letters('Địa chỉ') : latin);
    // A word without a break may lean one letter into the margin, never off the sheet.
    const letter = 14;
    for (const piece of pieces)
      expect(piece.x + piece.width).toBeLessThanOrEqual(195 * POINTS_PER_MM + letter);
  });

  it('signs that no face has become squares, and the archival claim stands', async () => {
    const productName = 'Mật 🍯 ong \u{1f069}\u200d\u0633 דבש \u0e01';
    const paper = papers.communeReview.build({ ...EXAMPLE_FACTS.communeReview, productName });
    const { document, pieces } = await open(paper);
    expect(wordsOf(pieces)).toContain(letters('5. Sản phẩm đăng ký đánh giá: Mật □ ong □□ □□□ □'));
    expect(archivalClaim(await document.getData())).toEqual(['2', 'A']);
  });

  it('a table of 200 rows repeats its header on every page', async () => {
    const items = Array.from({ length: 200 }, (_, at) => ({
      document: `Tài liệu ${String(at + 1)}`,
      problem: 'Thiếu trang, chữ mờ, không đọc được nội dung cần thiết.',
      remedy: 'Nộp đủ.',
      dueOn: null,
    }));
    const { document, pieces } = await open(
      papers.supplementRequest.build({ ...EXAMPLE_FACTS.supplementRequest, items }),
    );
    const tablePages = new Set(
      pieces.filter((piece) => piece.text.startsWith('Thiếu trang')).map((piece) => piece.page),
    );
    const headed = new Set(pieces.filter((piece) => piece.text === 'TT').map((piece) => piece.page));
    expect(document.numPages).toBeGreaterThan(5);
    expect([...tablePages].filter((page) => !headed.has(page))).toEqual([]);
    expect(wordsOf(pieces)).toContain('Tàiliệu200');
  });
});

describe('a wide table', () => {
  it('lies across the sheet, inside the same margins', async () => {
    const { document, pieces } = await open({ ...EVERY_FEATURE, landscape: true });
    const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
    expect([Math.round(width / POINTS_PER_MM), Math.round(height / POINTS_PER_MM)]).toEqual([297, 210]);
    const right = Math.max(...pieces.map((piece) => piece.x + piece.width)) / POINTS_PER_MM;
    expect(right).toBeGreaterThan(240);
    expect(right).toBeLessThanOrEqual(297 - LAW_MARGINS.right[0] + 0.5);
  });
});

describe('the table of indicators', () => {
  it('holds amounts of a larger commune, and their unit, on one line between the lines of their columns', async () => {
    const amounts = { planned: '12.000', value: '12.276,5', reached: '102%', before: '10.120,5' };
    const [first] = EXAMPLE_FACTS.periodicReport.indicators;
    if (first === undefined) throw new Error('no indicator');
    const row = { ...first, ...amounts, label: 'Thu', unit: 'triệu đồng', difference: '+2.156' };
    const { pieces } = await open(
      papers.periodicReport.build({ ...EXAMPLE_FACTS.periodicReport, indicators: [row] }),
    );
    const at = pieces.find(({ text }) => text === amounts.value);
    const line = pieces.filter(({ page, y }) => page === at?.page && y === at.y).sort((a, b) => a.x - b.x);
    const words = line.map(({ text }) => text.replaceAll('\u00a0', ' '));
    expect(words).toEqual(['1', 'Thu', 'triệu đồng', ...Object.values(amounts), '+2.156']);
    // Text in the middle of its column that is as far from its neighbours as two paddings does not cross a line.
    const paddings = 2 * LAYOUT.tableCellPadding.horizontal * POINTS_PER_MM;
    line.slice(1).forEach((piece, index) => {
      const before = line[index];
      expect(piece.x - (before?.x ?? 0) - (before?.width ?? 0), piece.text).toBeGreaterThanOrEqual(
        paddings - 0.1,
      );
    });
  });
});

describe('the assets', () => {
  it('are found from the source, and their absence is told', () => {
    expect(assetsFolder()).toMatch(/functions\/assets$/u);
    expect(() => assetsFolder(mkdtempSync(join(tmpdir(), 'papers-')))).toThrow(/assets/u);
  });

  it('an office may bring its own faces; the same paper and day make the same file', async () => {
    const render = createPdfRenderer({ fontFolder: join(assetsFolder(), 'fonts') });
    const paper = papers.receipt.build(EXAMPLE_FACTS.receipt);
    const day = new Date('2026-11-16T00:00:00Z');
    const [one, two] = [await render(paper, day), await render(paper, day)];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    expect(archivalClaim(one)).toEqual(['2', 'A']);
  });
});
