import {
  type Commune,
  DomainError,
  type DossierFile,
  FILE_TYPES,
  type FileContentType,
  nfc,
} from '../../domain/index.ts';

/** Where the file goes: how the person calls it, and how many files it holds. */
export interface UploadPlace {
  readonly name: string;
  readonly files: number;
}

/** A submission freezes at most this many files. */
const DOSSIER: UploadPlace = { name: 'hồ sơ', files: 300 };

type Limits = Commune['settings']['uploadLimits'];
type Wish = Pick<DossierFile, 'name' | 'contentType' | 'size'>;

function megabytes(bytes: number): string {
  return `${String(Math.floor(bytes / (1024 * 1024)))} MB`;
}

function extensionOf(name: string): string {
  const at = name.lastIndexOf('.');
  return at === -1 ? '' : name.slice(at + 1).toLowerCase();
}

function agrees(name: string, contentType: FileContentType): boolean {
  const extensions: readonly string[] = FILE_TYPES[contentType].extensions;
  return extensions.includes(extensionOf(nfc(name)));
}

/** Files that take room: being sent or there. What was refused or taken away counts for nothing. */
const takesRoom = ({ state }: Pick<DossierFile, 'state'>): boolean =>
  state === 'uploading' || state === 'received';

/**
 * Refuses what cannot be taken before a byte is sent: the name says another type, the file or its place gets too large.
 * @throws DomainError `invalid-argument` (name), `resource-exhausted` (sizes, number of files)
 */
export function refuseUpload(
  wish: Wish,
  others: readonly Pick<DossierFile, 'state' | 'size'>[],
  limits: Limits,
  place: UploadPlace = DOSSIER,
): void {
  const { name, contentType, size } = wish;
  if (!agrees(name, contentType))
    throw new DomainError(
      'invalid-argument',
      `Tên tệp phải có đuôi của loại ${FILE_TYPES[contentType].label}: ${FILE_TYPES[contentType].extensions.join(', ')}.`,
      { path: 'name' },
    );
  if (size > limits.file)
    throw new DomainError('resource-exhausted', `Mỗi tệp không quá ${megabytes(limits.file)}.`, {
      path: 'size',
    });
  const present = others.filter(takesRoom);
  if (present.length >= place.files)
    throw new DomainError(
      'resource-exhausted',
      `Mỗi ${place.name} không quá ${String(place.files)} tệp.`,
      {},
    );
  const used = present.reduce((sum, file) => sum + file.size, 0);
  if (used + size > limits.dossier)
    throw new DomainError(
      'resource-exhausted',
      `Cả ${place.name} không quá ${megabytes(limits.dossier)}; hãy bỏ bớt tệp không cần.`,
      { path: 'size', used },
    );
}
