import { collection, doc, getDoc, getDocs, query, where } from 'firebase/firestore/lite';
import { beforeAll, expect, it } from 'vitest';
import { READ_ROLES } from '../../functions/src/domain/people/permissions.ts';
import { paths } from '../../functions/src/domain/store/paths.ts';
import { idOf } from './support/dossiers.ts';
import { describePapers } from './support/papers.ts';
import { COMMUNE, holds, isUnit, OTHER_PRODUCER, type Person, PRODUCER } from './support/people.ts';
import { expected, tableOf } from './support/shelf.ts';

const sees = (person: Person) => holds(person, READ_ROLES.dossiers);

// A helper exports nothing: who prepares a dossier for somebody has its files, not its package.
const world = describePapers({
  collection: 'packages',
  gets: (person) => sees(person) || isUnit(person, 'producer', PRODUCER),
  lists: sees,
});

const path = paths.dossierCollection(COMMUNE, idOf('no helper'), 'packages');

beforeAll(async () => {
  await world().seed({
    [`${path}/office`]: { audience: 'office', producerId: PRODUCER },
    [`${path}/other`]: { audience: 'producer', producerId: OTHER_PRODUCER },
  });
});

it('get the office’s package: who sees dossiers, not the producer whose dossier it is', async () => {
  const table = await tableOf(world(), (store) => getDoc(doc(store, path, 'office')));
  expect(table).toEqual(expected(sees));
});

it('get the package of another producer: who sees dossiers, and that producer', async () => {
  const table = await tableOf(world(), (store) => getDoc(doc(store, path, 'other')));
  expect(table).toEqual(expected((person) => sees(person) || isUnit(person, 'producer', OTHER_PRODUCER)));
});

it('list one’s own packages: who sees dossiers, and the producer who asks with its own id', async () => {
  const own = [where('audience', '==', 'producer'), where('producerId', '==', PRODUCER)];
  const table = await tableOf(world(), (store) => getDocs(query(collection(store, path), ...own)));
  expect(table).toEqual(expected((person) => sees(person) || isUnit(person, 'producer', PRODUCER)));
});

it('list all packages of one producer: not even that producer, for the office’s is among them', async () => {
  const table = await tableOf(world(), (store) =>
    getDocs(query(collection(store, path), where('producerId', '==', PRODUCER))),
  );
  expect(table).toEqual(expected(sees));
});
