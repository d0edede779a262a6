export * from './available.ts';
export * from './decide.ts';
export * from './evolve.ts';
export * from './item.ts';
export * from './names.ts';
export * from './reads.ts';
export * from './subject.ts';
