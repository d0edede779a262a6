import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { describe, expect, it } from 'vitest';
import { AppError } from '../gateway/errors.ts';
import type { Observer } from '../gateway/gateway.ts';
import { LiveQuery } from './live-query.ts';

/** A host that renders when the test says so, and counts how often it was asked to. */
class FakeHost implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  asked = 0;
  #controller: ReactiveController | undefined;

  addController(controller: ReactiveController): void {
    this.#controller = controller;
  }
  removeController(): void {
    this.#controller = undefined;
  }
  requestUpdate(): void {
    this.asked += 1;
  }
  render(): void {
    this.#controller?.hostUpdate?.();
  }
  leave(): void {
    this.#controller?.hostDisconnected?.();
  }
}

interface Followed {
  readonly arg: string;
  readonly observer: Observer<readonly number[]>;
  isEnded: boolean;
}

function follow() {
  const host = new FakeHost();
  const followed: Followed[] = [];
  const given = { arg: 'a' };
  const live = new LiveQuery<readonly number[], readonly [string]>(host, {
    args: () => [given.arg],
    subscribe: ([arg], observer) => {
      if (arg === '') return undefined;
      const subscription: Followed = { arg, observer, isEnded: false };
      followed.push(subscription);
      return () => (subscription.isEnded = true);
    },
    isEmpty: (list) => list.length === 0,
  });
  const last = (): Followed => {
    const found = followed.at(-1);
    if (found === undefined) throw new Error('Nothing is followed.');
    return found;
  };
  return { host, followed, given, live, last };
}

describe('LiveQuery', () => {
  it('follows once, however often its host renders', () => {
    const { host, followed } = follow();
    host.render();
    host.render();
    expect(followed.map(({ arg }) => arg)).toEqual(['a']);
  });

  it('begins anew when what it depends on changes, and ends what it followed before', () => {
    const { host, followed, given, live } = follow();
    host.render();
    given.arg = 'b';
    host.render();
    expect(followed.map(({ arg, isEnded }) => [arg, isEnded])).toEqual([
      ['a', true],
      ['b', false],
    ]);
    followed[0]?.observer.next([1], false);
    expect(live.state.kind, 'a late answer about the old one is not shown').toBe('loading');
  });

  it('shows nothing of one before while the next is loading', () => {
    const { host, given, live, last } = follow();
    host.render();
    last().observer.next([1], false);
    given.arg = 'b';
    host.render();
    expect(live.value).toBeUndefined();
  });

  it('waits while there is nothing to follow', () => {
    const { host, given, live } = follow();
    given.arg = '';
    host.render();
    expect(live.state).toEqual({ kind: 'loading' });
    expect(() => host.leave()).not.toThrow();
  });

  it('tells loading, empty, ready, denied and failed apart, and asks its host to show each', () => {
    const { host, live, last } = follow();
    const looks: string[] = [];
    const look = (): void => {
      looks.push(
        live.render({
          loading: () => 'loading',
          empty: () => 'empty',
          denied: () => 'denied',
          failed: ({ code }) => `failed ${code}`,
          ready: (list, fromCache) => `${list.join()} ${String(fromCache)}`,
        }),
      );
    };
    host.render();
    look();
    last().observer.next([], false);
    look();
    last().observer.next([1, 2], true);
    look();
    last().observer.error(new AppError('permission-denied'));
    look();
    last().observer.error(new AppError('unavailable'));
    look();
    expect(looks).toEqual(['loading', 'empty', '1,2 true', 'denied', 'failed unavailable']);
    expect(host.asked).toBe(4);
  });

  it('tries again from the beginning', () => {
    const { host, followed, live, last } = follow();
    host.render();
    last().observer.error(new AppError('unavailable'));
    live.retry();
    expect(live.state).toEqual({ kind: 'loading' });
    last().observer.next([3], false);
    expect(live.value).toEqual([3]);
    expect(followed[0]?.isEnded).toBe(true);
  });

  it('ends with its element, and follows again when that comes back', () => {
    const { host, followed } = follow();
    host.render();
    host.leave();
    expect(followed[0]?.isEnded).toBe(true);
    host.render();
    expect(followed).toHaveLength(2);
  });
});
