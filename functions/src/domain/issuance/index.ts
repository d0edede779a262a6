export * from './issuance-number.ts';
