// Sheets of opinion: each member's own, once they have declared, on what they are not kept out of.
import {
  type Details,
  DomainError,
  hasDeclared,
  isBarred,
  isInTeam,
  type Item,
  loadCriteriaSet,
  rehearsalPoints,
  roundView,
  textOf,
} from '../../domain/index.ts';
import { documents } from '../documents.ts';
import type { Consequences, ItemScene } from './room.ts';
import { isOpenTo } from './is-open-to.ts';
import { opinionDocId } from './round-reads.ts';

const denied = (message: string): DomainError => new DomainError('permission-denied', message);

/** The sheet as this command leaves it: on what was said when it was opened. Another's is not there for the actor. */
const askedOf = ({ order, before, actor }: ItemScene): Details => ({
  ...before?.values,
  ...order.values,
  memberUid: actor.uid,
});

/** @throws DomainError `not-found`, `failed-precondition` (when), `permission-denied` (who) */
async function requirePlace({ core, tx, actor, order, before }: ItemScene, values: Details): Promise<void> {
  const [roundId, dossierId] = [textOf(values, 'roundId'), textOf(values, 'dossierId')];
  const round = roundId === '' ? null : await tx.read(documents.item(actor.commune, 'rounds', roundId));
  if (round === null) throw new DomainError('not-found', 'Không tìm thấy đợt đánh giá của phiếu này.');
  requireSeat(round, actor.uid, dossierId);
  const itemId = opinionDocId(core.ids, roundId, dossierId, actor.uid);
  if (before === null && order.itemId !== itemId)
    throw new DomainError('invalid-argument', 'Mã phiếu không đúng; hãy mở lại phiếu từ trang của đợt.', {
      path: 'itemId',
    });
}

function requireSeat({ values, state, names }: Item, uid: string, dossierId: string): void {
  const round = roundView(values);
  if (state !== 'called' && state !== 'sitting')
    throw new DomainError(
      'failed-precondition',
      'Chỉ ghi, gửi phiếu khi đợt đánh giá đã mời họp và chưa kết thúc.',
    );
  if (!isInTeam(round, uid)) throw denied('Ông/bà không có tên trong Tổ đánh giá của đợt này.');
  if (!round.agenda.includes(dossierId))
    throw new DomainError('failed-precondition', 'Hồ sơ này không có trong đợt đánh giá.', {
      path: 'values.dossierId',
    });
  if (isBarred(round, uid, dossierId))
    throw denied(
      `Ông/bà đã khai có lợi ích liên quan đến “${names[dossierId] ?? dossierId}” nên không cho ý kiến về hồ sơ này.`,
    );
  if (!hasDeclared(round, uid))
    throw new DomainError(
      'failed-precondition',
      'Hãy khai báo lợi ích liên quan với tất cả hồ sơ của đợt trước khi ghi phiếu.',
    );
}

/** The rehearsed points, computed here whatever was sent. A sheet that is handed in has all criteria or none. */
async function pointsOf({ tx, actor, order }: ItemScene, values: Details): Promise<string> {
  const dossier = await tx.read(documents.dossier(actor.commune, textOf(values, 'dossierId')));
  if (dossier === null) throw new DomainError('not-found', 'Không tìm thấy hồ sơ này.');
  const isHandedIn = order.command === 'send' || order.command === 'revise';
  return rehearsalPoints(await loadCriteriaSet(dossier.criteriaSetId), values, isHandedIn);
}

export const opinions: Consequences = {
  prepare: async (scene) => {
    if (!isOpenTo(scene)) return {};
    const values = askedOf(scene);
    await requirePlace(scene, values);
    const points = await pointsOf(scene, values);
    return scene.before === null ? { memberUid: scene.actor.uid, points } : { points };
  },
};
