import {
  ANNUAL_PLAN_FIELDS,
  type AnnualPlanFacts,
  type Certificate,
  formatDate,
  parseDetails,
  partsOf,
  PLAN_TASKS,
  PLAN_TEXT,
  type PlainDate,
  type PlannedProduct,
  type Product,
  type ProductGoal,
  renewalWindow,
} from '../../../domain/index.ts';
import { certificateOn } from './certificates-of.ts';
import { type PaperMaker, type PaperSource, yearOf } from './source.ts';

/** A plan is written from the fourth quarter before its year to the first quarter in it. */
function planYear(today: PlainDate): number {
  const [year, month] = partsOf(today);
  return month >= 10 ? year + 1 : year;
}

type Aim = 'raise' | 'renew' | 'fresh';

const AIMS: Readonly<Record<ProductGoal, Aim>> = { raise: 'raise', renew: 'renew', new: 'fresh' };

/** What ended, and what may first be filed in the year of the plan (180 days before its end), is to be renewed. */
function isDue({ validUntil, revoked }: Certificate, year: number): boolean {
  return revoked !== undefined || renewalWindow(validUntil).opensOn <= `${String(year)}-12-31`;
}

/** The office's own goal for a product, unless its certificate says that it must be renewed. */
function aimOf({ goal }: Product, certificate: Certificate | null, year: number): Aim {
  if (certificate !== null && isDue(certificate, year)) return 'renew';
  if (goal !== null) return AIMS[goal];
  return certificate === null ? 'fresh' : 'raise';
}

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
    const aim = aimOf(product, certificate, year);
    found[aim].push(planned(product, certificate, aim, source.today));
  }
  return found;
}

/** The plan of the coming year: its products from the certificates, its words from the law in force. */
export const annualPlanMaker: PaperMaker<AnnualPlanFacts> = {
  suggest: (source) => {
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
  facts: ({ words }, given) => ({ ...words, details: parseDetails(ANNUAL_PLAN_FIELDS, given) }),
};
