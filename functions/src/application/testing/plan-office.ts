import {
  type Actor,
  type Details,
  type Instant,
  type Item,
  PLAN_2025_VALUES,
  PLAN_CONTENT,
  planDetails,
  type Role,
  rowsOf,
  type SubjectName,
  type Village,
} from '../../domain/index.ts';
import { documents, queries } from '../documents.ts';
import { certificate, product } from './commune-year.ts';
import { commune } from './commune.ts';
import { testCore } from './core.ts';
import { accountOf, COMMUNE, giveNewest } from './give-newest.ts';
import { producer } from './paper-source.ts';

const village = (id: string): Village => ({
  id,
  communeId: COMMUNE,
  name: id,
  headName: `Trưởng ${id}`,
  example: true,
  schemaVersion: 1,
});

/** Who gives a command, and why. */
export interface Given {
  readonly by?: Actor;
  readonly reason?: string;
}

/** A commune with two villages, two producers and three products, on a day that the test moves. */
export class PlanOffice {
  readonly core = testCore();
  now: Instant;
  #serial = 0;

  constructor(today = '2025-08-04') {
    this.now = `${today}T02:00:00.000Z`;
    const { store } = this.core;
    store.put(documents.commune(COMMUNE), commune);
    for (const id of ['thon-1', 'thon-2']) this.settle(id);
    for (const id of ['linh-ngoc', 'doan-ket'])
      store.put(documents.producer(COMMUNE, id), { ...producer, id });
    store.put(documents.producer(COMMUNE, 'nghi'), { ...producer, id: 'nghi', active: false });
    store.put(documents.product(COMMUNE, 'mat-ong'), product('mat-ong', { goal: 'raise' }));
    store.put(documents.product(COMMUNE, 'nep'), product('nep', { producerId: 'doan-ket', goal: 'renew' }));
    store.put(documents.product(COMMUNE, 'tra'), product('tra'));
    for (const [id, until] of [
      ['mat-ong', '2028-03-17'],
      ['nep', '2025-03-10'],
    ] as const)
      store.put(documents.certificate(COMMUNE, id), certificate(id, '2022-01-01', until));
    this.enrol('an', 'economy');
    this.enrol('binh', 'economy');
    this.enrol('cuc', 'culture');
    this.enrol('dung', 'leader');
    this.enrol('em', 'village', 'thon-1');
  }

  enrol(uid: string, role: Role, unit: string | null = null, active = true): void {
    this.core.store.put(
      documents.member(COMMUNE, uid),
      accountOf(uid, role, '2025-01-01T00:00:00Z', { unit, active }),
    );
  }

  /** A village more. */
  settle(id: string): void {
    this.core.store.put(documents.village(COMMUNE, id), village(id));
  }

  /** What the plan of 2025 says, its first product known. */
  contentOf2025(): Details {
    const whole = planDetails(PLAN_2025_VALUES);
    const targets = rowsOf(whole, 'targets').map((row, at) =>
      at === 0 ? { ...row, productId: 'mat-ong' } : { ...row },
    );
    const content: readonly string[] = PLAN_CONTENT;
    return Object.fromEntries(Object.entries({ ...whole, targets }).filter(([key]) => content.includes(key)));
  }

  /** The plan of 2025, in force from today. */
  async enact2025(): Promise<void> {
    await this.give('plans', 'kh-2025', 'start', { year: '2025' });
    await this.give('plans', 'kh-2025', 'amend', this.contentOf2025());
    await this.give('plans', 'kh-2025', 'enact');
  }

  /** Somebody of a role. */
  actor(role: Role, unit?: string): Actor {
    return {
      uid: `uid-${role}`,
      role,
      commune: COMMUNE,
      name: role,
      ...(unit === undefined ? {} : { unit }),
    };
  }

  on(day: string): void {
    this.now = `${day}T02:00:00.000Z`;
  }

  give(
    subject: SubjectName,
    itemId: string,
    command: string,
    values: Details = {},
    { by = this.actor('economy'), reason = '' }: Given = {},
  ): Promise<Item> {
    this.#serial += 1;
    const { core, now } = this;
    return giveNewest(core, { serial: this.#serial, by, now, subject, itemId, command, values, reason });
  }

  async read(subject: SubjectName, itemId: string): Promise<Item> {
    const found = await this.core.store.read(documents.item(COMMUNE, subject, itemId));
    if (found === null) throw new Error(`${subject}/${itemId} is not there`);
    return found;
  }

  all(subject: SubjectName): Promise<Item[]> {
    return this.core.store.list(queries.items(COMMUNE, subject));
  }

  async ids(subject: SubjectName): Promise<string[]> {
    return (await this.all(subject)).map(({ id }) => id).sort();
  }
}
