import { where } from 'firebase/firestore/lite';
import { audienceKey, READ_ROLES } from '../../functions/src/domain/people/permissions.ts';
import { Role } from '../../functions/src/domain/people/roles.ts';
import { paths } from '../../functions/src/domain/store/paths.ts';
import { COMMUNE, holds, type Person, PRODUCER, VILLAGE } from './support/people.ts';
import { describeShelf } from './support/shelf.ts';

const AUDIENCES = [
  ...Role.options,
  audienceKey('producer', PRODUCER),
  audienceKey('village', VILLAGE),
  audienceKey('producer', VILLAGE),
];

function isFor({ member }: Person, audience: string): boolean {
  return member !== null && [member.role, audienceKey(member.role, member.unit)].includes(audience);
}

describeShelf('notices', {
  path: paths.collection(COMMUNE, 'notices'),
  documents: Object.fromEntries(AUDIENCES.map((audience) => [audience.replace(':', '_'), { audience }])),
  gets: (person, id) => isFor(person, id.replace('_', ':')) || holds(person, READ_ROLES.notices),
  lists: (person) => holds(person, READ_ROLES.notices),
  queries: ['economy', audienceKey('producer', PRODUCER), audienceKey('village', VILLAGE)].map(
    (audience) => ({
      name: `the notices to ${audience}`,
      constraints: [where('audience', '==', audience)],
      by: (person) => isFor(person, audience),
    }),
  ),
});
