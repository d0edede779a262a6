import { READ_ROLES } from '../../functions/src/domain/people/permissions.ts';
import { paths } from '../../functions/src/domain/store/paths.ts';
import { CERTIFICATE_BOARD_ID } from '../../functions/src/domain/board/board.ts';
import { COMMUNE, holds } from './support/people.ts';
import { describeShelf } from './support/shelf.ts';

const sees = READ_ROLES.boards;

describeShelf('boards', {
  path: paths.collection(COMMUNE, 'boards'),
  documents: {
    [CERTIFICATE_BOARD_ID]: { rows: {} },
    dossiers: { rows: {} },
    tasks_2026: { rows: {} },
  },
  gets: (person, id) =>
    holds(person, sees) ||
    (id === CERTIFICATE_BOARD_ID &&
      holds(person, READ_ROLES.certificates) &&
      holds(person, ['village', 'admin'])),
  lists: (person) => holds(person, sees),
});
