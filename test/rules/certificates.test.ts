import { where } from 'firebase/firestore/lite';
import { READ_ROLES } from '../../functions/src/domain/people/permissions.ts';
import { paths } from '../../functions/src/domain/store/paths.ts';
import { COMMUNE, holds, isUnit, OTHER_PRODUCER, PRODUCER } from './support/people.ts';
import { describeShelf } from './support/shelf.ts';

const sees = READ_ROLES.certificates;

describeShelf('certificates', {
  path: paths.collection(COMMUNE, 'certificates'),
  documents: {
    'mat-ong-2024': { stars: 3, producerId: PRODUCER },
    'o-mai-2024': { stars: 3, producerId: OTHER_PRODUCER },
  },
  gets: (person, id) =>
    holds(person, sees) || isUnit(person, 'producer', id.startsWith('mat-ong') ? PRODUCER : OTHER_PRODUCER),
  lists: (person) => holds(person, sees),
  queries: [
    {
      name: 'the certificates of one producer',
      constraints: [where('producerId', '==', PRODUCER)],
      by: (person) => holds(person, sees) || isUnit(person, 'producer', PRODUCER),
    },
  ],
});
