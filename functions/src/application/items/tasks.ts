/** A task: what the plan's row says is filled in, who does it belongs to who leads, and it is never passed round in a ring. */
import {
  type Details,
  DomainError,
  handOverProblem,
  holderOf,
  isOfUnit,
  READ_ROLES,
  rowsOf,
  supportKinds,
  textOf,
} from '../../domain/index.ts';
import { documents, queries } from '../documents.ts';
import type { Consequences, ItemScene } from './room.ts';
import { planOf } from './plan-opening.ts';
import { refusedAt, valuesAfter } from './scenes.ts';

/** A task given by hand takes from its row of the plan what was left empty: words, support, what shows its end. */
async function fromPlan({ tx, actor, order }: ItemScene): Promise<Details> {
  const given = order.values ?? {};
  const [planId, code] = [textOf(given, 'planId'), textOf(given, 'code')];
  if (order.bySystem === true || planId === '' || code === '') return {};
  const plan = await tx.read(documents.item(actor.commune, 'plans', planId));
  if (plan === null) return {};
  const row = planOf(plan).values.tasks.find((task) => task.code.trim() === code);
  if (row === undefined)
    throw refusedAt('code', `Kế hoạch không có việc mã “${code}”; hãy xem lại kế hoạch.`);
  const or = (key: string, known: string): Details => (textOf(given, key) === '' ? { [key]: known } : {});
  const support = supportKinds(row.support, row.lead).map((unit) => ({ unit }));
  return {
    ...or('name', row.name),
    ...or('asked', row.evidence),
    ...(rowsOf(given, 'support').length === 0 ? { support } : {}),
  };
}

/** Who does a task is a person of who leads it. @throws DomainError `invalid-argument` for anybody else */
async function checkAssignee({ tx, actor }: ItemScene, values: Details): Promise<void> {
  const uid = textOf(values, 'assignee');
  const member = uid === '' ? null : await tx.read(documents.member(actor.commune, uid));
  // Somebody who is not there is refused by name with the other references.
  if (member !== null && !isOfUnit(member, holderOf(values).lead))
    throw refusedAt('assignee', 'Người làm phải thuộc đơn vị chủ trì và đang hoạt động trong hệ thống.');
}

async function completed(scene: ItemScene): Promise<Details> {
  const filled = await fromPlan(scene);
  await checkAssignee(scene, { ...valuesAfter(scene), ...filled });
  return filled;
}

/** A new leading unit chooses its own person, unless one was chosen for it. */
async function handedOver(scene: ItemScene): Promise<Details> {
  const { tx, actor, order, before } = scene;
  if (before === null) return {};
  const asked = valuesAfter(scene);
  const isNamed = textOf(order.values ?? {}, 'assignee') !== textOf(before.values, 'assignee');
  const keepsPerson = isNamed || holderOf(asked).lead === before.lead;
  const values = keepsPerson ? asked : { ...asked, assignee: '' };
  const log = await tx.list(queries.itemEvents(actor.commune, 'tasks', before.id));
  const problem = handOverProblem(log, holderOf(values));
  if (problem !== null) throw new DomainError('failed-precondition', problem, { path: 'values.lead' });
  await checkAssignee(scene, values);
  return { assignee: textOf(values, 'assignee') };
}

/** @throws DomainError `invalid-argument` for a task of no unit: the first of the choices is nobody's word */
function requireLead({ order }: ItemScene): void {
  if (textOf(order.values ?? {}, 'lead') === '')
    throw refusedAt('lead', 'Hãy chọn đơn vị chủ trì việc này, để có người làm và báo kết quả.');
}

/** A paper shows the end of a task only to those who may read papers. */
function checkPaper({ actor, order }: ItemScene): void {
  const readers: readonly string[] = READ_ROLES.documents;
  if (textOf(order.values ?? {}, 'documentId') !== '' && !readers.includes(actor.role))
    throw new DomainError(
      'permission-denied',
      'Ông/bà hãy kèm tệp hoặc ghi đường dẫn thay cho văn bản của xã.',
      {
        path: 'values.documentId',
      },
    );
}

export const tasks: Consequences = {
  prepare: async (scene) => {
    switch (scene.order.command) {
      case 'open':
        requireLead(scene);
        return completed(scene);
      case 'amend':
        return completed(scene);
      case 'handOver':
        return handedOver(scene);
      case 'finish':
        checkPaper(scene);
        return {};
      default:
        return {};
    }
  },
};
