import type { Dossier, PaperType } from '../../domain/index.ts';
import type { Ids } from '../ports.ts';
import { newestRemarks } from './facts/supplement-request.ts';

/**
 * The same paper has the same id whoever asks: `<dossierId>_<type>`. Each round of remarks is a paper of its own; several
 * dossiers in one request share an id made of all of theirs, in whatever order they were named.
 */
export function paperId(
  type: PaperType,
  dossiers: readonly [Dossier, ...Dossier[]],
  ids: Pick<Ids, 'of'>,
): string {
  const [first] = dossiers;
  if (dossiers.length > 1) {
    const all = dossiers.map(({ id }) => id).sort();
    return `${ids.of(all.join(' '))}_${type}`;
  }
  const round = type === 'supplementRequest' ? (newestRemarks(first)[0]?.round ?? 1) : 1;
  return round === 1 ? `${first.id}_${type}` : `${first.id}_${type}_${String(round)}`;
}
