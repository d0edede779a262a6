import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PAUSE, TypedWords } from './typed-words.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function box() {
  const told: string[] = [];
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  return { told, words: new TypedWords(host, (typed) => told.push(typed)) };
}

describe('the words of a search box', () => {
  it('are asked for once the typing rests, and told once', () => {
    const { told, words } = box();
    for (const typed of ['c', 'ch', 'chè']) {
      words.type(typed);
      vi.advanceTimersByTime(PAUSE - 1);
    }
    expect([words.now, words.asked, told]).toEqual(['chè', '', []]);
    vi.advanceTimersByTime(1);
    expect([words.now, words.asked, told]).toEqual(['chè', 'chè', ['chè']]);
  });

  it('begin with those of the address, and end with their page', () => {
    const { told, words } = box();
    words.begin('mật ong');
    expect([words.now, words.asked]).toEqual(['mật ong', 'mật ong']);
    words.type('mật');
    words.hostDisconnected();
    vi.advanceTimersByTime(PAUSE);
    expect([words.asked, told]).toEqual(['mật ong', []]);
  });
});
