/** Whoever plans a meeting calls it; a village head calls those of the own village. */
import type { Consequences } from './room.ts';

export const meetings: Consequences = {
  prepare: ({ actor, order }) => {
    if (order.command !== 'plan') return Promise.resolve({});
    const own = actor.role === 'village' ? { villageId: actor.unit ?? '' } : {};
    return Promise.resolve({ unit: actor.role, ...own });
  },
};
