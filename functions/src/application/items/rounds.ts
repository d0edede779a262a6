// Assessment rounds: who may sit, what may come on the agenda, everybody's own declaration, what a closing needs.
import {
  closingProblems,
  declareInterests,
  type Details,
  DomainError,
  type Item,
  newlyBarred,
  OFFICE_ROLES,
  refusedDetails,
  requireUnbarredCloser,
  ROUND_DOSSIER_STATES,
  roundView,
  rowsOf,
  textOf,
  withdrawInterests,
  withRoundDefaults,
} from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { readCommune } from '../dossiers/change.ts';
import type { Consequences, DoneScene, ItemScene } from './room.ts';
import { isOpenTo } from './is-open-to.ts';
import { opinionDocId, roundOpinions, servingTeam } from './round-reads.ts';

type Prepare = (scene: ItemScene, before: Item) => Promise<Details>;

/** Rows of the team as they were given, or the assessment team that serves on the day of the meeting. */
async function teamOf({ tx, actor }: ItemScene, values: Details): Promise<Details> {
  const given = rowsOf(values, 'team');
  return {
    team: [...(given.length > 0 ? given : await servingTeam(tx, actor.commune, textOf(values, 'on')))],
  };
}

async function planned(scene: ItemScene): Promise<Details> {
  const { tx, actor, order, before } = scene;
  const given: Details = { ...before?.values, ...order.values };
  const team = await teamOf(scene, given);
  const values: Details = { ...given, ...team };
  const known = roundView(before?.values ?? {});
  const round = roundView(values);
  if (round.team.length === 0)
    throw refusedDetails([
      {
        path: 'values.team',
        message:
          'Hãy chọn thành viên, hoặc ghi Tổ đánh giá (kèm tài khoản) ở mục Bộ máy thực hiện rồi để trống ở đây.',
      },
    ]);
  for (const [at, dossierId] of round.agenda.entries())
    if (!known.agenda.includes(dossierId)) await requireAssessing(scene, dossierId, at);
  for (const [at, { uid }] of round.team.entries())
    if (!known.team.some((seat) => seat.uid === uid)) await requireOfficer(scene, uid, at);
  const { settings } = await readCommune(tx, actor.commune);
  return { ...team, ...withRoundDefaults(values, settings.rounds) };
}

/** @throws DomainError `invalid-argument` for a dossier that is not being assessed at the commune */
async function requireAssessing({ tx, actor }: ItemScene, dossierId: string, at: number): Promise<void> {
  const dossier = await tx.read(documents.dossier(actor.commune, dossierId));
  // A dossier that is not there is refused by name with the other references.
  if (dossier === null || ROUND_DOSSIER_STATES.includes(dossier.state)) return;
  throw refusedDetails([
    {
      path: `values.agenda.${String(at)}.dossierId`,
      message: `Hồ sơ “${dossier.product.name}” không ở bước đánh giá tại xã nên chưa đưa ra họp được.`,
    },
  ]);
}

/** @throws DomainError `invalid-argument` for somebody who is no longer a member, or not of the office */
async function requireOfficer({ tx, actor }: ItemScene, uid: string, at: number): Promise<void> {
  const member = uid === '' ? null : await tx.read(documents.member(actor.commune, uid));
  if (member === null || (member.active && OFFICE_ROLES.includes(member.role))) return;
  throw refusedDetails([
    {
      path: `values.team.${String(at)}.memberUid`,
      message: `${member.name} không còn là người của cơ quan xã trong hệ thống; hãy chọn người khác.`,
    },
  ]);
}

const declaring: Prepare = ({ actor, order }, { values }) =>
  Promise.resolve({
    interests: [...declareInterests(values, rowsOf(order.values ?? {}, 'interests'), actor.uid)],
  });

const withdrawing: Prepare = ({ actor, order }, { values }) => {
  const by = { uid: actor.uid, reason: order.reason ?? '' };
  const { interests, withdrawn } = withdrawInterests(values, rowsOf(order.values ?? {}, 'interests'), by);
  return Promise.resolve({ interests: [...interests], withdrawn: [...withdrawn] });
};

/** Only what is left of the agenda may be written: nothing new comes on it while the team sits. */
const deferring: Prepare = ({ order }, { values }) => {
  const [was, is] = [roundView(values).agenda, roundView(order.values ?? {}).agenda];
  if (is.length === 0 || is.length >= was.length || is.some((dossierId) => !was.includes(dossierId)))
    throw refusedDetails([
      {
        path: 'values.agenda',
        message: 'Hãy bỏ hồ sơ cần hoãn, giữ ít nhất một hồ sơ; không thêm hồ sơ khi đang họp.',
      },
    ]);
  return Promise.resolve({});
};

const closing: Prepare = async ({ tx, actor }, item) => {
  const round = roundView(item.values);
  const named = (id: string): string => item.names[id] ?? id;
  requireUnbarredCloser(round, actor.uid, named);
  const opinions = await roundOpinions(tx, actor.commune, item.id);
  const sent = opinions.map(({ values }) => ({
    uid: textOf(values, 'memberUid'),
    dossierId: textOf(values, 'dossierId'),
  }));
  const problems = closingProblems(round, sent, named);
  const [first] = problems;
  if (first !== undefined)
    throw new DomainError('failed-precondition', `Chưa kết thúc được đợt: ${first}`, {
      issues: problems.map((message) => ({ path: 'values.conclusion', message })),
    });
  return {};
};

const PREPARE: Readonly<Partial<Record<string, Prepare>>> = {
  amend: planned,
  declare: declaring,
  withdraw: withdrawing,
  defer: deferring,
  close: closing,
};

export const rounds: Consequences = {
  prepare: async (scene) => {
    if (!isOpenTo(scene)) return {};
    if (scene.before === null) return planned(scene);
    return (await PREPARE[scene.order.command]?.(scene, scene.before)) ?? {};
  },
  /** A sheet of a member who now declares an interest counts no longer; once that is withdrawn, it may be sent anew. */
  after: async (scene) => {
    const { order, before, item, actor } = scene;
    if (before === null) return;
    const reason = 'Thành viên khai báo có lợi ích liên quan đến hồ sơ.';
    if (order.command === 'declare')
      await changeSheets(scene, newlyBarred(before.values, item.values, actor.uid), {
        command: 'strike',
        reason,
      });
    if (order.command === 'withdraw')
      await changeSheets(scene, newlyBarred(item.values, before.values, actor.uid), {
        command: 'restore',
        reason: 'Thành viên rút khai báo ghi nhầm.',
      });
  },
};

/** Strikes or restores this member's own sheets on some dossiers, where there are any. */
async function changeSheets(
  { core, tx, actor, now, order, item, apply }: DoneScene,
  dossierIds: readonly string[],
  change: { readonly command: 'strike' | 'restore'; readonly reason: string },
): Promise<void> {
  for (const dossierId of dossierIds) {
    const itemId = opinionDocId(core.ids, item.id, dossierId, actor.uid);
    const sheet = await tx.read(documents.item(actor.commune, 'opinions', itemId));
    if (sheet === null || (sheet.state === 'struck') !== (change.command === 'restore')) continue;
    const about = { commandId: `${order.commandId}-${itemId}`, subject: 'opinions', itemId } as const;
    await apply(core, tx, { actor, now }, { ...about, ...change, bySystem: true });
  }
}
