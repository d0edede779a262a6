// What happens on which day of the played year. Topics say their own scenes; they are played in the order of the days.
import type { PlainDate } from '../../functions/src/domain/index.ts';
import { AT_ONCE } from './calendar.ts';
import type { Stage } from './stage.ts';

export interface Scene {
  readonly on: PlainDate;
  readonly act: (stage: Stage) => Promise<void>;
  /** Touches nothing that another scene does, and may be recorded days later, as an office does. */
  readonly isApart: boolean;
}

/** `full`: the whole year as `npm run play-year` shows it; `short`: the whole plan and one of each thing, for the tests. */
export type Scale = 'full' | 'short';

export const scene = (on: PlainDate, act: Scene['act']): Scene => ({ on, act, isApart: false });
export const apart = (scenes: readonly Scene[]): Scene[] =>
  scenes.map((each) => ({ ...each, isApart: true }));

/** Does several things that do not depend on each other, a few at once. */
export async function together(acts: readonly (() => Promise<void>)[]): Promise<void> {
  const left = [...acts];
  const work = async (): Promise<void> => {
    for (let act = left.shift(); act !== undefined; act = left.shift()) await act();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** In the short play what stands apart waits for the next day on which something happens anyway: fewer turns of the clock. */
function dayOf({ on, isApart }: Scene, days: readonly PlainDate[], scale: Scale): PlainDate {
  return scale === 'short' && isApart ? (days.find((day) => day >= on) ?? on) : on;
}

/** Scenes of one day keep their order, those apart come first, a few at once. */
export async function playAgenda(
  stage: Stage,
  scenes: readonly Scene[],
  { scale, told }: { readonly scale: Scale; readonly told: (line: string) => void },
): Promise<void> {
  const fixed = [...new Set(scenes.filter(({ isApart }) => !isApart).map(({ on }) => on))].sort();
  const placed = scenes.map((each) => ({ ...each, on: dayOf(each, fixed, scale) }));
  for (const day of [...new Set(placed.map(({ on }) => on))].sort()) {
    await stage.turnTo(day);
    const today = placed.filter(({ on }) => on === day);
    await together(
      today
        .filter(({ isApart }) => isApart)
        .map(
          ({ act }) =>
            () =>
              act(stage),
        ),
    );
    for (const { act } of today.filter(({ isApart }) => !isApart)) await act(stage);
    told(`${day}: ${String(today.length)}`);
  }
}

/** Where the time of a play went, the dearest first: how often, the middle one, all of them together. */
export const timeTable = ({ times }: Pick<Stage, 'times'>): string[] =>
  [...times]
    .map(([name, all]) => ({
      name,
      all: [...all].sort((a, b) => a - b),
      sum: all.reduce((a, b) => a + b, 0),
    }))
    .sort((a, b) => b.sum - a.sum)
    .map(
      ({ name, all, sum }) =>
        `${name.padEnd(22)} ${String(all.length).padStart(4)} lần, giữa ${(all[all.length >> 1] ?? 0).toFixed(0)} ms, cộng ${(sum / 1000).toFixed(1)} s`,
    );
