// The table who × verb for one collection: every person tries every verb on documents that are there.
import {
  collection,
  deleteDoc,
  deleteField,
  doc,
  type DocumentData,
  type Firestore,
  getDoc,
  getDocs,
  query,
  type QueryConstraint,
  setDoc,
  updateDoc,
} from 'firebase/firestore/lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverage } from './coverage.ts';
import { EVERYONE, type Person } from './people.ts';
import { openWorld, outcome, type Outcome, type World } from './world.ts';

export interface OwnQuery {
  readonly name: string;
  readonly constraints: readonly QueryConstraint[];
  /** Who may ask it. */
  readonly by: (person: Person) => boolean;
}

export interface Shelf {
  /** Path of the collection. */
  readonly path: string;
  /** Seeded before the first test, by id. */
  readonly documents: Readonly<Record<string, DocumentData>>;
  /** Who may get which document. */
  readonly gets: (person: Person, id: string) => boolean;
  /** Who may list the whole collection. */
  readonly lists: (person: Person) => boolean;
  /** Narrowed queries, each with who may ask it. */
  readonly queries?: readonly OwnQuery[];
}

type Table = Readonly<Record<string, Outcome>>;

/** What everyone is told when each tries the same act, all at once. */
export async function tableOf(
  world: World,
  act: (store: Firestore, person: Person) => Promise<unknown>,
  people: readonly Person[] = EVERYONE,
): Promise<Table> {
  const told = people.map(
    async (person) => [person.name, await outcome(() => act(world.as(person), person))] as const,
  );
  return Object.fromEntries(await Promise.all(told));
}

/** The table that the domain's word on each person makes. */
export function expected(allows: (person: Person) => boolean, people: readonly Person[] = EVERYONE): Table {
  return Object.fromEntries(people.map((person) => [person.name, allows(person) ? 'allowed' : 'denied']));
}

export const nobody = (): boolean => false;

/**
 * The whole table of a collection that clients never write: get, list, create, update, delete. Answers with the file's
 * world, for further tests.
 */
export function describeShelf(file: string, shelf: Shelf): () => World {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(file);
    await world.seed(
      Object.fromEntries(Object.entries(shelf.documents).map(([id, data]) => [`${shelf.path}/${id}`, data])),
    );
  });
  afterAll(() => world.end());

  describe(shelf.path, () => {
    describeReads(() => world, shelf);
    describeWrites(() => world, shelf);
  });
  coverage(file);
  return () => world;
}

function describeReads(world: () => World, shelf: Shelf): void {
  it.each(Object.keys(shelf.documents))('get %s: whom the table names, and nobody else', async (id) => {
    const table = await tableOf(world(), (store) => getDoc(doc(store, shelf.path, id)));
    expect(table).toEqual(expected((person) => shelf.gets(person, id)));
  });

  it('list everything: whom the table names, and nobody else', async () => {
    const table = await tableOf(world(), (store) => getDocs(collection(store, shelf.path)));
    expect(table).toEqual(expected(shelf.lists));
  });

  for (const { name, constraints, by } of shelf.queries ?? [])
    it(`list ${name}: whom the table names, and nobody else`, async () => {
      const table = await tableOf(world(), (store) =>
        getDocs(query(collection(store, shelf.path), ...constraints)),
      );
      expect(table).toEqual(expected(by));
    });
}

/** Nobody creates, changes or deletes; what was there is there unchanged afterwards. */
function describeWrites(world: () => World, shelf: Shelf): void {
  const [id = '', data = {}] = Object.entries(shelf.documents)[0] ?? [];
  const path = `${shelf.path}/${id}`;
  const [field = ''] = Object.keys(data);
  const acts: Readonly<Record<string, (store: Firestore, person: Person) => Promise<unknown>>> = {
    'create a document, named after oneself': (store, { uid }) =>
      setDoc(doc(store, shelf.path, uid ?? 'nobody'), { ...data, uid }),
    'update: change a field': (store) => updateDoc(doc(store, path), { [field]: 'changed' }),
    'update: add a field': (store) => updateDoc(doc(store, path), { added: true }),
    'update: remove a field': (store) => updateDoc(doc(store, path), { [field]: deleteField() }),
    delete: (store) => deleteDoc(doc(store, path)),
  };

  it.each(Object.entries(acts))('%s: nobody', async (_, act) => {
    expect(await world().stored(path), 'seeded').toEqual(data);
    expect(await tableOf(world(), act)).toEqual(expected(nobody));
    expect(await world().stored(path), 'unchanged').toEqual(data);
  });
}
