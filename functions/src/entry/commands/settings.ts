// What a commune decides for itself.
import { changeCommuneSettings as change } from '../../application/settings/change-settings.ts';
import { contracts } from '../../domain/index.ts';
import { defineCommand } from '../define-command.ts';
import { wire } from '../wire.ts';

export const changeCommuneSettings = defineCommand(contracts.changeCommuneSettings, (call) =>
  change(wire(), call),
);
