import { doc, getDoc } from 'firebase/firestore/lite';
import { expect, it } from 'vitest';
import { READ_ROLES } from '../../functions/src/domain/people/permissions.ts';
import { paths } from '../../functions/src/domain/store/paths.ts';
import { COMMUNE, EVERYONE, holds } from './support/people.ts';
import { describeShelf, expected, tableOf } from './support/shelf.ts';

const sees = READ_ROLES.registrations;
const path = paths.collection(COMMUNE, 'registrations');
const uids = EVERYONE.flatMap(({ uid }) => (uid === null ? [] : [uid]));

const world = describeShelf('registrations', {
  path,
  documents: { 'somebody-else': { producerName: 'Hộ Hà Văn B', state: 'open' } },
  gets: (person) => holds(person, sees),
  lists: (person) => holds(person, sees),
});

it('get one’s own request: everybody who is signed in, member or not', async () => {
  await world().seed(
    Object.fromEntries(uids.map((uid) => [`${path}/${uid}`, { producerName: 'Hộ Hà Văn B', state: 'open' }])),
  );
  const table = await tableOf(world(), (store, { uid }) => getDoc(doc(store, path, uid ?? 'nobody')));
  expect(table).toEqual(expected(({ uid }) => uid !== null));
});
