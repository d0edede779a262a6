/** What a round still needs before it can be closed. */
import { DomainError } from '../kernel/domain-error.ts';
import { hasDeclared, isBarred, isInTeam, type RoundView } from './round.ts';

/** A sheet that was sent: whose, on which dossier. */
export interface SentOpinion {
  readonly uid: string;
  readonly dossierId: string;
}

/** Sheets that count: sent by members who are present and not kept out. */
export const countedOn = (round: RoundView, sent: readonly SentOpinion[], dossierId: string): number =>
  sent.filter(
    (each) =>
      each.dossierId === dossierId &&
      isInTeam(round, each.uid) &&
      round.present.includes(each.uid) &&
      !isBarred(round, each.uid, dossierId),
  ).length;

/**
 * A round is closed by somebody who may know of every dossier whether enough have sent: a refusal would tell it.
 * @param named what a dossier is called
 * @throws DomainError `permission-denied` for who is barred from a dossier of the agenda
 */
export function requireUnbarredCloser(round: RoundView, uid: string, named: (id: string) => string): void {
  const dossierId = round.agenda.find((each) => isBarred(round, uid, each));
  if (dossierId === undefined) return;
  throw new DomainError(
    'permission-denied',
    `Ông/bà đã khai có lợi ích liên quan đến “${named(dossierId)}” nên không kết thúc đợt này; xin để người khác của Phòng Kinh tế hoặc lãnh đạo UBND xã kết thúc.`,
    { dossierId },
  );
}

/**
 * Why a round cannot be closed yet, in Vietnamese; nothing when it can. Without its quorum a dossier's opinions count for
 * nothing, so such a dossier keeps the round open until it is put off. No sentence says how many have sent: whoever closes
 * the round may be kept out of the dossier.
 * @param named what a member and a dossier are called
 */
export function closingProblems(
  round: RoundView,
  sent: readonly SentOpinion[],
  named: (id: string) => string,
): readonly string[] {
  const { present, quorum, agenda } = round;
  const silent = present.filter((uid) => !hasDeclared(round, uid));
  return [
    ...(present.length < quorum
      ? [`Mới có ${String(present.length)} thành viên có mặt, cần ít nhất ${String(quorum)} người.`]
      : []),
    ...silent.map((uid) => `${named(uid)} chưa khai báo lợi ích liên quan cho đủ các hồ sơ.`),
    ...agenda
      .filter((dossierId) => countedOn(round, sent, dossierId) < quorum)
      .map(
        (dossierId) =>
          `Hồ sơ “${named(dossierId)}” chưa đủ ý kiến của thành viên có mặt; hãy chờ gửi đủ phiếu hoặc hoãn hồ sơ này sang đợt khác.`,
      ),
  ];
}
