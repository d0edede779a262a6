import { READ_ROLES } from '../../functions/src/domain/people/permissions.ts';
import { paths } from '../../functions/src/domain/store/paths.ts';
import { COMMUNE, holds, isUnit, OTHER_PRODUCER, PRODUCER } from './support/people.ts';
import { describeShelf } from './support/shelf.ts';

const sees = READ_ROLES.producers;

// Phone and address: a producer sees its own, never a neighbour's.
describeShelf('producers', {
  path: paths.collection(COMMUNE, 'producers'),
  documents: {
    [PRODUCER]: { name: 'Hợp tác xã Linh Ngọc', phone: '' },
    [OTHER_PRODUCER]: { name: 'Hợp tác xã Đoàn Kết', phone: '' },
  },
  gets: (person, id) => holds(person, sees) || isUnit(person, 'producer', id),
  lists: (person) => holds(person, sees),
});
