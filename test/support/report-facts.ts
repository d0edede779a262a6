/** A small commune for the tests of reports: each test says only what it is about. */
import { opened } from './dossier-builders.ts';
import * as recognised from './recognised.ts';
import type { PlanBoardSubject } from '../../functions/src/domain/board/board.ts';
import type { Dossier } from '../../functions/src/domain/dossier/dossier.ts';
import { completeDetails, type Details } from '../../functions/src/domain/fields/details.ts';
import type { Producer } from '../../functions/src/domain/producer/producer.ts';
import type { Item } from '../../functions/src/domain/subject/item.ts';
import { subjects } from '../../functions/src/domain/year/index.ts';
import type { CountedSubject, ReportFacts } from '../../functions/src/domain/report/facts.ts';

export { certificate, product } from './recognised.ts';

/** The year 2026 (NĐ 09/2019/NĐ-CP, Điều 12). */
export const SCOPE = { from: '2025-12-15', to: '2026-12-14', day: '2026-12-14' } as const;
export const BEFORE = { from: '2024-12-15', to: '2025-12-14', day: '2025-12-14' } as const;

const by = { uid: 'u', role: 'economy', unit: null, name: '' } as const;

/** An item as its subject's table would place it. */
export function item(
  subject: CountedSubject | PlanBoardSubject,
  state: string,
  given: Details,
  override: Partial<Item> = {},
): Item {
  const table = subjects[subject];
  const values = completeDetails(table.fields, given);
  const { on, support, ...place } = table.place(values);
  const id = `${subject}-${JSON.stringify(given).length}-${on}-${state}`.replaceAll('.', '-');
  return {
    id,
    communeId: '02104',
    subject,
    state,
    open: table.open.includes(state),
    values,
    names: {},
    files: [],
    ...place,
    support: [...support],
    on,
    searchKeys: [],
    year: Number(on.slice(0, 4)),
    version: 1,
    createdAt: '2026-01-01T00:00:00Z',
    createdBy: by,
    changedAt: '2026-01-01T00:00:00Z',
    changedBy: by,
    reason: null,
    schemaVersion: 1,
    ...override,
  };
}

export const producer = (id: string, kind: Producer['kind'] = 'cooperative'): Producer =>
  recognised.producer(id, { kind });

export const dossier = (override: Partial<Dossier>): Dossier => ({ ...opened(), ...override });

export const facts = (override: Partial<ReportFacts> = {}): ReportFacts => ({
  products: [],
  producers: [],
  certificates: [],
  dossiers: [],
  leaders: [],
  items: {},
  plan: { tasks: [], targets: [] },
  rule: {
    calendar: { daysOff: new Set(), workingWeekends: new Set() },
    pauseWhileSupplementing: true,
  },
  ...override,
});
