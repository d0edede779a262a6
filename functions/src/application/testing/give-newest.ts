import type { Actor, Details, Instant, Item, Member, Role, SubjectName } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { changeItem } from '../items/change-item.ts';
import type { testCore } from './core.ts';

export const COMMUNE = '02104';

/** Somebody of the commune with an account since a day. */
export const accountOf = (
  uid: string,
  role: Role,
  since: Instant,
  { unit = null, active = true }: Partial<Pick<Member, 'unit' | 'active'>> = {},
): Member => ({
  uid,
  communeId: COMMUNE,
  email: `${uid}@example.org`,
  name: `Người ${uid}`,
  role,
  unit,
  active,
  since,
  changedAt: since,
  schemaVersion: 1,
});

/** A command to an item, the `serial`th of its test. */
export interface NewestCommand {
  readonly serial: number;
  readonly by: Actor;
  readonly now: Instant;
  readonly subject: SubjectName;
  readonly itemId: string;
  readonly command: string;
  readonly values: Details;
  readonly reason: string;
}

/** Gives a command as it comes from a screen that shows the newest version; what is kept then. */
export async function giveNewest(
  core: ReturnType<typeof testCore>,
  { serial, by, now, ...given }: NewestCommand,
): Promise<Item> {
  const doc = documents.item(COMMUNE, given.subject, given.itemId);
  const before = await core.store.read(doc);
  const commandId = `00000000-0000-4000-8000-${String(serial).padStart(12, '0')}`;
  const input = { ...given, commandId, version: before?.version ?? null, attach: [], detach: [] };
  await changeItem(core, { input, actor: by, now });
  const after = await core.store.read(doc);
  if (after === null) throw new Error(`${given.subject}/${given.itemId} is not there`);
  return after;
}
