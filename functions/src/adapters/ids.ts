import { createHash, randomUUID } from 'node:crypto';
import type { Ids } from '../application/ports.ts';

export const nodeIds: Ids = {
  next: () => randomUUID(),
  of: (text) => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 40),
};
