import { where } from 'firebase/firestore/lite';
import { READ_ROLES } from '../../functions/src/domain/people/permissions.ts';
import { paths } from '../../functions/src/domain/store/paths.ts';
import { COMMUNE, holds, isUnit, OTHER_PRODUCER, PRODUCER } from './support/people.ts';
import { describeShelf } from './support/shelf.ts';

const sees = READ_ROLES.documents;
const OWNERS: Readonly<Record<string, string | null>> = {
  d1_receipt: PRODUCER,
  d2_receipt: OTHER_PRODUCER,
  d1_provinceRequest: null,
};

describeShelf('documents', {
  path: paths.collection(COMMUNE, 'documents'),
  documents: Object.fromEntries(
    Object.entries(OWNERS).map(([id, producerId]) => [id, { state: 'issued', producerId }]),
  ),
  gets: (person, id) => holds(person, sees) || isUnit(person, 'producer', OWNERS[id] ?? 'nobody’s'),
  lists: (person) => holds(person, sees),
  queries: [
    {
      name: 'the papers of one producer',
      constraints: [where('producerId', '==', PRODUCER)],
      by: (person) => holds(person, sees) || isUnit(person, 'producer', PRODUCER),
    },
  ],
});
