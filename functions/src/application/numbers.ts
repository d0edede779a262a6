import { DomainError } from '../domain/index.ts';
import { documents } from './documents.ts';
import type { Transaction } from './ports.ts';
import type { NumberRegister, VoidNumber } from './records.ts';

/** Which register a number comes from. */
export interface RegisterKey {
  readonly commune: string;
  /** The abbreviation of a type of paper ("BC"), `registrationForm` for the PĐK number, or `all` for one series. */
  readonly type: string;
  readonly year: number;
}

/** Who takes a number of a commune's registers waits for the others of this instance. */
export const numberTurn = (commune: string): string => `numberRegisters ${commune}`;

/** The id of a register's document: "BC_2026". */
export const registerId = ({ type, year }: Pick<RegisterKey, 'type' | 'year'>): string =>
  `${type}_${String(year)}`;

async function registerOf(tx: Transaction, key: RegisterKey): Promise<NumberRegister> {
  const { commune, type, year } = key;
  const id = registerId(key);
  const found = await tx.read(documents.numberRegister(commune, id));
  return found ?? { id, communeId: commune, type, year, last: 0, taken: [], voids: [], schemaVersion: 1 };
}

/**
 * Takes a number in this transaction: the next after the highest, or the one that the office's own register gave.
 * A number is never given twice; gaps stay gaps.
 * @throws DomainError `already-exists` when the wanted number was given before
 */
export async function takeNumber(tx: Transaction, key: RegisterKey, wanted: number | null): Promise<number> {
  const register = await registerOf(tx, key);
  const { taken, last } = register;
  const serial = wanted ?? last + 1;
  if (taken.includes(serial))
    throw new DomainError('already-exists', `Số ${String(serial)} năm ${String(key.year)} đã được cấp.`, {
      path: 'serial',
      next: last + 1,
    });
  tx.write(documents.numberRegister(key.commune, register.id), {
    ...register,
    last: Math.max(last, serial),
    taken: [...taken, serial],
  });
  return serial;
}

/** Says why a number that was given is not in use; it stays taken, so that it is never given again. */
export async function voidNumber(tx: Transaction, key: RegisterKey, entry: VoidNumber): Promise<void> {
  const register = await registerOf(tx, key);
  tx.write(documents.numberRegister(key.commune, register.id), {
    ...register,
    voids: [...register.voids, entry],
  });
}
