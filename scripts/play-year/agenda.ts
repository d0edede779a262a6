// What happens on which day of the played year. Topics say their own scenes; they are played in the order of the days.
import type { PlainDate } from '../../functions/src/domain/index.ts';
import type { Stage } from './stage.ts';

export interface Scene {
  readonly on: PlainDate;
  readonly act: (stage: Stage) => Promise<void>;
}

/** `full`: the whole year as `npm run play-year` shows it; `short`: one of each thing, for the tests. */
export type Scale = 'full' | 'short';

/** Scenes of one day keep their order. The morning of a day begins with the sweep where `sweeps` names it. */
export async function playAgenda(
  stage: Stage,
  scenes: readonly Scene[],
  told: (line: string) => void,
): Promise<void> {
  const days = [...new Set(scenes.map(({ on }) => on))].sort();
  for (const day of days) {
    await stage.turnTo(day);
    const today = scenes.filter(({ on }) => on === day);
    for (const { act } of today) await act(stage);
    told(`${day}: ${String(today.length)}`);
  }
}

export const scene = (on: PlainDate, act: Scene['act']): Scene => ({ on, act });
