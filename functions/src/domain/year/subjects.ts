import type { SubjectName } from '../subject/names.ts';
import type { Subject } from '../subject/subject.ts';
import { appointments } from './appointments.ts';
import { broadcasts } from './broadcasts.ts';
import { channels } from './channels.ts';
import { figures } from './figures.ts';
import { funding } from './funding.ts';
import { ideas } from './ideas.ts';
import { inspections } from './inspections.ts';
import { meetings } from './meetings.ts';
import { opinions } from './opinions.ts';
import { plans } from './plans.ts';
import { promotions } from './promotions.ts';
import { reports } from './reports.ts';
import { rounds } from './rounds.ts';
import { targets } from './targets.ts';
import { tasks } from './tasks.ts';
import { tours } from './tours.ts';

/** Every subject of the commune's year by its name. */
export const subjects: Readonly<Record<SubjectName, Subject>> = {
  plans,
  targets,
  tasks,
  ideas,
  appointments,
  rounds,
  opinions,
  broadcasts,
  meetings,
  promotions,
  channels,
  tours,
  inspections,
  funding,
  figures,
  reports,
};
