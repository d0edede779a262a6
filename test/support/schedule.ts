// Fires a scheduled function of the emulators, which never run by the clock.
import { emulators, expectOk } from './emulators.ts';

/**
 * Runs the schedule `name` as Cloud Scheduler would, by a POST to the function, and waits until it has ended. The Pub/Sub
 * emulator of this firebase-tools passes nothing on to schedules of the second generation ("Unsupported trigger signature").
 */
export async function fireSchedule(name: string): Promise<void> {
  const { functions, projectId } = emulators();
  const address = `${functions}/functions/projects/${projectId}/triggers/asia-southeast1-${name}-0`;
  const headers = { 'content-type': 'application/json' };
  await expectOk(await fetch(address, { method: 'POST', headers, body: '{}' }), `schedule ${name}`);
}
