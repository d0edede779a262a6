import {
  type Actor,
  DomainError,
  type Instant,
  OFFICE_COMMAND_ROLES,
  type OfficeCommandName,
} from '../domain/index.ts';
import { z } from 'zod';
import { documents } from './documents.ts';
import type { Reader, Store, Transaction } from './ports.ts';
import { CommandReceipt } from './records.ts';

/** One command as it was sent: whose, which, when. */
export interface Call {
  readonly commune: string;
  readonly uid: string;
  readonly command: string;
  readonly commandId: string;
  readonly now: Instant;
}

/**
 * Runs a command at most once. The answer is kept at `commandReceipts/{commandId}` in the same transaction; the same
 * person repeating the same command gets that answer and nothing happens.
 * @throws DomainError `already-exists` when the id belongs to another person's or another kind of command
 */
export function once<A extends object>(
  store: Store,
  call: Call,
  run: (tx: Transaction) => Promise<A>,
): Promise<A> {
  return store.transaction(async (tx) => {
    const before = await answered<A>(tx, call);
    if (before !== null) return before;
    const answer = await run(tx);
    remember(tx, call, answer);
    return answer;
  });
}

/** What this command was answered before, or null. For use cases with more than one transaction. */
export async function answered<A extends object>(tx: Pick<Reader, 'read'>, call: Call): Promise<A | null> {
  // The answer was this command's own, kept by `remember`; the entry parses every answer with its contract's schema.
  const schema = z.strictObject({ ...CommandReceipt.shape, answer: z.custom<A>() });
  const receipt = await tx.read({ ...documents.receipt(call.commune, call.commandId), schema });
  if (receipt === null) return null;
  if (receipt.uid !== call.uid || receipt.command !== call.command)
    throw new DomainError(
      'already-exists',
      'Mã lệnh này đã dùng cho một việc khác; hãy mở lại biểu mẫu rồi gửi.',
    );
  return receipt.answer;
}

/** Keeps the answer in the transaction that made it true. */
export function remember(tx: Transaction, call: Call, answer: object): void {
  tx.write(documents.receipt(call.commune, call.commandId), {
    id: call.commandId,
    communeId: call.commune,
    command: call.command,
    uid: call.uid,
    answer: { ...answer },
    at: call.now,
    schemaVersion: 1,
  });
}

/** @throws DomainError `permission-denied` unless the table of office commands names the actor's role */
export function requireOffice(actor: Actor, command: OfficeCommandName): void {
  const roles: readonly string[] = OFFICE_COMMAND_ROLES[command];
  if (!roles.includes(actor.role))
    throw new DomainError('permission-denied', 'Việc này không thuộc quyền của ông/bà.', { command });
}
