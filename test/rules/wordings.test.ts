import { READ_ROLES } from '../../functions/src/domain/people/permissions.ts';
import { paths } from '../../functions/src/domain/store/paths.ts';
import { COMMUNE, holds } from './support/people.ts';
import { describeShelf } from './support/shelf.ts';

const sees = READ_ROLES.wordings;

describeShelf('wordings', {
  path: paths.collection(COMMUNE, 'wordings'),
  documents: { office: { version: 1 }, receipt: { version: 3 } },
  gets: (person) => holds(person, sees),
  lists: (person) => holds(person, sees),
});
