import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cell, headerCell } from '../../domain/paperwork/build.ts';
import { EXAMPLE_FACTS, EXAMPLE_PRODUCER, examplePapers } from '../../domain/paperwork/examples.ts';
import { MOTTO, NATION, type PaperModel } from '../../domain/paperwork/model.ts';
import { papers } from '../../domain/paperwork/papers.ts';
import { footnotes, plainLines } from '../../domain/paperwork/plain-text.ts';
import { EVERY_FEATURE } from '../every-feature.test-data.ts';
import { LAW, LAW_MARGINS, letters } from '../paper-law.test-data.ts';
import { renderDocx } from './render.ts';
import { columnWidths, placeCells } from './table.ts';

const TWIPS_PER_MM = 1440 / 25.4;

const PAPERS = [
  ...examplePapers(),
  papers.provinceRequest.build({ ...EXAMPLE_FACTS.provinceRequest, form: 'letter' }),
  EVERY_FEATURE,
];

const unescapeXml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

type Parts = (name: string) => string;
const opened = new WeakMap<PaperModel, Promise<Parts>>();

async function read(paper: PaperModel): Promise<Parts> {
  const files = unzipSync(await renderDocx(paper));
  return (name) => strFromU8(files[name] ?? new Uint8Array());
}

/** The paper printed and unpacked; once for each paper, however many tests ask. */
function parts(paper: PaperModel): Promise<Parts> {
  const known = opened.get(paper) ?? read(paper);
  opened.set(paper, known);
  return known;
}

const documentXml = async (paper: PaperModel): Promise<string> => (await parts(paper))('word/document.xml');

const textIn = (xml: string): string =>
  unescapeXml([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map((match) => match[1] ?? '').join(''));

interface Line {
  readonly text: string;
  readonly xml: string;
}

/** Paragraphs do not nest in WordprocessingML. */
const lines = (xml: string): Line[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gsu)].map((match) => ({
    text: textIn(match[0]),
    xml: match[0],
  }));

/** Rows of the tables without lines, in which things stand side by side: each cell's words and width. */
const sideBySide = (xml: string): { words: string; width: string | undefined }[][] =>
  [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)]
    .filter(([table]) => value(table, 'w:insideV') === 'none')
    .map(([table]) =>
      [...table.matchAll(/<w:tc>.*?<\/w:tc>/gsu)].map(([cellXml]) => ({
        words: lines(cellXml)
          .map(({ text }) => text)
          .join(''),
        width: value(cellXml, 'w:tcW', 'w:w'),
      })),
    );

const value = (xml: string, tag: string, attribute = 'w:val'): string | undefined =>
  new RegExp(`<${tag}(?: [^>]*)? ${attribute}="([^"]*)"`, 'u').exec(xml)?.[1];

const isOn = (xml: string, tag: string): boolean =>
  new RegExp(`<${tag}/>|<${tag} w:val="true"/>`, 'u').test(xml);

const range = (millimetres: readonly [number, number]): readonly [number, number] => [
  Math.round(millimetres[0] * TWIPS_PER_MM),
  Math.round(millimetres[1] * TWIPS_PER_MM),
];

describe.each(PAPERS.map((paper) => [paper.documentTitle, paper] as const))('%s as .docx', (_, paper) => {
  it('is upright A4 with the margins of NĐ 30: 20–25, 20–25, 30–35, 15–20 mm', async () => {
    const section = /<w:sectPr.*<\/w:sectPr>/su.exec(await documentXml(paper))?.[0] ?? '';
    expect([value(section, 'w:pgSz', 'w:w'), value(section, 'w:pgSz', 'w:h')]).toEqual(['11906', '16838']);
    for (const [side, limits] of Object.entries(LAW_MARGINS)) {
      const found = Number(value(section, 'w:pgMar', `w:${side}`));
      const [least, most] = range(limits);
      expect(found, side).toBeGreaterThanOrEqual(least);
      expect(found, side).toBeLessThanOrEqual(most);
    }
  });

  it('shows the page number at the top centre, 13–14, and not on page 1', async () => {
    const part = await parts(paper);
    const document = part('word/document.xml');
    expect(document).toContain('<w:titlePg/>');
    const headers = ['word/header1.xml', 'word/header2.xml'].map(part);
    const numbered = headers.filter((xml) => xml.includes('PAGE'));
    expect(headers.filter((xml) => xml !== '')).toHaveLength(2);
    expect(numbered).toHaveLength(1);
    expect(value(numbered[0] ?? '', 'w:jc')).toBe('center');
    expect(['26', '28']).toContain(value(numbered[0] ?? '', 'w:sz'));
  });

  it('names Times New Roman for every script, in Vietnamese', async () => {
    const styles = (await parts(paper))('word/styles.xml');
    for (const script of ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia']) {
      expect(value(styles, 'w:rFonts', script)).toBe('Times New Roman');
    }
    expect(value(styles, 'w:lang')).toBe('vi-VN');
    const fonts = new Set(
      [...(await documentXml(paper)).matchAll(/w:ascii="([^"]*)"/gu)].map((match) => match[1]),
    );
    fonts.delete('Segoe UI Symbol');
    expect([...fonts]).toEqual([]);
  });

  it.each(LAW)('$element', async (law) => {
    const all = lines(await documentXml(paper));
    for (const text of law.texts(paper)) {
      const line = all.find((candidate) => candidate.text === text);
      expect(line, text).toBeDefined();
      const xml = line?.xml ?? '';
      const points = Number(value(xml, 'w:sz')) / 2;
      expect(points).toBeGreaterThanOrEqual(law.points[0]);
      expect(points).toBeLessThanOrEqual(law.points[1]);
      expect(isOn(xml, 'w:b')).toBe(law.bold);
      expect(isOn(xml, 'w:i')).toBe(law.italic);
      expect(value(xml, 'w:jc') ?? 'left').toBe(law.align);
      if (law.capitals) expect(text).toBe(text.toUpperCase());
    }
  });

  it('indents first lines 1–1.27 cm, with 6 pt between paragraphs and 1–1.5 lines', async () => {
    const body = lines(await documentXml(paper)).filter((line) => line.xml.includes('w:firstLine='));
    expect(body.length).toBeGreaterThan(3);
    for (const { xml } of body) {
      expect(Number(value(xml, 'w:ind', 'w:firstLine'))).toBeGreaterThanOrEqual(567);
      expect(Number(value(xml, 'w:ind', 'w:firstLine'))).toBeLessThanOrEqual(720);
      expect(Number(value(xml, 'w:spacing', 'w:after'))).toBeGreaterThanOrEqual(120);
      expect(Number(value(xml, 'w:spacing', 'w:line'))).toBeGreaterThanOrEqual(240);
      expect(Number(value(xml, 'w:spacing', 'w:line'))).toBeLessThanOrEqual(360);
    }
  });

  it('says exactly the words of the model, in order, and its footnotes', async () => {
    const part = await parts(paper);
    expect(letters(textIn(part('word/document.xml')))).toBe(letters(plainLines(paper).join('')));
    expect(letters(textIn(part('word/footnotes.xml')))).toBe(letters(footnotes(paper).join('')));
  });

  it('puts issuer and number left, nation and date right, recipients left and the signature right', async () => {
    const { letterhead } = paper;
    const rows = sideBySide(await documentXml(paper));
    const signed = paper.body.findLast((block) => block.kind === 'signing');
    if (letterhead.kind === 'office') {
      const { parent, issuer, number, about, placeAndDate } = letterhead;
      expect(rows[0]?.map(({ words }) => words)).toEqual([
        [...parent, ...issuer].join(''),
        [NATION, MOTTO].join(''),
      ]);
      expect(rows[1]?.map(({ words }) => words)).toEqual([
        [number, about].filter((line) => line !== null).join(''),
        placeAndDate,
      ]);
    }
    if (signed === undefined) return;
    const [left, right] = rows.at(-1) ?? [];
    expect(right?.words).toContain(signed.right.authority.join(''));
    if (signed.left?.kind === 'recipients' && signed.left.groups.length > 0)
      expect(left?.words.startsWith('Nơi nhận:')).toBe(true);
    // The signature has the right half of the sheet.
    expect(Number(right?.width)).toBeGreaterThan(Number(left?.width));
  });

  it('never cuts a row, and keeps signatures in one row', async () => {
    const xml = await documentXml(paper);
    const rows = xml.match(/<w:tr>|<w:tr /gu) ?? [];
    expect(xml.match(/<w:cantSplit\/>/gu) ?? []).toHaveLength(rows.length);
  });
});

describe('a Mẫu số 03 whose facts try to break the XML', () => {
  it.each([
    ['markup', '<w:p/>&amp;"\'>'],
    ['forbidden controls', 'a\u0000\u000b\u001fb\ud800'],
    ['300 letters', 'Ơ'.repeat(300)],
    ['emoji and right to left', '🍯 דבש عسل'],
  ])('%s', async (_, name) => {
    const producer = { ...EXAMPLE_PRODUCER, name };
    const paper = papers.communeReview.build({ ...EXAMPLE_FACTS.communeReview, producer, productName: name });
    const xml = await documentXml(paper);
    expect(letters(textIn(xml))).toBe(letters(plainLines(paper).join('')));
    // Tags balance: nothing of the name became markup.
    expect(xml.match(/<w:p[ >]/gu)?.length).toBe(xml.match(/<\/w:p>/gu)?.length ?? 0);
  });
});

describe('a wide table', () => {
  it('lies across the sheet, with the same margins, its columns from margin to margin', async () => {
    const xml = await documentXml({ ...EVERY_FEATURE, landscape: true });
    const size = /<w:pgSz [^>]*>/u.exec(xml)?.[0] ?? '';
    expect([value(size, 'w:pgSz', 'w:w'), value(size, 'w:pgSz', 'w:h')]).toEqual(['16838', '11906']);
    expect(value(size, 'w:pgSz', 'w:orient')).toBe('landscape');
    const [letterhead] = sideBySide(xml);
    const width = letterhead?.reduce((sum, cellOf) => sum + Number(cellOf.width), 0) ?? 0;
    expect(Math.abs(width - (16838 - 1701 - 850))).toBeLessThan(5);
  });
});

describe('tables', () => {
  it('a table of 200 rows repeats its header and cuts no row', async () => {
    const items = Array.from({ length: 200 }, (_, at) => ({
      document: `Tài liệu ${String(at + 1)}`,
      problem: 'Thiếu trang.',
      remedy: 'Nộp đủ.',
      dueOn: null,
    }));
    const xml = await documentXml(
      papers.supplementRequest.build({ ...EXAMPLE_FACTS.supplementRequest, items }),
    );
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect((xml.match(/<w:cantSplit\/>/gu) ?? []).length).toBeGreaterThan(200);
    expect(textIn(xml)).toContain('Tài liệu 200');
  });

  it('columns fill the text width exactly: 11906 − 1701 − 851 twips', () => {
    const columns = [7, 31, 11, 13].map((share) => ({ share, align: 'left' as const }));
    expect(columnWidths(columns, 165).reduce((sum, width) => sum + width, 0)).toBe(9354);
  });

  it('finds the columns under a stacked header', () => {
    const rows = [
      [
        headerCell('TT', { rowSpan: 2 }),
        headerCell('Điểm', { columnSpan: 2 }),
        headerCell('Ghi chú', { rowSpan: 2 }),
      ],
      [headerCell('Tự chấm'), headerCell('Tối đa')],
      [cell('1'), cell('2'), cell('3'), cell('4')],
    ];
    expect(placeCells(rows, 4).map((row) => row.map(({ column }) => column))).toEqual([
      [0, 1, 3],
      [1, 2],
      [0, 1, 2, 3],
    ]);
  });
});
