export * from './domain-error.ts';
export * from './ids.ts';
export * from './plain-date.ts';
export * from './text.ts';
export * from './working-days.ts';
export * from './holidays.ts';
