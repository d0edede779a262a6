import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CriteriaSet, criteriaOf } from '../criteria/criteria-set.ts';
import { CRITERIA_SET_IDS, loadCriteriaSet } from '../criteria/load.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { nextStar, pointsOf, rate } from './rate.ts';
import { starBand } from './star-band.ts';
import { best, chooseAll, worst } from './testing/choices.ts';

const sets = await Promise.all(CRITERIA_SET_IDS.map((id) => loadCriteriaSet(id)));
const scorable = sets.filter((set) => set.scorable);
const honey = await loadCriteriaSet('qd26-2026/04');

describe('the band of an average (QĐ 26/2026, Điều 3.3)', () => {
  it.each([
    [0, 1],
    [29.99, 1],
    [30, 2],
    [49.99, 2],
    [50, 3],
    [69.99, 3],
    [70, 4],
    [89.99, 4],
    [89.9999999, 4],
    [90, 5],
    [100, 5],
  ])('%d is %i stars', (average, stars) => {
    expect(starBand(average)).toBe(stars);
  });

  it.each([-0.01, 100.01, Number.NaN, Number.POSITIVE_INFINITY])('%d is refused', (average) => {
    expect(() => starBand(average)).toThrow(DomainError);
  });
});

describe('rating a sheet', () => {
  it.each(scorable.map((set) => [set.id, set] as const))(
    '%s: the best of everything is 100 points and 5 stars',
    (_, set) => {
      expect(rate(set, chooseAll(set, best))).toEqual({
        parts: { A: 40, B: 25, C: 35 },
        total: 100,
        band: 5,
        stars: 5,
        cappedBy: [],
        unanswered: [],
      });
    },
  );

  it('gives an empty sheet nothing and asks for every criterion but the one that needs a story', () => {
    const rating = rate(honey, {});
    const asked = criteriaOf(honey).map(({ number }) => number);
    expect(rating).toMatchObject({ total: 0, band: 1, stars: 1, cappedBy: [] });
    expect(rating.unanswered).toEqual(asked.filter((number) => number !== '5.2'));
  });

  it('takes null and undefined for no choice', () => {
    expect(rate(honey, { '3.5': null, '1.1': undefined })).toEqual(rate(honey, {}));
  });

  it('counts the structure of the story (5.2) only with a story (5.1)', () => {
    expect(rate(honey, { '5.1': '5.1-1', '5.2': '5.2-3' }).total).toBe(0);
    expect(rate(honey, { '5.2': '5.2-3' }).total).toBe(0);
    expect(rate(honey, { '5.1': '5.1-2', '5.2': '5.2-3' }).total).toBe(3);
    expect(rate(honey, { '5.1': '5.1-2' }).unanswered).toContain('5.2');
    expect(pointsOf(honey, { '5.1': '5.1-1', '5.2': '5.2-3' }).get('5.2')).toBe(0);
    expect(pointsOf(honey, { '5.1': '5.1-5' }).get('5.1')).toBe(5);
  });
});

/** `[set, criterion, stars, option below or null, floor option]` of every floor printed on every scorable form. */
const floors = scorable.flatMap((set) =>
  criteriaOf(set).flatMap(({ number, options }) =>
    options.flatMap((option) => {
      if (option.starFloor === undefined) return [];
      const below = options
        .filter(({ points }) => points < option.points)
        .toSorted((a, b) => b.points - a.points)[0];
      return [{ set, number, stars: option.starFloor, below: below?.id ?? null, at: option.id }];
    }),
  ),
);

describe('star floors (the note under each form: "yêu cầu tối thiểu phải đạt theo các cấp độ sao")', () => {
  it('are hundreds, on every scorable form', () => {
    expect(floors.length).toBeGreaterThan(900);
    expect(new Set(floors.map(({ set }) => set)).size).toBe(scorable.length);
  });

  it.each(floors.map((floor) => [floor.set.id, floor.number, floor.stars, floor] as const))(
    '%s, %s: one step below the %i-star option caps, the option itself does not',
    (_, number, stars, { set, below, at }) => {
      const full = chooseAll(set, best);
      expect(rate(set, { ...full, [number]: at }).cappedBy).not.toContainEqual({
        criterion: number,
        forStars: stars,
      });
      const capped = rate(set, { ...full, [number]: below });
      const isNamed = capped.cappedBy.some(
        ({ criterion, forStars }) => criterion === number && forStars === stars,
      );
      expect(isNamed).toBe(capped.band >= stars);
      expect(capped.stars).toBeLessThan(stars);
    },
  );

  it('are cumulative: without an accepted trademark application (3.5, ***) the best sheet has two stars', () => {
    const rating = rate(honey, { ...chooseAll(honey, best), '3.5': null });
    expect(rating).toMatchObject({ band: 5, stars: 2 });
    expect(rating.cappedBy).toEqual([
      { criterion: '3.5', forStars: 3 },
      { criterion: '3.5', forStars: 4 },
    ]);
  });

  it('below the band are not named: a sheet of 2 stars by points is capped by nothing', () => {
    const rating = rate(honey, chooseAll(honey, worst));
    expect(rating.band).toBeLessThan(3);
    expect(rating.cappedBy).toEqual([]);
  });
});

describe('choices that are not of the form', () => {
  /** An own key `__proto__`, as a parsed request body can have it. */
  const polluted = Object.fromEntries([['__proto__', '3.5-2']]);

  it.each([
    ['an option of another criterion', { '3.5': '3.4-1' }, 'choices.3.5'],
    ['an option that does not exist', { '3.5': '3.5-9' }, 'choices.3.5'],
    ['an unknown criterion', { '99.9': '99.9-1' }, 'choices.99.9'],
    ['an unknown criterion without a choice', { '99.9': null }, 'choices.99.9'],
    ['the name of a method as an option', { '3.5': 'constructor' }, 'choices.3.5'],
    ['the name of a method as a criterion', { constructor: '3.5-2' }, 'choices.constructor'],
    ['a key of the prototype', polluted, 'choices.__proto__'],
  ])('%s is refused with its path', (_, choices, path) => {
    expect(() => rate(honey, choices)).toThrow(
      expect.objectContaining({ code: 'invalid-argument', details: { reason: 'invalid-choice', path } }),
    );
  });

  it('an inherited key is no choice', () => {
    const inherited: Record<string, string> = {};
    Object.setPrototypeOf(inherited, { '3.5': '3.5-2' });
    expect(rate(honey, inherited)).toEqual(rate(honey, {}));
  });

  it('an option that belongs to another set is refused', async () => {
    const tea = await loadCriteriaSet('qd26-2026/11');
    expect(() => rate(honey, chooseAll(tea, best))).toThrow(DomainError);
  });

  it.each(['07', '11', '12', '13'])(
    'no choice rates form %s of QĐ 148, which does not add up',
    async (no) => {
      const set = await loadCriteriaSet(`qd148-2023/${no}`);
      expect(() => rate(set, {})).toThrow(
        expect.objectContaining({ code: 'failed-precondition', message: set.notScorableReason }),
      );
      expect(() => rate({ ...honey, scorable: false }, {})).toThrow(/không chấm điểm được/u);
    },
  );
});

const anySheet = fc.constantFrom(...scorable).chain((set) => {
  const criteria = criteriaOf(set);
  return fc.tuple(...criteria.map(({ options }) => fc.option(fc.constantFrom(...options)))).map((chosen) => ({
    set,
    choices: Object.fromEntries(criteria.map(({ number }, index) => [number, chosen[index]?.id ?? null])),
  }));
});

describe('any sheet', () => {
  it('has stars up to its band, and below it exactly when something caps', () => {
    fc.assert(
      fc.property(anySheet, ({ set, choices }) => {
        const { stars, band, cappedBy, total, parts } = rate(set, choices);
        expect(band).toBe(starBand(total));
        expect(total).toBe(parts.A + parts.B + parts.C);
        expect(stars).toBeLessThanOrEqual(band);
        expect(stars < band).toBe(cappedBy.length > 0);
      }),
    );
  });

  it('loses neither points nor stars when one choice is raised', () => {
    fc.assert(
      fc.property(anySheet, fc.nat(), ({ set, choices }, seed) => {
        const criteria = criteriaOf(set);
        const criterion = criteria[seed % criteria.length];
        if (criterion === undefined) return;
        const raised = rate(set, { ...choices, [criterion.number]: best(criterion.options)?.id });
        const before = rate(set, choices);
        expect(raised.total).toBeGreaterThanOrEqual(before.total);
        expect(raised.stars).toBeGreaterThanOrEqual(before.stars);
      }),
    );
  });

  it('of QĐ 26 gets its next star once the named floors are met and the points suffice', () => {
    fc.assert(
      fc.property(anySheet, ({ set, choices }) => {
        const next = nextStar(set, choices);
        if (next === null || set.decree !== 'qd26-2026') return;
        const floors = next.floors.map(({ criterion, needs }) => [criterion, needs.id] as const);
        const { stars, band } = rate(set, { ...choices, ...Object.fromEntries(floors) });
        expect(stars >= next.stars).toBe(band >= next.stars);
      }),
    );
  });
});

describe('what is missing to the next star', () => {
  it('is nothing at five', () => {
    expect(nextStar(honey, chooseAll(honey, best))).toBeNull();
  });

  it('names points and floors, each criterion once with its highest floor', () => {
    const next = nextStar(honey, { ...chooseAll(honey, best), '3.5': '3.5-1' });
    expect(next).toMatchObject({
      stars: 4,
      pointsMissing: 0,
      floors: [{ criterion: '3.5', needs: { starFloor: 4 } }],
    });
    expect(nextStar(honey, {})).toMatchObject({ stars: 2, pointsMissing: 30, floors: [] });
  });
});

describe('speed', () => {
  it('rates a full sheet far faster than any round needs', () => {
    const choices = chooseAll(honey, best);
    const run = (set: CriteriaSet, times: number) => {
      const start = performance.now();
      for (let index = 0; index < times; index += 1) rate(set, choices);
      return performance.now() - start;
    };
    run(honey, 20_000);
    const perSecond = 20_000 / (Math.min(run(honey, 20_000), run(honey, 20_000), run(honey, 20_000)) / 1000);
    expect(perSecond).toBeGreaterThan(20_000);
  });
});
