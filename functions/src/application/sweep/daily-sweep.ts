import {
  clockRule,
  addDays,
  certificateNotices,
  type Commune,
  type DomainErrorCode,
  DomainError,
  dossierNotices,
  type Instant,
  nextDossierNoticeOn,
  nextNoticeOn,
  type PlainDate,
  plainDateOf,
} from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { readCommune } from '../dossiers/change.ts';
import type { Store } from '../ports.ts';
import { dossierOf } from '../records.ts';
import { type Due, eachDue } from './due.ts';
import { eachInspection, sweepInspection } from './inspections.ts';
import { untold, writeNotice } from './notices.ts';

export interface SweepReport {
  readonly today: PlainDate;
  readonly certificates: number;
  readonly dossiers: number;
  readonly inspections: number;
  readonly notices: number;
  /** Subjects that could not be read or written; the others were dealt with. */
  readonly failed: number;
}

/** Told of a subject that could not be dealt with: where, and of what kind the error was. */
export type OnFailure = (
  where: Due,
  collection: string,
  kind: DomainErrorCode | 'unexpected',
  error: unknown,
) => void;

/** One run: what it knows already is not read again. */
interface Run {
  readonly store: Store;
  readonly now: Instant;
  readonly today: PlainDate;
  readonly communes: Map<string, Promise<Commune>>;
  readonly villages: Map<string, Promise<string | null>>;
}

/**
 * Tells everybody what fell due up to the day of `now`. Reads only what is due. Notices and the next day stand in one
 * transaction for each subject, and each notice has its own id: a second run, or a late one, tells nothing twice.
 */
export async function dailySweep(store: Store, now: Instant, onFailure: OnFailure): Promise<SweepReport> {
  const today = plainDateOf(now);
  const run: Run = { store, now, today, communes: new Map(), villages: new Map() };
  let notices = 0;
  const guarded =
    (collection: string, sweep: (run: Run, due: Due) => Promise<number>) =>
    async (due: Due): Promise<boolean> => {
      try {
        notices += await sweep(run, due);
        return true;
      } catch (error) {
        onFailure(due, collection, error instanceof DomainError ? error.code : 'unexpected', error);
        return false;
      }
    };
  const certificates = await eachDue(
    store,
    'certificates',
    'nextNoticeOn',
    today,
    guarded('certificates', sweepCertificate),
  );
  const dossiers = await eachDue(
    store,
    'dossiers',
    'index.nextNoticeOn',
    today,
    guarded('dossiers', sweepDossier),
  );
  const inspections = await eachInspection(store, today, guarded('inspections', sweepInspection));
  return {
    today,
    certificates: certificates.looked,
    dossiers: dossiers.looked,
    inspections: inspections.looked,
    notices,
    failed: certificates.failed + dossiers.failed + inspections.failed,
  };
}

/** Reads once for the whole run; a failed reading is tried again by the next that asks. */
function remembered<T>(known: Map<string, Promise<T>>, key: string, read: () => Promise<T>): Promise<T> {
  const found = known.get(key);
  if (found !== undefined) return found;
  const reading = read();
  known.set(key, reading);
  reading.catch(() => known.delete(key));
  return reading;
}

function villageOf({ store, villages }: Run, commune: string, producerId: string): Promise<string | null> {
  return remembered(villages, `${commune}/${producerId}`, async () => {
    const producer = await store.read(documents.producer(commune, producerId));
    return producer?.villageId ?? null;
  });
}

function ruleOf({ store, communes, today }: Run, commune: string) {
  return remembered(communes, commune, () => readCommune(store, commune)).then((found) =>
    clockRule(found, today),
  );
}

/** Its day is moved by nobody but the sweep and the recording, so what falls from that day on has not been told. */
function sweepCertificate(run: Run, { commune, id }: Due): Promise<number> {
  const { store, today } = run;
  return store.transaction(async (tx) => {
    const doc = documents.certificate(commune, id);
    const certificate = await tx.read(doc);
    if (certificate === null || certificate.nextNoticeOn === null || certificate.nextNoticeOn > today)
      return 0;
    const villageId = await villageOf(run, commune, certificate.producerId);
    const told = addDays(certificate.nextNoticeOn, -1);
    const notices = certificateNotices(certificate, villageId, told, today);
    for (const notice of notices) writeNotice(tx, notice, run.now);
    tx.write(doc, { ...certificate, nextNoticeOn: nextNoticeOn(certificate, today) });
    return notices.length;
  });
}

/** A dossier's day is set anew at every save, so a day may come again that was told: what is there stays as it is. */
async function sweepDossier(run: Run, { commune, id }: Due): Promise<number> {
  const { store, today } = run;
  const rule = await ruleOf(run, commune);
  return store.transaction(async (tx) => {
    const doc = documents.dossier(commune, id);
    const record = await tx.read(doc);
    const from = record?.index.nextNoticeOn ?? null;
    if (record === null || from === null || from > today) return 0;
    const dossier = dossierOf(record);
    const fresh = await untold(tx, dossierNotices(dossier, from, today, rule));
    for (const notice of fresh) writeNotice(tx, notice, run.now);
    const next = nextDossierNoticeOn(dossier, addDays(today, 1), rule);
    tx.write(doc, { ...record, index: { ...record.index, nextNoticeOn: next } });
    return fresh.length;
  });
}
