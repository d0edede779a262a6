import { Draft } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { FORM_FIELDS, parseField, parseNumber, withField } from './fields.model.ts';

describe('numbers as people type them', () => {
  it.each([
    ['1250', 1250],
    ['1.250', 1250],
    ['1.250.000', 1_250_000],
    ['1.250,5', 1250.5],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['12.', 12],
    [' 1 250 ', 1250],
    ['0', 0],
  ])('%j is %d', (text, expected) => {
    expect(parseNumber(text)).toBe(expected);
  });

  it.each(['', 'mười', '-3', '1,2,3', '1e9', '12,5kg'])('%j is none', (text) => {
    expect(parseNumber(text)).toBeNull();
  });
});

describe('fields of the forms', () => {
  it('keep an emptied text, and take out an emptied number or day: the schema knows no empty ones', () => {
    expect(parseField('text', '')).toEqual({ value: '' });
    expect(parseField('count', ' ')).toEqual({ value: undefined });
    expect(parseField('date', '')).toEqual({ value: undefined });
  });

  it.each([
    ['count', '5,5'],
    ['count', '200.000'],
    ['amount', 'nhiều'],
    ['date', '2026-02-30'],
    ['date', '0002-03-01'],
  ] as const)('refuse a %s of %j with a sentence', (kind, text) => {
    expect(parseField(kind, text)).toEqual({ error: expect.stringMatching(/\.$/u) as string });
  });

  it('are the fields that the schema of the draft holds', () => {
    for (const [section, fields] of Object.entries(FORM_FIELDS)) {
      const filled = Object.fromEntries(
        fields.map(({ name, kind, options = [] }) => {
          const choice = options[0]?.[0] ?? '';
          const values = { line: 'a', text: 'a', date: '2018-03-12', amount: 1.5, count: 5 };
          return [name, kind === 'ticks' ? [choice] : kind === 'choice' ? choice : values[kind]];
        }),
      );
      expect(Draft.parse({ [section]: filled })).toEqual({ [section]: filled });
    }
  });

  it('offer every tick of the schema', () => {
    const ticks = FORM_FIELDS.general.find(({ kind }) => kind === 'ticks')?.options ?? [];
    const all = { general: { ticks: ticks.map(([value]) => value) } };
    expect(Draft.parse(all)).toEqual(all);
    expect(ticks).toHaveLength(10);
  });

  it('leave out what was emptied', () => {
    expect(withField({ a: 1, b: 2 }, 'a', undefined)).toEqual({ b: 2 });
    expect(withField({ a: 1 }, 'b', '')).toEqual({ a: 1, b: '' });
  });
});
