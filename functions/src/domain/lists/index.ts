export * from './commune-columns.ts';
export * from './csv.ts';
export * from './item-book.ts';
export * from './list-names.ts';
export { type Column, listBook } from './columns.ts';
