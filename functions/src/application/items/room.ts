/** What a subject's own room is: what it sees of a command, and what it may add. `consequences.ts` lists the rooms. */
import type { Actor, Details, Instant, Item, ItemEvent, SubjectName } from '../../domain/index.ts';
import type { Core, Transaction } from '../ports.ts';

/** Who gives a command to an item, and when. */
export interface Giver {
  readonly actor: Actor;
  readonly now: Instant;
}

/** One command to one item, as another use case gives it. */
export interface ItemOrder {
  readonly commandId: string;
  readonly subject: SubjectName;
  readonly itemId: string;
  readonly command: string;
  readonly version?: number | null;
  readonly values?: Details;
  readonly reason?: string;
  readonly attach?: readonly string[];
  readonly detach?: readonly string[];
  readonly bySystem?: boolean;
}

export interface ChangedItem {
  readonly item: Item;
  readonly event: ItemEvent;
  /** As it was; null where it was opened. */
  readonly before: Item | null;
}

/** Gives a command to an item inside a transaction. */
export type Apply = (
  core: Pick<Core, 'ids'>,
  tx: Transaction,
  giver: Giver,
  order: ItemOrder,
) => Promise<ChangedItem>;

/** What a subject's own room sees of a command, inside the transaction. */
export interface ItemScene extends Giver {
  readonly core: Pick<Core, 'ids'>;
  readonly tx: Transaction;
  readonly order: ItemOrder;
  /** As it is; null where a new one is opened. */
  readonly before: Item | null;
  /** Gives a command to another item, in the same transaction. */
  readonly apply: Apply;
}

export interface DoneScene extends ItemScene {
  readonly item: Item;
  readonly event: ItemEvent;
}

/** What a subject needs beyond its table: facts that only the store knows, and what follows elsewhere. */
export interface Consequences {
  /** Before the decision: refuses for what the store knows, or gives values that only the server knows. */
  readonly prepare?: (scene: ItemScene) => Promise<Details>;
  /** After it, in the same transaction. */
  readonly after?: (scene: DoneScene) => Promise<void>;
}
