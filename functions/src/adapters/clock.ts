import type { Firestore } from 'firebase-admin/firestore';
import { z } from 'zod';
import { Instant } from '../domain/index.ts';
import type { Clock } from '../application/ports.ts';

/** The machine's clock. */
export const systemClock: Clock = { now: () => Promise.resolve(Instant.parse(new Date().toISOString())) };

/** `demo/clock`: how far the emulators' clock stands ahead of the machine's, in milliseconds (negative: behind). */
const DemoClock = z.object({ offsetMs: z.number().int() });
const DEMO_CLOCK_PATH = 'demo/clock';
/**
 * A clock that `demo/clock` can move, so that the end of a certificate can be seen in a test or a demonstration.
 * For the emulators only: `wire.ts` never makes one in production, and no rule lets a client write there.
 */
export function demoClock(db: Firestore): Clock {
  return {
    // Asked anew each time: a clock that was believed for a moment would miss a move just before a command.
    now: async () => {
      const stored = DemoClock.safeParse((await db.doc(DEMO_CLOCK_PATH).get()).data());
      const offsetMs = stored.success ? stored.data.offsetMs : 0;
      return Instant.parse(new Date(Date.now() + offsetMs).toISOString());
    },
  };
}
