/** Lets work of one name run one after another, in the order in which it came. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Runs `work` when all that came before under this name is over, however it ended. */
  take<R>(name: string, work: () => Promise<R>): Promise<R> {
    const mine = (this.#last.get(name) ?? Promise.resolve()).then(work);
    const over = mine
      .catch(() => undefined)
      .then(() => {
        // The last of the line puts the name away.
        if (this.#last.get(name) === over) this.#last.delete(name);
      });
    this.#last.set(name, over);
    return mine;
  }

  /** How many names have work under way. */
  get busy(): number {
    return this.#last.size;
  }
}
