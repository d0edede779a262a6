import { readdirSync } from 'node:fs';
import { collection, deleteDoc, doc, getDoc, getDocs, setDoc, updateDoc } from 'firebase/firestore/lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { READ_ROLES } from '../../functions/src/domain/people/permissions.ts';
import { COMMUNE_COLLECTIONS, DOSSIER_COLLECTIONS, paths } from '../../functions/src/domain/store/paths.ts';
import { SubjectName } from '../../functions/src/domain/subject/names.ts';
import { coverage, PARTS, partsOfRules } from './support/coverage.ts';
import { COMMUNE, VILLAGE } from './support/people.ts';
import { expected, nobody, tableOf } from './support/shelf.ts';
import { openWorld, type World } from './support/world.ts';

/** Places that no rule names, and the store's own corners: closed to everybody. */
const CLOSED = [
  'mail',
  'unheardOf',
  `communes/${COMMUNE}/unheardOf`,
  `communes/${COMMUNE}/dossiers/d1/unheardOf`,
  `communes/${COMMUNE}/products/mat-ong/files`,
  `communes/${COMMUNE}/commandReceipts`,
  `communes/${COMMUNE}/commandReceipts/x/events`,
  `communes/${COMMUNE}/tasks/t1/unheardOf`,
  `public/${COMMUNE}/dossiers`,
  'villages',
  'dossiers',
];

let world: World;
beforeAll(async () => {
  world = await openWorld('default-deny');
  await world.seed(
    Object.fromEntries(CLOSED.map((path) => [`${path}/seeded`, { villageId: VILLAGE, communeId: COMMUNE }])),
  );
});
afterAll(() => world.end());

describe('what no rule names', () => {
  it.each(CLOSED)('%s is closed to everybody for every verb', async (path) => {
    expect(await world.stored(`${path}/seeded`), 'seeded').toBeDefined();
    const closed = expected(nobody);
    expect(await tableOf(world, (store) => getDoc(doc(store, path, 'seeded')))).toEqual(closed);
    expect(await tableOf(world, (store) => getDocs(collection(store, path)))).toEqual(closed);
    expect(await tableOf(world, (store) => setDoc(doc(store, path, 'new'), { a: 1 }))).toEqual(closed);
    expect(await tableOf(world, (store) => updateDoc(doc(store, path, 'seeded'), { a: 1 }))).toEqual(closed);
    expect(await tableOf(world, (store) => deleteDoc(doc(store, path, 'seeded')))).toEqual(closed);
  });
});

describe('the tests of the rules', () => {
  it('have a word on every collection of the domain', () => {
    const told = [...Object.keys(READ_ROLES), ...SubjectName.options];
    expect(told.toSorted()).toEqual([...COMMUNE_COLLECTIONS].toSorted());
  });

  it('have one file per collection, beside the collections that nobody sees; items.test.ts walks every subject', () => {
    const kebab = (name: string): string =>
      name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
    const subjects: readonly string[] = SubjectName.options;
    const seen = COMMUNE_COLLECTIONS.filter((name) => name !== 'commandReceipts' && !subjects.includes(name));
    const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts'));
    expect(files).toEqual(
      expect.arrayContaining([...seen, ...DOSSIER_COLLECTIONS].map((name) => `${kebab(name)}.test.ts`)),
    );
    expect(files).toEqual(expect.arrayContaining(Object.keys(PARTS).map((file) => `${file}.test.ts`)));
    expect(CLOSED).toContain(paths.collection(COMMUNE, 'commandReceipts'));
  });

  it('answer for every part of the rules exactly once', () => {
    const inText = partsOfRules().map(({ header }) => header);
    expect(Object.values(PARTS).flat().toSorted()).toEqual(inText.toSorted());
  });
});

coverage('default-deny');
