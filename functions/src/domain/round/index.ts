export * from './choices.ts';
export * from './closing.ts';
export * from './declaration.ts';
export * from './figures.ts';
export * from './opinion.ts';
export * from './round.ts';
export * from './statistics.ts';
