import * as logger from 'firebase-functions/logger';
import { onSchedule } from 'firebase-functions/scheduler';
import { DamagedDocument } from '../../adapters/firestore/convert.ts';
import { dailySweep as sweep, type OnFailure } from '../../application/sweep/daily-sweep.ts';
import { sweepLooseFiles } from '../../application/sweep/loose-files.ts';
import { sweepTasks } from '../../application/sweep/task-sweep.ts';
import { sweepUpkeep } from '../../application/sweep/upkeep.ts';
import { Instant } from '../../domain/index.ts';
import { wireBucket } from '../wire-storage.ts';
import { onEmulators, wire } from '../wire.ts';

/** Where and of what kind, never what was in it. */
const onFailure: OnFailure = ({ commune, id }, collection, kind, error) => {
  const fields = error instanceof DamagedDocument ? error.fields : [];
  logger.error('not swept', { commune, collection, id, kind, fields });
};

/** The event's own time, so that a retry sees the same day; on the emulators the clock that tests move. */
async function timeOf(scheduleTime: string): Promise<string> {
  if (onEmulators()) return wire().clock.now();
  return Instant.parse(new Date(scheduleTime).toISOString());
}

/** Every morning at six in Vietnam: tells everybody what falls due, and looks after the boards. The next run catches up with a missed day. */
export const dailySweep = onSchedule(
  {
    schedule: '0 6 * * *',
    timeZone: 'Asia/Ho_Chi_Minh',
    retryCount: 3,
    timeoutSeconds: 540,
    maxInstances: 1,
  },
  async ({ scheduleTime }) => {
    const started = performance.now();
    const now = await timeOf(scheduleTime);
    const report = await sweep(wire().store, now, onFailure);
    const tasks = await sweepTasks(wire(), now, onFailure);
    const files = await sweepLooseFiles({ store: wire().store, bucket: wireBucket }, now, onFailure);
    const { mended, ...upkeep } = await sweepUpkeep(wire().store, now, onFailure);
    // A board that did not fit what it shows is a fault of the program: somebody should ask why.
    for (const found of mended) logger.warn('boards mended', { ...found });
    logger.info('swept', {
      ...report,
      tasks,
      files,
      upkeep: { ...upkeep, mended: mended.length },
      ms: Math.round(performance.now() - started),
    });
  },
);
