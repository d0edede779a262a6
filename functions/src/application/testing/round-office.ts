import { type Actor, type Details, type Item, type Role, type SubjectName } from '../../domain/index.ts';
import { seedDossier, WAYS } from '../../../../test/support/stored-dossiers.ts';
import { documents } from '../documents.ts';
import { opinionDocId } from '../items/round-reads.ts';
import { roundFigures } from '../rounds/round-figures.ts';
import { commune } from './commune.ts';
import { testCore } from './core.ts';
import { accountOf, COMMUNE, giveNewest } from './give-newest.ts';

const NOW = '2026-11-26T02:00:00.000Z';
export const ROUND = 'r1';

/** The team of the tests: three members of the office, one of them the secretary. */
export const TEAM: Readonly<Record<string, Role>> = { an: 'leader', binh: 'economy', cuc: 'culture' };

/** An office with two dossiers being assessed, where a round can be played through. */
export class RoundOffice {
  readonly core = testCore(NOW);
  #serial = 0;

  async open(): Promise<void> {
    const { store } = this.core;
    store.put(documents.commune(COMMUNE), commune);
    for (const [uid, role] of Object.entries(TEAM)) this.enrol(uid, role);
    await seedDossier(store, 'd-honey', WAYS.assessing);
    await seedDossier(store, 'd-tea', WAYS.assessing);
  }

  enrol(uid: string, role: Role, active = true): void {
    this.core.store.put(
      documents.member(COMMUNE, uid),
      accountOf(uid, role, '2026-01-01T00:00:00Z', { active }),
    );
  }

  actor(uid: string, role: Role = TEAM[uid] ?? 'economy'): Actor {
    return { uid, role, commune: COMMUNE, name: `Người ${uid}` };
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
    const { core } = this;
    return giveNewest(core, { serial: this.#serial, by, now: NOW, subject, itemId, command, values, reason });
  }

  read(subject: SubjectName, itemId: string): Promise<Item | null> {
    return this.core.store.read(documents.item(COMMUNE, subject, itemId));
  }

  /** A command of the round, by its secretary unless somebody else is named. */
  round(command: string, values: Details = {}, by = this.actor('binh'), reason = ''): Promise<Item> {
    return this.give(by, 'rounds', ROUND, command, values, reason);
  }

  prepare(override: Details = {}): Promise<Item> {
    return this.round('prepare', {
      name: 'Đợt 1',
      on: '2026-11-26',
      agenda: [{ dossierId: 'd-honey' }, { dossierId: 'd-tea' }],
      team: [
        { memberUid: 'an', position: 'head' },
        { memberUid: 'binh', position: 'secretary' },
        { memberUid: 'cuc', position: 'member' },
      ],
      ...override,
    });
  }

  declare(uid: string, honey = 'none', role?: Role): Promise<Item> {
    const interests = [
      { memberUid: uid, dossierId: 'd-honey', kind: honey, note: '' },
      { memberUid: uid, dossierId: 'd-tea', kind: 'none', note: '' },
    ];
    return this.round('declare', { interests }, this.actor(uid, role));
  }

  opinionId(uid: string, dossierId: string): string {
    return opinionDocId(this.core.ids, ROUND, dossierId, uid);
  }

  write(uid: string, dossierId: string, values: Details = {}): Promise<Item> {
    const given = { roundId: ROUND, dossierId, ...values };
    return this.give(this.actor(uid), 'opinions', this.opinionId(uid, dossierId), 'write', given);
  }

  /** Writes and sends a sheet that agrees with everything, unless said otherwise. */
  async send(uid: string, dossierId: string, values: Details = {}): Promise<Item> {
    await this.write(uid, dossierId, values);
    const verdicts = { materialsVerdict: 'agree', labourVerdict: 'agree' };
    const agrees = { ...verdicts, originVerdict: 'agree', identityVerdict: 'agree', ...values };
    return this.give(this.actor(uid), 'opinions', this.opinionId(uid, dossierId), 'send', agrees);
  }

  figures(uid: string, role: Role = TEAM[uid] ?? 'economy') {
    return roundFigures(this.core, { input: { roundId: ROUND }, actor: this.actor(uid, role) });
  }
}
