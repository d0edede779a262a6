// What of the plan nobody carried out in the played year: every task of 2025 is finished at least once, every target of
// 2025 comes to an end. An empty list, or the play has failed.
import { PLAN_2025_TASKS, PLAN_2025_VALUES } from '../../functions/src/domain/index.ts';
import { PRODUCTS } from '../seed/products.ts';
import { type LoggedItem, type Logs, text } from './log.ts';

const ENDED: readonly string[] = ['reached', 'missed', 'carried'];

const value = ({ values }: LoggedItem, key: string): string => text(values, key);

/** A target on a product is found again by the product, another one by its goal. */
function hasEnded(targets: readonly LoggedItem[], goal: string, name: string): boolean {
  const product = PRODUCTS.find((each) => each.name === name);
  return targets.some(
    (target) =>
      ENDED.includes(target.state) &&
      (product === undefined ? value(target, 'goal') === goal : value(target, 'productId') === product.id),
  );
}

/** One line for each task of the plan that was never finished, and each target that was never settled, by its code. */
export function leftUndone({ items }: Pick<Logs, 'items'>, planId: string): string[] {
  const ofPlan = (subject: string): LoggedItem[] =>
    (items[subject] ?? []).filter((item) => value(item, 'planId') === planId);
  const finished = new Set(
    ofPlan('tasks')
      .filter(({ state }) => state === 'done')
      .map((item) => value(item, 'code')),
  );
  const targets = ofPlan('targets');
  return [
    ...PLAN_2025_TASKS.filter(({ code }) => !finished.has(code)).map(
      ({ code, name }) => `Việc ${code} chưa đơn vị nào hoàn thành: ${name}`,
    ),
    ...PLAN_2025_VALUES.targets
      .filter(({ goal, name }) => !hasEnded(targets, goal, name))
      .map(({ code, name }) => `Mục tiêu ${code} chưa được kết luận: ${name}`),
  ];
}
