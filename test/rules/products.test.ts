import { where } from 'firebase/firestore/lite';
import { READ_ROLES } from '../../functions/src/domain/people/permissions.ts';
import { paths } from '../../functions/src/domain/store/paths.ts';
import { COMMUNE, holds, isUnit, OTHER_PRODUCER, PRODUCER } from './support/people.ts';
import { describeShelf } from './support/shelf.ts';

const sees = READ_ROLES.products;

describeShelf('products', {
  path: paths.collection(COMMUNE, 'products'),
  documents: {
    'mat-ong': { name: 'Mật ong hoa núi', producerId: PRODUCER },
    'o-mai': { name: 'Ô mai mơ', producerId: OTHER_PRODUCER },
  },
  gets: (person, id) =>
    holds(person, sees) || isUnit(person, 'producer', id === 'mat-ong' ? PRODUCER : OTHER_PRODUCER),
  lists: (person) => holds(person, sees),
  queries: [
    {
      name: 'the products of one producer',
      constraints: [where('producerId', '==', PRODUCER)],
      by: (person) => holds(person, sees) || isUnit(person, 'producer', PRODUCER),
    },
  ],
});
