import { z } from 'zod';

/** The subjects of the commune's year; each name is also its collection. */
export const SubjectName = z.enum([
  'plans',
  'targets',
  'tasks',
  'ideas',
  'appointments',
  'rounds',
  'opinions',
  'broadcasts',
  'meetings',
  'promotions',
  'channels',
  'tours',
  'inspections',
  'funding',
  'figures',
  'reports',
]);
export type SubjectName = z.infer<typeof SubjectName>;
