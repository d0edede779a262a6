// Lists from outside: producers, products, the recognition history.
import { importList as take } from '../../application/import/import-list.ts';
import { contracts } from '../../domain/index.ts';
import { defineCommand } from '../define-command.ts';
import { wire } from '../wire.ts';

/** One list at a time on an instance: a sheet of 10,000 rows goes through memory several times over. */
const ROOM = { memory: '1GiB', timeoutSeconds: 540, concurrency: 1 } as const;

export const importList = defineCommand(
  contracts.importList,
  async ({ input: { file, ...input }, actor, now }) => {
    const { readSheets } = await import('../../adapters/sheet/read-sheets.ts');
    const bytes = new Uint8Array(Buffer.from(file, 'base64'));
    return take({ ...wire(), readSheets }, { input: { ...input, bytes }, actor, now });
  },
  ROOM,
);
