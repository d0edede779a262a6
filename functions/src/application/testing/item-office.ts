import type { Actor, Certificate, Details, Item, Member, Role, SubjectName } from '../../domain/index.ts';
import { documents, queries } from '../documents.ts';
import { commune } from './commune.ts';
import { certificate, member, product, village } from './commune-year.ts';
import { testCore } from './core.ts';
import { COMMUNE, giveNewest } from './give-newest.ts';
import { producer } from './paper-source.ts';

/** One producer with its honey, recognised three stars; somebody in each role gives commands to items. */
export class ItemOffice {
  readonly core;
  readonly now: string;
  #serial = 0;

  constructor(now = '2026-11-24T03:00:00.000Z') {
    this.now = now;
    this.core = testCore(now);
    const { store } = this.core;
    store.put(documents.commune(COMMUNE), commune);
    store.put(documents.village(COMMUNE, village.id), village);
    store.put(documents.producer(COMMUNE, producer.id), producer);
    this.product('mat-ong');
    this.certificate('mat-ong');
  }

  product(id: string, override: Parameters<typeof product>[1] = {}): void {
    this.core.store.put(documents.product(COMMUNE, id), product(id, override));
  }

  /** Issued on 20/06/2025, for three years, unless said otherwise. */
  certificate(productId: string, override: Partial<Certificate> = {}): Certificate {
    const made = certificate(productId, '2025-06-20', '2028-06-20', {
      id: `gcn-${productId}`,
      decree: 'qd26-2026',
      ...override,
    });
    this.core.store.put(documents.certificate(COMMUNE, made.id), made);
    return made;
  }

  enrol(role: Member['role'], name: string): void {
    this.core.store.put(documents.member(COMMUNE, `${role}-uid`), member(role, name));
  }

  actor(role: Role, unit?: string): Actor {
    return {
      uid: `${role}-uid`,
      role,
      commune: COMMUNE,
      name: `Người ${role}`,
      ...(unit === undefined ? {} : { unit }),
    };
  }

  /** Gives a command as it comes from a screen that shows the newest version. */
  give(
    by: Actor,
    subject: SubjectName,
    itemId: string,
    command: string,
    values: Details = {},
    reason = '',
  ): Promise<Item> {
    this.#serial += 1;
    const { core, now } = this;
    return giveNewest(core, { serial: this.#serial, by, now, subject, itemId, command, values, reason });
  }

  all(subject: SubjectName): Promise<Item[]> {
    return this.core.store.list(queries.items(COMMUNE, subject));
  }
}
