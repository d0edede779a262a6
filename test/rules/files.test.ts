import { collection, getDocs, query, where } from 'firebase/firestore/lite';
import { expect, it } from 'vitest';
import { READ_ROLES } from '../../functions/src/domain/people/permissions.ts';
import { paths } from '../../functions/src/domain/store/paths.ts';
import { HELPERS, idOf } from './support/dossiers.ts';
import { describePapers, seesPapers } from './support/papers.ts';
import { COMMUNE, holds, isUnit, type Person, PRODUCER } from './support/people.ts';
import { expected, tableOf } from './support/shelf.ts';

// A producer asks with its own id, which answers without reading the dossier; a helper’s right stands in the dossier.
const world = describePapers({
  collection: 'files',
  gets: seesPapers,
  lists: (person, helper) =>
    holds(person, READ_ROLES.dossiers) ||
    (HELPERS[helper]?.role === 'village' && isUnit(person, 'village', HELPERS[helper].unit)),
});

it('list the files of one producer: the office and that producer', async () => {
  const path = paths.dossierCollection(COMMUNE, idOf('no helper'), 'files');
  const table = await tableOf(world(), (store) =>
    getDocs(query(collection(store, path), where('producerId', '==', PRODUCER))),
  );
  const may = (person: Person) => holds(person, READ_ROLES.dossiers) || isUnit(person, 'producer', PRODUCER);
  expect(table).toEqual(expected(may));
});
