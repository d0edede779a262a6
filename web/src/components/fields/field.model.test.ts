import { type ColumnField, type DetailField, paperKinds } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../gateway/errors.ts';
import {
  asLink,
  asNumber,
  asTime,
  detailProblems,
  emptyRow,
  moved,
  readAs,
  refusedPlaces,
  rowsOf,
  rowTitle,
  settled,
  shownDetails,
  stillWrong,
  textOf,
  withoutRow,
  withRow,
  withRowAt,
} from './field.model.ts';

const COLUMNS: readonly ColumnField[] = [
  { key: 'name', kind: 'text', label: 'Họ và tên' },
  { key: 'position', kind: 'text', label: 'Chức vụ' },
];
const FIELDS: readonly DetailField[] = [
  { key: 'place', kind: 'text', label: 'Địa điểm', required: true },
  { key: 'time', kind: 'time', label: 'Giờ' },
  { key: 'present', kind: 'rows', label: 'Có mặt', rowName: 'người', columns: COLUMNS },
];

describe('what was typed', () => {
  const full = { place: 'Nhà văn hóa', time: '08:00', present: [{ name: 'A', position: '' }] };

  it('shows what was typed before what is suggested, in all fields of the paper', () => {
    expect(shownDetails(FIELDS, null, { place: 'Hội trường' })).toEqual({
      place: 'Hội trường',
      time: '',
      present: [],
    });
    expect(shownDetails(FIELDS, full, { place: 'Hội trường' })).toEqual(full);
    expect(shownDetails(FIELDS, null, null).place).toBe('');
  });

  it('says place by place what cannot be taken', () => {
    expect(detailProblems(FIELDS, full)).toEqual([]);
    const wrong = { ...full, time: '25:00', present: [{ name: 'x'.repeat(501), position: '' }] };
    expect(detailProblems(FIELDS, wrong).map(({ path }) => path)).toEqual([
      'details.time',
      'details.present.0.name',
    ]);
  });

  it('names places under another root where the form is a subject’s', () => {
    const [problem] = detailProblems(FIELDS, { ...full, time: '25:00' }, 'values');
    expect(problem?.path).toBe('values.time');
  });

  it('reads the same places from a refusal of the server', () => {
    const issues = [{ path: 'details.time', message: 'Giờ ghi dạng 08:30.' }, { path: 1 }, null];
    expect(refusedPlaces(new AppError('invalid-argument', 'a', { issues }))).toEqual([issues[0]]);
    expect(refusedPlaces(new AppError('unavailable'))).toEqual([]);
    expect(refusedPlaces(new AppError('invalid-argument', 'a', { path: 'x' }))).toEqual([]);
  });

  it('stops calling wrong what was mended, and calls nothing new wrong by itself', () => {
    const [time, place] = ['details.time', 'details.place'].map((path) => ({ path, message: path }));
    if (time === undefined || place === undefined) throw new Error('No problems');
    expect(stillWrong([time, place], [place])).toEqual([place]);
    expect(stillWrong([], [place])).toEqual([]);
  });

  it.each([
    ['8:5', '08:05'],
    ['8h30', '08:30'],
    ['8 giờ 30', '08:30'],
    ['14h', '14:00'],
    [' sáng ', 'sáng'],
    ['', ''],
  ])('reads the hour %j as %j', (typed, hour) => {
    expect(asTime(typed)).toBe(hour);
  });

  it.each([
    [' sanphamocop.vn/tra ', 'https://sanphamocop.vn/tra'],
    ['http://a.vn', 'http://a.vn'],
    ['chưa có', 'chưa có'],
    ['a@b.vn', 'a@b.vn'],
    ['', ''],
  ])('reads the address %j as %j', (typed, link) => {
    expect(asLink(typed)).toBe(link);
    expect(settled({ kind: 'link' }, typed)).toBe(link);
  });

  it('settles hours and numbers, and leaves text as it is', () => {
    expect(asNumber('1.250,5')).toBe('1250,5');
    expect(settled({ kind: 'number' }, '12 000')).toBe('12000');
    expect(settled({ kind: 'time' }, '7h')).toBe('07:00');
    expect(settled({ kind: 'text' }, '1.250')).toBe('1.250');
  });
});

describe('rows', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => ({ name, position: '' }));
  if (a === undefined || b === undefined || c === undefined) throw new Error('No rows');

  it('moves one place, not over the ends', () => {
    expect(moved([a, b, c], 1, -1)).toEqual([b, a, c]);
    expect(moved([a, b, c], 1, 1)).toEqual([a, c, b]);
    expect(moved([a, b, c], 0, -1)).toEqual([a, b, c]);
    expect(moved([a, b, c], 2, 1)).toEqual([a, b, c]);
  });

  it('changes one, takes one out and brings it back to its place', () => {
    expect(withRow([a, b], 1, c)).toEqual([a, c]);
    const without = withoutRow([a, b, c], 1);
    expect(without).toEqual([a, c]);
    expect(withRowAt(without, { index: 1, row: b })).toEqual([a, b, c]);
  });

  it('begins empty, and is named by the first things written in it', () => {
    expect(emptyRow(COLUMNS)).toEqual({ name: '', position: '' });
    expect(rowTitle(COLUMNS, { name: ' ', position: 'Trưởng thôn' })).toBe('Trưởng thôn');
    expect(rowTitle(COLUMNS, { name: 'A', position: 'Trưởng thôn' })).toBe('A – Trưởng thôn');
    expect(rowTitle(COLUMNS, emptyRow(COLUMNS))).toBe('(chưa ghi gì)');
  });

  it('begins a choice with its first option, and reads choices and pointers as words', () => {
    const unit = {
      key: 'unit',
      kind: 'choice',
      label: 'Đơn vị',
      options: [{ value: 'a', label: 'Phòng A' }],
    };
    const who = { key: 'who', kind: 'ref', to: 'producers', label: 'Chủ thể' };
    const columns = [unit, who] as readonly ColumnField[];
    expect(emptyRow(columns)).toEqual({ unit: 'a', who: '' });
    expect(rowTitle(columns, { unit: 'a', who: 'p1' }, { p1: 'HTX Chè' })).toBe('Phòng A – HTX Chè');
    const [first, second] = columns;
    if (first === undefined || second === undefined) throw new Error('No columns');
    expect(readAs(first, 'gone', {})).toBe('gone');
    expect(readAs(second, 'p2', {})).toBe('p2');
  });

  it('reads rows and texts of stored details, whatever stands there', () => {
    const details = { place: 'x', present: [{ name: 'A' }] };
    expect(rowsOf(details, 'present')).toEqual([{ name: 'A' }]);
    expect(rowsOf(details, 'place')).toEqual([]);
    expect(textOf(details, 'place')).toBe('x');
    expect(textOf(details, 'present')).toBe('');
  });
});

describe('every paper', () => {
  it.each(Object.entries(paperKinds))('%s begins with a form that can be taken as it is', (_, { fields }) => {
    expect(detailProblems(fields, shownDetails(fields, null, null))).toEqual([]);
  });
});
