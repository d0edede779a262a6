import type { Firestore } from 'firebase-admin/firestore';
import { z } from 'zod';
import { Instant } from '../domain/index.ts';
import type { Clock } from '../application/ports.ts';

/** The machine's clock. */
export const systemClock: Clock = { now: () => Promise.resolve(Instant.parse(new Date().toISOString())) };

/** `demo/clock`: how far the emulators' clock stands ahead of the machine's, in milliseconds (negative: behind). */
const DemoClock = z.object({ offsetMs: z.number().int() });
const DEMO_CLOCK_PATH = 'demo/clock';
/** Milliseconds that a read offset is believed. */
const BELIEVED_MS = 300;

/**
 * A clock that `demo/clock` can move, so that the end of a certificate can be seen in a test or a demonstration.
 * For the emulators only: `wire.ts` never makes one in production, and no rule lets a client write there.
 */
export function demoClock(db: Firestore): Clock {
  let known = { offsetMs: 0, readAt: -Infinity };
  return {
    now: async () => {
      if (Date.now() - known.readAt > BELIEVED_MS) {
        const stored = DemoClock.safeParse((await db.doc(DEMO_CLOCK_PATH).get()).data());
        known = { offsetMs: stored.success ? stored.data.offsetMs : 0, readAt: Date.now() };
      }
      return Instant.parse(new Date(Date.now() + known.offsetMs).toISOString());
    },
  };
}
