// What the search asks for is what the rules let each role read: every query of it runs under the real rules.
import { collection, getDocs, limit, orderBy, query, where } from 'firebase/firestore/lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, SubjectName } from '../../functions/src/domain/index.ts';
import type { CollectionQuery } from '../../web/src/gateway/gateway.ts';
import * as searches from '../../web/src/services/search-queries.ts';
import { COMMUNE, MEMBERS, type Person, who } from './support/people.ts';
import { openWorld, outcome, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('search');
});
afterAll(() => world.end());

/** The role as the page knows it. */
function actorOf({ uid, member }: Person): Actor {
  if (uid === null || member === null) throw new Error('no member');
  return { uid, ...member };
}

function queriesOf(actor: Actor): CollectionQuery<unknown>[] {
  const { itemsLookedFor, ...kinds } = searches;
  const asked = { token: 'mật', limit: 6 };
  return [
    ...Object.values(kinds).map((build) => build(actor, asked)),
    ...SubjectName.options.map((name) => itemsLookedFor(actor, name, asked)),
  ].filter((one) => one !== null);
}

const asks = (person: Person, asked: CollectionQuery<unknown>) =>
  outcome(() =>
    getDocs(
      query(
        collection(world.as(person), asked.path),
        ...(asked.where ?? []).map(([field, by, value]) => where(field, by, value)),
        ...(asked.orderBy ?? []).map(([field, direction]) => orderBy(field, direction)),
        limit(asked.limit ?? 1),
      ),
    ),
  );

describe('the search', () => {
  it.each(MEMBERS)('of $name is allowed all that it asks', async (person) => {
    const asked = queriesOf(actorOf(person));
    expect(asked.length).toBeGreaterThan(1);
    for (const one of asked) expect(await asks(person, one), one.path).toBe('allowed');
  });

  it.each(['economy of another commune', 'signed out', 'producer'])(
    'of the office is nothing for %s',
    async (name) => {
      const office = queriesOf({ uid: 'u', commune: COMMUNE, role: 'economy' });
      const answers = await Promise.all(office.map((one) => asks(who(name), one)));
      const open = office
        .filter((_, at) => answers[at] === 'allowed')
        .map(({ path }) => path.split('/').at(-1));
      // A producer may read the commune's plans, as everybody there.
      expect(open).toEqual(name === 'producer' ? ['plans'] : []);
    },
  );
});
