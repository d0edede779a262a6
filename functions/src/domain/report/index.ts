export * from './facts.ts';
export * from './figure.ts';
export * from './indicator-book.ts';
export {
  type CountedKind,
  INDICATOR_GROUPS,
  type Indicator,
  type IndicatorGroup,
  type IndicatorList,
} from './indicator.ts';
export * from './indicators.ts';
export * from './ministry.ts';
export * from './periods.ts';
export * from './settled.ts';
