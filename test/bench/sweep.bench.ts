// What a morning costs: documents read when 20 of 10,000 certificates are due, beside reading all of them.
import { connectFirebase } from '../../functions/src/adapters/firebase.ts';
import { firestoreStore } from '../../functions/src/adapters/firestore/store.ts';
import { dailySweep } from '../../functions/src/application/sweep/daily-sweep.ts';
import { Certificate, paths } from '../../functions/src/domain/index.ts';
import { counting, seedCertificates, SWEEP_DAY } from '../functions/sweep-support.ts';
import { clearFirestore } from '../support/emulators.ts';
import type { Row } from './support/bench.ts';

export const name = 'dailySweep over 10,000 certificates of which 20 are due';
export const needsEmulators = true;

const COMMUNE = '02104';

export async function run(): Promise<Row[]> {
  await clearFirestore();
  const store = firestoreStore(connectFirebase().db);
  await seedCertificates(store, COMMUNE, 10_000, 20);
  const plain = counting(store);
  await plain.store.list({ path: paths.collection(COMMUNE, 'certificates'), schema: Certificate });
  const ours = counting(store);
  const started = performance.now();
  const report = await dailySweep(ours.store, `${SWEEP_DAY}T03:00:00.000Z`, () => undefined);
  const ms = performance.now() - started;
  const note = `${String(report.certificates)} certificates, ${String(report.notices)} notices`;
  return [
    {
      what: 'documents read',
      unit: 'documents',
      ours: ours.reads(),
      plain: plain.reads(),
      limit: { atMost: 60 },
      note,
    },
    { what: 'the whole run', unit: 'ms', ours: ms },
  ];
}
