import { z } from 'zod';
import { CommandId } from '../kernel/ids.ts';
import { contract } from './contract.ts';

/** Counts the boards behind the dashboards anew; answers how many rows there are, and how many were wrong. */
export const rebuildBoards = contract(
  'rebuildBoards',
  z.object({ commandId: CommandId }),
  z.strictObject({ rows: z.number().int(), mended: z.number().int() }),
);
