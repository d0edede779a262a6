// Files of a dossier as the checklist shows them: the server's word, with what this device is sending now.
import {
  type ChecklistItem,
  type DossierFile,
  FILE_REFUSAL_LABELS,
  type PlainDate,
} from '@ocop/functions/domain';
import type { Sending } from '../../controllers/uploads.ts';
import type { FileTile } from '../../components/ocop-file-tile.ts';

/** A file on its way, with where it belongs in the dossier. */
export interface LocalUpload extends Sending {
  readonly place: { readonly evidenceCode: string | null; readonly validUntil: PlainDate | null };
}

/** A row of the checklist with its files; `item` is null for attachments that belong to no row. */
export interface EvidenceRow {
  readonly code: string | null;
  readonly item: ChecklistItem | null;
  readonly tiles: readonly FileTile[];
}

/** Whether a paper ends before the province will have assessed the product. */
export function endsTooSoon(validUntil: PlainDate | null, assessBefore: PlainDate): boolean {
  return validUntil !== null && validUntil < assessBefore;
}

function stored(file: DossierFile, local: LocalUpload | undefined, assessBefore: PlainDate): FileTile {
  const { id, name, size, validUntil, pageCount } = file;
  const facts = {
    id,
    name,
    size,
    pageCount,
    validUntil,
    endsTooSoon: endsTooSoon(validUntil, assessBefore),
  };
  if (file.state === 'received') return { ...facts, state: 'received' };
  if (file.state === 'refused') {
    return {
      ...facts,
      state: 'refused',
      refusal: file.refusal === null ? null : FILE_REFUSAL_LABELS[file.refusal],
    };
  }
  // Still on its way: this device may know how far; another visit's sending broke off.
  return local === undefined
    ? { ...facts, state: 'interrupted' }
    : { ...fromLocal(local, assessBefore), validUntil };
}

function fromLocal(local: LocalUpload, assessBefore: PlainDate): FileTile {
  const { id, name, size, place, sent, secondsLeft, state, problem } = local;
  const { validUntil } = place;
  return {
    id,
    name,
    size,
    sent,
    secondsLeft,
    validUntil,
    state: state === 'sent' ? 'reading' : state,
    refusal: problem,
    endsTooSoon: endsTooSoon(validUntil, assessBefore),
  };
}

/** The checklist's rows in its order, then the free attachments. */
export function evidenceRows(
  checklist: readonly ChecklistItem[],
  files: readonly DossierFile[],
  uploads: readonly LocalUpload[],
  assessBefore: PlainDate,
): readonly EvidenceRow[] {
  const known = new Set(files.map(({ id }) => id));
  const tiles = [
    ...[...files]
      .sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1))
      .map((file) => ({
        code: file.evidenceCode,
        tile: stored(
          file,
          uploads.find(({ id }) => id === file.id),
          assessBefore,
        ),
      })),
    ...uploads
      .filter(({ id }) => !known.has(id))
      .map((upload) => ({ code: upload.place.evidenceCode, tile: fromLocal(upload, assessBefore) })),
  ];
  const codes = new Set<string | null>(checklist.map(({ code }) => code));
  const of = (matches: (code: string | null) => boolean): FileTile[] =>
    tiles.filter(({ code }) => matches(code)).map(({ tile }) => tile);
  return [
    ...checklist.map((item) => ({ code: item.code, item, tiles: of((code) => code === item.code) })),
    { code: null, item: null, tiles: of((code) => !codes.has(code)) },
  ];
}
