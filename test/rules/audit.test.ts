import { READ_ROLES } from '../../functions/src/domain/people/permissions.ts';
import { paths } from '../../functions/src/domain/store/paths.ts';
import { COMMUNE, holds } from './support/people.ts';
import { describeShelf } from './support/shelf.ts';

const sees = READ_ROLES.audit;

describeShelf('audit', {
  path: paths.collection(COMMUNE, 'audit'),
  documents: { a1: { action: 'fileRead', by: { uid: 'u1', role: 'economy' } } },
  gets: (person) => holds(person, sees),
  lists: (person) => holds(person, sees),
});
