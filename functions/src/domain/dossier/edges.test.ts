import { describe, expect, it } from 'vitest';
import {
  actor,
  after,
  AT,
  command,
  CRITERIA,
  DRAFT,
  file,
  opened,
} from '../../../../test/support/dossier-builders.ts';
import { decide, doerOf } from './decide.ts';
import { criterionKey, criterionOfKey, isCriterionKey } from './draft.ts';
import { evolve } from './evolve.ts';
import { blocked } from './guards.ts';
import { checkRemarkTargets } from './remark-targets.ts';

describe('keys of the draft', () => {
  it.each([
    ['3.5', 'c3_5'],
    ['7', 'c7'],
    ['3.đ', 'c3_đ'],
    ['6.b.1', 'c6_b_1'],
  ])('criterion %s is kept under %s and read back', (criterion, key) => {
    expect(criterionKey(criterion)).toBe(key);
    expect(criterionOfKey(key)).toBe(criterion);
  });

  it('are nothing else', () => {
    expect(['claims', 'changes', 'c', '__proto__', 'c3/5'].filter(isCriterionKey)).toEqual([]);
    expect(() => criterionKey('../x')).toThrow(/Không có tiêu chí này/u);
  });
});

describe('who did it', () => {
  it('is kept without name and unit where there are none', () => {
    expect(doerOf({ uid: 'u', commune: '02104', role: 'economy' })).toEqual({
      uid: 'u',
      role: 'economy',
      unit: null,
      name: '',
    });
  });
});

describe('rounds after rounds', () => {
  const reply = (replies: Record<string, string>) =>
    ['producer', command('resubmitDossier', { draft: { ...DRAFT, replies } })] as const;
  const first = after([
    ['producer', command('submitDossier')],
    ['economy', command('receiveDossier')],
    ['economy', command('returnDossier')],
  ]);

  it('keep earlier pauses and answers as they were', () => {
    const second = after([reply({ 'r1-1': 'Lần một' }), ['economy', command('returnDossier')]], first);
    const third = after([reply({ 'r1-1': 'Sửa lời cũ', 'r2-1': 'Lần hai' })], second);
    expect(third.remarks.map((remark) => remark.reply)).toEqual(['Lần một', 'Lần hai']);
    expect(third.pauses).toHaveLength(2);
    expect(third.pauses.every(({ until }) => until !== null)).toBe(true);
  });

  it('need a reply to each open remark', () => {
    expect(() => decide(first, reply({})[1], actor('producer'), AT)).toThrow(/chưa trả lời/u);
    const silent = command('resubmitDossier', { draft: DRAFT });
    expect(() => decide(first, silent, actor('producer'), AT)).toThrow(/chưa trả lời/u);
  });

  it('fold a reply that an older log lacks into none', () => {
    const [event] = decide(first, reply({ 'r1-1': 'Xong' })[1], actor('producer'), AT);
    if (event.type !== 'dossierSubmitted') throw new Error(event.type);
    expect(evolve(first, { ...event, replies: {} }).remarks[0]?.reply).toBeNull();
  });

  it('of confirmations stand beside each other', () => {
    const twice = after([
      ['producer', command('requestConfirmation')],
      ['village', command('confirmRatios', { agrees: false, comment: 'Khác' })],
      ['producer', command('requestConfirmation', { confirmationId: 'c2' })],
      ['village', command('confirmRatios', { confirmationId: 'c2' })],
    ]);
    expect(twice.confirmations.map(({ state }) => state)).toEqual(['disputed', 'confirmed']);
  });

  it('know what is asked of nobody', () => {
    expect(blocked(opened(), 'confirmRatios')).toMatch(/Không có yêu cầu/u);
    expect(blocked(opened(), 'saveDraft')).toBeNull();
  });
});

describe('the targets of remarks', () => {
  const sent = after([
    [
      'producer',
      command('submitDossier', {
        files: [file(), file({ id: 'f2', contentType: 'image/jpeg', pageCount: null })],
      }),
    ],
  ]);
  const check =
    (target: Parameters<typeof checkRemarkTargets>[1][number], dossier = sent) =>
    () =>
      checkRemarkTargets(dossier, [target], CRITERIA);

  it('are what the dossier has', () => {
    for (const target of [
      { kind: 'criterion', criterion: '3.5' },
      { kind: 'section', section: 'plan' },
      { kind: 'file', fileId: 'f1' },
      { kind: 'page', fileId: 'f1', page: 2 },
      { kind: 'page', fileId: 'f2', page: 1 },
      { kind: 'document', code: 'E15' },
    ] as const)
      expect(check(target)).not.toThrow();
  });

  it.each([
    [{ kind: 'criterion', criterion: '9.9' }, /không có tiêu chí 9\.9/u],
    [{ kind: 'section', section: 'changes' }, /không có phần/u],
    [{ kind: 'file', fileId: 'f9' }, /không có trong hồ sơ/u],
    [{ kind: 'page', fileId: 'f9', page: 1 }, /không có trong hồ sơ/u],
    [{ kind: 'page', fileId: 'f1', page: 3 }, /không có trang 3/u],
    [{ kind: 'page', fileId: 'f2', page: 2 }, /không có trang 2/u],
  ] as const)('refuse %j', (target, message) => {
    expect(check(target)).toThrow(message);
  });

  it('of a dossier that was never sent know no files', () => {
    expect(check({ kind: 'file', fileId: 'f1' }, opened())).toThrow();
  });
});
