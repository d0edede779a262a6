/** Every figure of a report, in the order of its table, and the table itself for one period. */
import { thousandthsText } from '../fields/decimals.ts';
import { ACTIVITY_INDICATORS } from './activity-indicators.ts';
import { BUSINESS_INDICATORS } from './business-indicators.ts';
import { DOSSIER_INDICATORS } from './dossier-indicators.ts';
import type { ReportFacts, ReportScope } from './facts.ts';
import { type Indicator, measured, total } from './indicator.ts';
import { MONEY_INDICATORS } from './money-indicators.ts';
import { PLAN_INDICATORS } from './plan-indicators.ts';
import { PRODUCT_INDICATORS } from './product-indicators.ts';

/** @see QĐ 26/2026/QĐ-TTg, Điều 10.4; Kế hoạch OCOP của xã, mục V.1 (theo dõi, tổng hợp, báo cáo) */
export const INDICATORS: readonly Indicator[] = [
  ...PRODUCT_INDICATORS,
  ...DOSSIER_INDICATORS,
  ...BUSINESS_INDICATORS,
  ...ACTIVITY_INDICATORS,
  ...MONEY_INDICATORS,
  ...PLAN_INDICATORS,
];

/** One line of a report as it is kept: numbers as `number` fields hold them; '' where nobody planned it. */
export interface IndicatorRow {
  readonly code: string;
  readonly value: string;
  readonly planned: string;
  readonly before: string;
}

/** Every indicator for a period, beside the plan for it and the period before. */
export function indicatorRows(facts: ReportFacts, scope: ReportScope, before: ReportScope): IndicatorRow[] {
  return INDICATORS.map((indicator) => ({
    code: indicator.code,
    value: thousandthsText(measured(indicator, facts, scope)),
    planned: indicator.planned === undefined ? '' : thousandthsText(total(indicator.planned(facts, scope))),
    before: thousandthsText(measured(indicator, facts, before)),
  }));
}
