import { doc, getDoc } from 'firebase/firestore/lite';
import { READ_ROLES } from '../../functions/src/domain/people/permissions.ts';
import { paths } from '../../functions/src/domain/store/paths.ts';
import { COMMUNE, EVERYONE, holds } from './support/people.ts';
import { describeShelf, expected, tableOf } from './support/shelf.ts';
import { expect, it } from 'vitest';

const sees = READ_ROLES.members;
const path = paths.collection(COMMUNE, 'members');
const uids = EVERYONE.flatMap(({ uid }) => (uid === null ? [] : [uid]));

const world = describeShelf('members', {
  path,
  documents: { 'somebody-else': { name: 'Nguyễn Văn A' } },
  gets: (person) => holds(person, sees),
  lists: (person) => holds(person, sees),
});

it('get one’s own document: every member, and nobody who is no member', async () => {
  await world().seed(Object.fromEntries(uids.map((uid) => [`${path}/${uid}`, { name: 'Nguyễn Văn A' }])));
  const table = await tableOf(world(), (store, { uid }) => getDoc(doc(store, path, uid ?? 'nobody')));
  expect(table).toEqual(expected(({ member }) => member !== null));
});
