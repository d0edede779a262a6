import type { Block, FootnoteRun, HeadingBlock, Run } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { footnoteRuns, headingLevels, isDotted, scaleOf } from './paper-preview.model.ts';

const heading = (level: HeadingBlock['level']): HeadingBlock => ({ kind: 'heading', level, text: level });
const text: Run = { kind: 'text', text: 'a' };
const note = (words: string): FootnoteRun => ({ kind: 'footnote', text: words });
const paragraph = (...runs: readonly Run[]): Block => ({
  kind: 'paragraph',
  runs,
  align: 'justify',
  indent: true,
  keepWithNext: false,
});

const levelsOf = (...names: readonly HeadingBlock['level'][]): number[] => [
  ...headingLevels(names.map(heading), 3).values(),
];

describe('the levels of headings', () => {
  it('leaves no gap for ranks that a paper does not use', () => {
    expect(levelsOf('section', 'clause', 'clause', 'section')).toEqual([4, 5, 5, 4]);
    expect(levelsOf('part', 'clause')).toEqual([4, 5]);
    expect(levelsOf('article', 'article')).toEqual([4, 4]);
  });

  it('never falls by more than one level', () => {
    expect(levelsOf('clause', 'part', 'section', 'clause')).toEqual([4, 4, 5, 6]);
  });
});

describe('the marks of footnotes', () => {
  it('counts them through paragraphs and tables', () => {
    const table: Block = {
      kind: 'table',
      columns: [{ share: 1, align: 'left' }],
      header: [[{ lines: [[text]] }]],
      rows: [[{ lines: [[text, note('hai')]] }]],
      footer: [],
    };
    const body = [paragraph(text, note('một')), heading('part'), table, paragraph(note('ba'))];
    expect(footnoteRuns({ body }).map((run) => run.text)).toEqual(['một', 'hai', 'ba']);
  });
});

describe('the sheet', () => {
  it('knows a line for the pen', () => {
    expect(isDotted([text, { kind: 'leader' }])).toBe(true);
    expect(isDotted([text])).toBe(false);
  });

  it('keeps the proportions of A4 where there is room, and wraps on a phone', () => {
    expect(scaleOf(630, false)).toBe(3);
    expect(scaleOf(594, true)).toBe(2);
    expect(scaleOf(328, false)).toBeNull();
    expect(scaleOf(2000, false)).toBe(4.2);
  });
});
