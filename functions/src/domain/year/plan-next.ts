/** A new year's plan from last year's, or from the template: what is carried over, and what the law in force replaces. */
import { addMonthsClamped, partsOf } from '../kernel/plain-date.ts';
import type { PlanTargetRow, PlanTaskRow, PlanValues } from './plan-fields.ts';
import { LAW_IN_FORCE_SINCE, type PlanTemplate } from './plan-template.ts';
import type { ProductAim } from './product-aim.ts';

/** A target that was not reached, from last year's items. */
export type OpenTarget = Pick<PlanTargetRow, 'goal' | 'name' | 'productId'>;

/** A product and what the new year asks of it. */
export interface AimedProduct {
  readonly productId: string;
  readonly name: string;
  readonly aim: ProductAim;
}

export interface NextPlan {
  readonly year: number;
  /** Null: the plan is written from the template. */
  readonly previous: { readonly id: string; readonly values: PlanValues } | null;
  readonly openTargets: readonly OpenTarget[];
  readonly products: readonly AimedProduct[];
  readonly lawInForce: PlanTemplate;
}

const PRODUCT_GOALS: readonly string[] = ['raise', 'renew', 'new'] satisfies readonly ProductAim[];
const isOfProduct = ({ goal }: Pick<PlanTargetRow, 'goal'>): boolean => PRODUCT_GOALS.includes(goal);

/** What the new year asks of products: all of it from the template; after a plan, what falls due and what is new. */
function productTargets({ previous, openTargets, products }: NextPlan): OpenTarget[] {
  const asked = products
    .filter(({ aim }) => previous === null || aim !== 'raise')
    .map(({ productId, name, aim }) => ({ goal: aim, name, productId }));
  const isAsked = ({ productId }: OpenTarget): boolean =>
    asked.some((target) => target.productId === productId);
  return [...openTargets.filter((target) => isOfProduct(target) && !isAsked(target)), ...asked];
}

/** Aims that come every year: last year's, reached or not, those set during it, and what the law adds. */
function aims({ previous, openTargets, lawInForce }: NextPlan): OpenTarget[] {
  const known = [...(previous?.values.targets ?? []), ...openTargets].filter((row) => !isOfProduct(row));
  const added = lawInForce.aims.filter(({ goal }) => !known.some((aim) => aim.goal === goal));
  return [...known, ...added]
    .map(({ goal, name }) => ({ goal, name, productId: '' }))
    .filter(({ name }, at, all) => all.findIndex((aim) => aim.name === name) === at);
}

/** The same day of another year; 29/2 becomes the last of February. */
const dayIn = (year: number, dueOn: string): string =>
  dueOn === '' ? '' : addMonthsClamped(dueOn, (year - partsOf(dueOn)[0]) * 12);

function tasks({ previous, year, lawInForce }: NextPlan): PlanTaskRow[] {
  const known = previous?.values.tasks ?? [];
  const added = lawInForce.tasks.filter(
    ({ code }) => !known.some((task) => task.code === code) && (previous === null || !isNumbered(code)),
  );
  return [...known, ...added].map((task) => ({ ...task, dueOn: dayIn(year, task.dueOn) }));
}

/** The tasks of the commune's own plan carry its numbers: what an office has struck out does not come back. */
const isNumbered = (code: string): boolean => /^\d/u.test(code);

const lineSet = (...texts: readonly string[]): string =>
  [...new Set(texts.flatMap((text) => text.split('\n')).map((line) => line.trim()))]
    .filter((line) => line !== '')
    .join('\n');

/** The words of last year while the law is the same; those of the law in force after a change. */
function words({ previous, lawInForce }: NextPlan) {
  const { electronic, paper, text: inForce } = lawInForce;
  const sameLaw = previous !== null && Number(previous.values.year) >= LAW_IN_FORCE_SINCE;
  const { values } = previous ?? { values: null };
  return {
    ...(sameLaw ? { ...previous.values, law: lineSet(inForce.law, previous.values.law) } : inForce),
    electronic: values?.electronic ?? electronic,
    paper: values?.paper ?? paper,
  };
}

/**
 * A new year's plan: targets not reached and aims of every year carried over, renewals that fall due added, tasks taken
 * over with their days moved, and the words of the law in force — never those of Quyết định 148 and 1489.
 * @see QĐ 26/2026/QĐ-TTg, Điều 11.2, 7.6.a
 */
export function nextPlan(given: NextPlan): PlanValues {
  const { year, previous } = given;
  const targets = [...productTargets(given), ...aims(given)].map((target, at) => ({
    ...target,
    code: String(at + 1),
    dueOn: `${String(year)}-12-31`,
  }));
  return {
    ...words(given),
    year: String(year),
    previousId: previous?.id ?? '',
    targets,
    tasks: tasks(given),
    documentId: '',
  };
}
