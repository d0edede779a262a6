// Fires a scheduled function of the emulators, which never run by the clock.
import { emulators, expectOk } from './emulators.ts';

/** Publishes to the topic on which the emulator listens for the schedule `name`. The effect comes a moment later. */
export async function fireSchedule(name: string): Promise<void> {
  const { projectId, pubsub } = emulators();
  const topic = `firebase-schedule-${name}`;
  const response = await fetch(`${pubsub}/v1/projects/${projectId}/topics/${topic}:publish`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ messages: [{ attributes: { scheduled: 'true' } }] }),
  });
  await expectOk(response, `publish to ${topic}`);
}
