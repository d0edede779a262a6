import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import * as logger from 'firebase-functions/logger';
import { onRequest, type Request } from 'firebase-functions/https';
import type { Response } from 'express';
import { openDownload } from '../../application/files/download.ts';
import type { Download } from '../../application/files/download-kind.ts';
import { requireMember } from '../../application/membership/require-member.ts';
import { type Actor, Claims, DomainError } from '../../domain/index.ts';
import { asHttpsError, outcomeOf } from '../errors.ts';
import { wirePress } from '../wire-papers.ts';
import { wireBucket } from '../wire-storage.ts';
import { wire } from '../wire.ts';
import { contentDisposition, parseRange } from './http-range.ts';

/** Types that a browser shows by itself without running anything. */
const SHOWN = ['application/pdf', 'image/jpeg', 'image/png', 'video/mp4'];

function unauthenticated(): DomainError {
  return new DomainError('unauthenticated', 'Hãy đăng nhập để tiếp tục.');
}

async function actorOf(request: Request): Promise<Actor> {
  const [, token] = /^Bearer (.+)$/u.exec(request.headers.authorization ?? '') ?? [];
  if (token === undefined) throw unauthenticated();
  const { store } = wire();
  const { verifiedToken } = await import('../../adapters/auth/id-token.ts');
  const verified = await verifiedToken(token);
  if (verified === null) throw unauthenticated();
  const { commune, role, unit } = verified.claims;
  const claims = Claims.safeParse(unit === undefined ? { commune, role } : { commune, role, unit });
  if (!claims.success)
    throw new DomainError('permission-denied', 'Tài khoản này chưa có vai trò trong xã.', {
      reason: 'claims',
    });
  return requireMember(store, verified.uid, claims.data);
}

async function send(request: Request, response: Response, download: Download): Promise<void> {
  const inline = request.query['show'] === 'inline' && SHOWN.includes(download.contentType);
  response.set({
    'Content-Type': download.contentType,
    'Content-Disposition': contentDisposition(inline ? 'inline' : 'attachment', download.name),
  });
  if ('bytes' in download) response.send(Buffer.from(download.bytes));
  else await sendObject(request, response, download.path);
}

async function sendObject(request: Request, response: Response, path: string): Promise<void> {
  const bucket = await wireBucket();
  const size = await bucket.size(path);
  if (size === null) throw new DomainError('not-found', 'Không tìm thấy tệp này.');
  const range = parseRange(request.headers.range, size);
  response.set('Accept-Ranges', 'bytes');
  if (range === 'unsatisfiable') {
    response
      .status(416)
      .set('Content-Range', `bytes */${String(size)}`)
      .end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  if (range !== null)
    response.status(206).set('Content-Range', `bytes ${String(start)}-${String(end)}/${String(size)}`);
  response.set('Content-Length', String(end - start + 1));
  await pipeline(Readable.from(bucket.stream(path, { start, end })), response);
}

function refuse(response: Response, error: unknown): void {
  const refusal = asHttpsError(error);
  response.status(refusal.httpErrorCode.status).json({ error: refusal.toJSON() });
}

/**
 * GET /api/files?commune=…&… with what is asked for: `dossier=…&file=…`, `item=<subject>/<id>&file=…`, `document=…&form=docx|pdf|signed`,
 * `dossier=…&package=…&form=pdf|zip`, `book=<year>&form=xlsx|pdf`, `tracking=<year>&form=xlsx|pdf`,
 * `blank=<type>&form=pdf|docx`, `list=<name>&year=<year or 0>&form=xlsx|csv`,
 * `report=<id>&form=xlsx`, `report=<id>&figure=<code>&column=value|planned|before&form=json|xlsx|csv`, `ministry=<year>&form=csv|json`; with `show=inline` to look at it.
 * The only way to bytes: with an ID token, by the domain's tables, logged before the first byte. Large files are asked
 * for in ranges, because an answer of a function has a size limit.
 */
export const downloadFile = onRequest({ cors: false }, async (request, response) => {
  const started = performance.now();
  const line: Record<string, unknown> = {};
  response.set({ 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' });
  try {
    const actor = await actorOf(request);
    Object.assign(line, { uid: actor.uid, commune: actor.commune, role: actor.role });
    const now = await wire().clock.now();
    const ports = { ...wire(), press: wirePress };
    await send(request, response, await openDownload(ports, actor, now, request.query));
    line['outcome'] = 'ok';
  } catch (error) {
    line['outcome'] = outcomeOf(error, 'downloadFile');
    if (response.headersSent) response.destroy();
    else refuse(response, error);
  } finally {
    logger.info('download', { ...line, ms: Math.round(performance.now() - started) });
  }
});
