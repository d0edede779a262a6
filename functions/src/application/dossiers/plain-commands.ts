import type { z } from 'zod';
import type { contracts, DossierCommand } from '../../domain/index.ts';
import { dropDossierTasks } from '../items/dossier-tasks.ts';
import { withReport } from '../papers/report-signing.ts';
import type { Core } from '../ports.ts';
import { type Answer, applyDossierCommand, type DossierCall } from './change.ts';

type Name =
  | 'withdrawDossier'
  | 'rejectDossier'
  | 'declareComplete'
  | 'submitForSigning'
  | 'returnFromSigning'
  | 'recordProvinceReceipt'
  | 'closeDossier';
type Input<N extends Name> = z.output<(typeof contracts)[N]['input']>;

/** Commands that need no fact beyond what was sent: `decide` says all there is to say; Mẫu số 03 goes with its dossier. */
const COMMANDS: { readonly [N in Name]: (input: Input<N>) => DossierCommand } = {
  withdrawDossier: ({ commandId, reason }) => ({ type: 'withdrawDossier', commandId, reason }),
  rejectDossier: ({ commandId, reason }) => ({ type: 'rejectDossier', commandId, reason }),
  declareComplete: ({ commandId }) => ({ type: 'declareComplete', commandId }),
  submitForSigning: ({ commandId }) => ({ type: 'submitForSigning', commandId }),
  returnFromSigning: ({ commandId, reason }) => ({ type: 'returnFromSigning', commandId, reason }),
  recordProvinceReceipt: ({ commandId, receivedOn }) => ({
    type: 'recordProvinceReceipt',
    commandId,
    receivedOn,
  }),
  closeDossier: ({ commandId }) => ({ type: 'closeDossier', commandId }),
};

/** The use case of one of those commands. */
export function plainCommand<N extends Name>(
  name: N,
): (core: Core, call: DossierCall, input: Input<N>) => Promise<Answer> {
  return (core, call, input) => {
    const command = COMMANDS[name](input);
    return applyDossierCommand(core, call, name, async (scene) => {
      if (command.type === 'withdrawDossier' || command.type === 'rejectDossier')
        await dropDossierTasks({ core, ...scene }, command.reason);
      return command.type === 'submitForSigning' || command.type === 'returnFromSigning'
        ? withReport(scene, command)
        : { command };
    });
  };
}
