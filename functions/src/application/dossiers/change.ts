import {
  type Actor,
  checkOpen,
  type Commune,
  decide,
  DomainError,
  type Dossier,
  type DossierCommand,
  type DossierCommandName,
  type DossierEvent,
  evolve,
  type Instant,
  type PlainDate,
  plainDateOf,
} from '../../domain/index.ts';
import { boardDossier } from '../boards/rows.ts';
import { documents } from '../documents.ts';
import { type Call, once } from '../once.ts';
import type { Core, Transaction } from '../ports.ts';
import { type DossierRecord, dossierOf } from '../records.ts';
import { indexOf } from './dossier-index.ts';
import { project } from './projections.ts';

/** A dossier command as it came in. */
export interface DossierCall {
  readonly actor: Actor;
  readonly now: Instant;
  readonly commandId: string;
  readonly dossierId: string;
}

/** What a use case sees of the dossier inside the transaction. */
export interface Scene extends DossierCall {
  readonly tx: Transaction;
  readonly commune: Commune;
  /** The legal day of `now`. */
  readonly on: PlainDate;
  readonly dossier: Dossier;
  /** As stored: parse it with `draftOf` before use. */
  readonly draft: DossierRecord['draft'];
}

/** The command with the facts that only the server knows, and the new draft where it changes one. */
export interface Prepared {
  readonly command: DossierCommand;
  readonly draft?: DossierRecord['draft'];
}

export interface Changed {
  readonly dossier: Dossier;
  readonly event: DossierEvent;
}

export interface Answer {
  readonly dossierId: string;
  readonly state: Dossier['state'];
  readonly version: number;
}

export function answerOf(dossier: Dossier): Answer {
  return { dossierId: dossier.id, state: dossier.state, version: dossier.version };
}

export async function readCommune(tx: Pick<Transaction, 'read'>, commune: string): Promise<Commune> {
  const found = await tx.read(documents.commune(commune));
  if (found === null) throw new DomainError('not-found', 'Không tìm thấy xã này.');
  return found;
}

/**
 * Gives one command to a dossier inside a transaction: who and when, the facts, `decide`, `evolve`, and then event,
 * folded dossier, index and projections are written together. Keeps no receipt: `applyDossierCommand` does.
 * @throws DomainError as `decide` does; `not-found` when there is no such dossier in the actor's commune
 */
export async function changeDossier(
  tx: Transaction,
  call: DossierCall,
  name: DossierCommandName,
  prepare: (scene: Scene) => Promise<Prepared> | Prepared,
): Promise<Changed> {
  const { actor, now, dossierId } = call;
  const record = await tx.read(documents.dossier(actor.commune, dossierId));
  if (record === null) throw new DomainError('not-found', 'Không tìm thấy hồ sơ này.');
  const { draft, draftSavedAt, draftSavedBy } = record;
  const dossier = dossierOf(record);
  checkOpen(dossier, name, actor);
  const commune = await readCommune(tx, actor.commune);
  const prepared = await prepare({ ...call, tx, commune, on: plainDateOf(now), dossier, draft });
  const [event] = decide(dossier, prepared.command, actor, now);
  const saved =
    prepared.draft === undefined
      ? { draftSavedAt, draftSavedBy }
      : { draftSavedAt: now, draftSavedBy: actor.uid };
  return save(
    tx,
    commune,
    evolve(dossier, event),
    event,
    { draft: prepared.draft ?? draft, ...saved },
    record.index.nextNoticeOn,
  );
}

/** Opens a dossier inside a transaction. @throws DomainError `already-exists` when the id is taken */
export async function openDossier(
  tx: Transaction,
  call: DossierCall,
  prepare: (
    commune: Commune,
    on: PlainDate,
  ) => Promise<{ readonly command: DossierCommand; readonly draft: DossierRecord['draft'] }>,
): Promise<Changed> {
  const { actor, now, dossierId } = call;
  const record = await tx.read(documents.dossier(actor.commune, dossierId));
  if (record !== null) throw new DomainError('already-exists', 'Hồ sơ này đã được lập.');
  const commune = await readCommune(tx, actor.commune);
  const { command, draft } = await prepare(commune, plainDateOf(now));
  const [event] = decide(null, command, actor, now);
  const isKnown = Object.keys(draft).length > 0;
  return save(
    tx,
    commune,
    evolve(null, event),
    event,
    { draft, draftSavedAt: isKnown ? now : null, draftSavedBy: isKnown ? actor.uid : null },
    null,
  );
}

function save(
  tx: Transaction,
  commune: Commune,
  dossier: Dossier,
  event: DossierEvent,
  draft: Pick<DossierRecord, 'draft' | 'draftSavedAt' | 'draftSavedBy'>,
  owed: PlainDate | null,
): Changed {
  const at = [dossier.communeId, dossier.id] as const;
  const index = indexOf(dossier, event.on, commune, owed);
  tx.write(documents.event(...at, event.id), event);
  tx.write(documents.dossier(...at), { ...dossier, ...draft, index });
  boardDossier(tx, dossier);
  project(tx, dossier, event);
  return { dossier, event };
}

/** `changeDossier` in a transaction of its own, at most once per `commandId`, answering where the dossier stands. */
export function applyDossierCommand(
  core: Pick<Core, 'store'>,
  call: DossierCall,
  name: DossierCommandName,
  prepare: (scene: Scene) => Promise<Prepared> | Prepared,
): Promise<Answer> {
  return applyAndAnswer(core, call, name, prepare, ({ dossier }) => answerOf(dossier));
}

/** `applyDossierCommand` for a command that answers more than where the dossier stands. */
export function applyAndAnswer<A extends object>(
  core: Pick<Core, 'store'>,
  call: DossierCall,
  name: DossierCommandName,
  prepare: (scene: Scene) => Promise<Prepared> | Prepared,
  answer: (changed: Changed) => A,
): Promise<A> {
  return once(core.store, callOf(call, name), async (tx) =>
    answer(await changeDossier(tx, call, name, prepare)),
  );
}

export function callOf({ actor, commandId, now }: DossierCall, command: string): Call {
  return { commune: actor.commune, uid: actor.uid, command, commandId, now };
}
