import { type Actor, DomainError, type Instant } from '../../domain/index.ts';
import { writeAudit } from '../audit.ts';
import { itemDownloads } from '../items/item-downloads.ts';
import { listDownloads } from '../lists/list-download.ts';
import type { Core } from '../ports.ts';
import { reportDownloads } from '../reports/downloads.ts';
import { type AskedDownload, type Download, notYours, type Press } from './download-kind.ts';
import { madeDownloads } from './made-downloads.ts';
import { storedDownloads } from './stored-downloads.ts';

/** Everything that may be downloaded. */
const KINDS = [...storedDownloads, ...itemDownloads, ...madeDownloads, ...listDownloads, ...reportDownloads];

export type DownloadPorts = Pick<Core, 'store' | 'ids'> & { readonly press: () => Promise<Press> };

/**
 * Allows one download and logs it: who, what, when, before the first byte goes out.
 * @param query what was asked for, as it came
 * @throws DomainError `invalid-argument`, `permission-denied`, `not-found`
 */
export async function openDownload(
  { store, ids, press }: DownloadPorts,
  actor: Actor,
  now: Instant,
  query: unknown,
): Promise<Download> {
  const { commune, subject, open } = askedOf(query);
  if (actor.commune !== commune) throw notYours();
  const download = await open({ store, actor, now, press });
  const id = ids.next();
  await store.transaction((tx) => {
    writeAudit(tx, { id, commune, action: 'download', by: actor, subject, at: now });
    return Promise.resolve();
  });
  return download;
}

function askedOf(query: unknown): AskedDownload {
  for (const kind of KINDS) {
    const asked = kind(query);
    if (asked !== null) return asked;
  }
  throw new DomainError('invalid-argument', 'Địa chỉ tải xuống không đúng.');
}
