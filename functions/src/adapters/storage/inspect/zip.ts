import { unzipSync } from 'fflate';
import type { FileContentType } from '../../../domain/index.ts';

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const TYPES_PART = '[Content_Types].xml';
/** The list of types of an office file takes a few kilobytes; a larger one is not unpacked. */
const TYPES_PART_LIMIT = 1024 * 1024;

const OFFICE_TYPES: readonly (readonly [mainType: string, contentType: FileContentType])[] = [
  [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  [
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
];

/** Where the record at the end of the archive begins; -1 when the file was cut off. */
function directoryEnd(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - DIRECTORY_END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - DIRECTORY_END_LENGTH; at >= earliest; at -= 1)
    if (bytes.readUInt32LE(at) === DIRECTORY_END) return at;
  return -1;
}

function hasWholeDirectory(bytes: Buffer): boolean {
  const end = directoryEnd(bytes);
  if (end === -1) return false;
  const entries = bytes.readUInt16LE(end + 10);
  const start = bytes.readUInt32LE(end + 16);
  return entries > 0 && start + 4 <= end && bytes.readUInt32LE(start) === DIRECTORY_ENTRY;
}

function typesPart(bytes: Buffer): string | null {
  const parts = unzipSync(bytes, {
    filter: (file) => file.name === TYPES_PART && file.originalSize <= TYPES_PART_LIMIT,
  });
  const part = parts[TYPES_PART];
  return part === undefined ? null : new TextDecoder().decode(part);
}

/** What an archive is: by the main part that its list of types names, not by its name or its first bytes. */
export function inspectArchive(bytes: Buffer): { contentType: FileContentType | null; intact: boolean } {
  if (!hasWholeDirectory(bytes)) return { contentType: null, intact: false };
  try {
    const types = typesPart(bytes) ?? '';
    const found = OFFICE_TYPES.find(([mainType]) => types.includes(`"${mainType}"`));
    return { contentType: found?.[1] ?? null, intact: true };
  } catch {
    // fflate throws on a directory that points to nowhere and on data that does not unpack.
    return { contentType: null, intact: false };
  }
}
