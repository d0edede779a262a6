// The files of an item as its form shows them: those it has, those on their way with what the server says of them.
import { FILE_REFUSAL_LABELS, type ItemFile, type ItemFileRef } from '@ocop/functions/domain';
import type { FileTile } from '../../components/ocop-file-tile.ts';
import type { Sending } from '../../controllers/uploads.ts';

/** What a form does with files. */
export interface Attachments {
  /** Sent from this form, in their order. */
  readonly attach: readonly string[];
  /** Of the item's own, those to be taken off. */
  readonly detach: readonly string[];
}

export const NO_ATTACHMENTS: Attachments = { attach: [], detach: [] };

const LOCAL_STATES = {
  uploading: 'uploading',
  sent: 'reading',
  interrupted: 'interrupted',
  refused: 'refused',
} as const;

export const tileOf = ({ id, name, size }: ItemFileRef): FileTile => ({ id, name, size, state: 'received' });

/** Bytes up to which a photo is fetched only to be shown small, and how many of them: a phone pays for each. */
const PHOTO_BYTES = 8 * 1024 * 1024;
const MOST_PHOTOS = 12;

/** The files that stand as pictures: those that every browser shows, the first dozen. */
export const photosOf = (files: readonly ItemFileRef[]): readonly ItemFileRef[] =>
  files
    .filter(
      ({ contentType, size }) =>
        (contentType === 'image/jpeg' || contentType === 'image/png') && size <= PHOTO_BYTES,
    )
    .slice(0, MOST_PHOTOS);

function sentTile(stored: ItemFile | undefined, local: Sending | undefined): FileTile[] {
  const known = stored ?? local;
  if (known === undefined) return [];
  const { id, name, size } = known;
  if (stored?.state === 'received')
    return [{ id, name, size, state: 'received', pageCount: stored.pageCount }];
  if (stored?.state === 'refused') {
    const refusal = stored.refusal === null ? null : FILE_REFUSAL_LABELS[stored.refusal];
    return [{ id, name, size, state: 'refused', refusal }];
  }
  // Still on its way: this device may know how far; another visit's sending broke off.
  if (local === undefined) return [{ id, name, size, state: 'interrupted' }];
  const { sent, secondsLeft, problem } = local;
  return [{ id, name, size, sent, secondsLeft, refusal: problem, state: LOCAL_STATES[local.state] }];
}

/** The files of this form, in the order they were chosen. */
export const sentTiles = (
  attach: readonly string[],
  stored: readonly ItemFile[],
  sending: readonly Sending[],
): readonly FileTile[] =>
  attach.flatMap((id) =>
    sentTile(
      stored.find((file) => file.id === id),
      sending.find((file) => file.id === id),
    ),
  );

/** Those that the server has read back and that count. */
export const receivedFiles = (
  attach: readonly string[],
  stored: readonly ItemFile[],
): readonly ItemFileRef[] =>
  attach.flatMap((fileId) => {
    const found = stored.find(({ id }) => id === fileId);
    if (found?.state !== 'received' || found.sha256 === null) return [];
    const { id, name, contentType, size, sha256 } = found;
    return [{ id, name, contentType, size, sha256 }];
  });
