/** Work that may overlap, a few at a time. */
export interface Window {
  /** Begins the work as soon as there is room; resolves when it has begun. @throws what earlier work threw */
  begin(work: () => Promise<void>): Promise<void>;
  /** Resolves when all of it is done. @throws what the first work threw that failed */
  rest(): Promise<void>;
}

export function windowOf(most: number): Window {
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];
  return {
    begin: async (work) => {
      while (running.size >= most) await Promise.race(running);
      if (failures.length > 0) throw failures[0];
      const mine: Promise<void> = work()
        .catch((error: unknown) => void failures.push(error))
        .finally(() => running.delete(mine));
      running.add(mine);
    },
    rest: async () => {
      await Promise.all(running);
      if (failures.length > 0) throw failures[0];
    },
  };
}
