/** The year's plan: started from last year's or from the template, one for each year; in force it opens what it asks for. */
import {
  certificateOn,
  type Details,
  DomainError,
  type Item,
  nextPlan,
  type OpenTarget,
  plainDateOf,
  PLAN_CONTENT,
  planDetails,
  plannedTargets,
  planTemplate,
  productAim,
  textOf,
} from '../../domain/index.ts';
import { documents, queries } from '../documents.ts';
import { readCommune } from '../dossiers/change.ts';
import { officeWords } from '../papers/facts/office.ts';
import { ownWords } from '../papers/load.ts';
import type { Consequences, DoneScene, ItemScene } from './room.ts';
import { dueTasks, markOpened, MOST_AT_ONCE, openPlanned, planOf } from './plan-opening.ts';
import { refusedAt, valuesAfter } from './scenes.ts';

/** @throws DomainError `invalid-argument` at `year` where the year has a plan already, or is none */
async function onlyPlanOf({ tx, actor, order }: ItemScene, year: string): Promise<void> {
  if (!/^20[2-9]\d$/u.test(year)) throw refusedAt('year', 'Năm ghi bốn chữ số, ví dụ 2027.');
  const plans = await tx.list(queries.itemsOfYear(actor.commune, 'plans', Number(year)));
  if (plans.some(({ id }) => id !== order.itemId))
    throw refusedAt('year', `Đã có kế hoạch năm ${year}; hãy mở kế hoạch đó để sửa.`);
}

/** The plan that is gone on from. @throws DomainError `invalid-argument` for one that is no earlier year's, or still a draft */
async function previousOf({ tx, actor }: ItemScene, id: string, year: string): Promise<Item | null> {
  const previous = id === '' ? null : await tx.read(documents.item(actor.commune, 'plans', id));
  // A plan that is not there is refused by name with the other references.
  if (previous === null) return null;
  if (textOf(previous.values, 'year') >= year)
    throw refusedAt('previousId', 'Kế hoạch được nối tiếp phải của năm trước.');
  if (previous.state === 'draft')
    throw refusedAt('previousId', 'Kế hoạch được nối tiếp còn là dự thảo; hãy đưa vào thực hiện trước.');
  return previous;
}

/** Last year's targets that were not reached: still open, or marked to be carried over. */
async function openTargets({ tx, actor }: ItemScene, plan: Item | null): Promise<readonly OpenTarget[]> {
  if (plan === null) return [];
  const targets = await tx.list(queries.itemsOfYear(actor.commune, 'targets', plan.year));
  return targets
    .filter(({ state, values }) => ['open', 'carried'].includes(state) && values['planId'] === plan.id)
    .map(({ values }) => ({
      goal: textOf(values, 'goal'),
      name: textOf(values, 'name'),
      productId: textOf(values, 'productId'),
    }));
}

async function started(scene: ItemScene): Promise<Details> {
  const { tx, actor, now } = scene;
  const { commune } = actor;
  const values = valuesAfter(scene);
  const year = textOf(values, 'year');
  await onlyPlanOf(scene, year);
  const previous = await previousOf(scene, textOf(values, 'previousId'), year);
  const products = await tx.list(queries.products(commune));
  const certificates = await tx.list(queries.certificates(commune));
  const words = officeWords(await readCommune(tx, commune), await ownWords(tx, commune, 'annualPlan'), {
    ...{ type: 'annualPlan', signerId: null, products: [], producers: [] },
    year: Number(year),
  });
  const plan = nextPlan({
    year: Number(year),
    previous: previous === null ? null : planOf(previous),
    openTargets: await openTargets(scene, previous),
    products: products.map((product) => ({
      productId: product.id,
      name: product.name,
      aim: productAim(product, certificateOn(certificates, product, plainDateOf(now)), Number(year)),
    })),
    lawInForce: planTemplate(words.paper.recipients),
  });
  const content: readonly string[] = PLAN_CONTENT;
  return Object.fromEntries(Object.entries(planDetails(plan)).filter(([key]) => content.includes(key)));
}

/** @throws DomainError `failed-precondition` while targets of the plan wait for a word */
async function closing({ tx, actor, before }: ItemScene): Promise<Details> {
  if (before === null) return {};
  const targets = await tx.list(queries.itemsOfYear(actor.commune, 'targets', before.year));
  const open = targets.filter((target) => target.open && target.values['planId'] === before.id);
  if (open.length === 0) return {};
  throw new DomainError(
    'failed-precondition',
    `Còn ${String(open.length)} mục tiêu chưa ghi kết quả; hãy ghi đạt, không đạt hoặc chuyển sang năm sau rồi kết thúc kế hoạch.`,
    { targets: open.map(({ id }) => id) },
  );
}

/** Opens the targets of the plan that are not open yet. */
async function openTargetsOf(scene: DoneScene): Promise<void> {
  const { tx, actor, item } = scene;
  const plan = planOf(item);
  const producers = new Map<string, string>();
  for (const { productId } of plan.values.targets) {
    const product = productId === '' ? null : await tx.read(documents.product(actor.commune, productId));
    if (product !== null) producers.set(product.id, product.producerId);
  }
  await openPlanned(
    scene,
    'targets',
    plannedTargets(plan, (productId) => producers.get(productId) ?? ''),
  );
}

/** Opens what is due today; what is too much for one go is left, without a mark, to the sweep. */
async function openTasksOf(scene: DoneScene): Promise<void> {
  const { tx, actor, now, order, item } = scene;
  const today = plainDateOf(now);
  const due = await dueTasks(tx, actor.commune, planOf(item), { after: null, until: today });
  await openPlanned(scene, 'tasks', due.slice(0, MOST_AT_ONCE));
  // An adjustment leaves the mark where it is: what a silent sweep missed before it is still to be caught up.
  if (order.command === 'enact' && due.length <= MOST_AT_ONCE) markOpened(tx, actor, item.id, now);
}

export const plans: Consequences = {
  prepare: async (scene) => {
    switch (scene.order.command) {
      case 'start':
        return started(scene);
      case 'amend':
        await onlyPlanOf(scene, textOf(valuesAfter(scene), 'year'));
        return {};
      case 'close':
        return closing(scene);
      default:
        return {};
    }
  },
  after: async (scene) => {
    if (scene.order.command !== 'enact' && scene.order.command !== 'adjust') return;
    await openTargetsOf(scene);
    await openTasksOf(scene);
  },
};
