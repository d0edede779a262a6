import { paperKinds, type PaperType } from '../../domain/index.ts';
import type { Ids } from '../ports.ts';
import { newestRemarks } from './facts/supplement-request.ts';
import type { PaperSource } from './facts/source.ts';

/** What makes one paper another: its type, its subject, and for a type that may have many the command that asks. */
export interface PaperIdentity {
  readonly type: PaperType;
  readonly source: PaperSource;
  readonly commandId: string;
}

/**
 * The same paper has the same id whoever asks: `<dossierId>_<type>`. Each round of remarks is a paper of its own; several
 * dossiers in one request share an id made of all of theirs, in whatever order they were named. A type that may have many
 * gets one for each command.
 */
export function paperId({ type, source, commandId }: PaperIdentity, ids: Pick<Ids, 'of'>): string {
  if (paperKinds[type].many) return `${type}_${commandId}`;
  const about = subjectKey(source, ids);
  const round = type === 'supplementRequest' ? roundOf(source) : 1;
  return round === 1 ? `${about}_${type}` : `${about}_${type}_${String(round)}`;
}

function subjectKey({ dossiers, certificate }: PaperSource, ids: Pick<Ids, 'of'>): string {
  const all = dossiers.map(({ dossier }) => dossier.id).sort();
  const [only = certificate?.certificate.id ?? 'commune'] = all;
  return all.length > 1 ? ids.of(all.join(' ')) : only;
}

function roundOf({ dossiers }: PaperSource): number {
  return dossiers.flatMap(({ dossier }) => newestRemarks(dossier))[0]?.round ?? 1;
}

/** The id of the n-th paper of the same subject: after one that was withdrawn or replaced. */
export const laterId = (id: string, nth: number): string => (nth === 1 ? id : `${id}-${String(nth)}`);
