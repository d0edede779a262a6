import type { Paper, PaperType } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { paper } from '../papers/testing/paper.ts';
import { bookOf, type BookRegister, bookYears, seriesLabel, summaryOf } from './register.model.ts';

const register = (type: string, taken: number[], changes: Partial<BookRegister> = {}): BookRegister => ({
  type,
  year: 2026,
  last: Math.max(...taken),
  taken,
  voids: [],
  ...changes,
});

const numbered = (type: PaperType, serial: number, changes: Partial<Paper> = {}): Paper =>
  paper(type, {
    id: `${type}-${String(serial)}`,
    state: 'issued',
    number: { serial, year: 2026, symbol: 'BC-UBND', text: `0${String(serial)}/BC-UBND` },
    ...changes,
  });

describe('the book of a year', () => {
  it('shows every number once, the newest first, with gaps as one line', () => {
    const [series] = bookOf(
      [
        register('BC', [1, 5, 6], {
          voids: [{ serial: 5, reason: 'Ghi nhầm', documentId: 'communeReview-1' }],
        }),
      ],
      [numbered('communeReview', 1)],
    );
    expect(series?.rows.map(({ number, kind }) => [number, kind])).toEqual([
      ['06/BC', 'elsewhere'],
      ['05/BC', 'void'],
      ['02–04/BC', 'free'],
      ['01/BC-UBND', 'paper'],
    ]);
    expect(series?.rows[1]?.note).toBe('Bỏ số: Ghi nhầm');
    expect(series?.rows.map(({ about }) => about?.id)).toEqual([
      undefined,
      'communeReview-1',
      undefined,
      undefined,
    ]);
    expect(series === undefined ? '' : summaryOf(series)).toBe(
      'Số cao nhất đã cấp: 06 · 1 văn bản · 1 số bỏ',
    );
  });

  it('puts a paper into the series that gave its number, and keeps the PĐK numbers out', () => {
    const book = bookOf(
      [register('all', [2]), register('BC', [1]), register('registrationForm', [1])],
      [numbered('communeReview', 1), numbered('periodicReport', 2)],
    );
    expect(book.map(({ type }) => type)).toEqual(['BC', 'all']);
    expect(book.map(({ rows }) => rows.map((row) => row.paper?.type))).toEqual([
      ['communeReview'],
      ['periodicReport', undefined],
    ]);
  });

  it('notes corrections and ends with their reasons', () => {
    const by = paper('receipt').madeBy;
    const at = '2026-11-20T02:00:00.000Z';
    const withdrawn = numbered('communeReview', 1, {
      state: 'withdrawn',
      log: [
        { action: 'corrected', by, at, note: '02 → 01' },
        { action: 'withdrawn', by, at, note: 'Sai sản phẩm' },
        { action: 'issued', by, at, note: null },
      ],
    });
    const [series] = bookOf([register('BC', [1])], [withdrawn]);
    expect(series?.rows[0]?.note).toBe('Sửa: 02 → 01. Sai sản phẩm');
  });

  it('says a single free number as itself', () => {
    const [series] = bookOf([register('QD', [2])], []);
    expect(series?.rows.map(({ number }) => number)).toEqual(['02/QĐ', '01/QĐ']);
    expect(series === undefined ? '' : summaryOf(series)).toBe('Số cao nhất đã cấp: 02 · 0 văn bản');
  });
});

it('names a series by its abbreviation and its papers', () => {
  expect(seriesLabel('BC')).toMatch(/^BC: .*,/u);
  expect(seriesLabel('QD')).toMatch(/^QĐ: /u);
  expect(seriesLabel('CV')).toBe('CV: công văn');
  expect(seriesLabel('all')).toBe('Một sổ chung cho mọi loại');
  expect(seriesLabel('XX')).toBe('XX');
});

it('offers the present year first', () => {
  expect(bookYears('2026-11-24')).toEqual([2026, 2025, 2024, 2023, 2022]);
});
