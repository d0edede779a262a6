import { describe, expect, it } from 'vitest';
import { blankExample, examplePaper } from './examples.ts';
import type { PaperModel, TableBlock } from './model.ts';
import { PaperType } from './paper-types.ts';
import { plainLines } from './plain-text.ts';

const DOTS = '……';
const textOf = (paper: PaperModel): string => plainLines(paper).join('\n').replaceAll('\u00a0', ' ');
const tables = ({ body }: PaperModel): TableBlock[] => body.filter((block) => block.kind === 'table');

/** Mẫu số 02 prints lists of the decree that end in a comma: they are the decree's own. */
const ownCommas: readonly PaperType[] = ['selfAssessmentReport'];

describe.each(PaperType.options)('the sheet for the pen: %s', (type) => {
  const blank = blankExample(type);
  const text = textOf(blank);

  it('leaves room by dots, and prints nothing that a program forgot', () => {
    expect(text).toContain(DOTS);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|Invalid/u);
    expect(text).toBe(text.normalize('NFC'));
    const dangling = /,\s*(?:[,;]|\.(?!\.)|$)|\(\s*\)|: *[,;]/gmu;
    expect(ownCommas.includes(type) ? [] : (text.match(dangling) ?? [])).toEqual([]);
  });

  it('knows nobody and nothing of the example', () => {
    expect(text).not.toMatch(/ví dụ|Linh Ngọc|Mật ong hoa núi/u);
  });

  it('is the same paper as the filled one, and has no table without a row to write in', () => {
    expect(blank.title?.name).toBe(examplePaper(type).title?.name);
    expect(tables(blank).filter(({ rows }) => rows.length === 0)).toEqual([]);
  });
});

describe('the letterhead of a sheet for the pen', () => {
  const headed = PaperType.options.flatMap((type) => {
    const { letterhead } = blankExample(type);
    return letterhead.kind === 'office' ? [[type, letterhead] as const] : [];
  });

  it.each(headed)('%s has no number and no day yet, but room for both', (_, { number, placeAndDate }) => {
    expect(number ?? DOTS).toContain(DOTS);
    expect(number ?? '').not.toMatch(/\d/u);
    expect(placeAndDate.replaceAll('\u00a0', ' ')).toMatch(/ngày …+ tháng …+ năm …+$/u);
  });
});

describe('sheets with tables to fill by pen', () => {
  const emptyRows = (type: PaperType): number[] =>
    tables(blankExample(type)).map(
      ({ rows }) => rows.filter((row) => row.slice(1).every(({ lines }) => lines.length === 0)).length,
    );

  it.each([
    ['receipt', [4]],
    ['supplementRequest', [5]],
    ['provinceRequest', [5]],
    ['handover', [3, 3]],
    ['inspectionMinutes', [2, 5, 3]],
  ] as const)('%s has %j empty rows', (type, counts) => {
    expect(emptyRows(type)).toEqual(counts);
  });

  it('the receipt names the two forms that every dossier has (QĐ 26/2026, Điều 6.1) and counts copies', () => {
    const text = textOf(blankExample('receipt'));
    expect(text).toContain('Phiếu đăng ký (Mẫu số 01)');
    expect(text).toContain('Báo cáo tự đánh giá (Mẫu số 02)');
    expect(text).not.toContain('SHA-256');
  });

  it('the request to the province leaves the number of products and of samples open', () => {
    const text = textOf(blankExample('provinceRequest'));
    expect(text).toMatch(/đối với … ?…*… sản phẩm sau:|đối với …+ sản phẩm sau:/u);
    expect(text).toMatch(/Sản phẩm mẫu: …+ mẫu \(mỗi sản phẩm 05 mẫu, trừ dịch vụ du lịch\)/u);
  });

  it('the request to supplement lets the pen say whether the clock stops', () => {
    const text = textOf(blankExample('supplementRequest'));
    expect(text).toContain('☐ Thời hạn 15 ngày làm việc tạm dừng');
    expect(text).toContain('☐ Thời hạn 15 ngày làm việc kể từ ngày tiếp nhận hồ sơ vẫn tiếp tục');
  });

  it('the process slip says what goes where in each of its six rows', () => {
    const [table] = tables(blankExample('processSlip'));
    expect(table?.rows).toHaveLength(6);
    expect(textOf(blankExample('processSlip')).match(/Giao:\nNhận:\nGiao:\nHạn:\nXong:/gu)).toHaveLength(6);
  });

  it('Mẫu số 03 gives four lines for each of its four contents', () => {
    const lines = plainLines(blankExample('communeReview'));
    expect(lines.filter((line) => line === DOTS)).toHaveLength(16);
  });

  it.each([
    ['refusal', 13],
    ['stopNotice', 4],
    ['certificateEndingNotice', 8],
    ['villageConfirmation', 2],
    ['inspectionMinutes', 2],
  ] as const)('%s has its %i boxes, none ticked', (type, boxes) => {
    const text = textOf(blankExample(type));
    expect(text.match(/☐/gu)).toHaveLength(boxes);
    expect(text).not.toContain('☑');
  });
});
