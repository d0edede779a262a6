import { describe, expect, it } from 'vitest';
import { outcomes } from '../dossier/commands.ts';
import { DossierState } from '../dossier/state.ts';
import { closingProblems, countedOn, requireUnbarredCloser } from './closing.ts';
import { declareInterests, newlyBarred, withdrawInterests } from './declaration.ts';
import {
  hasDeclared,
  isBarred,
  isOpenToAll,
  ROUND_DOSSIER_STATES,
  roundProblems,
  roundView,
  withRoundDefaults,
} from './round.ts';
import { clear, kept, roundValues } from './testing/rounds.ts';

describe('the agenda', () => {
  it('takes exactly the dossiers on which the commune’s findings are open', () => {
    const open = DossierState.options.filter((state) => outcomes(state, 'recordFinding').length > 0);
    expect(ROUND_DOSSIER_STATES).toEqual(open);
  });
});

describe('what a round begins with', () => {
  const members = (count: number) => ({
    team: Array.from({ length: count }, (_, at) => ({ memberUid: `m${String(at)}`, position: 'member' })),
  });

  it.each([
    [1, '1', '1'],
    [3, '2', '2'],
    [4, '3', '3'],
    [5, '3', '4'],
    [9, '5', '6'],
  ])('of %i members: more than half is %s, two thirds %s', (count, majority, twoThirds) => {
    expect(withRoundDefaults(members(count), undefined)).toEqual({
      quorum: majority,
      spread: '10',
      criterionSpread: '2',
    });
    const setting = { quorum: 'twoThirds', spread: 5, criterionSpread: 1 } as const;
    expect(withRoundDefaults(members(count), setting)).toEqual({
      quorum: twoThirds,
      spread: '5',
      criterionSpread: '1',
    });
    expect(withRoundDefaults(members(count), { ...setting, quorum: 'majority' }).quorum).toBe(majority);
  });

  it('keeps what the office wrote, and counts no quorum of nobody', () => {
    const written = { ...members(3), quorum: '3', spread: '7,5', criterionSpread: '0' };
    expect(withRoundDefaults(written, undefined)).toEqual({
      quorum: '3',
      spread: '7,5',
      criterionSpread: '0',
    });
    expect(withRoundDefaults({}, undefined).quorum).toBe('');
  });
});

describe('a round’s own fields', () => {
  it('have nothing wrong as the builder makes them', () => {
    expect(roundProblems(roundValues())).toEqual([]);
    expect(roundProblems(roundValues({ quorum: '' }))).toEqual([]);
    expect(roundProblems(roundValues({ team: [], attendance: [], quorum: '3' }))).toEqual([]);
  });

  const seat = (memberUid: string, position: string) => ({ memberUid, position });
  it.each<[string, Parameters<typeof roundProblems>[0], string]>([
    ['a dossier twice', { agenda: [{ dossierId: 'd-tea' }, { dossierId: 'd-tea' }] }, 'agenda'],
    [
      'a member twice',
      { team: [seat('an', 'head'), seat('an', 'member')], attendance: [], quorum: '1' },
      'team',
    ],
    ['two heads', { team: [seat('an', 'head'), seat('binh', 'head'), seat('cuc', 'member')] }, 'team'],
    [
      'two secretaries',
      { team: [seat('an', 'secretary'), seat('binh', 'secretary'), seat('cuc', '')] },
      'team',
    ],
    ['a seat without a member', { team: [seat('', 'member')], attendance: [], quorum: '1' }, 'team'],
    ['a quorum of more than all', { quorum: '4' }, 'quorum'],
    ['a quorum of nobody', { quorum: '0' }, 'quorum'],
    ['half a person', { quorum: '1,5' }, 'quorum'],
    ['somebody present twice', { attendance: [{ memberUid: 'an' }, { memberUid: 'an' }] }, 'attendance'],
    ['somebody else present', { attendance: [{ memberUid: 'dung' }] }, 'attendance'],
  ])('refuse %s', (_, override, key) => {
    expect(roundProblems(roundValues(override)).map(({ path }) => path)).toEqual([`values.${key}`]);
  });

  it('read an empty round as empty', () => {
    expect(roundView({ interests: [{}], team: [{}], agenda: [{}] })).toMatchObject({
      agenda: [],
      team: [{ uid: '', seat: '' }],
      declarations: [{ uid: '', dossierId: '', kind: '' }],
    });
  });
});

describe('a declaration', () => {
  const silent = (...who: string[]) => roundValues({ interests: who.flatMap((uid) => clear(uid)) });

  it('is everybody’s own: what was sent of others is not looked at', () => {
    const before = silent('binh');
    const forged = [...kept('binh'), ...kept('cuc'), ...clear('an')];
    expect(declareInterests(before, forged, 'an')).toEqual([...clear('binh'), ...clear('an')]);
  });

  it('counts as made when it says something of every dossier', () => {
    const after = (given: ReturnType<typeof clear>) => roundView(roundValues({ interests: given }));
    expect(hasDeclared(after(clear('an')), 'an')).toBe(true);
    expect(hasDeclared(after(clear('an', ['d-tea'])), 'an')).toBe(false);
    expect(hasDeclared(after(clear('an')), 'binh')).toBe(false);
  });

  it.each<[kind: string, bars: boolean]>([
    ['none', false],
    ['kinship', true],
    ['ownership', true],
    ['supplier', true],
    ['other', true],
  ])('of “%s” keeps its member out: %s', (kind, bars) => {
    const rows = kept('an', kind).map((row) => ({ ...row, note: 'Cùng hùn vốn' }));
    const before = silent();
    const interests = declareInterests(before, rows, 'an').map((row) => ({ ...row }));
    const round = roundView({ ...before, interests });
    expect(isBarred(round, 'an', 'd-honey')).toBe(bars);
    expect(isBarred(round, 'an', 'd-tea')).toBe(false);
    expect(isOpenToAll(round, 'd-honey')).toBe(!bars);
    expect(newlyBarred(before, { ...before, interests }, 'an')).toEqual(bars ? ['d-honey'] : []);
    expect(newlyBarred({ ...before, interests }, { ...before, interests }, 'an')).toEqual([]);
  });

  it.each<[string, Parameters<typeof declareInterests>[1], object]>([
    ['that leaves a dossier out', clear('an', ['d-tea']), { code: 'invalid-argument' }],
    ['of a dossier twice', [...clear('an'), ...clear('an', ['d-tea'])], { code: 'invalid-argument' }],
    [
      'of a dossier that is not there',
      [...clear('an'), ...clear('an', ['d-rice'])],
      { code: 'invalid-argument' },
    ],
    ['of nothing', [...clear('an'), { memberUid: 'an' }], { code: 'invalid-argument' }],
    ['of another interest without saying which', kept('an', 'other'), { code: 'invalid-argument' }],
  ])('is refused %s', (_, given, refusal) => {
    expect(() => declareInterests(silent(), given, 'an')).toThrow(expect.objectContaining(refusal));
  });

  it('of somebody outside the team keeps them out as well, and the dossier off the papers', () => {
    const interests = declareInterests(silent(), kept('dung'), 'dung').map((row) => ({ ...row }));
    const round = roundView(roundValues({ interests }));
    expect(isBarred(round, 'dung', 'd-honey')).toBe(true);
    expect(isBarred(round, 'dung', 'd-tea')).toBe(false);
    expect([isOpenToAll(round, 'd-honey'), isOpenToAll(round, 'd-tea')]).toEqual([false, true]);
  });

  it('is not taken back in silence: another declaration does not let in who was kept out', () => {
    const before = roundValues({ interests: kept('an') });
    expect(() => declareInterests(before, clear('an'), 'an')).toThrow(/Rút khai báo ghi nhầm/u);
    expect(declareInterests(before, kept('an', 'supplier'), 'an')).toEqual(kept('an', 'supplier'));
  });

  it('of a dossier that left the agenda stays where it was', () => {
    const before = roundValues({
      agenda: [{ dossierId: 'd-tea' }],
      interests: [...kept('an'), {}, { memberUid: 'an' }],
    });
    expect(declareInterests(before, clear('an', ['d-tea']), 'an')).toEqual([
      kept('an')[0],
      {},
      { memberUid: 'an' },
      ...clear('an', ['d-tea']),
    ]);
  });
});

describe('a withdrawal', () => {
  const by = (uid: string) => ({ uid, reason: '  Trùng tên với chủ thể  ' });
  const named = (memberUid: string, dossierId: string) => ({ memberUid, dossierId });

  it('says “none” from then on, and keeps what was declared with the reason', () => {
    const before = roundValues({ interests: [...kept('an', 'ownership'), ...kept('binh')] });
    const after = withdrawInterests(before, [named('an', 'd-honey')], by('an'));
    expect(after.interests).toEqual([...clear('an'), ...kept('binh')]);
    expect(after.withdrawn).toEqual([
      { memberUid: 'an', dossierId: 'd-honey', kind: 'ownership', reason: 'Trùng tên với chủ thể' },
    ]);
    const values = roundValues({ interests: after.interests.map((row) => ({ ...row })) });
    expect(isBarred(roundView(values), 'an', 'd-honey')).toBe(false);
    expect(newlyBarred(values, before, 'an')).toEqual(['d-honey']);
  });

  it('keeps the withdrawals that were there before', () => {
    const earlier = { memberUid: 'cuc', dossierId: 'd-tea', kind: 'other', reason: 'Nhầm' };
    const before = roundValues({ interests: [{}, { memberUid: 'an' }, ...kept('an')], withdrawn: [earlier] });
    const given = [named('an', 'd-honey'), named('binh', 'd-tea')];
    expect(withdrawInterests(before, given, by('an')).withdrawn).toEqual([
      earlier,
      expect.objectContaining({ memberUid: 'an', dossierId: 'd-honey' }),
    ]);
  });

  it.each<[string, Parameters<typeof withdrawInterests>[1], string]>([
    ['of nothing', [], 'invalid-argument'],
    ['of what another declared', [named('binh', 'd-honey')], 'invalid-argument'],
    ['of a dossier without an interest', [named('an', 'd-tea')], 'failed-precondition'],
    ['of no dossier', [{ memberUid: 'an' }], 'failed-precondition'],
  ])('is refused %s', (_, given, code) => {
    const before = roundValues({ interests: [...kept('an'), ...kept('binh')] });
    expect(() => withdrawInterests(before, given, by('an'))).toThrow(expect.objectContaining({ code }));
  });
});

describe('closing', () => {
  const sent = (uid: string) => ['d-honey', 'd-tea'].map((dossierId) => ({ uid, dossierId }));
  const named = (id: string) => `“${id}”`;
  const problems = (values: Parameters<typeof roundView>[0], ...who: string[]) =>
    closingProblems(roundView(roundValues(values)), who.flatMap(sent), named);

  it('is open when the quorum sat, everybody present declared and each dossier has enough opinions', () => {
    expect(problems({}, 'an', 'binh')).toEqual([]);
  });

  it('is not open without the quorum: opinions of who was absent do not count', () => {
    const found = problems({ attendance: [{ memberUid: 'an' }] }, 'an', 'binh', 'cuc');
    expect(found[0]).toBe('Mới có 1 thành viên có mặt, cần ít nhất 2 người.');
    expect(found).toHaveLength(3);
  });

  it('is not open while somebody present has not declared', () => {
    const interests = [...clear('an'), ...clear('binh'), ...clear('cuc', ['d-tea'])];
    expect(problems({ interests }, 'an', 'binh')).toEqual([
      '“cuc” chưa khai báo lợi ích liên quan cho đủ các hồ sơ.',
    ]);
  });

  it('is not for who is barred from a dossier: the refusal would tell whether enough have sent', () => {
    const round = roundView(roundValues({ interests: [...kept('dung'), ...clear('an')] }));
    expect(() => {
      requireUnbarredCloser(round, 'dung', named);
    }).toThrow(/lợi ích liên quan đến ““d-honey””/u);
    expect(() => {
      requireUnbarredCloser(round, 'an', named);
    }).not.toThrow();
    const without = roundView(roundValues({ agenda: [{ dossierId: 'd-tea' }], interests: kept('dung') }));
    expect(() => {
      requireUnbarredCloser(without, 'dung', named);
    }).not.toThrow();
  });

  it('counts no sheet of a member who is kept out, and tells no number', () => {
    const interests = [...kept('an'), ...clear('binh'), ...clear('cuc')];
    const found = problems({ interests }, 'an', 'binh');
    expect(found).toEqual([expect.stringContaining('Hồ sơ ““d-honey”” chưa đủ ý kiến')]);
    expect(found.join('')).not.toMatch(/\d/u);
    expect(problems({ interests }, 'an', 'binh', 'cuc')).toEqual([]);
    const round = roundView(roundValues({ interests }));
    expect(countedOn(round, [...sent('an'), ...sent('binh'), ...sent('dung')], 'd-honey')).toBe(1);
  });
});
