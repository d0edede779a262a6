import { loadCriteriaSet, type StoredDossier } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { DOSSIER } from './testing/dossier.ts';
import { gapsOf } from './submit.model.ts';
import { overlaid, reviveChanges, workOf } from './work.model.ts';

const set = await loadCriteriaSet('qd26-2026/04');
const dossier = (given: Partial<StoredDossier> = {}): StoredDossier => ({ ...DOSSIER, ...given });

describe('the draft on the screen', () => {
  it('is the stored one under what is not saved yet; null takes a key out', () => {
    const stored = { plan: { text: 'cũ' }, claims: { origin: 'x' } };
    expect(overlaid(stored, { plan: { text: 'mới' }, claims: null })).toEqual({ plan: { text: 'mới' } });
  });

  it('takes from the device only what fits the draft', () => {
    expect(reviveChanges({ plan: { text: 'a' } })).toEqual({ plan: { text: 'a' } });
    expect(reviveChanges({ plan: { text: 5 } })).toBeUndefined();
    expect(reviveChanges('x')).toBeUndefined();
  });
});

describe('the work on a dossier', () => {
  it('does not break on an answer that is none of the set', () => {
    const work = workOf(dossier({ draft: { c1_1: { option: 'other-9' } } }), set, []);
    expect(work.rehearsal.rating?.total).toBe(0);
  });

  it('counts a remark without reply as missing, at the fixes', () => {
    const remark = {
      id: 'r1',
      round: 1,
      source: 'commune',
      target: { kind: 'section', section: 'plan' },
      problem: 'Thiếu sản lượng.',
      action: 'Ghi thêm.',
      dueOn: '2026-12-08',
      state: 'open',
      reply: null,
    } as const;
    const returned = dossier({ state: 'supplement', remarks: [remark] });
    const keys = (given: StoredDossier) => workOf(given, set, []).missing.map(({ key }) => key);
    expect(keys(returned)).toContain('replies');
    expect(keys({ ...returned, draft: { replies: { r1: 'Đã ghi.' } } })).not.toContain('replies');
    expect(gapsOf(workOf(returned, set, []))[0]?.step.id).toBe('viec-can-sua');
  });
});
