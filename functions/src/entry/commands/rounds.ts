// Assessment rounds: what their members said, side by side, for whom the round lets see it.
import { roundFigures as figures } from '../../application/rounds/round-figures.ts';
import { contracts } from '../../domain/index.ts';
import { defineCommand } from '../define-command.ts';
import { wire } from '../wire.ts';

export const roundFigures = defineCommand(contracts.roundFigures, (call) => figures(wire(), call));
