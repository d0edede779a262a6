import { environmentOf, type Environment } from './environment.ts';
import type { Unsubscribe } from './gateway.ts';

/** Vietnam keeps UTC+7 all year. */
const VIETNAM_OFFSET_MS = 7 * 3_600_000;
const MINUTE_MS = 60_000;
/** How often the emulators' clock is asked for. */
const DEMO_MS = 2_000;

/** How far the emulators' clock stands ahead of this machine's. */
let offsetMs = 0;

/** The legal day of a moment in Vietnam, whatever zone the device is set to. */
export function dayOf(ms: number): string {
  return new Date(ms + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
}

export function today(): string {
  return dayOf(Date.now() + offsetMs);
}

/** The field `offsetMs` in a list of documents as Firestore's REST answers it; 0 when there is none. */
export function offsetOf(answer: unknown): number {
  const value = /"offsetMs":\{"(?:integer|double)Value":"?(-?\d+)/u.exec(JSON.stringify(answer))?.[1];
  return value === undefined ? 0 : Number(value);
}

/**
 * `demo/clock` moves the emulators' clock; asked as their owner, a door that production does not have. The collection is
 * asked for, because a list without it is an ordinary answer and a missing document an error.
 */
async function readDemoOffset({ emulators, host }: Environment): Promise<void> {
  if (emulators === null || document.hidden) return;
  const url = `http://${host}:${String(emulators.firestore)}/v1/projects/demo-ocop/databases/(default)/documents/demo?pageSize=5`;
  try {
    const response = await fetch(url, { headers: { authorization: 'Bearer owner' } });
    offsetMs = response.ok ? offsetOf(await response.json()) : 0;
  } catch {
    // The emulators are being restarted; the next turn asks again.
  }
}

/** Calls `listener` when the legal day changes: at midnight, or when the emulators' clock was moved. */
export function onDay(listener: (today: string) => void): Unsubscribe {
  const environment = environmentOf(window.location, import.meta.env.OCOP_EMULATORS, import.meta.env.DEV);
  let known = today();
  const look = async (): Promise<void> => {
    await readDemoOffset(environment);
    const now = today();
    if (now === known) return;
    known = now;
    listener(now);
  };
  void look();
  const timer = window.setInterval(() => void look(), environment.emulators === null ? MINUTE_MS : DEMO_MS);
  return () => window.clearInterval(timer);
}
