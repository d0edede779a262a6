import { z } from 'zod';
import { SubjectName } from '../subject/names.ts';

/** Every list that may be taken out as a file: a collection of the commune each. */
export const ListName = z.enum([
  'producers',
  'products',
  'certificates',
  'dossiers',
  'documents',
  ...SubjectName.options,
]);
export type ListName = z.infer<typeof ListName>;

export const ListForm = z.enum(['xlsx', 'csv']);
export type ListForm = z.infer<typeof ListForm>;
