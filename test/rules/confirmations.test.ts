import { collectionGroup, getDocs, query, where } from 'firebase/firestore/lite';
import { expect, it } from 'vitest';
import { READ_ROLES } from '../../functions/src/domain/people/permissions.ts';
import { describePapers } from './support/papers.ts';
import { COMMUNE, holds, isUnit, OTHER_VILLAGE, type Person, VILLAGE } from './support/people.ts';
import { expected, nobody, tableOf } from './support/shelf.ts';

const isVillage = (person: Person) => isUnit(person, 'village', VILLAGE);

const world = describePapers({
  collection: 'confirmations',
  gets: (person) => holds(person, READ_ROLES.dossiers) || isVillage(person),
  lists: (person) => holds(person, READ_ROLES.dossiers),
});

function listed(commune: string, village: string) {
  return tableOf(world(), (store) =>
    getDocs(
      query(
        collectionGroup(store, 'confirmations'),
        where('communeId', '==', commune),
        where('villageId', '==', village),
      ),
    ),
  );
}

it('list the confirmations of one village over all dossiers: its head only', async () => {
  expect(await listed(COMMUNE, VILLAGE)).toEqual(expected(isVillage));
  expect(await listed(COMMUNE, OTHER_VILLAGE)).toEqual(
    expected((person) => isUnit(person, 'village', OTHER_VILLAGE)),
  );
});

it('list the confirmations of all villages, or of all communes: nobody', async () => {
  const ofCommune = [where('communeId', '==', COMMUNE)];
  const ofVillage = [where('villageId', '==', VILLAGE)];
  for (const narrowed of [ofCommune, ofVillage, []]) {
    const table = await tableOf(world(), (store) =>
      getDocs(query(collectionGroup(store, 'confirmations'), ...narrowed)),
    );
    expect(table).toEqual(expected(nobody));
  }
});
