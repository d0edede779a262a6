export * from './decimals.ts';
export * from './details.ts';
