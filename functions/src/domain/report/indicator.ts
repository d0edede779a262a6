/** How one figure of a report is said: what it is called, how it is counted, where the list behind it is. */
import type { ProducerKind } from '../producer/producer.ts';
import type { SubjectName } from '../subject/names.ts';
import type { ReportFacts, ReportScope } from './facts.ts';

/** The parts of the table of indicators, in its order. */
export const INDICATOR_GROUPS = {
  products: 'Sản phẩm và giấy chứng nhận',
  makers: 'Chủ thể',
  dossiers: 'Ý tưởng, hồ sơ',
  business: 'Sản xuất kinh doanh',
  outreach: 'Tuyên truyền, tập huấn',
  promotion: 'Xúc tiến thương mại, du lịch',
  inspection: 'Kiểm tra, giám sát',
  money: 'Kinh phí',
  plan: 'Kế hoạch năm',
} as const;
export type IndicatorGroup = keyof typeof INDICATOR_GROUPS;

/**
 * Where the list behind a figure is: a list of the commune, and which states of it. Products and producers are those of
 * certificates: `held` stands for all in force, and stars, a sector, the end or a kind of producers may narrow them further.
 */
export interface IndicatorList {
  readonly of: SubjectName | 'products' | 'producers' | 'dossiers';
  readonly states?: readonly string[];
  readonly stars?: number;
  /** The code of a sector of products, `I`. */
  readonly sector?: string;
  /** Certificates that end within so many months after the report's last day. */
  readonly endingIn?: number;
  readonly producerKind?: ProducerKind;
}

/** Counted from the facts, in whole thousandths of its unit. */
export type Measure = (facts: ReportFacts, scope: ReportScope) => number;

export interface Indicator {
  /** Stable: snapshots keep it. */
  readonly code: string;
  readonly group: IndicatorGroup;
  readonly label: string;
  readonly unit: string;
  readonly measure: Measure;
  /** What was planned for the same days; left out where nobody plans it. */
  readonly planned?: Measure;
  readonly list: IndicatorList;
}

/** A number of things, in thousandths. */
export const counted = (things: readonly unknown[]): number => things.length * 1000;

/** Of several things the sum of what one says, in thousandths. */
export const summed = <T>(things: readonly T[], of: (thing: T) => number): number =>
  things.reduce((sum, thing) => sum + of(thing), 0);
