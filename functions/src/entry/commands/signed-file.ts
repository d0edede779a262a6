// The file of a paper that came back signed: its bytes go straight to the bucket, this only opens the way.
import { startSignedUpload as start } from '../../application/papers/start-signed-upload.ts';
import { contracts } from '../../domain/index.ts';
import { defineCommand } from '../define-command.ts';
import { siteOrigin } from '../site-origin.ts';
import { wireBucket } from '../wire-storage.ts';
import { wire } from '../wire.ts';

export const startSignedUpload = defineCommand(contracts.startSignedUpload, async ({ input, actor, now }) =>
  start(wire(), await wireBucket(), { input, actor, now, origin: siteOrigin() }),
);
