import { fileTypeFromBuffer } from 'file-type';
import type { FileFindings } from '../../../application/files/verdict.ts';
import { isWholeIsoMedia } from './iso-media.ts';
import { isWholeJpeg } from './jpeg.ts';
import { inspectPdf } from './pdf.ts';
import { isWholePng } from './png.ts';
import { inspectArchive } from './zip.ts';
import type { FileContentType } from '../../../domain/index.ts';

const ZIP_START = Buffer.from('PK\u0003\u0004', 'latin1');
/** Compound file: how Word and Excel wrap a document with a password (MS-OFFCRYPTO); also the old .doc and .xls. */
const COMPOUND_START = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

const UNKNOWN: FileFindings = { contentType: null, encrypted: false, intact: false, pageCount: null };

const startsWith = (bytes: Buffer, start: Buffer): boolean => bytes.subarray(0, start.length).equals(start);

const isOffice = (type: FileContentType): boolean => type.startsWith('application/vnd.openxmlformats');

/** Names that file-type gives to what the commune takes as one type. */
const SAME_TYPE: Readonly<Record<string, FileContentType>> = {
  'application/pdf': 'application/pdf',
  'image/jpeg': 'image/jpeg',
  'image/png': 'image/png',
  'image/heic': 'image/heic',
  'image/heif': 'image/heic',
  'image/heic-sequence': 'image/heic',
  'image/heif-sequence': 'image/heic',
  'video/mp4': 'video/mp4',
  'video/x-m4v': 'video/mp4',
};

/** A cut-off archive has lost the list that would say what it was: it is taken for what it was declared. */
function inspectZip(bytes: Buffer, declared: FileContentType): FileFindings {
  const { contentType, intact } = inspectArchive(bytes);
  const lost = !intact && isOffice(declared);
  return { ...UNKNOWN, contentType: lost ? declared : contentType, intact };
}

async function inspectKnown(bytes: Buffer, contentType: FileContentType): Promise<FileFindings> {
  switch (contentType) {
    case 'application/pdf':
      return { contentType, ...(await inspectPdf(bytes)) };
    case 'image/jpeg':
      return { ...UNKNOWN, contentType, intact: isWholeJpeg(bytes) };
    case 'image/png':
      return { ...UNKNOWN, contentType, intact: isWholePng(bytes) };
    case 'image/heic':
      return { ...UNKNOWN, contentType, intact: isWholeIsoMedia(bytes, 'meta') };
    case 'video/mp4':
      return { ...UNKNOWN, contentType, intact: isWholeIsoMedia(bytes, 'moov') };
    default:
      return UNKNOWN;
  }
}

/** Reads what a file is and whether it is whole, by its bytes alone. Never throws for bad bytes. */
export async function inspectBytes(bytes: Buffer, declared: FileContentType): Promise<FileFindings> {
  if (startsWith(bytes, COMPOUND_START))
    return { ...UNKNOWN, encrypted: isOffice(declared) && bytes.includes(ENCRYPTED_STREAM) };
  if (startsWith(bytes, ZIP_START)) return inspectZip(bytes, declared);
  const detected = await fileTypeFromBuffer(bytes.subarray(0, 64 * 1024)).catch(() => undefined);
  const contentType = detected === undefined ? undefined : SAME_TYPE[detected.mime];
  return contentType === undefined ? UNKNOWN : inspectKnown(bytes, contentType);
}
