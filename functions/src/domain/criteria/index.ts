export * from './criteria-set.ts';
export * from './evidence.ts';
export * from './load.ts';
export * from './product-sets.ts';
export * from './transition.ts';
