import { describe, expect, it } from 'vitest';
import { Turns } from './turns.ts';

/** Work that ends when it is told to. */
function held(): { readonly work: () => Promise<string>; readonly end: (value: string) => void } {
  let end: (value: string) => void = () => undefined;
  const until = new Promise<string>((resolve) => {
    end = resolve;
  });
  return {
    work: () => until,
    end: (value) => {
      end(value);
    },
  };
}

describe('turns', () => {
  it('run work of one name in its order, never two at once', async () => {
    const turns = new Turns();
    const seen: string[] = [];
    const first = held();
    const one = turns.take('a', first.work).then((value) => seen.push(value));
    const two = turns.take('a', () => {
      seen.push('two begins');
      return Promise.resolve();
    });
    await Promise.resolve();
    expect(seen).toEqual([]);
    first.end('one ends');
    await Promise.all([one, two]);
    expect(seen).toEqual(['one ends', 'two begins']);
  });

  it('of other names do not wait, and a failure ends a turn like a success', async () => {
    const turns = new Turns();
    const stuck = held();
    const waiting = turns.take('a', stuck.work);
    expect(await turns.take('b', () => Promise.resolve(1))).toBe(1);
    await expect(turns.take('b', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await turns.take('b', () => Promise.resolve(2))).toBe(2);
    stuck.end('done');
    await waiting;
  });

  it('are put away when nobody waits any more', async () => {
    const turns = new Turns();
    await Promise.all(['a', 'b', 'a'].map((name) => turns.take(name, () => Promise.resolve())));
    await Promise.resolve();
    await Promise.resolve();
    expect(turns.busy).toBe(0);
  });
});
