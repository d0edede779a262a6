import { computeRatios, type Finding, loadCriteriaSet, type RatioClaim } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { contentsOf, nextContent, percent, ratioRows, relatedCriteria } from './finding.model.ts';
import { officeDossier } from './testing/office-dossier.ts';

const COUNTS: RatioClaim = {
  periodFrom: '2025-11-01',
  periodTo: '2026-10-31',
  labourTotal: 12,
  labourCommune: 9,
  labourVillage: 6,
  materials: [
    { name: 'Mật thô', unit: 'kg', total: 1200, fromCommune: 900, fromProvince: 1200 },
    { name: 'Sáp', unit: 'kg', total: 300, fromCommune: 300, fromProvince: 300 },
  ],
};

function asked(content: Finding['content'], askedUnit: Finding['askedUnit'], isAnswered: boolean): Finding {
  const by = { uid: 'u', role: askedUnit, unit: null, name: '' };
  const answer = { verdict: 'agree', text: 'Đúng', basis: '', by, on: '2026-11-05' } as const;
  return {
    content,
    askedUnit,
    askedOn: '2026-11-03',
    dueOn: '2026-11-10',
    answer: isAnswered ? answer : null,
  };
}

describe('the counts beside a finding', () => {
  it.each([
    [null, '–'],
    [0, '0 %'],
    [0.7654, '76,5 %'],
    [1, '100 %'],
  ])('writes the share %j as %s', (share, text) => {
    expect(percent(share)).toBe(text);
  });

  it('are people for labour, amounts added up for materials, and nothing for the other two contents', () => {
    const rows = (content: Finding['content']) => ratioRows(content, COUNTS, computeRatios(COUNTS));
    expect(rows('labour').map(({ count, share }) => `${count} ${share}`)).toEqual([
      '9/12 người 75 %',
      '6/12 người 50 %',
    ]);
    expect(rows('materials').map(({ count, share }) => `${count} ${share}`)).toEqual([
      '1.200/1.500 80 %',
      '1.500/1.500 100 %',
    ]);
    expect(rows('origin')).toEqual([]);
  });
});

describe('relatedCriteria', () => {
  it('are those that the set marks with the content, each with what the producer chose', async () => {
    const set = await loadCriteriaSet('qd26-2026/04');
    const [first] = relatedCriteria(set, 'materials', {}, []);
    expect(first).toMatchObject({ chosen: null, files: [] });
    const criterion = set.parts
      .flatMap(({ groups }) => groups.flatMap(({ criteria }) => criteria))
      .find(({ number }) => number === first?.number);
    expect(criterion?.communeContent).toBe('materials');
    const option = criterion?.options[1];
    const key = `c${(first?.number ?? '').replaceAll('.', '_')}` as const;
    const [chosen] = relatedCriteria(set, 'materials', { [key]: { option: option?.id ?? '' } }, []);
    expect(chosen?.chosen).toEqual({ label: option?.label, points: option?.points });
  });
});

describe('the contents asked of a unit', () => {
  const dossier = officeDossier({
    findings: [
      asked('materials', 'economy', true),
      asked('labour', 'economy', false),
      asked('origin', 'culture', false),
      asked('identity', 'culture', false),
    ],
  });

  it('are its own only, each with whether it has its answer', () => {
    expect(contentsOf(dossier, 'economy').map(({ content, isAnswered }) => [content, isAnswered])).toEqual([
      ['materials', true],
      ['labour', false],
    ]);
  });

  it('lead to the next one without an answer, and to none when this was the last', () => {
    expect(nextContent(dossier, 'culture', 'origin')).toBe('identity');
    expect(nextContent(dossier, 'economy', 'labour')).toBeNull();
  });
});
