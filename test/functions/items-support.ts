/** Commands of the commune's year as the tests of the callable send them. */
import { randomUUID } from 'node:crypto';
import type { Details, Role, SubjectName } from '../../functions/src/domain/index.ts';
import { HONEY, OTHER_PRODUCER, VILLAGE } from '../support/commune-world.ts';

export interface Order {
  readonly subject: SubjectName;
  readonly command: string;
  readonly itemId?: string;
  readonly values?: Details | Readonly<Record<string, unknown>>;
  readonly [more: string]: unknown;
}

export interface Changed {
  readonly itemId: string;
  readonly state: string;
  readonly version: number;
}

/** A command of its own for an item of its own, unless they are given. */
export const order = (given: Order) => ({ commandId: randomUUID(), itemId: randomUUID(), ...given });

/**
 * The opening of every subject by its first role. Rounds and opinions need dossiers under assessment and a team: they are
 * walked in rounds.test.ts.
 */
export const OPENINGS = {
  plans: ['start', 'economy', { year: '2026' }],
  targets: ['set', 'economy', { name: 'Nâng hạng', planId: 'p-2026', dueOn: '2026-12-20', productId: HONEY }],
  tasks: ['open', 'economy', { name: 'Rà soát chủ thể', dueOn: '2026-12-20', lead: 'front' }],
  ideas: [
    'register',
    'producer',
    {
      name: 'Chè',
      proposer: 'Tổ 1',
      villageId: VILLAGE,
      registeredOn: '2026-02-01',
      description: 'Chè xanh',
    },
  ],
  appointments: [
    'appoint',
    'economy',
    {
      body: 'official',
      person: 'Nguyễn Văn A',
      position: 'Cán bộ',
      decisionNumber: '74/QĐ-UBND',
      decisionOn: '2026-01-02',
      from: '2026-01-02',
    },
  ],
  broadcasts: ['plan', 'culture', { topic: 'OCOP quê ta', on: '2026-12-01', time: '17:30', slot: 'special' }],
  meetings: ['plan', 'village', { name: 'Họp thôn', on: '2026-12-02', place: 'Nhà văn hóa' }],
  promotions: ['plan', 'economy', { name: 'Hội chợ', from: '2026-12-03', place: 'Thái Nguyên' }],
  channels: ['add', 'producer', { name: 'Quầy chợ', kind: 'pointOfSale', address: 'Chợ Tân Kỳ' }],
  tours: ['plan', 'culture', { name: 'Tuyến chè', place: 'Thôn 1' }],
  inspections: ['plan', 'economy', { kind: 'periodic', producerId: OTHER_PRODUCER, on: '2026-12-05' }],
  funding: ['plan', 'economy', { activity: 'In tem', source: 'own', on: '2026-12-06', planned: '12,5' }],
  figures: [
    'write',
    'producer',
    {
      productId: HONEY,
      from: '2026-01-01',
      to: '2026-06-30',
      revenue: '100',
      labour: '5',
      localLabour: '5',
    },
  ],
  reports: ['start', 'economy', { kind: 'quarter', year: '2026', ordinal: '3' }],
} as const satisfies Partial<Record<SubjectName, readonly [string, Role, Details]>>;
