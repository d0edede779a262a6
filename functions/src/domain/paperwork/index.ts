/** The paperwork room: papers as data, without any file format. */
export * from './blank-forms.ts';
export * from './model.ts';
export { finishPaper } from './finish.ts';
export * from './office-wording.ts';
export * from './paper.ts';
export { footnotes, plainLines } from './plain-text.ts';
export { buildPaper, papers } from './papers.ts';
export type { PaperDefinition, PaperFacts } from './papers.ts';
export * from './papers/commune-review.ts';
export * from './papers/facts.ts';
export * from './papers/province-request.ts';
export * from './papers/receipt.ts';
export * from './papers/registration-form.ts';
export * from './papers/self-assessment-report.ts';
export * from './papers/self-assessment-tables.ts';
export * from './papers/supplement-request.ts';
export { fileSize, legalDate, shortDate, viNumber } from './typography.ts';
