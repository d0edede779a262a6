import * as logger from 'firebase-functions/logger';
import { onSchedule } from 'firebase-functions/scheduler';
import { linkChecker } from '../../adapters/link-checker/link-checker.ts';
import { checkLinks as check } from '../../application/links/check-links.ts';
import { wire } from '../wire.ts';

/** Every night at two in Vietnam: the links whose week is over, a bounded number of them. */
export const checkLinks = onSchedule(
  { schedule: '0 2 * * *', timeZone: 'Asia/Ho_Chi_Minh', timeoutSeconds: 540, maxInstances: 1 },
  async () => {
    const { store, ids, clock } = wire();
    const started = performance.now();
    const report = await check({ store, ids, links: linkChecker() }, await clock.now(), (where, error) => {
      const kind = error instanceof Error ? error.name : 'unexpected';
      logger.error('link not recorded', { ...where, kind });
    });
    logger.info('links checked', { ...report, ms: Math.round(performance.now() - started) });
  },
);
