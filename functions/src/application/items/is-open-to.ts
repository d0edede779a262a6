import { availableItemCommands, subjects } from '../../domain/index.ts';
import type { ItemScene } from './room.ts';

/**
 * Whether the command is one that this person may give now. A subject's room has nothing to prepare for the others: the
 * decision refuses them, with who or when, before a stranger learns anything from the facts.
 */
export const isOpenTo = ({ order, before, actor }: Pick<ItemScene, 'order' | 'before' | 'actor'>): boolean =>
  order.bySystem !== true &&
  availableItemCommands(subjects[order.subject], before, actor).includes(order.command);
