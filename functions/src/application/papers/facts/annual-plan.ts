import {
  ANNUAL_PLAN_FIELDS,
  type AnnualPlanFacts,
  CADENCE_CHOICES,
  type Certificate,
  certificateOn,
  type Details,
  formatDate,
  type Item,
  labelOf,
  LAW_IN_FORCE_SINCE,
  parseDetails,
  partsOf,
  PLAN_TASKS,
  PLAN_TEXT,
  planValues,
  type PlainDate,
  type PlannedProduct,
  type PlanValues,
  type Product,
  type ProductAim,
  productAim,
  renewalWindow,
  UNIT_CHOICES,
} from '../../../domain/index.ts';
import { type PaperMaker, type PaperSource, yearOf } from './source.ts';

/** A plan is written from the fourth quarter before its year to the first quarter in it. */
function planYear(today: PlainDate): number {
  const [year, month] = partsOf(today);
  return month >= 10 ? year + 1 : year;
}

type Aim = 'raise' | 'renew' | 'fresh';

const AIMS: Readonly<Record<ProductAim, Aim>> = { raise: 'raise', renew: 'renew', new: 'fresh' };

/** When the certificate ends and, while it can still be filed, from when to when (Điều 7.6.a). */
function renewalNote({ validUntil, revoked }: Certificate, today: PlainDate): string {
  if (revoked !== undefined) return 'giấy chứng nhận đã bị thu hồi';
  if (validUntil < today) return `giấy chứng nhận đã hết hạn từ ngày ${formatDate(validUntil)}`;
  const { opensOn, closesOn } = renewalWindow(validUntil);
  const ends = `giấy chứng nhận hết hạn ngày ${formatDate(validUntil)}`;
  return closesOn < today
    ? `${ends}, đã quá thời gian nộp hồ sơ đánh giá lại`
    : `${ends}, nộp hồ sơ từ ngày ${formatDate(opensOn)} đến ngày ${formatDate(closesOn)}`;
}

function planned(
  product: Product,
  certificate: Certificate | null,
  aim: Aim,
  today: PlainDate,
): PlannedProduct {
  const note = aim === 'renew' && certificate !== null ? renewalNote(certificate, today) : '';
  return { product: product.name, producer: product.producerName, note };
}

/** Products by what the year asks of them, makers of several together. */
function productsOf(source: PaperSource, year: number): Record<Aim, PlannedProduct[]> {
  const { products, certificates } = yearOf(source);
  const found: Record<Aim, PlannedProduct[]> = { raise: [], renew: [], fresh: [] };
  for (const product of products.toSorted((a, b) => a.producerName.localeCompare(b.producerName, 'vi'))) {
    const certificate = certificateOn(certificates, product, source.today);
    const aim = AIMS[productAim(product, certificate, year)];
    found[aim].push(planned(product, certificate, aim, source.today));
  }
  return found;
}

/** The plan that the paper writes out: the one it is made from, else the draft being written, else the coming year's. */
function planOf(source: PaperSource): Item | null {
  if (source.item !== null) return source.item;
  const { plans } = yearOf(source);
  const drafts = plans.filter(({ state }) => state === 'draft').toSorted((a, b) => b.year - a.year);
  return drafts[0] ?? plans.find(({ year }) => year === planYear(source.today)) ?? null;
}

/** A product of the plan, as its document names it; under the law in force with the days of its renewal. */
function targeted(source: PaperSource, plan: PlanValues, goal: ProductAim): PlannedProduct[] {
  const { products, certificates } = yearOf(source);
  return plan.targets
    .filter((target) => target.goal === goal)
    .map(({ name, productId }) => {
      const product = products.find(({ id }) => id === productId);
      const certificate = product === undefined ? null : certificateOn(certificates, product, source.today);
      const isDated = goal === 'renew' && Number(plan.year) >= LAW_IN_FORCE_SINCE && certificate !== null;
      return {
        product: name,
        producer: product?.producerName ?? '',
        note: isDated ? renewalNote(certificate, source.today) : '',
      };
    });
}

/** The document of a plan, from the plan's own data. */
function fromPlan(source: PaperSource, values: Details): Details {
  const plan = planValues(values);
  const isAim = ({ goal }: PlanValues['targets'][number]): boolean => !Object.hasOwn(AIMS, goal);
  const { raiseLead, renewLead, newLead, subjects, groups, requirements, funding, year } = plan;
  return {
    ...{ raiseLead, renewLead, newLead, subjects, groups, requirements, funding, year },
    contents: plan.contents.map((row) => ({ ...row })),
    units: plan.units.map((row) => ({ ...row })),
    generalGoals: plan.goals,
    raise: targeted(source, plan, 'raise'),
    renew: targeted(source, plan, 'renew'),
    fresh: targeted(source, plan, 'new'),
    otherGoals: plan.targets
      .filter(isAim)
      .map(({ name }) => name)
      .join('\n'),
    tasks: plan.tasks.map(({ name, lead, support, cadence, when, evidence }) => ({
      task: name,
      lead: labelOf(UNIT_CHOICES, lead),
      support,
      cadence: when === '' ? labelOf(CADENCE_CHOICES, cadence) : when,
      evidence,
    })),
  };
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** The plan's own grounds and recipients instead of the office's usual ones, where it has some. */
function wordsOf(words: PaperSource['words'], plan: PlanValues): PaperSource['words'] {
  const [law, electronic, paper] = [plan.law, plan.electronic, plan.paper].map(linesOf);
  const recipients = [
    { label: 'Gửi bản điện tử:', lines: electronic ?? [] },
    { label: 'Gửi bản giấy:', lines: paper ?? [] },
  ].filter(({ lines }) => lines.length > 0);
  const { wording } = words;
  return {
    ...words,
    wording: {
      ...wording,
      grounds: law === undefined || law.length === 0 ? wording.grounds : law,
      recipients: recipients.length === 0 ? wording.recipients : recipients,
    },
  };
}

/** A year's plan from the plan's own data; where there is none, from the certificates and the words of the law in force. */
export const annualPlanMaker: PaperMaker<AnnualPlanFacts> = {
  suggest: (source) => {
    const plan = planOf(source);
    if (plan !== null) return fromPlan(source, plan.values);
    const year = planYear(source.today);
    return {
      ...PLAN_TEXT,
      contents: [...PLAN_TEXT.contents],
      units: [...PLAN_TEXT.units],
      ...productsOf(source, year),
      year: String(year),
      tasks: [...PLAN_TASKS],
    };
  },
  facts: (source, given) => {
    const details = parseDetails(ANNUAL_PLAN_FIELDS, given);
    const plan = yearOf(source).plans.find(({ year }) => String(year) === details.year);
    const words = plan === undefined ? source.words : wordsOf(source.words, planValues(plan.values));
    return { ...words, details };
  },
};
