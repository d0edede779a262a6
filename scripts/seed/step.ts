// What happened to the items of the year, told step by step and given through the server's own use case: so log, item,
// names, search words and boards agree as in real life.
import { documents } from '../../functions/src/application/documents.ts';
import { changeItem } from '../../functions/src/application/items/change-item.ts';
import type { Core } from '../../functions/src/application/ports.ts';
import type { Details, Instant, Item, PlainDate, SubjectName } from '../../functions/src/domain/index.ts';
import { TAN_KY } from './commune.ts';
import { actorOf, commandIdOf } from './dossiers.ts';

/** What the seeds of the year run on. */
export type YearCore = Pick<Core, 'store' | 'ids'>;

/** What is written; of what the server made first (a checklist), what becomes of it. */
type Written = Details | ((before: Item | null) => Details);

/** One command that one person gives at one moment. */
export interface Step {
  readonly subject: SubjectName;
  readonly itemId: string;
  readonly command: string;
  readonly values?: Written;
  readonly reason?: string;
  /** The mailbox of a demo account. */
  readonly by: string;
  readonly now: Instant;
}

/** A step of an item's own story. */
interface Moment extends Pick<Step, 'command' | 'values' | 'reason'> {
  readonly on: PlainDate;
  /** Who, where it is not the one who does the rest. */
  readonly by?: string;
  /** UTC; without it the steps of a story stand an hour apart, from half past eight in the morning on. */
  readonly time?: string;
}

const hourOf = (at: number): string => `${String(at + 1).padStart(2, '0')}:30`;

/** The steps of one item, in their order. @param by the mailbox of who does what is not said otherwise */
export const story = (
  subject: SubjectName,
  itemId: string,
  by: string,
  ...moments: readonly Moment[]
): readonly Step[] =>
  moments.map(({ on, time, ...moment }, at) => ({
    subject,
    itemId,
    by,
    ...moment,
    now: `${on}T${time ?? hourOf(at)}:00.000Z`,
  }));

/** Gives the steps, each once: a second run finds its commands answered and changes nothing. */
export async function give(core: YearCore, steps: readonly Step[]): Promise<void> {
  for (const { subject, itemId, command, by, now, values = {}, reason = '' } of steps) {
    const before = await core.store.read(documents.item(TAN_KY, subject, itemId));
    const input = {
      commandId: commandIdOf(`${subject}/${itemId}`, `${command} ${by} ${now}`),
      subject,
      itemId,
      command,
      version: before?.version ?? null,
      values: typeof values === 'function' ? values(before) : values,
      reason,
      attach: [],
      detach: [],
    };
    await changeItem(core, { input, actor: actorOf(by), now });
  }
}
