// The table who × verb for what hangs below a dossier: three dossiers, by who prepares them, one paper in each.
import {
  collection,
  deleteDoc,
  deleteField,
  doc,
  getDoc,
  getDocs,
  setDoc,
  updateDoc,
} from 'firebase/firestore/lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isHelper, isOwner } from '../../../functions/src/domain/dossier/permissions.ts';
import { READ_ROLES } from '../../../functions/src/domain/people/permissions.ts';
import { type DossierCollection, paths } from '../../../functions/src/domain/store/paths.ts';
import { coverage } from './coverage.ts';
import { actorOf, dossierIn, dossiersWithPapers, type HelperName, HELPERS, idOf } from './dossiers.ts';
import { COMMUNE, holds, type Person } from './people.ts';
import { expected, nobody, tableOf } from './shelf.ts';
import { openWorld, type World } from './world.ts';

export const HELPER_NAMES = Object.keys(HELPERS) as HelperName[];

/** Who the domain lets read what belongs to this dossier: the office, the owner, the helper. */
export function seesPapers(person: Person, helper: HelperName): boolean {
  const actor = actorOf(person);
  const dossier = dossierIn('submitted', HELPERS[helper]);
  const own = actor !== null && (isOwner(dossier, actor) || isHelper(dossier, actor));
  return own || holds(person, READ_ROLES.dossiers);
}

export interface Papers {
  readonly collection: DossierCollection;
  readonly gets: (person: Person, helper: HelperName) => boolean;
  readonly lists: (person: Person, helper: HelperName) => boolean;
}

/** Get and list as given; nobody creates, changes or deletes. Answers with the file's world, for further tests. */
export function describePapers({ collection: name, gets, lists }: Papers): () => World {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(name);
    await world.seed(dossiersWithPapers());
  });
  afterAll(() => world.end());
  const placeOf = (helper: string): string => paths.dossierCollection(COMMUNE, idOf(helper), name);

  describe.each(HELPER_NAMES)(`${name} of a dossier with %s`, (helper) => {
    const path = placeOf(helper);

    it('get: whom the domain knows', async () => {
      const table = await tableOf(world, (store) => getDoc(doc(store, path, 'one')));
      expect(table).toEqual(expected((person) => gets(person, helper)));
    });

    it('list: whom the domain knows', async () => {
      const table = await tableOf(world, (store) => getDocs(collection(store, path)));
      expect(table).toEqual(expected((person) => lists(person, helper)));
    });
  });

  it('create, update, delete: nobody', async () => {
    const path = placeOf('no helper');
    const before = await world.stored(`${path}/one`);
    expect(before, 'seeded').toBeDefined();
    const denied = expected(nobody);
    expect(await tableOf(world, (store) => setDoc(doc(store, path, 'new'), { ...before }))).toEqual(denied);
    expect(await tableOf(world, (store) => updateDoc(doc(store, path, 'one'), { state: 'x' }))).toEqual(
      denied,
    );
    expect(await tableOf(world, (store) => updateDoc(doc(store, path, 'one'), { added: 1 }))).toEqual(denied);
    const removal = { [Object.keys(before ?? {})[0] ?? '']: deleteField() };
    expect(await tableOf(world, (store) => updateDoc(doc(store, path, 'one'), removal))).toEqual(denied);
    expect(await tableOf(world, (store) => deleteDoc(doc(store, path, 'one')))).toEqual(denied);
    expect(await world.stored(`${path}/one`), 'unchanged').toEqual(before);
  });

  coverage(name);
  return () => world;
}
