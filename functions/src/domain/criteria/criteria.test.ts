import { describe, expect, it } from 'vitest';
import { DomainError } from '../kernel/domain-error.ts';
import { CriteriaSet, criteriaOf, ProductKind } from './criteria-set.ts';
import { checklistFor, EVIDENCE_CATALOG } from './evidence.ts';
import { CRITERIA_SET_IDS, loadCriteriaSet } from './load.ts';
import { PRODUCT_SETS, productSetOf } from './product-sets.ts';

const sets = await Promise.all(CRITERIA_SET_IDS.map((id) => loadCriteriaSet(id)));
const scorable = sets.filter((set) => set.scorable);
const rows = (of: readonly CriteriaSet[]) => of.map((set) => [set.id, set] as const);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const NOT_SCORABLE = ['07', '11', '12', '13'].map((no) => `qd148-2023/${no}`);

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('the 52 criteria sets', () => {
  it('are 26 for each decree', () => {
    expect(sets).toHaveLength(52);
    expect(sets.map(({ id }) => id)).toEqual(CRITERIA_SET_IDS);
    expect(sets.filter(({ decree }) => decree === 'qd26-2026')).toHaveLength(26);
  });

  it.each(rows(sets))('%s: parts are 40, 25 and 35 (QĐ 26/2026, Điều 3.1)', (_, set) => {
    expect(set.parts.map(({ code, max }) => [code, max])).toEqual([
      ['A', 40],
      ['B', 25],
      ['C', 35],
    ]);
  });

  it.each(rows(scorable))(
    '%s: criteria add up to groups, groups to parts, and best options to criteria',
    (_, set) => {
      for (const part of set.parts) {
        expect(sum(part.groups.map(({ max }) => max)), part.code).toBe(part.max);
        for (const group of part.groups) {
          expect(sum(group.criteria.map(({ max }) => max)), group.number).toBe(group.max);
        }
      }
      for (const { number, max, options } of criteriaOf(set)) {
        expect(Math.max(...options.map(({ points }) => points)), number).toBe(max);
      }
    },
  );

  it.each(rows(sets))(
    '%s: ids are unique, options stay within their criterion, texts are composed Unicode',
    (id, set) => {
      const criteria = criteriaOf(set);
      const numbers = criteria.map(({ number }) => number);
      const optionIds = criteria.flatMap(({ options }) => options.map((option) => option.id));
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(new Set(optionIds).size).toBe(optionIds.length);
      for (const { options, max } of criteria)
        for (const { points } of options) expect(points).toBeLessThanOrEqual(max);
      expect(textsOf(set).filter((text) => text !== text.normalize('NFC'))).toEqual([]);
      expect(id).toBe(`${set.decree}/${String(set.productSet.no).padStart(2, '0')}`);
    },
  );

  it.each(rows(sets))(
    '%s: floors rise with points, and choosing none is an answer exactly without a 0 option',
    (_, set) => {
      for (const { number, options, zeroIfNoneSelected } of criteriaOf(set)) {
        const floors = options.flatMap(({ starFloor }) => (starFloor === undefined ? [] : [starFloor]));
        expect(floors, number).toEqual([...new Set(floors)].sort());
        expect(
          options.some(({ points }) => points === 0),
          number,
        ).toBe(!zeroIfNoneSelected);
      }
    },
  );

  it.each(rows(sets))(
    '%s: a condition names an earlier criterion, parents add up, cases cover their options',
    (_, set) => {
      const criteria = criteriaOf(set);
      const numbers = criteria.map(({ number }) => number);
      criteria.forEach(({ appliesWhen, parent, cases, options }, index) => {
        if (appliesWhen !== undefined) expect(numbers.slice(0, index)).toContain(appliesWhen);
        if (parent !== undefined) {
          const children = criteria.filter((other) => other.parent?.number === parent.number);
          expect(sum(children.map(({ max }) => max))).toBe(parent.max);
        }
        const codes = new Set(options.flatMap((option) => (option.case === undefined ? [] : [option.case])));
        expect([...codes]).toEqual(cases?.map(({ code }) => code) ?? []);
      });
    },
  );

  it('under QĐ 26 apply 5.2 only with a story (sets 1 to 25)', () => {
    const conditions = sets
      .filter(({ decree }) => decree === 'qd26-2026')
      .map((set) =>
        criteriaOf(set).flatMap(({ number, appliesWhen }) => (appliesWhen ? [[number, appliesWhen]] : [])),
      );
    expect(conditions).toEqual([...Array.from({ length: 25 }, () => [['5.2', '5.1']]), []]);
  });

  it('give two cases to criteria 8, 9 and 15 of form 26', async () => {
    const set = await loadCriteriaSet('qd26-2026/26');
    expect(criteriaOf(set).flatMap(({ number, cases }) => (cases ? [number] : []))).toEqual(['8', '9', '15']);
  });

  it('mark the four contents of the commune (QĐ 26/2026, Điều 7.2.a) where the forms have them', async () => {
    const set = await loadCriteriaSet('qd26-2026/04');
    const contents = criteriaOf(set).flatMap(({ number, communeContent }) =>
      communeContent ? [[number, communeContent]] : [],
    );
    expect(Object.fromEntries(contents)).toEqual({
      '1.1': 'materials',
      '2.1': 'origin',
      '3.3': 'labour',
      '5.3': 'identity',
    });
  });

  it('show four forms of QĐ 148 without scoring them, each with its reason', () => {
    const shown = sets.filter((set) => !set.scorable);
    expect(shown.map(({ id }) => id)).toEqual(NOT_SCORABLE);
    for (const set of sets) expect(set.notScorableReason !== undefined, set.id).toBe(!set.scorable);
  });

  it('record fifteen corrected cells with their reasons', () => {
    const corrections = sets.flatMap(({ sourceCorrections }) => sourceCorrections);
    expect(corrections).toHaveLength(15);
    expect(corrections.filter(({ confidence }) => confidence === 'medium')).toHaveLength(2);
  });

  it('reject unknown fields and stars', () => {
    const [set] = sets;
    expect(CriteriaSet.safeParse({ ...set, bonus: 1 }).success).toBe(false);
    expect(
      CriteriaSet.safeParse(JSON.parse(JSON.stringify(set).replace('"starFloor":4', '"starFloor":2')))
        .success,
    ).toBe(false);
  });
});

describe('loading a set', () => {
  it('gives the same object again', async () => {
    expect(await loadCriteriaSet('qd26-2026/04')).toBe(await loadCriteriaSet('qd26-2026/04'));
  });

  it.each(['qd26-2026/27', 'qd26-2026/4', '', '__proto__', 'constructor'])('refuses %j', async (id) => {
    await expect(loadCriteriaSet(id)).rejects.toThrow(DomainError);
    await expect(loadCriteriaSet(id)).rejects.toMatchObject({
      code: 'not-found',
      details: { criteriaSetId: id },
    });
  });
});

describe('the 26 product sets', () => {
  it('are numbered 1 to 26, each with the form of QĐ 26 of the same sector', async () => {
    expect(PRODUCT_SETS.map(({ no }) => no)).toEqual(Array.from({ length: 26 }, (_, index) => index + 1));
    for (const { no, kind, sector, slug } of PRODUCT_SETS) {
      const set = await loadCriteriaSet(`qd26-2026/${String(no).padStart(2, '0')}`);
      expect(set.productSet).toMatchObject({ no, kind, slug, sector: sector.code });
    }
  });

  it('are 13 food, 4 drink, 3 herbal, 2 craft, 3 ornamental, 1 tourism', () => {
    const counts = ProductKind.options.map((kind) => PRODUCT_SETS.filter((set) => set.kind === kind).length);
    expect(counts).toEqual([13, 4, 3, 2, 3, 1]);
  });

  it('send five samples, tourism none (Điều 6.2.d)', () => {
    expect(PRODUCT_SETS.filter(({ samples }) => samples === 0).map(({ no }) => no)).toEqual([26]);
  });

  it.each([0, 27, 1.5, Number.NaN])('have no number %d', (no) => {
    expect(() => productSetOf(no)).toThrow(DomainError);
  });
});

describe('the checklist of papers', () => {
  const required = (no: number) =>
    checklistFor(no).flatMap(({ code, need }) => (need === 'required' ? [code] : []));

  it.each([
    ['honey', 4, ['E01', 'E02', 'E03', 'E07', 'E08', 'E10', 'E11', 'E12']],
    ['spirits', 14, ['E01', 'E02', 'E03', 'E07', 'E08', 'E10', 'E11', 'E12']],
    ['crafts', 21, ['E01', 'E03', 'E07', 'E08', 'E10', 'E11']],
    ['flowers', 23, ['E01', 'E07', 'E08', 'E10']],
    ['ornamental plants', 24, ['E01', 'E07', 'E10']],
    ['tourism', 26, ['E01', 'E02', 'E04', 'E07']],
  ])('of %s (set %i) requires %j', (_, no, codes) => {
    expect(required(no)).toEqual(codes);
  });

  it('leaves out what does not apply and keeps the order of Mẫu số 02', () => {
    const codes = checklistFor(26).map(({ code }) => code);
    expect(codes).not.toContain('E03');
    expect(codes).toEqual(codes.toSorted());
    expect(EVIDENCE_CATALOG.map(({ code }) => code)).toEqual(
      EVIDENCE_CATALOG.map(({ code }) => code).toSorted(),
    );
  });

  it('knows every code that a criterion names', () => {
    const known = new Set(EVIDENCE_CATALOG.map(({ code }) => code));
    const named = sets.flatMap((set) => criteriaOf(set).flatMap(({ evidence }) => evidence));
    expect(named.filter((code) => !known.has(code))).toEqual([]);
  });

  it('is refused for no product set', () => {
    expect(() => checklistFor(27)).toThrow(DomainError);
  });
});
