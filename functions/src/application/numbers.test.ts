import { describe, expect, it } from 'vitest';
import { documents } from './documents.ts';
import { takeNumber } from './numbers.ts';
import { MemoryStore } from './testing/memory-store.ts';

const key = { commune: '02104', type: 'communeReview', year: 2026 };
const take = (store: MemoryStore, wanted: number | null, year = 2026) =>
  store.transaction((tx) => takeNumber(tx, { ...key, year }, wanted));

describe('a register of numbers', () => {
  it('counts from 1, each year anew', async () => {
    const store = new MemoryStore();
    expect([await take(store, null), await take(store, null), await take(store, null, 2027)]).toEqual([
      1, 2, 1,
    ]);
  });

  it('takes the number that the office’s own register gave, and goes on after the highest', async () => {
    const store = new MemoryStore();
    expect([await take(store, 40), await take(store, 12), await take(store, null)]).toEqual([40, 12, 41]);
    expect(await store.read(documents.numberRegister('02104', 'communeReview_2026'))).toMatchObject({
      last: 41,
      taken: [40, 12, 41],
    });
  });

  it('never gives a number twice, and says which comes next', async () => {
    const store = new MemoryStore();
    await take(store, 7);
    await expect(take(store, 7)).rejects.toMatchObject({ code: 'already-exists', details: { next: 8 } });
  });

  it('gives different numbers to all who ask at once', async () => {
    const store = new MemoryStore();
    const numbers = await Promise.all(Array.from({ length: 20 }, () => take(store, null)));
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });
});
