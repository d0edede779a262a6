/** Certificates to sweep, and a store that counts the documents it reads as Firestore would bill them. */
import { documents } from '../../functions/src/application/documents.ts';
import type { Query, Reader, Store, Transaction } from '../../functions/src/application/ports.ts';
import {
  addDays,
  Certificate,
  nextNoticeOn,
  type PlainDate,
  validUntil,
} from '../../functions/src/domain/index.ts';

/** A certificate of 3 stars whose 36 months began on a day, as it was recorded on that day. */
export function certificate(
  commune: string,
  id: string,
  issuedOn: PlainDate,
  override: Partial<Certificate> = {},
): Certificate {
  const lastDay = validUntil(issuedOn);
  return Certificate.parse({
    id,
    communeId: commune,
    productId: 'mat-ong',
    producerId: 'linh-ngoc',
    productName: 'Mật ong hoa núi',
    producerName: 'HTX Linh Ngọc',
    stars: 3,
    level: 'province',
    decree: 'qd148-2023',
    decisionNumber: '100/QĐ-UBND',
    issuedOn,
    validUntil: lastDay,
    recordedAt: `${issuedOn}T03:00:00.000Z`,
    example: true,
    nextNoticeOn: nextNoticeOn({ validUntil: lastDay }, addDays(issuedOn, -1)),
    schemaVersion: 1,
    ...override,
  });
}

export interface Counted {
  readonly store: Store;
  readonly reads: () => number;
}

/** Every document read counts one, and so does a query that finds none. */
export function counting(store: Store): Counted {
  let reads = 0;
  const reader = (inner: Reader): Reader => ({
    read: (doc) => {
      reads += 1;
      return inner.read(doc);
    },
    list: async <T>(query: Query<T>) => {
      const found = await inner.list(query);
      reads += Math.max(1, found.length);
      return found;
    },
  });
  const counted: Store = {
    ...reader(store),
    transaction: (run) =>
      store.transaction((tx) => {
        const inside: Transaction = {
          ...reader(tx),
          write: (doc, value) => {
            tx.write(doc, value);
          },
          remove: (doc) => {
            tx.remove(doc);
          },
          putRow: (doc, id, row) => {
            tx.putRow(doc, id, row);
          },
        };
        return run(inside);
      }),
  };
  return { store: counted, reads: () => reads };
}

/** Issued so that 210 days before the end fall on 2026-11-24, and so that nothing falls for more than a year. */
export const DUE_ISSUED_ON: PlainDate = '2024-06-22';
export const QUIET_ISSUED_ON: PlainDate = '2025-11-01';
export const SWEEP_DAY: PlainDate = '2026-11-24';

/** Stores many certificates, of which the first `due` have something to tell on `SWEEP_DAY`. */
export async function seedCertificates(
  store: Store,
  commune: string,
  count: number,
  due: number,
): Promise<void> {
  const BATCH = 400;
  for (let from = 0; from < count; from += BATCH) {
    await store.transaction((tx) => {
      for (let at = from; at < Math.min(count, from + BATCH); at += 1) {
        const issuedOn = at < due ? DUE_ISSUED_ON : QUIET_ISSUED_ON;
        const each = certificate(commune, `gcn-${String(at)}`, issuedOn);
        tx.write(documents.certificate(commune, each.id), each);
      }
      return Promise.resolve();
    });
  }
}
