import type { WordingDocument } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BY } from '../papers/testing/paper.ts';
import { WordingWork } from './wording-work.ts';

const Form = z.object({ text: z.string() });
const host = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

/** What this machine keeps. */
function shelf(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
}

const saved = (version: number): WordingDocument => ({
  id: 'office',
  communeId: '02104',
  office: null,
  paper: null,
  version,
  changedBy: { ...BY, name: `Người ${String(version)}` },
  changedAt: '2026-11-24T02:00:00.000Z',
  schemaVersion: 1,
});

const begun = (kept = shelf()) => new WordingWork(host, Form, () => kept);

describe('words while they are edited', () => {
  it('follow what is saved, until something is typed', () => {
    const work = begun();
    work.meet('a', null, { text: 'mặc định' });
    work.meet('a', saved(1), { text: 'một' });
    expect([work.form, work.version, work.isDirty]).toEqual([{ text: 'một' }, 1, false]);
    expect(work.overtaken).toBeNull();
  });

  it('stay over a save of somebody else, and say whose it was', () => {
    const work = begun();
    work.meet('a', saved(1), { text: 'một' });
    work.change({ text: 'của tôi' });
    work.meet('a', saved(2), { text: 'của người khác' });
    expect(work.form).toEqual({ text: 'của tôi' });
    expect(work.overtaken?.by?.name).toBe('Người 2');
    expect(work.version).toBe(1);
    work.keepMine();
    expect([work.overtaken, work.version, work.form]).toEqual([null, 2, { text: 'của tôi' }]);
  });

  it('are given up for what is saved only when asked', () => {
    const work = begun();
    work.meet('a', saved(1), { text: 'một' });
    work.change({ text: 'của tôi' });
    work.meet('a', saved(2), { text: 'hai' });
    work.reset();
    expect([work.form, work.version, work.isDirty]).toEqual([{ text: 'hai' }, 2, false]);
  });

  it('come back after a reload, also where somebody saved meanwhile', () => {
    const kept = shelf();
    const before = begun(kept);
    before.meet('a', saved(1), { text: 'một' });
    before.change({ text: 'đang gõ' });
    const after = begun(kept);
    after.meet('a', saved(2), { text: 'hai' });
    expect([after.form, after.isRestored, after.version]).toEqual([{ text: 'đang gõ' }, true, 1]);
    expect(after.overtaken?.by?.name).toBe('Người 2');
    after.meet('b', null, { text: 'khác' });
    expect([after.form, after.isRestored]).toEqual([{ text: 'khác' }, false]);
  });

  it('are forgotten on this machine once the server has them, whichever comes first', () => {
    const kept = shelf();
    const work = begun(kept);
    work.meet('a', saved(1), { text: 'một' });
    work.change({ text: 'hai' });
    work.saved(2, { text: 'hai' });
    work.meet('a', saved(1), { text: 'một' });
    expect([work.form, work.version, work.isDirty]).toEqual([{ text: 'hai' }, 2, false]);
    expect(kept.getItem('a')).toBeNull();
    work.change({ text: 'ba' });
    expect(work.overtaken).toBeNull();
    work.change({ text: 'hai' });
    expect(kept.getItem('a')).toBeNull();
  });

  it('stand on the screen where nothing can be kept', () => {
    const closed = () => {
      throw new Error('closed');
    };
    const work = new WordingWork(host, Form, () => ({
      getItem: closed,
      setItem: closed,
      removeItem: closed,
    }));
    work.meet('a', null, { text: '' });
    work.change({ text: 'gõ' });
    expect(work.form).toEqual({ text: 'gõ' });
    work.reset();
    expect(work.form).toEqual({ text: '' });
  });
});
