import { doc, getDoc, getDocs, collection, setDoc, updateDoc, deleteDoc } from 'firebase/firestore/lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../../functions/src/domain/store/paths.ts';
import { coverage } from './support/coverage.ts';
import { COMMUNE } from './support/people.ts';
import { expected, nobody, tableOf } from './support/shelf.ts';
import { openWorld, type World } from './support/world.ts';

const product = paths.publicProduct(COMMUNE, 'mat-ong-hoa-nui');
const products = `public/${COMMUNE}/products`;
const commune = paths.publicCommune(COMMUNE);
const beside = `${commune}/members`;
const everybody = (): boolean => true;

let world: World;
beforeAll(async () => {
  world = await openWorld('public');
  await world.seed({
    [product]: { name: 'Mật ong hoa núi' },
    [commune]: { communeId: COMMUNE, name: 'Xã Tân Kỳ', villages: [] },
    [`${beside}/m1`]: { secret: true },
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

  it('get and list communes: everybody, signed in or not', async () => {
    expect(await tableOf(world, (store) => getDoc(doc(store, commune)))).toEqual(expected(everybody));
    expect(await tableOf(world, (store) => getDocs(collection(store, paths.publicCommunes())))).toEqual(
      expected(everybody),
    );
  });

  it('get or list anything else below a commune: nobody', async () => {
    expect(await tableOf(world, (store) => getDoc(doc(store, `${beside}/m1`)))).toEqual(expected(nobody));
    expect(await tableOf(world, (store) => getDocs(collection(store, beside)))).toEqual(expected(nobody));
  });

  it.each([
    ['a product', product],
    ['a commune', commune],
  ])('create, update, delete %s: nobody', async (_, path) => {
    const before = await world.stored(path);
    expect(before, 'seeded').toBeDefined();
    const denied = expected(nobody);
    expect(await tableOf(world, (store) => setDoc(doc(store, `${path}-2`), { name: 'x' }))).toEqual(denied);
    expect(await tableOf(world, (store) => updateDoc(doc(store, path), { name: 'x' }))).toEqual(denied);
    expect(await tableOf(world, (store) => deleteDoc(doc(store, path)))).toEqual(denied);
    expect(await world.stored(path), 'unchanged').toEqual(before);
  });
});

coverage('public');
