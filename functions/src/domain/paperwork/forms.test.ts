import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultWording } from './default-wordings.ts';
import { blankExample, EXAMPLE_FACTS, EXAMPLE_OFFICE } from './examples.ts';
import { EVIDENCE_GUIDE, FORM_01, FORM_02, FORM_03 } from './forms-text.ts';
import type { PaperModel } from './model.ts';
import { UNISSUED } from './office-wording.ts';
import { blankPaper, papers } from './papers.ts';
import { footnotes, plainLines } from './plain-text.ts';

// The annex of QĐ 26/2026/QĐ-TTg as published (vanban.chinhphu.vn, docid 218267).
const ANNEX = readFileSync(new URL('annex-3.txt', import.meta.url), 'utf8').normalize('NFC');

/** The annex from one form's own heading to the next form's. */
function form(number: '01' | '02' | '03'): string {
  const start = ANNEX.indexOf(`\nMẫu số ${number}:`);
  const end = ANNEX.indexOf('\nMẫu số 0', start + 1);
  return ANNEX.slice(ANNEX.indexOf('\n', start + 1), end === -1 ? undefined : end);
}

/** Letters, digits and marks in order: without spaces, rules, table bars, boxes and the dots of blanks. */
function letters(text: string): string {
  return text
    .normalize('NFC')
    .replace(/-{3,}|_{3,}|\.{2,}|…|[|☐☑□]/gu, '')
    .replace(/[\s\u00a0.]+/gu, '');
}

const printed = (paper: PaperModel): string => letters(plainLines(paper).join('\n'));

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
};

describe('the fixed words of the forms (QĐ 26/2026/QĐ-TTg, Phụ lục III)', () => {
  it.each([
    ['Mẫu số 01', FORM_01, '01'],
    ['Mẫu số 02', FORM_02, '02'],
    ['Mẫu số 02, bảng minh chứng', EVIDENCE_GUIDE, '02'],
    ['Mẫu số 03', FORM_03, '03'],
  ] as const)('%s: every fixed text stands in the annex letter for letter', (_, texts, number) => {
    const annex = letters(form(number));
    const foreign = strings(texts).filter((text) => !annex.includes(letters(text)));
    expect(strings(texts).length).toBeGreaterThan(10);
    expect(foreign).toEqual([]);
  });

  it('the evidence guide has the annex’s fifteen rows', () => {
    expect(EVIDENCE_GUIDE).toHaveLength(15);
  });
});

describe('the blank forms, to be filled by pen', () => {
  it('Mẫu số 01 is the annex’s form, word for word and in its order', () => {
    const paper = blankExample('registrationForm');
    const note = `1${letters(FORM_01.groupNote)}`;
    const annex = letters(form('01')).replace(note, '').replace('Phânnhóm1)', 'Phânnhóm)');
    expect(printed(paper)).toBe(annex);
    expect(footnotes(paper)).toEqual([FORM_01.groupNote.replace('Phụ lục I', 'Phụ lục\u00a0I')]);
  });

  it('Mẫu số 02 is the annex’s form, word for word and in its order', () => {
    expect(printed(blankExample('selfAssessmentReport'))).toBe(letters(form('02')));
  });

  it('Mẫu số 03 has every line of the annex’s form in its order', () => {
    const text = printed(blankExample('communeReview'));
    // The office's own name and the province's stand where the annex has dots.
    const lines = form('03')
      .split('\n')
      .map((line) => letters(line))
      .filter((line) => line !== '' && !/^(?:ỦYBANNHÂNDÂNXÃ|TMỦYBAN|Ủybannhândânxã)/u.test(line));
    let from = 0;
    const missing = lines.filter((line) => {
      const at = text.indexOf(line, from);
      if (at >= 0) from = at + line.length;
      return at < 0;
    });
    expect(lines.length).toBeGreaterThan(15);
    expect(missing).toEqual([]);
  });
});

describe('the blank report of an office whose name is not known', () => {
  it('prints dots for the names', () => {
    const office = { ...EXAMPLE_OFFICE, commune: '', province: '' };
    const wording = defaultWording('communeReview', { kind: 'xã', name: '………', province: '………' });
    const lines = plainLines(blankPaper('communeReview', { office, wording, issuance: UNISSUED }));
    expect(lines).toContain('T.M ỦY BAN NHÂN DÂN XÃ ………');
    expect(lines.join('\n')).toContain('Ủy ban nhân dân xã.... đề nghị Ủy ban nhân dân tỉnh....');
  });
});

describe('the filled forms', () => {
  const headings = {
    registrationForm: strings(FORM_01).filter((text) => /^\d\.|^(?:DÀNH|PHẦN|PHIẾU)/u.test(text)),
    selfAssessmentReport: strings(FORM_02).filter((text) =>
      /^(?:\d\.|[abcd]\)|Phần|[A-ZĐÁÀẾÔ ,]{12})/u.test(text),
    ),
    communeReview: strings(FORM_03).filter((text) => /^(?:\d\.|I)/u.test(text)),
  };

  it.each([
    ['Mẫu số 01', papers.registrationForm.build(EXAMPLE_FACTS.registrationForm), headings.registrationForm],
    [
      'Mẫu số 02',
      papers.selfAssessmentReport.build(EXAMPLE_FACTS.selfAssessmentReport),
      headings.selfAssessmentReport,
    ],
    ['Mẫu số 03', papers.communeReview.build(EXAMPLE_FACTS.communeReview), headings.communeReview],
  ] as const)('%s keeps every heading of the decree', (_, paper, wanted) => {
    const text = printed(paper);
    expect(wanted.length).toBeGreaterThan(7);
    expect(wanted.filter((heading) => !text.includes(letters(heading)))).toEqual([]);
  });
});
