import { type Actor, clockRule, DomainError, type Instant, plainDateOf } from '../../domain/index.ts';
import { documents, queries } from '../documents.ts';
import { readCommune } from '../dossiers/change.ts';
import { draftOf } from '../dossiers/facts.ts';
import type { Reader } from '../ports.ts';
import { dossierOf } from '../records.ts';
import type { DossierSource, PaperSource } from './facts/source.ts';

async function loadDossier(reader: Reader, commune: string, dossierId: string): Promise<DossierSource> {
  const record = await reader.read(documents.dossier(commune, dossierId));
  if (record === null) throw new DomainError('not-found', 'Không tìm thấy hồ sơ này.');
  const dossier = dossierOf(record);
  const producer = await reader.read(documents.producer(commune, dossier.producer.id));
  if (producer === null) throw new DomainError('not-found', 'Không tìm thấy chủ thể của hồ sơ này.');
  const files = await reader.list(queries.files(commune, dossierId));
  return { dossier, draft: draftOf(record.draft), producer, files };
}

/** The dossiers named, each once, in the order of the request. @throws DomainError `not-found` */
export async function loadDossiers(
  reader: Reader,
  actor: Actor,
  dossierIds: readonly string[],
): Promise<[DossierSource, ...DossierSource[]]> {
  const [first = '', ...others] = [...new Set(dossierIds)];
  const rest: DossierSource[] = [];
  const head = await loadDossier(reader, actor.commune, first);
  for (const id of others) rest.push(await loadDossier(reader, actor.commune, id));
  return [head, ...rest];
}

/** The office's side of a paper. */
export async function loadOffice(
  reader: Reader,
  commune: string,
  now: Instant,
): Promise<Pick<PaperSource, 'commune' | 'today' | 'rule'>> {
  const today = plainDateOf(now);
  const found = await readCommune(reader, commune);
  return { commune: found, today, rule: clockRule(found, today) };
}
