import { type DossierFile, FILE_REFUSAL_LABELS } from '@ocop/functions/domain';
import type { FileTile } from '../../components/ocop-file-tile.ts';

/** A stored file as its tile shows it; bytes on their way from this very page are the editor's business. */
export function tileOf(file: DossierFile): FileTile {
  const state = file.state === 'received' || file.state === 'refused' ? file.state : 'reading';
  return {
    id: file.id,
    name: file.name,
    size: file.size,
    state,
    pageCount: file.pageCount,
    refusal: file.refusal === null ? null : FILE_REFUSAL_LABELS[file.refusal],
    validUntil: file.validUntil,
  };
}
