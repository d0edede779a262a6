/** The package of a dossier: what goes into it, in which order, under which names and words. */
export * from './manifest.ts';
export * from './package.ts';
export * from './plan.ts';
export * from './safe-name.ts';
export * from './words.ts';
