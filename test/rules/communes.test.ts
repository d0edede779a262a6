import { COMMUNE } from './support/people.ts';
import { describeShelf } from './support/shelf.ts';

// Signers, numbering and limits: every member's screens need them, nobody else's.
describeShelf('communes', {
  path: 'communes',
  documents: { [COMMUNE]: { name: 'Tân Kỳ' } },
  gets: ({ member }) => member !== null,
  lists: () => false,
});
