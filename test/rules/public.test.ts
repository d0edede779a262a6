import { doc, getDoc, getDocs, collection, setDoc, updateDoc, deleteDoc } from 'firebase/firestore/lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../../functions/src/domain/store/paths.ts';
import { coverage } from './support/coverage.ts';
import { COMMUNE } from './support/people.ts';
import { expected, nobody, tableOf } from './support/shelf.ts';
import { openWorld, type World } from './support/world.ts';

const product = paths.publicProduct(COMMUNE, 'mat-ong-hoa-nui');
const products = `public/${COMMUNE}/products`;
const everybody = (): boolean => true;

let world: World;
beforeAll(async () => {
  world = await openWorld('public');
  await world.seed({
    [product]: { name: 'Mật ong hoa núi' },
    'public/other': { secret: true },
  });
});
afterAll(() => world.end());

describe('what everybody may see', () => {
  it('get and list products: everybody, signed in or not', async () => {
    expect(await tableOf(world, (store) => getDoc(doc(store, product)))).toEqual(expected(everybody));
    expect(await tableOf(world, (store) => getDocs(collection(store, products)))).toEqual(
      expected(everybody),
    );
  });

  it('get or list anything beside them: nobody', async () => {
    expect(await tableOf(world, (store) => getDoc(doc(store, 'public/other')))).toEqual(expected(nobody));
    expect(await tableOf(world, (store) => getDocs(collection(store, 'public')))).toEqual(expected(nobody));
  });

  it('create, update, delete: nobody', async () => {
    expect(await world.stored(product), 'seeded').toBeDefined();
    const denied = expected(nobody);
    expect(await tableOf(world, (store) => setDoc(doc(store, `${product}-2`), { name: 'x' }))).toEqual(
      denied,
    );
    expect(await tableOf(world, (store) => updateDoc(doc(store, product), { name: 'x' }))).toEqual(denied);
    expect(await tableOf(world, (store) => deleteDoc(doc(store, product)))).toEqual(denied);
  });
});

coverage('public');
