import type { Instant } from '../domain/index.ts';
import { documents } from './documents.ts';
import type { Transaction } from './ports.ts';
import type { AuditEntry } from './records.ts';

/** Adds one line to the commune's audit log. `subject` takes ids and codes, never names or addresses. */
export function writeAudit(
  tx: Transaction,
  entry: {
    readonly id: string;
    readonly commune: string;
    readonly action: string;
    readonly by: { readonly uid: string; readonly role: string };
    readonly subject: AuditEntry['subject'];
    readonly at: Instant;
  },
): void {
  const { id, commune, action, by, subject, at } = entry;
  tx.write(documents.audit(commune, id), {
    id,
    communeId: commune,
    action,
    by: { uid: by.uid, role: by.role },
    subject,
    at,
    schemaVersion: 1,
  });
}
