import { READ_ROLES } from '../../functions/src/domain/people/permissions.ts';
import { paths } from '../../functions/src/domain/store/paths.ts';
import { COMMUNE, holds } from './support/people.ts';
import { describeShelf } from './support/shelf.ts';

const sees = READ_ROLES.invitations;

describeShelf('invitations', {
  path: paths.collection(COMMUNE, 'invitations'),
  documents: { '7c9e': { email: 'ha@demo.example', role: 'clerk' } },
  gets: (person) => holds(person, sees),
  lists: (person) => holds(person, sees),
});
