import { allKeys, criteriaOf, DossierState, EDITABLE_STATES, loadCriteriaSet } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { chosenStep, isOpen, keyOfTarget, missingIn, placeOf, sentenceCase, stepsOf } from './steps.model.ts';

const set = await loadCriteriaSet('qd26-2026/04');
const draft = { kind: 'first', state: 'draft' } as const;
const ids = (dossier: Parameters<typeof stepsOf>[0]) => stepsOf(dossier, set).map(({ id }) => id);

describe('the steps of the editor', () => {
  it('write every key of the draft that the domain opens, once', () => {
    const criteria = criteriaOf(set).map(({ number }) => number);
    for (const kind of ['first', 'upgrade', 'renewal'] as const) {
      const keys = stepsOf({ kind, state: 'draft' }, set).flatMap((step) => step.keys);
      expect([...keys].sort()).toEqual([...allKeys(kind, criteria)].sort());
    }
  });

  it('ask for the changes only where something was recognised before', () => {
    expect(ids(draft)).not.toContain('thay-doi');
    expect(ids({ ...draft, kind: 'upgrade' })).toContain('thay-doi');
    expect(ids({ ...draft, kind: 'renewal' })).toContain('thay-doi');
  });

  it('begin with the fixes in a returned dossier alone', () => {
    for (const state of DossierState.options) {
      const returned = state === 'supplement' || state === 'provinceSupplement';
      expect(ids({ ...draft, state })[0], state).toBe(returned ? 'viec-can-sua' : 'dang-ky');
    }
  });

  it('are open in the editable states alone, and there only where a key is open', () => {
    const steps = stepsOf(draft, set);
    for (const state of DossierState.options) {
      const open = steps.filter((step) => isOpen(step, { state, openKeys: ['claims'] })).map(({ id }) => id);
      expect(open, state).toEqual(EDITABLE_STATES.includes(state) ? ['bon-noi-dung', 'minh-chung'] : []);
    }
  });
});

describe('what is missing', () => {
  const missing = [
    { key: 'c4_1', message: 'B' },
    { key: 'files:E07', message: 'E' },
  ];

  it('stands at its step', () => {
    const where = stepsOf(draft, set).filter((step) => missingIn(step, missing).length > 0);
    expect(where.map(({ id }) => id)).toEqual(['tu-danh-gia-b', 'minh-chung']);
  });

  it('decides where to begin when the address names nothing, or nothing that is', () => {
    const steps = stepsOf(draft, set);
    expect(chosenStep(steps, null, missing)?.id).toBe('tu-danh-gia-b');
    expect(chosenStep(steps, 'bịa', missing)?.id).toBe('tu-danh-gia-b');
    expect(chosenStep(steps, 'ke-hoach', missing)?.id).toBe('ke-hoach');
    expect(chosenStep(steps, null, [])?.id).toBe('dang-ky');
    expect(chosenStep(stepsOf({ ...draft, state: 'supplement' }, set), null, missing)?.id).toBe(
      'viec-can-sua',
    );
  });

  it.each([
    ['c4_1', '/ho-so/x/soan?phan=tu-danh-gia-b&muc=c4_1'],
    ['general', '/ho-so/x/soan?phan=thong-tin'],
    ['files:E07', '/ho-so/x/soan?phan=minh-chung&muc=E07'],
    ['unknown', '/ho-so/x/soan'],
  ])('at %s is mended at %s', (key, href) => {
    expect(placeOf('x', stepsOf(draft, set), key)).toBe(href);
  });

  it.each([
    [{ kind: 'criterion', criterion: '3.5' }, 'c3_5'],
    [{ kind: 'section', section: 'plan' }, 'plan'],
    [{ kind: 'document', code: 'E02' }, 'files:E02'],
    [{ kind: 'file', fileId: 'f' }, 'files:E12'],
    [{ kind: 'page', fileId: 'f', page: 2 }, 'files:E12'],
  ] as const)('the remark on %j is mended at %s', (target, key) => {
    expect(keyOfTarget(target, () => 'E12')).toBe(key);
  });
});

it('reads the capitals of the decree as a sentence', () => {
  expect(sentenceCase('SẢN PHẨM VÀ SỨC MẠNH CỦA CỘNG ĐỒNG')).toBe('Sản phẩm và sức mạnh của cộng đồng');
  expect(sentenceCase('Nguồn gốc sản phẩm')).toBe('Nguồn gốc sản phẩm');
});
