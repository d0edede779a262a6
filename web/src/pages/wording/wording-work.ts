import type { WordingDocument } from '@ocop/functions/domain';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { z } from 'zod';

/** What keeps text over a reload. */
type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Another person's save, while something here is not saved. */
export interface Overtaken {
  readonly by: WordingDocument['changedBy'] | null;
  readonly at: string | null;
}

/** What the server has. */
interface Saved<F> {
  readonly version: number;
  readonly form: F;
  readonly who: Overtaken;
}

/**
 * One form of words while it is edited: what is typed stays on this machine until it is saved, and a save of somebody
 * else meanwhile is told instead of lost or overwritten.
 */
export class WordingWork<F extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #shelf: () => Shelf;
  readonly #schema: z.ZodType<{ version: number; form: F }>;
  #key = '';
  #latest: Saved<F> | undefined;
  #form: F | undefined;
  #version = 0;
  #isRestored = false;

  constructor(
    host: ReactiveControllerHost,
    form: z.ZodType<F>,
    shelf: () => Shelf = () => window.localStorage,
  ) {
    this.#host = host;
    this.#shelf = shelf;
    this.#schema = z.object({ version: z.number(), form });
    host.addController(this);
  }

  /** What stands in the form; undefined before anything is known. */
  get form(): F | undefined {
    return this.#form;
  }

  /** The version that the next save is made from. */
  get version(): number {
    return this.#version;
  }

  get isDirty(): boolean {
    return JSON.stringify(this.#form) !== JSON.stringify(this.#latest?.form);
  }

  /** Whether an earlier visit left something unsaved here. */
  get isRestored(): boolean {
    return this.#isRestored && this.isDirty;
  }

  /** Who saved meanwhile; null while nobody did. */
  get overtaken(): Overtaken | null {
    if (!this.isDirty || this.#latest === undefined || this.#latest.version === this.version) return null;
    return this.#latest.who;
  }

  hostConnected(): void {
    // The page says what is edited by `meet`.
  }

  /** What is saved now, at first and whenever it changes; `key` names the form on this machine. */
  meet(key: string, document: WordingDocument | null, form: F): void {
    const version = document?.version ?? 0;
    const isOther = key !== this.#key;
    // The answer of a save may come before the document itself.
    if (!isOther && version < (this.#latest?.version ?? 0)) return;
    const isTyped = !isOther && this.isDirty;
    this.#key = key;
    const who = { by: document?.changedBy ?? null, at: document?.changedAt ?? null };
    this.#latest = { version, form, who };
    if (!isTyped) this.#take(this.#latest);
    if (isOther) this.#restore();
  }

  change(form: F): void {
    this.#form = form;
    if (this.isDirty) this.#keep();
    else this.#forget();
    this.#host.requestUpdate();
  }

  /** Drops what is typed for what is saved. */
  reset(): void {
    if (this.#latest === undefined) return;
    this.#take(this.#latest);
    this.#forget();
    this.#host.requestUpdate();
  }

  /** Goes on with what is typed, over what somebody else saved. */
  keepMine(): void {
    this.#version = this.#latest?.version ?? 0;
    this.#keep();
    this.#host.requestUpdate();
  }

  /** The server has it, as this version. */
  saved(version: number, form: F): void {
    this.#latest = { version, form, who: { by: null, at: null } };
    this.#version = version;
    if (!this.isDirty) this.#forget();
    this.#host.requestUpdate();
  }

  #restore(): void {
    const kept = this.#kept();
    if (kept === null) return;
    this.#form = kept.form;
    this.#version = kept.version;
    this.#isRestored = true;
  }

  #take({ version, form }: Saved<F>): void {
    this.#version = version;
    this.#form = form;
    this.#isRestored = false;
  }

  #keep(): void {
    try {
      this.#shelf().setItem(this.#key, JSON.stringify({ version: this.version, form: this.#form }));
    } catch {
      // A storage that is full or closed only loses the copy, never what stands on the screen.
    }
  }

  #kept(): { version: number; form: F } | null {
    try {
      const read = this.#schema.safeParse(JSON.parse(this.#shelf().getItem(this.#key) ?? 'null'));
      return read.success ? read.data : null;
    } catch {
      return null;
    }
  }

  #forget(): void {
    this.#isRestored = false;
    try {
      this.#shelf().removeItem(this.#key);
    } catch {
      // Nothing was kept where nothing can be.
    }
  }
}
