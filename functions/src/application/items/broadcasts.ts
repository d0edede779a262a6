/** The station's schedule: no two programmes at one time, and a whole month or year opened with its first slot. */
import { type Details, formatDate, type Item, slotDays, textOf } from '../../domain/index.ts';
import { queries } from '../documents.ts';
import type { Consequences, DoneScene, ItemScene } from './room.ts';
import { isStanding, refusedAt, valuesAfter } from './scenes.ts';

const WRITING: readonly string[] = ['plan', 'amend'];

/** What every slot of a series has in common; script and guests are each slot's own. */
const SHARED = ['topic', 'slot', 'time', 'productId'] as const;

/** @throws DomainError `invalid-argument` at `time` where another programme stands on one of the days at that time */
async function refuseClash({ tx, actor, order }: ItemScene, values: Details): Promise<void> {
  const [on, time] = [textOf(values, 'on'), textOf(values, 'time')];
  const days = order.command === 'plan' ? [on, ...slotDays(values)] : [on];
  const last = days.at(-1) ?? on;
  if (on === '' || time === '') return;
  const known = await tx.list(queries.itemsBetween(actor.commune, 'broadcasts', on, last));
  const clash = known.find(
    (item) =>
      item.id !== order.itemId &&
      isStanding(item) &&
      days.includes(item.on) &&
      textOf(item.values, 'time') === time,
  );
  if (clash !== undefined) throw refusedAt('time', clashSentence(clash, time));
}

const clashSentence = ({ on, title, createdBy }: Item, time: string): string =>
  `Ngày ${formatDate(on)} lúc ${time} đã có buổi “${title}” (${createdBy.name} lên lịch); xin chọn giờ khác hoặc ngày khác.`;

/** Slots of a series are given by the system: the first was checked against the whole schedule. */
async function prepare(scene: ItemScene): Promise<Details> {
  const { order } = scene;
  if (WRITING.includes(order.command) && order.bySystem !== true)
    await refuseClash(scene, valuesAfter(scene));
  return {};
}

/** Opens the slots that follow the first one, each an item of its own. */
async function after({ core, tx, actor, now, order, item, apply }: DoneScene): Promise<void> {
  if (order.command !== 'plan' || order.bySystem === true) return;
  const shared = Object.fromEntries(SHARED.map((key) => [key, textOf(item.values, key)]));
  for (const on of slotDays(item.values))
    await apply(
      core,
      tx,
      { actor, now },
      {
        commandId: `${order.commandId}-${on}`,
        subject: 'broadcasts',
        itemId: core.ids.of(`${item.id} ${on}`),
        command: 'plan',
        values: { ...shared, on },
        bySystem: true,
      },
    );
}

export const broadcasts: Consequences = { prepare, after };
