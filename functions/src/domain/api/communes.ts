import { z } from 'zod';
import { CommandId } from '../kernel/ids.ts';
import { DecidedSettings, SettingKey } from '../people/settings.ts';
import { contract } from './contract.ts';

/**
 * Saves what the commune decides for itself, in place of all it had; `version` is the one that was read, 0 for none.
 * Answers which settings were changed.
 */
export const changeCommuneSettings = contract(
  'changeCommuneSettings',
  z.object({ commandId: CommandId, version: z.number().int().min(0), settings: DecidedSettings }),
  z.strictObject({ version: z.number().int(), changed: z.array(SettingKey) }),
);
