import { FILE_TYPES, FileContentType } from '@ocop/functions/domain';
import { contentTypeOf } from './content-type.ts';
import { AppError } from './errors.ts';
import type {
  DownloadRequest,
  ItemUploadRequest,
  SignedUploadRequest,
  UploadProgress,
  UploadRequest,
} from './gateway.ts';
import { idToken } from './auth.ts';
import { call } from './functions.ts';

/** Bytes per second so far tell the seconds left; nothing before there is something to go by. */
function progressOf(sent: number, total: number, elapsedMs: number): UploadProgress {
  const secondsLeft = elapsedMs < 500 || sent === 0 ? null : ((total - sent) / sent) * (elapsedMs / 1000);
  return { sent, total, secondsLeft };
}

/** `fetch` cannot tell how much has gone out; XMLHttpRequest can. */
function send(
  url: string,
  file: File,
  contentType: string,
  request: Pick<UploadRequest, 'onProgress' | 'signal'>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const wire = new XMLHttpRequest();
    const stop = (): void => wire.abort();
    wire.open('PUT', url);
    wire.setRequestHeader('Content-Type', contentType);
    wire.upload.addEventListener('progress', ({ loaded }) =>
      request.onProgress(progressOf(loaded, file.size, performance.now() - started)),
    );
    wire.addEventListener('load', () => {
      if (wire.status >= 200 && wire.status < 300) resolve();
      else reject(new AppError('unavailable'));
    });
    wire.addEventListener('error', () => reject(new AppError(navigator.onLine ? 'unavailable' : 'offline')));
    wire.addEventListener('abort', () => reject(new AppError('cancelled')));
    wire.addEventListener('loadend', () => request.signal.removeEventListener('abort', stop));
    request.signal.addEventListener('abort', stop, { once: true });
    if (request.signal.aborted) reject(new AppError('cancelled'));
    else wire.send(file);
  });
}

function acceptedType(file: File): FileContentType {
  const contentType = contentTypeOf(file);
  if (contentType !== null) return contentType;
  const names = FileContentType.options.map((type) => FILE_TYPES[type].label).join(', ');
  throw new AppError(
    'invalid-argument',
    `Tệp “${file.name}” không thuộc loại nhận được. Xin chọn: ${names}.`,
  );
}

export async function upload(request: UploadRequest): Promise<void> {
  const { commandId, dossierId, fileId, file, evidenceCode, validUntil } = request;
  const contentType = acceptedType(file);
  const session = await call('startUpload', {
    commandId,
    dossierId,
    fileId,
    name: file.name,
    contentType,
    size: file.size,
    evidenceCode,
    validUntil,
  });
  await send(session.uploadUrl, file, contentType, request);
}

/** Declares the signed file of a paper, then sends its bytes. @throws AppError for a file that is no PDF */
export async function uploadSigned(request: SignedUploadRequest): Promise<void> {
  const { commandId, documentId, fileId, file } = request;
  const { name, size } = file;
  if (contentTypeOf(file) !== 'application/pdf')
    throw new AppError(
      'invalid-argument',
      `Tệp “${name}” không phải PDF. Xin chọn tệp PDF đã ký hoặc bản quét PDF.`,
    );
  const { uploadUrl } = await call('startSignedUpload', { commandId, documentId, fileId, name, size });
  await send(uploadUrl, file, 'application/pdf', request);
}

/** Declares a file for an item, then sends its bytes. @throws AppError for a kind of file that is not taken */
export async function uploadItem(request: ItemUploadRequest): Promise<void> {
  const { commandId, subject, itemId, fileId, file } = request;
  const contentType = acceptedType(file);
  const { name, size } = file;
  const { uploadUrl } = await call('startItemUpload', {
    commandId,
    subject,
    itemId,
    fileId,
    name,
    contentType,
    size,
  });
  await send(uploadUrl, file, contentType, request);
}

/** The function behind `/api/files`; the hosting emulator forwards it as production does. */
const ENDPOINT = '/api/files';

/** An answer of a function has a size limit; a package of many photographs is larger. */
const PART = 16 * 1024 * 1024;

/** Part by part; what is made for the request comes whole with the first. */
export async function download(request: DownloadRequest): Promise<Blob> {
  const query = new URLSearchParams(Object.entries(request));
  const parts: Blob[] = [];
  let size = 0;
  let total = 1;
  while (size < total) {
    const response = await fetch(`${ENDPOINT}?${query.toString()}`, {
      headers: {
        authorization: `Bearer ${await idToken()}`,
        range: `bytes=${String(size)}-${String(size + PART - 1)}`,
      },
    });
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    if (!response.ok || isPage) throw new AppError(codeOf(response.status));
    const part = await response.blob();
    parts.push(part);
    size += part.size;
    total = Number(response.headers.get('content-range')?.split('/')[1] ?? size);
    if (part.size === 0) break;
  }
  return new Blob(parts, { type: parts[0]?.type ?? '' });
}

function codeOf(status: number): 'unauthenticated' | 'permission-denied' | 'not-found' | 'unavailable' {
  if (status === 401) return 'unauthenticated';
  if (status === 403) return 'permission-denied';
  return status === 404 ? 'not-found' : 'unavailable';
}
