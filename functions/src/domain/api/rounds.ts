import { z } from 'zod';
import { Id } from '../kernel/ids.ts';
import { DossierLook } from '../round/figures.ts';
import { contract } from './contract.ts';

/** The sent sheets of a round side by side, each dossier as far as the asker may see it. */
export const roundFigures = contract(
  'roundFigures',
  z.object({ roundId: Id }),
  z.strictObject({ dossiers: z.array(DossierLook) }),
);
