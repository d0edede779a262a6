export * from './certificate.ts';
export * from './milestones.ts';
export * from './state.ts';
