import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { describe, expect, it } from 'vitest';
import { AppError } from '../gateway/errors.ts';
import {
  collectionQuery,
  type CollectionQuery,
  type Listing,
  type QueryGateway,
} from '../gateway/gateway.ts';
import { PagedQuery, withPage } from './paged-query.ts';

interface Thing {
  readonly id: string;
}
const things = (...ids: readonly string[]): Thing[] => ids.map((id) => ({ id }));
const idsOf = (list: readonly Thing[]): string => list.map(({ id }) => id).join('');

class FakeHost implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  readonly #controllers: ReactiveController[] = [];
  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }
  removeController(): void {
    this.#controllers.length = 0;
  }
  requestUpdate(): void {
    return undefined;
  }
  render(): void {
    for (const controller of this.#controllers) controller.hostUpdate?.();
  }
}

/** A store of letters in alphabetical order; a page is two of them. It notes what was read. */
function follow(letters: string) {
  const store = { letters, isDown: false, reads: [] as string[], asked: 'a' };
  const places = new WeakMap<object, string>();
  let told: (() => void) | undefined;
  const page = ({ after, limit }: CollectionQuery<unknown>): Listing<Thing> => {
    const from = after === undefined ? '' : (places.get(after) ?? '');
    const found = [...store.letters].filter((letter) => letter > from).slice(0, limit);
    store.reads.push(found.join(''));
    const last = {};
    places.set(last, found.at(-1) ?? '');
    return {
      items: things(...found.filter((letter) => letter !== '!')),
      damaged: found.filter((letter) => letter === '!'),
      ...(found.length === 0 ? {} : { last }),
    };
  };
  const gateway = {
    liveCollection: (
      query: CollectionQuery<unknown>,
      observer: { next: (l: unknown, c: boolean) => void },
    ) => {
      told = () => observer.next(page(query), false);
      told();
      return () => undefined;
    },
    getCollection: (query: CollectionQuery<unknown>) =>
      store.isDown ? Promise.reject(new AppError('unavailable')) : Promise.resolve(page(query)),
  } as unknown as QueryGateway;
  const host = new FakeHost();
  const paged = new PagedQuery<Thing, readonly [string]>(host, {
    gateway: () => gateway,
    args: () => [store.asked],
    query: ([asked]) =>
      asked === '' ? undefined : collectionQuery(asked, {} as CollectionQuery<Thing>['parser'], { limit: 2 }),
  });
  host.render();
  return { store, host, paged, change: () => told?.(), shown: () => idsOf(paged.value?.items ?? []) };
}

describe('a list a page at a time', () => {
  it('follows the first page, and reads each further one once, from where the last one ended', async () => {
    const { store, paged, shown } = follow('abcde');
    expect([shown(), paged.hasMore]).toEqual(['ab', true]);
    await paged.more();
    expect([shown(), paged.hasMore]).toEqual(['abcd', true]);
    await paged.more();
    expect([shown(), paged.hasMore]).toEqual(['abcde', false]);
    await paged.more();
    expect(store.reads).toEqual(['ab', 'cd', 'e']);
  });

  it('asks for one page at a time, however often it is pressed', async () => {
    const { store, paged } = follow('abcde');
    const first = paged.more();
    expect(paged.isFetching).toBe(true);
    await Promise.all([first, paged.more()]);
    expect(store.reads).toEqual(['ab', 'cd']);
    expect(paged.isFetching).toBe(false);
  });

  it('keeps what it has when a page does not come, and says why; pressed again it comes', async () => {
    const { store, paged, shown } = follow('abc');
    store.isDown = true;
    await paged.more();
    expect([shown(), paged.error?.code, paged.hasMore]).toEqual(['ab', 'unavailable', true]);
    store.isDown = false;
    await paged.more();
    expect([shown(), paged.error]).toEqual(['abc', null]);
  });

  it('keeps what a new first thing pushes off the first page', async () => {
    const { store, paged, change, shown } = follow('bcde');
    await paged.more();
    store.letters = 'abcde';
    change();
    expect(shown()).toBe('abcde');
  });

  it('goes on behind the new end where nothing was read below the first page', async () => {
    const { store, paged, change, shown } = follow('bcd');
    store.letters = 'abcd';
    change();
    await paged.more();
    expect(shown()).toBe('abcd');
  });

  it('tells which were damaged on all pages, each once', async () => {
    const { paged, shown } = follow('!abc');
    await paged.more();
    expect([shown(), paged.value?.damaged]).toEqual(['abc', ['!']]);
  });

  it('begins with the first page again when something else is asked for, and forgets a page on its way', async () => {
    const { store, host, paged, shown } = follow('abcd');
    const late = paged.more();
    store.asked = 'b';
    host.render();
    await late;
    expect([shown(), paged.isFetching]).toEqual(['ab', false]);
  });

  it('has nothing, and reads nothing, while there is nothing to ask for', async () => {
    const { store, host, paged } = follow('abcd');
    store.asked = '';
    host.render();
    await paged.more();
    expect([paged.state.kind, paged.hasMore, store.reads]).toEqual(['loading', false, ['ab']]);
  });
});

describe('what is shown after the first page has changed', () => {
  it.each([
    ['nothing changed', 'ab', 'cd', 'ab', 'abcd'],
    ['something new came on top', 'bc', 'de', 'ab', 'abcde'],
    ['more came than a page holds', 'cd', 'ef', 'ab', 'abcdef'],
    ['the first was taken away', 'ab', 'cd', 'bc', 'bcd'],
    ['the last of the page was taken away', 'ab', 'cd', 'ac', 'acd'],
    ['one from below came up', 'ab', 'cd', 'da', 'dac'],
  ])('when %s', (_, page, below, next, shown) => {
    const after = withPage({ page: things(...page), below: things(...below) }, things(...next));
    expect(idsOf([...after.page, ...after.below])).toBe(shown);
  });
});
