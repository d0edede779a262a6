/** Declared interests: everybody for themself, of every dossier, and never taken back in silence. */
import type { Details } from '../fields/details.ts';
import { refusedDetails } from '../fields/details.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { rows } from '../year/common.ts';
import { isBarred, isInTeam, roundView } from './round.ts';

type Row = Readonly<Record<string, string>>;

const refuse = (at: number, column: string, message: string): never => {
  throw refusedDetails([{ path: `values.interests.${String(at)}.${column}`, message }]);
};

/**
 * The rows of a round after one member's declaration: the others' as they stand, whatever was sent of them, then this
 * member's own, one for each dossier of the agenda.
 * @param given rows as sent; those of other members are not looked at
 * @throws DomainError `permission-denied` for somebody outside the team; `invalid-argument` for a dossier left out or not
 *   on the agenda; `failed-precondition` for an interest that would be taken back: who was kept out may not come in again
 */
export function declareInterests(values: Details, given: readonly Row[], uid: string): readonly Row[] {
  const round = roundView(values);
  if (!isInTeam(round, uid))
    throw new DomainError(
      'permission-denied',
      'Ông/bà không có tên trong Tổ đánh giá của đợt này nên không phải khai báo.',
    );
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
        'Khai báo có lợi ích liên quan đã ghi thì không rút lại được trong đợt này. Nếu ghi nhầm, xin báo Phòng Kinh tế để lập đợt khác cho hồ sơ đó.',
        { dossierId },
      );
  });
  const left = rows(values, 'interests').filter(
    (row) => row['memberUid'] !== uid || !round.agenda.includes(row['dossierId'] ?? ''),
  );
  return [...left, ...own];
}

/** The dossiers from which a declaration newly keeps its member out. */
export function newlyBarred(before: Details, after: Details, uid: string): readonly string[] {
  const [was, is] = [roundView(before), roundView(after)];
  return is.agenda.filter((dossierId) => isBarred(is, uid, dossierId) && !isBarred(was, uid, dossierId));
}
