/** How one figure of a report is said: what it is called, what it counts, where the whole list is. */
import { z } from 'zod';
import { PLAN_BOARD_SUBJECTS } from '../board/board.ts';
import type { ProducerKind } from '../producer/producer.ts';
import type { SubjectName } from '../subject/names.ts';
import { COUNTED_BY_YEAR, COUNTED_WHOLE, type ReportFacts, type ReportScope } from './facts.ts';

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
 * The list of the commune in which what a figure counts is worked with, and which states of it. Products and producers are
 * those of certificates: `held` stands for all in force, and stars, a sector, the end or a kind of producers may narrow
 * them further.
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

/** What there is to be counted. */
export const CountedKind = z.enum([
  'products',
  'producers',
  'dossiers',
  ...COUNTED_BY_YEAR,
  ...COUNTED_WHOLE,
  ...PLAN_BOARD_SUBJECTS,
]);
export type CountedKind = z.infer<typeof CountedKind>;

/** One thing behind a figure, and how much of the figure it makes: whole thousandths of its unit. */
export interface Counted {
  readonly of: CountedKind;
  readonly id: string;
  readonly amount: number;
}

/** What of the facts a figure counts. */
export type Counts = (facts: ReportFacts, scope: ReportScope) => readonly Counted[];

/** A figure in whole thousandths of its unit. */
export type Measure = (facts: ReportFacts, scope: ReportScope) => number;

export interface Indicator {
  /** Stable: snapshots keep it. */
  readonly code: string;
  readonly group: IndicatorGroup;
  readonly label: string;
  readonly unit: string;
  readonly counts: Counts;
  /** Where the figure is not the sum of what it counts: a share, a mean. */
  readonly measure?: Measure;
  /** What was planned for the same days; left out where nobody plans it. */
  readonly planned?: Counts;
  readonly list: IndicatorList;
}

/** Things of which each counts as one. */
export const counted = (of: CountedKind, things: readonly { readonly id: string }[]): readonly Counted[] =>
  things.map(({ id }) => ({ of, id, amount: 1000 }));

/** Things of which each adds its amount, in thousandths; one that adds nothing is left out. */
export const summed = <T extends { readonly id: string }>(
  of: CountedKind,
  things: readonly T[],
  amountOf: (thing: T) => number,
): readonly Counted[] =>
  things.map((thing) => ({ of, id: thing.id, amount: amountOf(thing) })).filter(({ amount }) => amount !== 0);

export const total = (list: readonly Counted[]): number => list.reduce((sum, { amount }) => sum + amount, 0);

/** The figure itself. */
export const measured = ({ counts, measure }: Indicator, facts: ReportFacts, scope: ReportScope): number =>
  measure === undefined ? total(counts(facts, scope)) : measure(facts, scope);
