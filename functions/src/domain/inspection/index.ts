export * from './checklist.ts';
export * from './demands.ts';
export * from './limit.ts';
export * from './owed.ts';
export { SECTION_CHOICES } from './words.ts';
