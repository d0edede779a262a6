import { removeFile as remove } from '../../application/files/remove-file.ts';
import { contracts } from '../../domain/index.ts';
import { defineCommand } from '../define-command.ts';
import { wireBucket } from '../wire-storage.ts';
import { wire } from '../wire.ts';

export const removeFile = defineCommand(contracts.removeFile, async (call) =>
  remove(wire(), await wireBucket(), call),
);
