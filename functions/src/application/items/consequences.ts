import type { SubjectName } from '../../domain/index.ts';
import { appointments } from './appointments.ts';
import { plans } from './plans.ts';
import { targets } from './targets.ts';
import { tasks } from './tasks.ts';
import { broadcasts } from './broadcasts.ts';
import { meetings } from './meetings.ts';
import { funding } from './funding.ts';
import { channels } from './channels.ts';
import { figures } from './figures.ts';
import { ideas } from './ideas.ts';
import { inspections } from './inspections.ts';
import { opinions } from './opinions.ts';
import { rounds } from './rounds.ts';
import { reports } from './reports.ts';
import type { Consequences } from './room.ts';

/** The subjects that have some; the others are their table alone. */
export const consequences: Readonly<Partial<Record<SubjectName, Consequences>>> = {
  channels,
  funding,
  meetings,
  broadcasts,
  tasks,
  targets,
  plans,
  appointments,
  reports,
  inspections,
  ideas,
  figures,
  opinions,
  rounds,
};
