// The commune's year: every subject of the domain × everybody × every verb, of items, of their events and their files.
import {
  collection,
  deleteDoc,
  doc,
  type DocumentData,
  type Firestore,
  getDoc,
  getDocs,
  query,
  type QueryConstraint,
  setDoc,
  updateDoc,
  where,
} from 'firebase/firestore/lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../../functions/src/domain/store/paths.ts';
import { SubjectName } from '../../functions/src/domain/subject/names.ts';
import { readsItem, readsItemFile } from '../../functions/src/domain/subject/reads.ts';
import { subjects } from '../../functions/src/domain/year/subjects.ts';
import { coverage } from './support/coverage.ts';
import { actorOf } from './support/dossiers.ts';
import {
  COMMUNE,
  EVERYONE,
  MEMBERS,
  NEIGHBOURS,
  OTHER_PRODUCER,
  OTHER_VILLAGE,
  type Person,
  PRODUCER,
  VILLAGE,
  who,
} from './support/people.ts';
import { expected, nobody, tableOf } from './support/shelf.ts';
import { openWorld, type World } from './support/world.ts';

const NOBODY = { producerId: null, villageId: null, ownerUid: null };
/** Whose an item is beside the roles of its subject. The owner is one whom no other rule lets in. */
const OWNERS = {
  'the commune’s': NOBODY,
  'a producer’s': { ...NOBODY, producerId: PRODUCER },
  'a village’s': { ...NOBODY, villageId: VILLAGE },
  'a member’s': { ...NOBODY, ownerUid: 'admin' },
  'somebody else’s': { producerId: OTHER_PRODUCER, villageId: OTHER_VILLAGE, ownerUid: 'nobody-here' },
} as const;
/** How each owner asks for their own. */
const OWN = [
  ['a producer’s', 'producerId', PRODUCER],
  ['a village’s', 'villageId', VILLAGE],
  ['a member’s', 'ownerUid', 'admin'],
] as const;
type OwnerName = keyof typeof OWNERS;
const OWNER_NAMES = Object.keys(OWNERS) as OwnerName[];
const idOf = (owner: OwnerName): string => owner.replaceAll(/[ ’]/gu, '-');
const SENT = { uploadedBy: 'producer' } as const;

type Seed = Readonly<Record<string, string | null>>;

/** A document of each kind for each owner, of each subject. */
function seeds(subject: SubjectName): Readonly<Record<string, Seed>> {
  return Object.fromEntries(
    OWNER_NAMES.flatMap((owner): [string, Seed][] => [
      [paths.document(COMMUNE, subject, idOf(owner)), { state: 'x', ...OWNERS[owner] }],
      [paths.itemDocument(COMMUNE, subject, idOf(owner), 'events', 'one'), { by: 'x', ...OWNERS[owner] }],
      [paths.itemDocument(COMMUNE, subject, idOf(owner), 'files', 'one'), { name: 'x', ...SENT }],
    ]),
  );
}

let world: World;
beforeAll(async () => {
  world = await openWorld('items');
  for (const subject of SubjectName.options) await world.seed(seeds(subject));
});
afterAll(() => world.end());

/** Who is of the commune, and one of each kind of stranger: `STRANGERS` are refused before the subject is asked. */
const PEOPLE = [...MEMBERS, ...NEIGHBOURS, who('economy of another commune'), who('signed out')];
const MEMBERS_HERE = [...MEMBERS, ...NEIGHBOURS];

/** Asks everybody each of these at once; each must answer what the domain says. */
async function everybody(
  people: readonly Person[],
  allows: (person: Person) => boolean,
  acts: readonly Act[],
): Promise<void> {
  const told = await Promise.all(acts.map((act) => tableOf(world, act, people)));
  for (const table of told) expect(table).toEqual(expected(allows, people));
}

type Act = (store: Firestore, person: Person) => Promise<unknown>;
const gets =
  (path: string, id: string): Act =>
  (store) =>
    getDoc(doc(store, path, id));
const lists =
  (path: string, ...constraints: readonly QueryConstraint[]): Act =>
  (store) =>
    getDocs(query(collection(store, path), ...constraints));

describe.each(SubjectName.options)('%s', (subject) => {
  const people = subject === 'tasks' ? EVERYONE : PEOPLE;
  const path = paths.collection(COMMUNE, subject);
  const events = (owner: OwnerName): string => paths.itemCollection(COMMUNE, subject, idOf(owner), 'events');
  const files = paths.itemCollection(COMMUNE, subject, idOf('the commune’s'), 'files');
  const reads = (person: Person, owner: OwnerName): boolean => {
    const actor = actorOf(person);
    return actor !== null && readsItem(subjects[subject], OWNERS[owner], actor);
  };
  const sees = (person: Person): boolean => {
    const actor = actorOf(person);
    return actor !== null && readsItemFile(subjects[subject], SENT, actor);
  };

  it('get an item and its event: whom the domain names', async () => {
    for (const owner of OWNER_NAMES)
      await everybody(people, (person) => reads(person, owner), [
        gets(path, idOf(owner)),
        gets(events(owner), 'one'),
      ]);
  });

  it('list everything: the roles of the subject; who owns some must ask for those', async () => {
    await everybody(people, (person) => OWNER_NAMES.every((owner) => reads(person, owner)), [
      lists(path),
      lists(events('somebody else’s')),
    ]);
    for (const [owner, field, value] of OWN)
      await everybody(people, (person) => reads(person, owner), [
        lists(path, where(field, '==', value)),
        lists(events(owner), where(field, '==', value)),
      ]);
  });

  it('get and list files: the roles of the subject, and who sends them', async () => {
    await everybody(people, sees, [
      gets(files, 'one'),
      lists(files, where('uploadedBy', '==', SENT.uploadedBy)),
    ]);
  });

  it('create, change, delete: nobody, of items, events and files', async () => {
    const places: readonly (readonly [path: string, id: string])[] = [
      [path, idOf('a producer’s')],
      [events('a producer’s'), 'one'],
      [files, 'one'],
    ];
    for (const [place, id] of places) {
      const before = await world.stored(`${place}/${id}`);
      expect(before, 'seeded').toBeDefined();
      await everybody(MEMBERS_HERE, nobody, writesOf(place, id, before ?? {}));
      expect(await world.stored(`${place}/${id}`), 'unchanged').toEqual(before);
    }
  });
});

const writesOf = (path: string, id: string, data: DocumentData): readonly Act[] => [
  (store, { uid }) =>
    setDoc(doc(store, path, `new-${uid ?? ''}`), { ...data, ownerUid: uid, uploadedBy: uid }),
  (store) => updateDoc(doc(store, path, id), { added: 1 }),
  (store) => deleteDoc(doc(store, path, id)),
];

it('knows people whom the owners above let in, and whom they do not', () => {
  for (const name of ['producer', 'village', 'admin', 'another producer'])
    expect(who(name).member).not.toBeNull();
  expect(who('admin').uid).toBe('admin');
});

coverage('items');
