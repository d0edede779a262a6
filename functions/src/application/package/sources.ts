import {
  type Actor,
  type Commune,
  communeNames,
  CriterionAnswer,
  criteriaOf,
  type CriteriaSet,
  criterionKey,
  DomainError,
  type Dossier,
  EDITABLE_STATES,
  type FrozenFile,
  isOwner,
  loadCriteriaSet,
  objects,
  type PackageAudience,
  type PackageFile,
  type PackageSubject,
  type PlainDate,
  type PlanFacts,
} from '../../domain/index.ts';
import { documents, queries } from '../documents.ts';
import { readCommune } from '../dossiers/change.ts';
import type { Reader } from '../ports.ts';
import { type DossierRecord, dossierOf } from '../records.ts';
import { packagePapers } from './papers.ts';

/** Everything that a package is made from, read before the work is claimed. */
export interface PackageSource {
  readonly dossier: Dossier;
  readonly audience: PackageAudience;
  readonly facts: PlanFacts;
  readonly subject: PackageSubject;
}

/** @throws DomainError `not-found` in another commune, `permission-denied` for a dossier that is not the producer's own */
export async function loadSource(
  reader: Reader,
  actor: Actor,
  dossierId: string,
  madeOn: PlainDate,
): Promise<PackageSource> {
  const record = await reader.read(documents.dossier(actor.commune, dossierId));
  if (record === null) throw new DomainError('not-found', 'Không tìm thấy hồ sơ này.');
  const dossier = dossierOf(record);
  const audience = actor.role === 'producer' ? 'producer' : 'office';
  if (audience === 'producer' && !isOwner(dossier, actor))
    throw new DomainError('permission-denied', 'Ông/bà chỉ xuất được bộ hồ sơ của mình.', { dossierId });
  const set = await loadCriteriaSet(dossier.criteriaSetId);
  const facts: PlanFacts = {
    set,
    papers: await packagePapers(reader, dossier, audience),
    files: await packageFiles(reader, dossier),
    answers: answersOf(set, await filedDraft(reader, record, dossier)),
  };
  const commune = await readCommune(reader, actor.commune);
  return { dossier, audience, facts, subject: subjectOf({ dossier, audience, set, commune, madeOn }) };
}

function subjectOf(given: {
  readonly dossier: Dossier;
  readonly audience: PackageAudience;
  readonly set: CriteriaSet;
  readonly commune: Commune;
  readonly madeOn: PlainDate;
}): PackageSubject {
  const { dossier, audience, set, commune, madeOn } = given;
  const { kind, name } = communeNames(commune);
  return {
    audience,
    commune: `${kind} ${name}`,
    province: commune.provinceName,
    product: dossier.product.name,
    producer: dossier.producer.name,
    set,
    kind: dossier.kind,
    dossierId: dossier.id,
    registrationNumber: dossier.receipt?.number ?? null,
    madeOn,
  };
}

function packageFile(dossier: Dossier, file: FrozenFile): PackageFile {
  const { id, name, contentType, evidenceCode, size, sha256 } = file;
  const path = objects.dossierFile(dossier.communeId, dossier.id, id);
  return { id, name, contentType, evidenceCode, object: { path, bytes: size, sha256 } };
}

/** What the last submission froze; before any, what was received so far, in the order of upload. */
async function packageFiles(reader: Reader, dossier: Dossier): Promise<PackageFile[]> {
  const submission = dossier.submissions.at(-1);
  if (submission !== undefined) return submission.files.map((file) => packageFile(dossier, file));
  const files = await reader.list(queries.files(dossier.communeId, dossier.id));
  return files
    .toSorted((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt))
    .flatMap((file) =>
      file.state === 'received' && file.sha256 !== null
        ? [packageFile(dossier, { ...file, sha256: file.sha256 })]
        : [],
    );
}

/** The answers that go with the files: while a sent dossier is being mended, those of its last submission. */
async function filedDraft(
  reader: Reader,
  { draft }: DossierRecord,
  dossier: Dossier,
): Promise<Readonly<Record<string, unknown>>> {
  if (dossier.submissions.length === 0 || !EDITABLE_STATES.includes(dossier.state)) return draft;
  const events = await reader.list(queries.events(dossier.communeId, dossier.id));
  const sent = events.findLast((event) => event.type === 'dossierSubmitted');
  return sent === undefined ? draft : sent.snapshot;
}

function answersOf(
  set: CriteriaSet,
  draft: Readonly<Record<string, unknown>>,
): Map<string, readonly string[]> {
  return new Map(
    criteriaOf(set).map(({ number }) => {
      const answer = CriterionAnswer.safeParse(draft[criterionKey(number)]);
      return [number, answer.data?.files ?? []];
    }),
  );
}
