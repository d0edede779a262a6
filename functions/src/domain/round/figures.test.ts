import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteriaOf } from '../criteria/criteria-set.ts';
import { loadCriteriaSet } from '../criteria/load.ts';
import type { Role } from '../people/roles.ts';
import { dossierFigures, type DossierOpinions, DossierLook, lookOf, roundLooks } from './figures.ts';
import { roundView } from './round.ts';
import { clear, kept, roundValues, sheet } from './testing/rounds.ts';

const honey = await loadCriteriaSet('qd26-2026/04');
const [first, second] = criteriaOf(honey);
if (first === undefined || second === undefined) throw new Error('a set without criteria');

const round = roundView(roundValues());
const criteria = (points: number, others = 1): ReadonlyMap<string, number> =>
  new Map(criteriaOf(honey).map(({ number }) => [number, number === first.number ? points : others]));

describe('one dossier’s figures', () => {
  it('count what was chosen, content by content', () => {
    const disagrees = sheet('cuc', {
      contents: { ...sheet('cuc').contents, labour: { verdict: 'disagree', words: 'Ít người xã' } },
    });
    const figures = dossierFigures(round, honey, [sheet('an'), sheet('binh'), disagrees]);
    expect(figures.votes.labour).toEqual({ agree: 2, partly: 0, disagree: 1 });
    expect(figures.votes.origin).toEqual({ agree: 3, partly: 0, disagree: 0 });
    expect(figures.statistics).toBeNull();
    expect(figures.isWide).toBe(false);
  });

  it('reach the quorum with the sheets of those present', () => {
    const absent = sheet('cuc', { isPresent: false });
    expect(dossierFigures(round, honey, [sheet('an'), absent])).toMatchObject({
      counted: 1,
      quorum: 2,
      hasQuorum: false,
    });
    expect(dossierFigures(round, honey, [sheet('an'), sheet('binh'), absent]).hasQuorum).toBe(true);
  });

  it.each([
    [70, 80, false],
    [70, 81, true],
  ])('call totals of %i and %i too far apart for a limit of 10: %s', (one, other, isWide) => {
    const opinions = [sheet('an', { points: one }), sheet('binh', { points: other }), sheet('cuc')];
    const figures = dossierFigures(round, honey, opinions);
    expect(figures.isWide).toBe(isWide);
    expect(figures.statistics?.count).toBe(2);
  });

  it('name the criteria on which members lie further apart than the limit, and no others', () => {
    const opinions = [
      sheet('an', { points: 50, criteria: criteria(5) }),
      sheet('binh', { points: 47, criteria: criteria(2) }),
      sheet('cuc'),
    ];
    expect(dossierFigures(round, honey, opinions).differences).toEqual([
      {
        criterion: first.number,
        title: first.title,
        lowest: 2,
        highest: 5,
        points: [
          { uid: 'an', points: 5 },
          { uid: 'binh', points: 2 },
        ],
      },
    ]);
    const close = [sheet('an', { criteria: criteria(4) }), sheet('binh', { criteria: criteria(2) })];
    expect(dossierFigures(round, honey, close).differences).toEqual([]);
    expect(dossierFigures(round, honey, opinions.slice(0, 1)).differences).toEqual([]);
    expect(dossierFigures(round, null, opinions).differences).toEqual([]);
  });

  it('take a criterion without points as 0', () => {
    const short = new Map([[second.number, 1]]);
    const opinions = [sheet('an', { criteria: criteria(3) }), sheet('binh', { criteria: short })];
    expect(dossierFigures(round, honey, opinions).differences).toMatchObject([{ lowest: 0, highest: 3 }]);
  });
});

describe('who may see the others’ sheets', () => {
  const interests = [...kept('an'), ...clear('binh'), ...clear('cuc'), ...clear('outside'), ...kept('kin')];
  const view = roundView(roundValues({ interests }));
  const silent = roundView(roundValues({ interests: [] }));
  it.each<[who: string, role: Role, state: string, hasSent: boolean, look: string]>([
    ['an', 'economy', 'closed', true, 'barred'],
    ['cuc', 'culture', 'called', false, 'notYet'],
    ['cuc', 'culture', 'called', true, 'shown'],
    ['cuc', 'economy', 'closed', false, 'notYet'],
    ['binh', 'economy', 'called', false, 'notYet'],
    ['binh', 'economy', 'sitting', false, 'shown'],
    ['binh', 'culture', 'sitting', false, 'notYet'],
    ['outside', 'economy', 'called', false, 'notYet'],
    ['outside', 'economy', 'sitting', false, 'shown'],
    ['outside', 'economy', 'closed', false, 'shown'],
    ['outside', 'economy', 'cancelled', false, 'notYet'],
    ['silent', 'economy', 'sitting', false, 'notYet'],
    ['silent', 'economy', 'closed', false, 'shown'],
    ['kin', 'economy', 'sitting', false, 'barred'],
    ['kin', 'economy', 'closed', false, 'barred'],
    ['kin', 'leader', 'closed', false, 'barred'],
    ['kin', 'clerk', 'called', false, 'barred'],
    ['outside', 'leader', 'sitting', false, 'notYet'],
    ['outside', 'leader', 'closed', false, 'shown'],
    ['outside', 'clerk', 'closed', false, 'notYet'],
  ])('%s (%s) while %s, own sheet sent %s: %s', (uid, role, state, hasSent, look) => {
    expect(lookOf(view, { actor: { uid, role }, state }, 'd-honey', hasSent)).toBe(look);
  });

  it('is not the secretary before the own declaration', () => {
    const viewer = { actor: { uid: 'binh', role: 'economy' }, state: 'sitting' } as const;
    expect(lookOf(silent, viewer, 'd-honey', false)).toBe('notYet');
  });
});

describe('the agenda as one person sees it', () => {
  const on = (dossierId: string, ...opinions: DossierOpinions['opinions'][number][]): DossierOpinions => ({
    dossierId,
    set: honey,
    opinions,
    opinionId: `o-${dossierId}`,
  });
  const seen = (uid: string, values: Parameters<typeof roundValues>[0], ...dossiers: DossierOpinions[]) =>
    roundLooks(
      roundView(roundValues(values)),
      { actor: { uid, role: 'culture' }, state: 'sitting' },
      dossiers,
    );

  it('says before the own sheet only how many have sent', () => {
    expect(seen('an', {}, on('d-honey', sheet('binh')), on('d-tea', sheet('an')))).toEqual([
      { look: 'notYet', dossierId: 'd-honey', opinionId: 'o-d-honey', sent: 1, expected: 3 },
      expect.objectContaining({ look: 'shown', sent: 1, expected: 3 }),
    ]);
  });

  it('leaves out sheets of members who are kept out, and of who is no longer in the team', () => {
    const interests = [...kept('binh'), ...clear('an')];
    const [look] = seen('an', { interests }, on('d-honey', sheet('an'), sheet('binh'), sheet('dung')));
    expect(look).toMatchObject({ look: 'shown', sent: 1, expected: 2 });
  });

  const points = fc.integer({ min: 0, max: 100 });
  const opinion = (uid: string) =>
    fc
      .record({ points: fc.option(points), note: fc.string(), isPresent: fc.boolean() })
      .map((given) => sheet(uid, { ...given, criteria: criteria(given.points ?? 0) }));
  /** In the team, and outside it. */
  const barred = fc.constantFrom('an', 'kin');
  const some = fc.subarray(['binh', 'cuc']).chain((uids) => fc.tuple(...uids.map(opinion)));
  const state = fc.constantFrom('called', 'sitting', 'closed');
  const role = fc.constantFrom<Role>('economy', 'culture', 'leader');

  it('is the same for a barred member whatever the others think: no figure can be inferred', () => {
    fc.assert(
      fc.property(
        some,
        some,
        some,
        opinion('an'),
        state,
        role,
        barred,
        (one, other, tea, own, at, as, uid) => {
          const view = roundView(
            roundValues({ interests: [...kept('an'), ...kept('kin'), ...clear('binh'), ...clear('cuc')] }),
          );
          const looks = (opinions: DossierOpinions['opinions']) =>
            roundLooks(view, { actor: { uid, role: as }, state: at }, [
              on('d-honey', ...opinions),
              on('d-tea', ...tea, own),
            ]);
          expect(looks(one)).toEqual(looks(other));
          expect(looks([...one, own])).toEqual(looks(other));
          expect(looks(one)[0]).toEqual({ look: 'barred', dossierId: 'd-honey' });
          for (const look of looks(one)) expect(DossierLook.parse(look)).toEqual(look);
        },
      ),
    );
  });
});
