import { describe, expect, it } from 'vitest';
import type { ImportAnswer, ImportRow } from '@ocop/functions/domain';
import {
  choicesOf,
  fileProblem,
  firstShown,
  linesOf,
  shownRows,
  summaryOf,
  waitingWords,
  writtenCount,
} from './import.model.ts';

const row = (over: Partial<ImportRow>): ImportRow => ({
  row: 2,
  title: 'HTX A',
  outcome: 'new',
  changes: [],
  problems: [],
  notes: [],
  ...over,
});
const answer = (over: Partial<ImportAnswer> = {}): ImportAnswer => ({
  applied: false,
  sheet: 'DS',
  columns: [],
  unread: [],
  absent: [],
  counts: { new: 2, change: 1, same: 0, problem: 1, passed: 0 },
  rows: [row({}), row({ row: 3, outcome: 'problem' })],
  hidden: 2,
  ...over,
});

describe('the preview of an import', () => {
  it('offers the outcomes that there are, with their numbers, problems first', () => {
    expect(choicesOf(answer())).toEqual([
      ['all', 'Tất cả (4)'],
      ['problem', 'Có lỗi, không nhập (1)'],
      ['new', 'Thêm mới (2)'],
      ['change', 'Cập nhật (1)'],
    ]);
    expect(firstShown(answer())).toBe('problem');
    expect(firstShown(answer({ counts: { new: 1, change: 0, same: 0, problem: 0, passed: 0 } }))).toBe('all');
  });

  it('names the rows that are taken with something to know, and not those that are refused', () => {
    const rows = [row({ notes: ['Chưa có thôn này.'] }), row({ row: 3, outcome: 'problem', notes: ['x'] })];
    expect(choicesOf(answer({ rows }))[1]).toEqual(['noted', 'Có điều cần lưu ý (1)']);
    expect(shownRows(answer({ rows }), 'noted').map(({ row: at }) => at)).toEqual([2]);
  });

  it('says that many rows take their time', () => {
    expect(waitingWords(500)).toBeNull();
    expect(waitingWords(4900)).toContain('Đang nhập 4900 dòng');
  });

  it('narrows the rows', () => {
    expect(shownRows(answer(), 'all')).toHaveLength(2);
    expect(shownRows(answer(), 'problem').map(({ row: at }) => at)).toEqual([3]);
  });

  it('says of a row where its problem is, what changes, and what to know', () => {
    const told = row({
      problems: [
        { column: 'SĐT', message: 'sai.' },
        { column: null, message: 'trùng.' },
      ],
      changes: [
        { label: 'Thôn', from: '', to: 'Thôn 1' },
        { label: 'Hạng sao', from: '3', to: '4' },
      ],
      notes: ['lưu ý'],
    });
    expect(linesOf(told)).toEqual([
      'Cột “SĐT”: sai.',
      'trùng.',
      'Thôn: (trống) → Thôn 1',
      'Hạng sao: 3 → 4',
      'lưu ý',
    ]);
  });

  it('sums up what would be, and what was, written', () => {
    expect(writtenCount(answer())).toBe(3);
    expect(summaryOf(answer())).toBe('Nếu nhập: thêm mới 2, cập nhật 1, không đổi 0, có lỗi 1 dòng.');
    expect(summaryOf(answer({ applied: true }))).toMatch(/^Đã nhập/u);
  });

  it.each([
    [0, 'Tệp rỗng'],
    [10 * 1024 * 1024 + 1, 'lớn hơn 10 MB'],
  ])('refuses a file of %i bytes before it is sent', (size, words) => {
    expect(fileProblem({ size })).toContain(words);
    expect(fileProblem({ size: 1000 })).toBeNull();
  });
});
