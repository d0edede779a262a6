import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError, toAppError } from '../gateway/errors.ts';
import { AutosaveQueue } from './autosave-queue.ts';

interface Form {
  readonly name?: string;
  readonly story?: string;
}

const KEY = 'ocop.unsaved.dossier/x';

function desk(stored: Record<string, string> = {}) {
  const drawer = new Map(Object.entries(stored));
  const world = { isOnline: true, fail: undefined as AppError | undefined, saved: [] as Form[] };
  const looks: string[] = [];
  let release: (() => void) | undefined;
  const held = { isHeld: false, release: () => release?.() };
  const queue: AutosaveQueue<Form> = new AutosaveQueue<Form>(
    { key: 'dossier/x', revive: (value) => value as Form, pauseMs: 800 },
    {
      save: async (changes) => {
        if (held.isHeld) await new Promise<void>((resolve) => (release = resolve));
        if (world.fail !== undefined) throw world.fail;
        world.saved.push(changes);
      },
      toError: (thrown) => toAppError(thrown),
      storage: {
        getItem: (key) => drawer.get(key) ?? null,
        setItem: (key, value) => void drawer.set(key, value),
        removeItem: (key) => void drawer.delete(key),
      },
      now: () => '2026-05-04T07:05:00.000Z',
      isOnline: () => world.isOnline,
    },
    () => looks.push(queue.state.kind),
  );
  return { queue, world, drawer, looks, held };
}

describe('AutosaveQueue', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('saves once, a pause after the last stroke', async () => {
    const { queue, world, looks } = desk();
    queue.change({ name: 'M' });
    await vi.advanceTimersByTimeAsync(500);
    queue.change({ name: 'Mật' });
    await vi.advanceTimersByTimeAsync(799);
    expect(world.saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(world.saved).toEqual([{ name: 'Mật' }]);
    expect(looks).toEqual(['waiting', 'waiting', 'saving', 'saved']);
  });

  it('holds every unconfirmed change on the device and lets it go when the server has it', async () => {
    const { queue, drawer } = desk();
    queue.change({ name: 'Mật' });
    expect(drawer.get(KEY)).toBe('{"name":"Mật"}');
    await vi.advanceTimersByTimeAsync(800);
    expect(drawer.has(KEY)).toBe(false);
  });

  it('saves what was typed during a save after it, and keeps both until then', async () => {
    const { queue, world, drawer, held } = desk();
    held.isHeld = true;
    queue.change({ name: 'Mật' });
    await vi.advanceTimersByTimeAsync(800);
    queue.change({ story: 'Ong' });
    expect(drawer.get(KEY)).toBe('{"name":"Mật","story":"Ong"}');
    held.isHeld = false;
    held.release();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(world.saved).toEqual([{ name: 'Mật' }, { story: 'Ong' }]);
    expect(queue.unsaved).toBeUndefined();
  });

  it('keeps a later stroke above the one whose save failed', async () => {
    const { queue, world, held } = desk();
    held.isHeld = true;
    queue.change({ name: 'cũ' });
    await vi.advanceTimersByTimeAsync(800);
    queue.change({ name: 'mới' });
    world.fail = new AppError('unavailable');
    held.isHeld = false;
    held.release();
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.unsaved).toEqual({ name: 'mới' });
  });

  it('tries again by itself after a passing failure, later each time', async () => {
    const { queue, world } = desk();
    world.fail = new AppError('unavailable');
    queue.change({ name: 'Mật' });
    await vi.advanceTimersByTimeAsync(800);
    expect(queue.state).toMatchObject({ kind: 'failed', willRetry: true });
    await vi.advanceTimersByTimeAsync(2_000);
    world.fail = undefined;
    await vi.advanceTimersByTimeAsync(4_999);
    expect(world.saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(world.saved).toEqual([{ name: 'Mật' }]);
  });

  it('does not repeat what the server refused, and does not forget it', async () => {
    const { queue, world, drawer } = desk();
    world.fail = new AppError('failed-precondition');
    queue.change({ name: 'Mật' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(queue.state).toMatchObject({ kind: 'failed', willRetry: false });
    expect(drawer.has(KEY)).toBe(true);
  });

  it('waits without network and saves on the next flush', async () => {
    const { queue, world } = desk();
    world.isOnline = false;
    queue.change({ name: 'Mật' });
    await vi.advanceTimersByTimeAsync(800);
    expect(queue.state.kind).toBe('offline');
    world.isOnline = true;
    expect(await queue.flush()).toBe(true);
    expect(world.saved).toEqual([{ name: 'Mật' }]);
  });

  it('takes up after a reload what was not saved before it', async () => {
    const { queue, world } = desk({ [KEY]: '{"story":"Ong"}' });
    expect(queue.restore()).toEqual({ story: 'Ong' });
    await vi.advanceTimersByTimeAsync(0);
    expect(world.saved).toEqual([{ story: 'Ong' }]);
  });

  it('takes nothing from a damaged drawer', () => {
    expect(desk({ [KEY]: '{"story' }).queue.restore()).toBeUndefined();
  });
});
