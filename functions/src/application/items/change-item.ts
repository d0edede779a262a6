import {
  type Actor,
  checkGiven,
  commandOf,
  type contracts,
  decideItem,
  type Details,
  DomainError,
  evolveItem,
  type Item,
  type ItemEvent,
  type ItemFileRef,
  parseWritten,
  readsItem,
  type Subject,
  subjects,
  withOwnUnit,
} from '../../domain/index.ts';
import type { z } from 'zod';
import { boardItem } from '../boards/rows.ts';
import { documents } from '../documents.ts';
import { once } from '../once.ts';
import type { Core, Transaction } from '../ports.ts';
import { consequences } from './consequences.ts';
import { namesOf } from './refs.ts';
import type { ChangedItem, Giver, ItemOrder } from './room.ts';

type Input = z.output<typeof contracts.changeItem.input>;
type Answer = z.input<typeof contracts.changeItem.output>;

/** A command to an item of any subject, at most once per `commandId`. */
export function changeItem(
  core: Pick<Core, 'store' | 'ids'>,
  { input, actor, now }: Giver & { readonly input: Input },
): Promise<Answer> {
  const call = {
    commune: actor.commune,
    uid: actor.uid,
    command: 'changeItem',
    commandId: input.commandId,
    now,
  };
  return once(core.store, call, async (tx) => {
    const { item } = await applyToItem(core, tx, { actor, now }, input);
    return { itemId: item.id, state: item.state, version: item.version };
  });
}

/**
 * Gives one command to an item inside a transaction: facts, `decideItem`, `evolveItem`; event, folded item and all
 * consequences (`consequences.ts`) are written together. Keeps no receipt: `changeItem` does.
 * @throws DomainError as `decideItem`, `namesOf` and the subject's own preparation do
 */
export async function applyToItem(
  core: Pick<Core, 'ids'>,
  tx: Transaction,
  giver: Giver,
  order: ItemOrder,
): Promise<ChangedItem> {
  const { commune } = giver.actor;
  const subject = subjects[order.subject];
  const doc = documents.item(commune, order.subject, order.itemId);
  const stored = await tx.read(doc);
  const before = isHidden(subject, stored, order, giver.actor) ? null : stored;
  checkGiven(subject, before, order, giver.actor);
  const room = consequences[order.subject];
  const asked = { ...order, values: askedValues(subject, order, giver.actor) };
  const scene = { core, tx, ...giver, order: asked, before, apply: applyToItem };
  const values = { ...asked.values, ...(await room?.prepare?.(scene)) };
  if (before !== stored)
    throw new DomainError('permission-denied', 'Việc này không thuộc quyền của ông/bà.', {
      command: order.command,
    });
  const event = await decided(tx, giver, { ...asked, values }, before);
  const item = evolveItem(subject, before, event);
  tx.write(documents.itemEvent(commune, order.subject, item.id, event.id), event);
  tx.write(doc, item);
  boardItem(tx, before, item);
  await room?.after?.({ ...scene, item, event });
  return { item, event, before };
}

/**
 * Whether an item is, to this person, as if it were not there. What no role reads (a sheet of opinion) is its owner's
 * alone: a refusal that says in which state it is would tell whoever knows its id that it was written, or sent.
 */
const isHidden = (subject: Subject, stored: Item | null, { bySystem }: ItemOrder, actor: Actor): boolean =>
  bySystem !== true && subject.reads.length === 0 && stored !== null && !readsItem(subject, stored, actor);

/** The decision, with what the values and files point to: read only once the values are known to be of their kind. */
async function decided(
  tx: Transaction,
  { actor, now }: Giver,
  order: ItemOrder & { readonly values: Details },
  before: Item | null,
): Promise<ItemEvent> {
  const subject = subjects[order.subject];
  parseWritten(subject, order.command, order.values);
  const asked = {
    commandId: order.commandId,
    itemId: order.itemId,
    command: order.command,
    version: order.version ?? null,
    values: order.values,
    names: await namesOf(tx, actor.commune, subject, before, order.values),
    reason: order.reason ?? '',
    attached: await attachedOf(tx, actor.commune, order),
    detached: order.detach ?? [],
    bySystem: order.bySystem === true,
  };
  return decideItem(subject, before, asked, actor, now);
}

/** What was sent, without the fields that the server fills, with those that need no choice. */
function askedValues(subject: Subject, { command, values = {}, bySystem }: ItemOrder, actor: Actor): Details {
  if (bySystem === true) return values;
  const { fills = [] } = commandOf(subject, command);
  const sent = Object.fromEntries(Object.entries(values).filter(([key]) => !fills.includes(key)));
  return withOwnUnit(subject, command, sent, actor);
}

/** @throws DomainError `failed-precondition` for a file that is not in yet, or does not count */
async function attachedOf(
  tx: Pick<Transaction, 'read'>,
  commune: string,
  { subject, itemId, attach = [] }: ItemOrder,
): Promise<ItemFileRef[]> {
  const found: ItemFileRef[] = [];
  for (const id of attach) {
    const file = await tx.read(documents.itemFile(commune, subject, itemId, id));
    if (file?.state !== 'received' || file.sha256 === null)
      throw new DomainError(
        'failed-precondition',
        'Có tệp chưa tải lên xong hoặc không dùng được; hãy xem lại danh sách tệp.',
        { path: 'files', fileId: id },
      );
    const { name, contentType, size, sha256 } = file;
    found.push({ id, name, contentType, size, sha256 });
  }
  return found;
}
