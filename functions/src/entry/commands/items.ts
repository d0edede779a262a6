// The commune's year: one callable for every command of every subject.
import { changeItem as change } from '../../application/items/change-item.ts';
import { startItemUpload as startUpload } from '../../application/items/start-item-upload.ts';
import { contracts } from '../../domain/index.ts';
import { defineCommand } from '../define-command.ts';
import { siteOrigin } from '../site-origin.ts';
import { wireBucket } from '../wire-storage.ts';
import { wire } from '../wire.ts';

export const changeItem = defineCommand(contracts.changeItem, (call) => change(wire(), call));
export const startItemUpload = defineCommand(contracts.startItemUpload, async (call) =>
  startUpload(wire(), await wireBucket(), { ...call, origin: siteOrigin() }),
);
