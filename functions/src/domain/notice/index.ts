export * from './notice.ts';
export * from './dossier-notices.ts';
export * from './certificate-notices.ts';
export type { NoticeFacts } from './milestones.ts';
export * from './item-notices.ts';
export * from './task-notices.ts';
