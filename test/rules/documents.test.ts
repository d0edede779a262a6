import { where } from 'firebase/firestore/lite';
import { READ_ROLES } from '../../functions/src/domain/people/permissions.ts';
import { paths } from '../../functions/src/domain/store/paths.ts';
import {
  COMMUNE,
  holds,
  isUnit,
  OTHER_PRODUCER,
  OTHER_VILLAGE,
  PRODUCER,
  VILLAGE,
} from './support/people.ts';
import { describeShelf } from './support/shelf.ts';

const sees = READ_ROLES.documents;
interface Readers {
  readonly producerId: string | null;
  readonly villageId: string | null;
}
const NOBODY: Readers = { producerId: null, villageId: null };
const PAPERS: Readonly<Record<string, Readers>> = {
  d1_receipt: { ...NOBODY, producerId: PRODUCER },
  d2_receipt: { ...NOBODY, producerId: OTHER_PRODUCER },
  d1_villageConfirmation: { producerId: PRODUCER, villageId: VILLAGE },
  d2_villageConfirmation: { producerId: OTHER_PRODUCER, villageId: OTHER_VILLAGE },
  d1_provinceRequest: NOBODY,
};

describeShelf('documents', {
  path: paths.collection(COMMUNE, 'documents'),
  documents: Object.fromEntries(
    Object.entries(PAPERS).map(([id, readers]) => [id, { state: 'issued', ...readers }]),
  ),
  gets: (person, id) => {
    const { producerId, villageId } = PAPERS[id] ?? NOBODY;
    return (
      holds(person, sees) ||
      isUnit(person, 'producer', producerId ?? 'nobody’s') ||
      isUnit(person, 'village', villageId ?? 'nobody’s')
    );
  },
  lists: (person) => holds(person, sees),
  queries: [
    {
      name: 'the papers of one producer',
      constraints: [where('producerId', '==', PRODUCER)],
      by: (person) => holds(person, sees) || isUnit(person, 'producer', PRODUCER),
    },
    {
      name: 'the papers of one village',
      constraints: [where('villageId', '==', VILLAGE)],
      by: (person) => holds(person, sees) || isUnit(person, 'village', VILLAGE),
    },
  ],
});
