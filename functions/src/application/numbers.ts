import { DomainError } from '../domain/index.ts';
import { documents } from './documents.ts';
import type { Transaction } from './ports.ts';

/** Which register a number comes from. */
export interface RegisterKey {
  readonly commune: string;
  /** A paper type, `registrationForm` for the PĐK number, or `all` where the commune keeps one series. */
  readonly type: string;
  readonly year: number;
}

/**
 * Takes a number in this transaction: the next after the highest, or the one that the office's own register gave.
 * A number is never given twice; gaps stay gaps.
 * @throws DomainError `already-exists` when the wanted number was given before
 */
export async function takeNumber(
  tx: Transaction,
  { commune, type, year }: RegisterKey,
  wanted: number | null,
): Promise<number> {
  const id = `${type}_${String(year)}`;
  const doc = documents.numberRegister(commune, id);
  const register = await tx.read(doc);
  const taken = register?.taken ?? [];
  const last = register?.last ?? 0;
  const serial = wanted ?? last + 1;
  if (taken.includes(serial))
    throw new DomainError('already-exists', `Số ${String(serial)} năm ${String(year)} đã được cấp.`, {
      path: 'serial',
      next: last + 1,
    });
  tx.write(doc, {
    id,
    communeId: commune,
    type,
    year,
    last: Math.max(last, serial),
    taken: [...taken, serial],
    schemaVersion: 1,
  });
  return serial;
}
