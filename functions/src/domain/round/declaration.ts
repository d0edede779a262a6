/** Declared interests: everybody for themself, of every dossier, and taken back only with a reason that stays. */
import type { Details } from '../fields/details.ts';
import { refusedDetails } from '../fields/details.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { rows } from '../year/common.ts';
import { isBarred, roundView } from './round.ts';

type Row = Readonly<Record<string, string>>;

const refuse = (at: number, column: string, message: string): never => {
  throw refusedDetails([{ path: `values.interests.${String(at)}.${column}`, message }]);
};

/**
 * The rows of a round after one person's declaration: the others' as they stand, whatever was sent of them, then this
 * person's own, one for each dossier of the agenda. Whoever reads the round may declare, in the team or outside it: the
 * office outside the team comes to see figures too.
 * @param given rows as sent; those of others are not looked at
 * @throws DomainError `invalid-argument` for a dossier left out or not on the agenda; `failed-precondition` for an
 *   interest that would be taken back in silence
 */
export function declareInterests(values: Details, given: readonly Row[], uid: string): readonly Row[] {
  const round = roundView(values);
  const own = given.filter(({ memberUid }) => memberUid === uid);
  round.agenda.forEach((dossierId) => {
    const rowsOf = own.filter((row) => row['dossierId'] === dossierId);
    if (rowsOf.length !== 1)
      refuse(
        0,
        'dossierId',
        'Hãy khai báo đúng một lần cho từng hồ sơ, kể cả khi không có lợi ích liên quan.',
      );
  });
  own.forEach(({ dossierId = '', kind = '', note = '' }, at) => {
    if (!round.agenda.includes(dossierId)) refuse(at, 'dossierId', 'Hồ sơ này không có trong đợt.');
    if (kind === 'other' && note.trim() === '') refuse(at, 'note', 'Hãy ghi rõ lợi ích khác là gì.');
    if (kind === 'none' && isBarred(round, uid, dossierId))
      throw new DomainError(
        'failed-precondition',
        'Khai báo có lợi ích liên quan đã ghi thì không sửa thành không có. Nếu ghi nhầm, xin bấm “Rút khai báo ghi nhầm” và ghi lý do.',
        { dossierId },
      );
  });
  const left = rows(values, 'interests').filter(
    (row) => row['memberUid'] !== uid || !round.agenda.includes(row['dossierId'] ?? ''),
  );
  return [...left, ...own];
}

/** Of a reason as much as stands in the round; the whole stands in its log. */
const REASON_LENGTH = 500;

/**
 * The rows of a round after somebody took back what they declared by mistake: of those dossiers "none" is said from now
 * on, and what had been declared is kept with the reason.
 * @param given rows that name the dossiers; those of others are not looked at
 * @throws DomainError `invalid-argument` for none named; `failed-precondition` for a dossier of which no interest is declared
 */
export function withdrawInterests(
  values: Details,
  given: readonly Row[],
  { uid, reason }: { readonly uid: string; readonly reason: string },
): { readonly interests: readonly Row[]; readonly withdrawn: readonly Row[] } {
  const round = roundView(values);
  const ids = given.filter(({ memberUid }) => memberUid === uid).map((row) => row['dossierId'] ?? '');
  if (ids.length === 0) refuse(0, 'dossierId', 'Hãy chọn hồ sơ mà ông/bà khai nhầm.');
  const foreign = ids.find((dossierId) => !isBarred(round, uid, dossierId));
  if (foreign !== undefined)
    throw new DomainError(
      'failed-precondition',
      'Hồ sơ này không có khai báo lợi ích liên quan của ông/bà để rút.',
      { dossierId: foreign },
    );
  const isTaken = (row: Row): boolean => row['memberUid'] === uid && ids.includes(row['dossierId'] ?? '');
  const all = rows(values, 'interests');
  const taken = all.filter(isTaken).map((row) => ({
    ...Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'note')),
    reason: reason.trim().slice(0, REASON_LENGTH),
  }));
  return {
    interests: all.map((row) => (isTaken(row) ? { ...row, kind: 'none', note: '' } : row)),
    withdrawn: [...rows(values, 'withdrawn'), ...taken],
  };
}

/** The dossiers of the agenda from which one is barred and the other is not: what a declaration or its withdrawal changed. */
export function newlyBarred(before: Details, after: Details, uid: string): readonly string[] {
  const [was, is] = [roundView(before), roundView(after)];
  return is.agenda.filter((dossierId) => isBarred(is, uid, dossierId) && !isBarred(was, uid, dossierId));
}
