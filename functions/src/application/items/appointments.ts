/** Terms in the apparatus: no two of one person in one body at once; who leaves hands over what is open. */
import {
  type Details,
  DomainError,
  isOfUnit,
  type Item,
  overlapProblem,
  roundView,
  rowsOf,
  successorProblem,
  textOf,
} from '../../domain/index.ts';
import { documents, queries } from '../documents.ts';
import type { Consequences, DoneScene, ItemScene } from './room.ts';
import { refusedAt, valuesAfter } from './scenes.ts';

async function checkOverlap(scene: ItemScene): Promise<Details> {
  const { tx, actor, order } = scene;
  const terms = await tx.list(queries.items(actor.commune, 'appointments'));
  const problem = overlapProblem(order.itemId, valuesAfter(scene), terms);
  if (problem !== null) throw refusedAt('from', problem);
  return {};
}

/** What is open in a person's own name: tasks they do, rounds of the team in which they sit. */
interface OpenWork {
  readonly tasks: readonly Item[];
  readonly rounds: readonly Item[];
}

/** A term leaves rounds behind only where it was one in the team; tasks, only where no other term of the person goes on. */
async function openWork({ tx, actor }: ItemScene, leaving: Item): Promise<OpenWork> {
  const uid = textOf(leaving.values, 'memberUid');
  if (uid === '') return { tasks: [], rounds: [] };
  const { commune } = actor;
  const terms = await tx.list(queries.items(commune, 'appointments'));
  const goesOn = terms.some(
    ({ id, state, values }) =>
      id !== leaving.id && state === 'serving' && textOf(values, 'memberUid') === uid,
  );
  const tasks = goesOn ? [] : await tx.list(queries.openTasksOf(commune, uid));
  const isOfTeam = textOf(leaving.values, 'body') === 'assessmentTeam';
  const rounds = isOfTeam ? await tx.list(queries.openItems(commune, 'rounds')) : [];
  return {
    tasks,
    // A round that sits already goes on with whom it began.
    rounds: rounds.filter(
      ({ state, values }) => state !== 'sitting' && roundView(values).team.some((seat) => seat.uid === uid),
    ),
  };
}

/** Why open work cannot go to a successor: nobody was chosen, or who was chosen cannot do it. Null when it can. */
async function handOverRefusal(
  { tx, actor }: ItemScene,
  { tasks, rounds }: OpenWork,
  successor: Item | null,
): Promise<string | null> {
  if (tasks.length + rounds.length === 0) return null;
  const owed = `Người này còn ${String(tasks.length)} việc và ${String(rounds.length)} đợt đánh giá đang mở`;
  if (successor === null) return `${owed}; hãy chọn người nhận bàn giao.`;
  const uid = textOf(successor.values, 'memberUid');
  const member = uid === '' ? null : await tx.read(documents.member(actor.commune, uid));
  if (member === null)
    return `${owed}, mà người nhận bàn giao chưa có tài khoản trong hệ thống; hãy ghi tài khoản ở phân công của người đó.`;
  const foreign = tasks.find(({ lead }) => !isOfUnit(member, String(lead)));
  return foreign === undefined
    ? null
    : `Việc “${foreign.title}” do đơn vị khác chủ trì nên ${member.name} không nhận được; hãy bàn giao việc đó trước.`;
}

/** @throws DomainError `invalid-argument` at `successorId` for somebody who cannot take over, or where nobody does */
async function checkSuccession(scene: ItemScene): Promise<Details> {
  const { tx, actor, before } = scene;
  if (before === null) return {};
  const values = valuesAfter(scene);
  const successorId = textOf(values, 'successorId');
  const successor =
    successorId === '' ? null : await tx.read(documents.item(actor.commune, 'appointments', successorId));
  // A term that is not there is refused by name with the other references.
  if (successorId !== '' && successor === null) return {};
  const problem =
    (successor === null ? null : successorProblem(before, textOf(values, 'to'), successor)) ??
    (await handOverRefusal(scene, await openWork(scene, before), successor));
  if (problem !== null) throw refusedAt('successorId', problem);
  return {};
}

/** Seats of the one who leaves, taken by the successor; who sits there already gets no second seat. */
function seatsAfter(round: Item, from: string, to: string): Record<string, string>[] {
  const sits = rowsOf(round.values, 'team').some(({ memberUid }) => memberUid === to);
  return rowsOf(round.values, 'team')
    .filter(({ memberUid }) => !(sits && memberUid === from))
    .map((row) => (row['memberUid'] === from ? { ...row, memberUid: to } : { ...row }));
}

async function handOver(scene: DoneScene): Promise<void> {
  const { core, tx, actor, now, order, before, item, apply } = scene;
  const successorId = textOf(item.values, 'successorId');
  if (before === null || successorId === '') return;
  const successor = await tx.read(documents.item(actor.commune, 'appointments', successorId));
  if (successor === null) throw new DomainError('internal-data', 'Không đọc được phân công của người nhận.');
  const [from, to] = [textOf(before.values, 'memberUid'), textOf(successor.values, 'memberUid')];
  const { tasks, rounds } = await openWork(scene, before);
  const giver = { actor, now };
  const reason = `Nhận bàn giao từ ${textOf(before.values, 'person')}: ${String(item.reason)}`.slice(0, 2000);
  for (const { id } of tasks) {
    const values = { assignee: to };
    const reassign = { commandId: `${order.commandId}-${id}`, subject: 'tasks', itemId: id, values } as const;
    await apply(core, tx, giver, { ...reassign, command: 'reassign', reason, bySystem: true });
  }
  for (const round of rounds) {
    const values = { team: seatsAfter(round, from, to) };
    const amend = {
      commandId: `${order.commandId}-${round.id}`,
      subject: 'rounds',
      itemId: round.id,
    } as const;
    await apply(core, tx, giver, { ...amend, command: 'amend', values, bySystem: true });
  }
}

export const appointments: Consequences = {
  prepare: (scene) => {
    switch (scene.order.command) {
      case 'end':
        return checkSuccession(scene);
      default:
        return checkOverlap(scene);
    }
  },
  after: async (scene) => {
    if (scene.order.command === 'end') await handOver(scene);
  },
};
