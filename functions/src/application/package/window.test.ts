import { expect, it } from 'vitest';
import { windowOf } from './window.ts';

it('begins no more work than there is room for, and rests when all is done', async () => {
  const window = windowOf(2);
  const ends: (() => void)[] = [];
  const log: string[] = [];
  const work = (name: string) => () =>
    new Promise<void>((resolve) => {
      log.push(`${name} begins`);
      ends.push(() => {
        log.push(`${name} ends`);
        resolve();
      });
    });
  await window.begin(work('a'));
  await window.begin(work('b'));
  const third = window.begin(work('c'));
  await Promise.resolve();
  expect(log).toEqual(['a begins', 'b begins']);
  ends[1]?.();
  await third;
  expect(log).toEqual(['a begins', 'b begins', 'b ends', 'c begins']);
  ends[0]?.();
  ends[2]?.();
  await window.rest();
  expect(log).toHaveLength(6);
});

it('begins nothing after a failure, and tells the first one', async () => {
  const window = windowOf(1);
  const later: string[] = [];
  await window.begin(() => Promise.reject(new Error('first')));
  const second = window.begin(() => {
    later.push('begun');
    return Promise.resolve();
  });
  await expect(second).rejects.toThrow('first');
  await expect(window.rest()).rejects.toThrow('first');
  expect(later).toEqual([]);
});
