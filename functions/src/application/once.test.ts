import { describe, expect, it } from 'vitest';
import { type Call, once } from './once.ts';
import { MemoryStore } from './testing/memory-store.ts';

const call: Call = {
  commune: '02104',
  uid: 'u1',
  command: 'inviteMember',
  commandId: '00000000-0000-4000-8000-0000000000aa',
  now: '2026-11-24T03:00:00.000Z',
};

/** Runs commands on one store and counts how often the work itself was done. */
function counted() {
  const store = new MemoryStore();
  let done = 0;
  const give = (override: Partial<Call> = {}) =>
    once(store, { ...call, ...override }, () => Promise.resolve({ turn: (done += 1) }));
  return { give, done: () => done };
}

describe('a command', () => {
  it('repeated by the same person is answered as before and does nothing', async () => {
    const { give, done } = counted();
    await give();
    expect(await give({ now: '2026-11-25T03:00:00.000Z' })).toEqual({ turn: 1 });
    expect(done()).toBe(1);
  });

  it.each<[string, Partial<Call>]>([
    ['another person', { uid: 'u2' }],
    ['another kind of command', { command: 'setMember' }],
  ])('never answers %s who sends its id', async (_, override) => {
    const { give, done } = counted();
    await give();
    await expect(give(override)).rejects.toMatchObject({ code: 'already-exists' });
    expect(done()).toBe(1);
  });

  it('of another commune with the same id stands by itself', async () => {
    const { give, done } = counted();
    await give();
    expect(await give({ commune: '02107', uid: 'u2' })).toEqual({ turn: 2 });
    expect(done()).toBe(2);
  });

  it('that was refused may be sent again under its id', async () => {
    const store = new MemoryStore();
    await expect(once(store, call, () => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    expect(await once(store, call, () => Promise.resolve({ turn: 1 }))).toEqual({ turn: 1 });
  });
});
