// A commune with its people, producers and products in the emulators, and a second commune that must see nothing of it.
import { documents } from '../../functions/src/application/documents.ts';
import type { Doc, Store } from '../../functions/src/application/ports.ts';
import { connectFirebase } from '../../functions/src/adapters/firebase.ts';
import { firestoreStore } from '../../functions/src/adapters/firestore/store.ts';
import {
  DEFAULT_COMMUNE_SETTINGS,
  type Member,
  type Producer,
  type Product,
  Role,
  ROLES_WITH_UNIT,
} from '../../functions/src/domain/index.ts';
import { type Person, signIn } from './accounts.ts';
import { clearAccounts, clearFirestore } from './emulators.ts';
import * as recognised from './recognised.ts';

export const COMMUNE = '02104';
export const OTHER_COMMUNE = '02107';
export const PRODUCER = 'linh-ngoc';
export const OTHER_PRODUCER = 'doan-ket';
export const VILLAGE = 'thon-1';
export const OTHER_VILLAGE = 'thon-2';
export const HONEY = 'mat-ong';

/** A member with their real account. */
export interface Somebody extends Person {
  readonly commune: string;
  readonly role: Role;
  readonly unit: string | null;
}

export interface World {
  readonly store: Store;
  /** One member of the commune in each role. */
  readonly people: Readonly<Record<Role, Somebody>>;
  /** The same roles in the other commune, with units of the same names. */
  readonly strangers: Readonly<Record<Role, Somebody>>;
  readonly otherProducer: Somebody;
  readonly otherVillage: Somebody;
}

export const SINCE = '2026-01-05T02:00:00.000Z';

/** Past the functions and the rules: what a test takes as given. */
export function testStore(): Store {
  return firestoreStore(connectFirebase().db);
}

export async function put<T>(store: Store, ...given: readonly (readonly [Doc<T>, T])[]): Promise<void> {
  await store.transaction((tx) => {
    for (const [doc, value] of given) tx.write(doc, value);
    return Promise.resolve();
  });
}

/** An account with its claims and its member's document. */
export async function enrol(
  store: Store,
  commune: string,
  role: Role,
  unit: string | null,
  email = `${unit ?? role}@xa${commune}.example`,
): Promise<Somebody> {
  const claims = { commune, role, ...(unit === null ? {} : { unit }) };
  const person = await signIn(email, { claims, name: `Người ${role}` });
  const member: Member = {
    uid: person.uid,
    communeId: commune,
    email,
    name: `Người ${role}`,
    role,
    unit,
    active: true,
    since: SINCE,
    changedAt: SINCE,
    schemaVersion: 1,
  };
  await put(store, [documents.member(commune, person.uid), member]);
  return { ...person, commune, role, unit };
}

function unitOf(role: Role): string | null {
  if (!ROLES_WITH_UNIT.includes(role)) return null;
  return role === 'producer' ? PRODUCER : VILLAGE;
}

async function castOf(store: Store, commune: string): Promise<Record<Role, Somebody>> {
  const everybody = await Promise.all(
    Role.options.map(async (role) => [role, await enrol(store, commune, role, unitOf(role))] as const),
  );
  return Object.fromEntries(everybody) as Record<Role, Somebody>;
}

export const producer = (commune: string, id: string, override: Partial<Producer> = {}): Producer =>
  recognised.producer(id, {
    communeId: commune,
    name: `HTX ${id}`,
    villageId: id === OTHER_PRODUCER ? OTHER_VILLAGE : VILLAGE,
    ...override,
  });

export const product = (commune: string, id: string, override: Partial<Product> = {}): Product =>
  recognised.product(id, {
    communeId: commune,
    producerId: PRODUCER,
    producerName: `HTX ${PRODUCER}`,
    name: 'Mật ong hoa núi',
    ...override,
  });

/** A commune with its villages, producers and one product. */
export async function settle(store: Store, commune: string): Promise<void> {
  await put(store, [
    documents.commune(commune),
    {
      id: commune,
      name: commune === COMMUNE ? 'Xã Tân Kỳ' : 'Xã bên cạnh',
      provinceCode: '19',
      provinceName: 'Thái Nguyên',
      placeName: 'Tân Kỳ',
      signers: [],
      settings: DEFAULT_COMMUNE_SETTINGS,
      schemaVersion: 1,
    },
  ]);
  const villages = [VILLAGE, OTHER_VILLAGE].map(
    (id) =>
      [
        documents.village(commune, id),
        {
          id,
          communeId: commune,
          name: `Thôn ${id}`,
          headName: '',
          example: true,
          schemaVersion: 1 as const,
        },
      ] as const,
  );
  await put(store, ...villages);
  const producers = [PRODUCER, OTHER_PRODUCER].map(
    (id) => [documents.producer(commune, id), producer(commune, id)] as const,
  );
  await put(store, ...producers);
  await put(store, [documents.product(commune, HONEY), product(commune, HONEY)]);
}

/** Empties the emulators and settles both communes anew. */
export async function openWorld(): Promise<World> {
  await Promise.all([clearFirestore(), clearAccounts()]);
  const store = testStore();
  await Promise.all([settle(store, COMMUNE), settle(store, OTHER_COMMUNE)]);
  const [people, strangers, otherProducer, otherVillage] = await Promise.all([
    castOf(store, COMMUNE),
    castOf(store, OTHER_COMMUNE),
    enrol(store, COMMUNE, 'producer', OTHER_PRODUCER),
    enrol(store, COMMUNE, 'village', OTHER_VILLAGE),
  ]);
  return { store, people, strangers, otherProducer, otherVillage };
}
