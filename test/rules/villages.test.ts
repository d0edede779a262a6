import { READ_ROLES } from '../../functions/src/domain/people/permissions.ts';
import { paths } from '../../functions/src/domain/store/paths.ts';
import { COMMUNE, holds, VILLAGE } from './support/people.ts';
import { describeShelf } from './support/shelf.ts';

const sees = READ_ROLES.villages;

describeShelf('villages', {
  path: paths.collection(COMMUNE, 'villages'),
  documents: { [VILLAGE]: { name: 'Thôn 1' } },
  gets: (person) => holds(person, sees),
  lists: (person) => holds(person, sees),
});
