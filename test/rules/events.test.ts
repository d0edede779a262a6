import { describePapers, seesPapers } from './support/papers.ts';

describePapers({ collection: 'events', gets: seesPapers, lists: seesPapers });
