import type { z } from 'zod';
import {
  type Actor,
  type contracts,
  DomainError,
  doerOf,
  type DossierPackage,
  type Instant,
  objects,
  type PackageAudience,
  type PackagePlan,
  type PackageProblem,
  type PackageState,
  planPackage,
  plainDateOf,
} from '../../domain/index.ts';
import { writeAudit } from '../audit.ts';
import { documents } from '../documents.ts';
import { answered, type Call, remember, requireOffice } from '../once.ts';
import type { Transaction } from '../ports.ts';
import { type BindJob, bindPackage, type BoundPackage } from './bind.ts';
import type { PackagePorts } from './ports.ts';
import { loadSource, type PackageSource } from './sources.ts';

export interface PackageAnswer {
  readonly packageId: PackageAudience;
  readonly state: PackageState;
}

export interface ExportCall {
  readonly input: z.output<typeof contracts.exportPackage.input>;
  readonly actor: Actor;
  readonly now: Instant;
}

/** How long the work may be believed, in milliseconds: longer than the function may run (300 s). */
const LEASE_MS = 330_000;
/** Raised when the same files would make another package: a new layout, another order. */
const FORMAT = 1;

/** What a claim comes to: nothing to do (answered before, being made, or nothing changed), or a package to make. */
type Claim =
  | { readonly kind: 'answer'; readonly answer: PackageAnswer }
  | { readonly kind: 'make'; readonly mine: DossierPackage };

const answerOf = ({ id, state }: DossierPackage): PackageAnswer => ({ packageId: id, state });

function callOf({ input, actor, now }: ExportCall): Call {
  const { commandId } = input;
  return { commune: actor.commune, uid: actor.uid, command: 'exportPackage', commandId, now };
}

/**
 * "Xuất bộ hồ sơ": makes the dossier's PDF and ZIP, those of the office or those of its producer. A first transaction
 * claims the work with a lease, the files are read and written outside, a second one says that the package is there.
 * Whoever asks meanwhile is told that it is being made; when nothing changed since, the one that is there is answered.
 * @throws DomainError `permission-denied`, `not-found`, `failed-precondition` (somebody else took the work over)
 */
export async function exportPackage(ports: PackagePorts, call: ExportCall): Promise<PackageAnswer> {
  requireOffice(call.actor, 'exportPackage');
  const source = await loadSource(ports.store, call.actor, call.input.dossierId, plainDateOf(call.now));
  const plan = planPackage(source.facts);
  const key = keyOf(ports, plan, source);
  const claim = await ports.store.transaction((tx) => claimPackage(tx, call, source, key));
  if (claim.kind === 'answer') return claim.answer;
  const { mine } = claim;
  try {
    const bound = await bindPackage(ports, jobOf(mine, plan, source));
    const finishedAt = await ports.clock.now();
    const auditId = ports.ids.next();
    const done = { ...readyOf(mine, bound), finishedAt };
    const answer = await ports.store.transaction((tx) => finish(tx, call, done, auditId));
    await removeEarlier(ports, mine);
    return answer;
  } catch (error) {
    const finished = await ports.store.transaction((tx) => release(tx, mine));
    if (!finished) await removeOwn(ports, mine);
    throw error;
  }
}

/** Everything that shows in the package, but for the day. */
function keyOf({ ids }: Pick<PackagePorts, 'ids'>, plan: PackagePlan, { subject }: PackageSource): string {
  const { decree, productSet } = subject.set;
  return ids.of(JSON.stringify([FORMAT, { ...subject, madeOn: null, set: [decree, productSet.no] }, plan]));
}

async function claimPackage(
  tx: Transaction,
  call: ExportCall,
  source: PackageSource,
  key: string,
): Promise<Claim> {
  const before = await answered<PackageAnswer>(tx, callOf(call));
  if (before !== null) return { kind: 'answer', answer: before };
  const { dossier, audience } = source;
  const doc = documents.package(dossier.communeId, dossier.id, audience);
  const known = await tx.read(doc);
  if (known !== null && (isHeld(known, call.now) || isCurrent(known, key))) {
    if (known.state === 'ready') remember(tx, callOf(call), answerOf(known));
    return { kind: 'answer', answer: answerOf(known) };
  }
  const mine = claimed(call, source, key, known);
  tx.write(doc, mine);
  return { kind: 'make', mine };
}

function isHeld({ leaseUntil }: DossierPackage, now: Instant): boolean {
  return leaseUntil !== null && leaseUntil > now;
}

/** A package with a fault is made anew: what was missing may be there again. */
function isCurrent(known: DossierPackage, key: string): boolean {
  return known.state === 'ready' && known.key === key && known.problems.length === 0;
}

/** The earlier outputs stay to be had until the new ones are there. */
function claimed(
  { actor, now }: ExportCall,
  { dossier, audience }: PackageSource,
  key: string,
  known: DossierPackage | null,
): DossierPackage {
  return {
    id: audience,
    communeId: dossier.communeId,
    dossierId: dossier.id,
    producerId: dossier.producer.id,
    audience,
    state: 'building',
    revision: (known?.revision ?? 0) + 1,
    key,
    pdf: known?.pdf ?? null,
    zip: known?.zip ?? null,
    problems: known?.problems ?? [],
    leaseUntil: new Date(Date.parse(now) + LEASE_MS).toISOString(),
    madeBy: doerOf(actor),
    madeAt: now,
    finishedAt: known?.finishedAt ?? null,
    schemaVersion: 1,
  };
}

const pathOf = (
  { communeId, dossierId, id }: DossierPackage,
  revision: number,
  form: 'pdf' | 'zip',
): string => objects.package(communeId, dossierId, id, revision, form);

function jobOf(mine: DossierPackage, plan: PackagePlan, { subject }: PackageSource): BindJob {
  const paths = { pdf: pathOf(mine, mine.revision, 'pdf'), zip: pathOf(mine, mine.revision, 'zip') };
  return { plan, subject, madeAt: mine.madeAt, paths };
}

function readyOf(mine: DossierPackage, { pdf, zip, items }: BoundPackage): DossierPackage {
  const problems = items.flatMap(({ item, fault, pages }): PackageProblem[] =>
    fault === null ? [] : [{ name: item.originalName, fault, page: pages.from }],
  );
  return {
    ...mine,
    state: 'ready',
    pdf: { path: pathOf(mine, mine.revision, 'pdf'), ...pdf },
    zip: { path: pathOf(mine, mine.revision, 'zip'), ...zip },
    problems,
    leaseUntil: null,
  };
}

/** True while nobody took the work over. */
async function stillMine(tx: Transaction, mine: DossierPackage): Promise<boolean> {
  const current = await tx.read(documents.package(mine.communeId, mine.dossierId, mine.id));
  return current?.revision === mine.revision && current.state === 'building';
}

async function finish(
  tx: Transaction,
  call: ExportCall,
  done: DossierPackage,
  auditId: string,
): Promise<PackageAnswer> {
  if (!(await stillMine(tx, done)))
    throw new DomainError('failed-precondition', 'Bộ hồ sơ này đang được lập lại; xin xem bản mới nhất.', {
      packageId: done.id,
    });
  tx.write(documents.package(done.communeId, done.dossierId, done.id), done);
  const subject = { dossier: done.dossierId, package: done.id, revision: done.revision };
  const { actor, now } = call;
  writeAudit(tx, {
    id: auditId,
    commune: actor.commune,
    action: 'exportPackage',
    by: actor,
    subject,
    at: now,
  });
  remember(tx, callOf(call), answerOf(done));
  return answerOf(done);
}

/** Keeps what was there before: the next request begins anew. Answers whether the package is there after all. */
async function release(tx: Transaction, mine: DossierPackage): Promise<boolean> {
  const doc = documents.package(mine.communeId, mine.dossierId, mine.id);
  const current = await tx.read(doc);
  if (current?.revision !== mine.revision) return false;
  if (current.state === 'ready') return true;
  tx.write(doc, { ...mine, state: 'failed', leaseUntil: null });
  return false;
}

/** Nobody will ever point at them. */
async function removeOwn({ bucket }: Pick<PackagePorts, 'bucket'>, mine: DossierPackage): Promise<void> {
  await Promise.allSettled(
    (['pdf', 'zip'] as const).map((form) => bucket.remove(pathOf(mine, mine.revision, form))),
  );
}

/** The outputs before these, and what a run that broke off may have left of its own. */
async function removeEarlier({ bucket }: Pick<PackagePorts, 'bucket'>, mine: DossierPackage): Promise<void> {
  const earlier = (['pdf', 'zip'] as const).flatMap((form) => [
    pathOf(mine, mine.revision - 1, form),
    ...(mine[form] === null ? [] : [mine[form].path]),
  ]);
  // What stays behind takes room and does no harm; the package is there.
  await Promise.allSettled([...new Set(earlier)].map((path) => bucket.remove(path)));
}
