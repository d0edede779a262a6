import { COMMUNE, settle } from '../../../../test/support/commune-world.ts';
import { actor, commandId } from '../../../../test/support/dossier-builders.ts';
import type { Actor, Details, Instant, Item, Role, SubjectName } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { changeItem } from '../items/change-item.ts';
import { testCore } from './core.ts';

/** A settled commune in which items of its year are given commands, each from a screen with the newest version. */
export class YearOffice {
  readonly core;
  readonly now: Instant;

  constructor(now: Instant = '2026-11-24T03:00:00.000Z') {
    this.now = now;
    this.core = testCore(now);
  }

  async open(): Promise<void> {
    await settle(this.core.store, COMMUNE);
  }

  read(subject: SubjectName, itemId: string): Promise<Item | null> {
    return this.core.store.read(documents.item(COMMUNE, subject, itemId));
  }

  async give(
    by: Role | Actor,
    subject: SubjectName,
    itemId: string,
    command: string,
    values: Details = {},
    reason = '',
  ): Promise<Item> {
    const before = await this.read(subject, itemId);
    await changeItem(this.core, {
      actor: typeof by === 'string' ? actor(by) : by,
      now: this.now,
      input: {
        commandId: commandId(),
        subject,
        itemId,
        command,
        version: before?.version ?? null,
        values,
        reason,
        attach: [],
        detach: [],
      },
    });
    const after = await this.read(subject, itemId);
    if (after === null) throw new Error(`${subject}/${itemId} was not written`);
    return after;
  }
}
