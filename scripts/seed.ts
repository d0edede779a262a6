// Fills the emulators with the data of xã Tân Kỳ. Never a real project: without the emulators' addresses it refuses.
import type { Auth, UserImportRecord } from 'firebase-admin/auth';
import { getStorage } from 'firebase-admin/storage';
import type { Bucket } from '@google-cloud/storage';
import { firebaseAccounts } from '../functions/src/adapters/auth/accounts.ts';
import { systemClock } from '../functions/src/adapters/clock.ts';
import { connectFirebase } from '../functions/src/adapters/firebase.ts';
import { firestoreStore } from '../functions/src/adapters/firestore/store.ts';
import { nodeIds } from '../functions/src/adapters/ids.ts';
import { sha256 } from '../functions/src/adapters/storage/digest.ts';
import { bucketObjects } from '../functions/src/adapters/storage/objects.ts';
import { paperRenderer } from '../functions/src/adapters/storage/paper-renderer.ts';
import { mendBoards } from '../functions/src/application/boards/rebuild-boards.ts';
import { documents } from '../functions/src/application/documents.ts';
import type { Store } from '../functions/src/application/ports.ts';
import { objects, publicCommuneOf } from '../functions/src/domain/index.ts';
import { CERTIFICATES } from './seed/certificates.ts';
import { COMMUNES, VILLAGES } from './seed/commune.ts';
import { seedDossiers, type StoreBytes } from './seed/dossiers.ts';
import { seedOfficePapers } from './seed/office-papers.ts';
import { DEMO_ACCOUNTS, type DemoAccount, MEMBERS } from './seed/people.ts';
import { PRODUCERS } from './seed/producers.ts';
import { PRODUCTS } from './seed/products.ts';
import { seedApparatus, seedDeeds, seedPlans } from './seed/year.ts';
import { Failure } from './support/failure.ts';

function requireEmulators(): void {
  for (const name of ['FIRESTORE_EMULATOR_HOST', 'FIREBASE_AUTH_EMULATOR_HOST'])
    if ((process.env[name] ?? '') === '')
      throw new Failure(`Chỉ nạp dữ liệu mẫu vào emulator: chưa có ${name}, hãy chạy “npm start”.`);
}

function importRecord({ uid, email, name, claims }: DemoAccount): UserImportRecord {
  return {
    uid,
    email,
    emailVerified: true,
    displayName: name,
    providerData: [{ uid: email, providerId: 'google.com', email, displayName: name }],
    ...(claims === null ? {} : { customClaims: claims }),
  };
}

async function writeRegisters(store: Store): Promise<void> {
  await store.transaction((tx) => {
    for (const commune of COMMUNES) tx.write(documents.commune(commune.id), commune);
    for (const commune of COMMUNES)
      tx.write(documents.publicCommune(commune.id), publicCommuneOf(commune, VILLAGES));
    for (const village of VILLAGES) tx.write(documents.village(village.communeId, village.id), village);
    for (const each of PRODUCERS) tx.write(documents.producer(each.communeId, each.id), each);
    for (const each of PRODUCTS) tx.write(documents.product(each.communeId, each.id), each);
    for (const each of CERTIFICATES) tx.write(documents.certificate(each.communeId, each.id), each);
    for (const member of MEMBERS) tx.write(documents.member(member.communeId, member.uid), member);
    return Promise.resolve();
  });
}

/** Adds the accounts that are not there; one that is keeps its claims, which an administrator may have changed. */
async function addAccounts(auth: Auth): Promise<void> {
  const { users } = await auth.getUsers(DEMO_ACCOUNTS.map(({ uid }) => ({ uid })));
  const known = new Set(users.map(({ uid }) => uid));
  const records = DEMO_ACCOUNTS.filter(({ uid }) => !known.has(uid)).map(importRecord);
  if (records.length === 0) return;
  const [failed] = (await auth.importUsers(records)).errors;
  if (failed !== undefined) throw new Failure(`Không nạp được tài khoản mẫu: ${failed.error.message}`);
}

/** The emulated bucket; null without a Storage emulator. */
function emulatedBucket(): Bucket | null {
  const name = process.env['OCOP_STORAGE_BUCKET'] ?? '';
  if (name === '' || (process.env['STORAGE_EMULATOR_HOST'] ?? '') === '') return null;
  return getStorage().bucket(name);
}

/** Puts the papers' bytes where uploads put them; without a bucket they are left out. */
function bytesKeeper(bucket: Bucket | null): StoreBytes {
  if (bucket === null) return () => Promise.resolve();
  return async ({ file, bytes }) => {
    const path = objects.dossierFile(file.communeId, file.dossierId, file.id);
    await bucket.file(path).save(bytes, { contentType: file.contentType, resumable: false });
  };
}

/** Communes, people, producers, products, certificates and the accounts: what stands before anything happens. */
export async function seedRegisters(): Promise<void> {
  requireEmulators();
  const { db, auth } = connectFirebase();
  await writeRegisters(firestoreStore(db));
  await addAccounts(auth);
}

/**
 * Loads communes, people, products, certificates, the plans of two years, three dossiers, some papers of the office, who
 * serves in the apparatus and what was done in both years. A second run adds what is missing; accounts, dossiers and items
 * that are there stay as they are, registers come back as the data say.
 * @throws Failure outside the emulators
 */
export async function seed(): Promise<void> {
  requireEmulators();
  // Outside Google's cloud the libraries would look for its metadata server, for ten seconds and in vain.
  process.env['METADATA_SERVER_DETECTION'] ??= 'none';
  const { db, auth } = connectFirebase();
  const store = firestoreStore(db);
  await writeRegisters(store);
  await addAccounts(auth);
  const core = { store, clock: systemClock, accounts: firebaseAccounts(auth), ids: nodeIds };
  const bucket = emulatedBucket();
  await seedPlans(core);
  await seedDossiers(core, bytesKeeper(bucket));
  // What the registers wrote past the commands, and data of an older release.
  for (const { id } of COMMUNES) await store.transaction((tx) => mendBoards(tx, id));
  if (bucket !== null)
    await seedOfficePapers({
      ...core,
      bucket: bucketObjects(bucket),
      renderer: paperRenderer,
      digest: sha256,
    });
  await seedApparatus(core);
  await seedDeeds(core);
}

/** How to sign in as each role, one line each. */
export function demoAccounts(): readonly string[] {
  const width = Math.max(...DEMO_ACCOUNTS.map(({ label }) => label.length)) + 2;
  return DEMO_ACCOUNTS.map(({ label, email }) => `${label.padEnd(width)}${email}`);
}
