// Files of a dossier: the bytes go straight to the bucket, these only open and close the way.
import { removeFile as remove } from '../../application/files/remove-file.ts';
import { startUpload as start } from '../../application/files/start-upload.ts';
import { contracts } from '../../domain/index.ts';
import { defineCommand } from '../define-command.ts';
import { siteOrigin } from '../site-origin.ts';
import { wireBucket } from '../wire-storage.ts';
import { wire } from '../wire.ts';

export const startUpload = defineCommand(contracts.startUpload, async ({ input, actor, now }) =>
  start(wire(), await wireBucket(), { input, actor, now, origin: siteOrigin() }),
);
export const removeFile = defineCommand(contracts.removeFile, async (call) =>
  remove(wire(), await wireBucket(), call),
);
