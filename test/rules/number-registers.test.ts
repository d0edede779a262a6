import { READ_ROLES } from '../../functions/src/domain/people/permissions.ts';
import { paths } from '../../functions/src/domain/store/paths.ts';
import { COMMUNE, holds } from './support/people.ts';
import { describeShelf } from './support/shelf.ts';

const sees = READ_ROLES.numberRegisters;

describeShelf('number-registers', {
  path: paths.collection(COMMUNE, 'numberRegisters'),
  documents: { BC_2026: { type: 'BC', year: 2026, last: 12 } },
  gets: (person) => holds(person, sees),
  lists: (person) => holds(person, sees),
});
