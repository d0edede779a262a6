import { describe, expect, it } from 'vitest';
import { opened } from '../../../../test/support/dossier-builders.ts';
import { walked, WAYS } from '../../../../test/support/stored-dossiers.ts';
import { holdersOf } from './dossier-columns.ts';
import { isInFilter, isOnBoard, lineOf, linesOf, narrowingOf, waitsFor } from './dossier-filters.ts';

const producer = { uid: 'u', commune: '02104', role: 'producer', unit: 'linh-ngoc' } as const;
const line = (...args: Parameters<typeof opened>) => lineOf(opened(...args));

describe('the filters of the list', () => {
  it('tell what waits for me from what waits for others', () => {
    expect(waitsFor(line(), producer)).toBe(true);
    expect(waitsFor(line({ state: 'submitted' }), producer)).toBe(false);
    expect(isInFilter(line(), 'mine', producer)).toBe(true);
    expect(isInFilter(line(), 'mine', null)).toBe(false);
  });

  it('take a recognised dossier for ended only with its certificate', () => {
    expect(isInFilter(line({ state: 'recognised' }), 'open', producer)).toBe(true);
    expect(isInFilter(line({ state: 'recognised', certificateId: 'c' }), 'ended', producer)).toBe(true);
    expect(isInFilter(line({ state: 'central' }), 'province', producer)).toBe(true);
    expect(isInFilter(line({ state: 'withdrawn' }), 'open', producer)).toBe(false);
    expect(isInFilter(line(), 'all', producer)).toBe(true);
  });

  it.each([
    ['open', '', true],
    ['mine', '', true],
    ['province', '', true],
    ['open', 'han=over', true],
    ['all', 'han=over', true],
    ['all', 'han=none', false],
    ['all', 'buoc=received', false],
    ['ended', 'han=over', false],
  ] as const)('find %s, narrowed by "%s", on the board: %s', (filter, query, expected) => {
    expect(isOnBoard(filter, narrowingOf(new URLSearchParams(query)))).toBe(expected);
  });
});

describe('a line of the list', () => {
  it('is the same from the board and from the dossier', () => {
    const { dossier } = walked('d1', WAYS.received);
    const { id, isEnded, ...row } = lineOf(dossier);
    expect(isEnded).toBe(false);
    expect(linesOf({ rows: { [id]: row } })).toEqual([lineOf(dossier)]);
    expect(linesOf(null)).toEqual([]);
  });

  it.each([
    ['draft', 'Chủ thể OCOP'],
    ['sent', 'Tỉnh'],
    ['central', 'Bộ Nông nghiệp và Môi trường'],
    ['withdrawn', '–'],
  ] as const)('says in whose hands a dossier in state %s is', (state, holder) => {
    expect(holdersOf(line({ state }))).toBe(holder);
  });
});
