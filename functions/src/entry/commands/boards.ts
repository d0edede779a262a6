// The boards behind the dashboards, counted anew.
import { rebuildBoards as rebuild } from '../../application/boards/rebuild-boards.ts';
import { contracts } from '../../domain/index.ts';
import { defineCommand } from '../define-command.ts';
import { wire } from '../wire.ts';

export const rebuildBoards = defineCommand(contracts.rebuildBoards, (call) => rebuild(wire(), call));
