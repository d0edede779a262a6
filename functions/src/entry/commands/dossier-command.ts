import type { z } from 'zod';
import type { DossierCall } from '../../application/dossiers/change.ts';
import type { Core } from '../../application/ports.ts';
import type { Contract } from '../../domain/api/contract.ts';
import type { CommandId, Id } from '../../domain/index.ts';
import { defineCommand } from '../define-command.ts';
import { wire } from '../wire.ts';

/** What every input about one dossier has. */
type OnDossier = z.ZodType<{ commandId: CommandId; dossierId: Id }>;

/** A callable for a use case on one dossier: the call's own ids first, then the whole input. */
export function dossierCommand<I extends OnDossier, O extends z.ZodType>(
  contract: Contract<I, O>,
  run: (core: Core, call: DossierCall, input: z.output<I>) => Promise<z.input<O>>,
) {
  return defineCommand(contract, ({ input, actor, now }) => {
    const { commandId, dossierId } = input;
    return run(wire(), { actor, now, commandId, dossierId }, input);
  });
}
