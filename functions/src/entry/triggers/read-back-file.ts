import * as logger from 'firebase-functions/logger';
import { onObjectFinalized } from 'firebase-functions/storage';
import { readBack } from '../../application/files/read-back.ts';
import { outcomeOf } from '../errors.ts';
import { signatureReader, wireBucket, wireExaminer } from '../wire-storage.ts';
import { wire } from '../wire.ts';

/**
 * The project's own bucket is known to whoever deploys or runs the functions. Somebody who only loads them (a check, a
 * measurement) has no FIREBASE_CONFIG, and the SDK would refuse to declare the trigger: a name stands in there.
 */
const bucketOption = process.env['FIREBASE_CONFIG'] === undefined ? { bucket: 'not-deployed' } : {};

/**
 * Reads every object back when it is complete. One object at a time on an instance, for it is held in memory; retried
 * until it answers, since a file that nobody read back holds up its dossier.
 */
export const readBackFile = onObjectFinalized(
  { ...bucketOption, memory: '1GiB', concurrency: 1, timeoutSeconds: 120, retry: true },
  async (event) => {
    const started = performance.now();
    const { name, size } = event.data;
    const line: Record<string, unknown> = { object: name, bytes: size };
    try {
      const bytes = {
        bucket: await wireBucket(),
        examiner: await wireExaminer(),
        signatures: signatureReader,
      };
      const ports = { ...wire(), ...bytes };
      Object.assign(line, await readBack(ports, name));
    } catch (error) {
      line['outcome'] = outcomeOf(error, 'readBackFile');
      throw error;
    } finally {
      logger.info('object read back', { ...line, ms: Math.round(performance.now() - started) });
    }
  },
);
