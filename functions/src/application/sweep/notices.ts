import type { Instant, NoticeFacts } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import type { Transaction } from '../ports.ts';

/** Those that were not told before: each has an id of its own. */
export async function untold(tx: Transaction, notices: readonly NoticeFacts[]): Promise<NoticeFacts[]> {
  const fresh: NoticeFacts[] = [];
  for (const notice of notices)
    if ((await tx.read(documents.notice(notice.communeId, notice.id))) === null) fresh.push(notice);
  return fresh;
}

export function writeNotice(tx: Transaction, notice: NoticeFacts, now: Instant): void {
  tx.write(documents.notice(notice.communeId, notice.id), { ...notice, createdAt: now });
}
