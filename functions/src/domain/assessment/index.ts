export * from './province-round.ts';
export * from './rate.ts';
export type { Choices } from './sheet.ts';
export * from './star-band.ts';
