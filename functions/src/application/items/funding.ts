/** What was spent of an entry is the sum of its parts, never typed. */
import { spentOf, thousandthsText } from '../../domain/index.ts';
import type { Consequences } from './room.ts';
import { valuesAfter } from './scenes.ts';

export const funding: Consequences = {
  prepare: (scene) =>
    Promise.resolve(
      scene.order.command === 'use' ? { used: thousandthsText(spentOf(valuesAfter(scene))) } : {},
    ),
};
