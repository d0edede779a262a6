import {
  collection,
  deleteDoc,
  deleteField,
  doc,
  type DocumentData,
  type Firestore,
  getDoc,
  getDocs,
  query,
  serverTimestamp,
  setDoc,
  type UpdateData,
  updateDoc,
  where,
} from 'firebase/firestore/lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outcomes } from '../../functions/src/domain/dossier/commands.ts';
import { isHelper, isOwner, mayCommand } from '../../functions/src/domain/dossier/permissions.ts';
import { DossierState, EDITABLE_STATES } from '../../functions/src/domain/dossier/state.ts';
import { CLIENT_DOSSIER_FIELDS } from '../../functions/src/domain/dossier/stored.ts';
import { READ_ROLES } from '../../functions/src/domain/people/permissions.ts';
import { paths } from '../../functions/src/domain/store/paths.ts';
import { coverage } from './support/coverage.ts';
import { actorOf, dossierIn, type HelperName, HELPERS, idOf, stored } from './support/dossiers.ts';
import {
  COMMUNE,
  EVERYONE,
  holds,
  isUnit,
  MEMBERS,
  NEIGHBOURS,
  type Person,
  PRODUCER,
  VILLAGE,
  who,
} from './support/people.ts';
import { expected, nobody, tableOf } from './support/shelf.ts';
import { openWorld, outcome, RULES, type World } from './support/world.ts';

const path = paths.collection(COMMUNE, 'dossiers');
const cases = DossierState.options.flatMap((state) =>
  (Object.keys(HELPERS) as HelperName[]).map((helper) => ({ state, helper, id: `${state}-${idOf(helper)}` })),
);
const plain = cases.filter(({ helper }) => helper === 'no helper');

let world: World;
beforeAll(async () => {
  world = await openWorld('dossiers');
  await world.seed(
    Object.fromEntries(
      cases.map(({ state, helper, id }) => [`${path}/${id}`, stored(dossierIn(state, HELPERS[helper]))]),
    ),
  );
});
afterAll(() => world.end());

/** A change of the draft as the web saves it. */
function save(
  person: Person,
  change: UpdateData<DocumentData> = { 'draft.general': { history: person.name } },
) {
  return { draftSavedAt: serverTimestamp(), draftSavedBy: person.uid, ...change };
}

describe('read', () => {
  const sees = (person: Person, helper: HelperName): boolean => {
    const actor = actorOf(person);
    const dossier = dossierIn('draft', HELPERS[helper]);
    return (
      holds(person, READ_ROLES.dossiers) ||
      (actor !== null && (isOwner(dossier, actor) || isHelper(dossier, actor)))
    );
  };

  it.each(plain)('get in $state: the office, and the producer whose it is', async ({ id, helper }) => {
    const table = await tableOf(world, (store) => getDoc(doc(store, path, id)));
    expect(table).toEqual(expected((person) => sees(person, helper)));
  });

  it.each(cases.filter(({ state }) => state === 'draft'))(
    'get with $helper: whom the domain knows',
    async ({ id, helper }) => {
      const table = await tableOf(world, (store) => getDoc(doc(store, path, id)));
      expect(table).toEqual(expected((person) => sees(person, helper)));
    },
  );

  it('list everything: only the office', async () => {
    const table = await tableOf(world, (store) => getDocs(collection(store, path)));
    expect(table).toEqual(expected((person) => holds(person, READ_ROLES.dossiers)));
  });

  it('list the dossiers of one producer: the office and that producer', async () => {
    const table = await tableOf(world, (store) =>
      getDocs(query(collection(store, path), where('producer.id', '==', PRODUCER))),
    );
    const may = (person: Person) =>
      holds(person, READ_ROLES.dossiers) || isUnit(person, 'producer', PRODUCER);
    expect(table).toEqual(expected(may));
  });

  it('list the dossiers that one village head prepared: the office and that village head', async () => {
    const prepared = [where('preparedBy.role', '==', 'village'), where('preparedBy.unit', '==', VILLAGE)];
    const table = await tableOf(world, (store) => getDocs(query(collection(store, path), ...prepared)));
    const may = (person: Person) => holds(person, READ_ROLES.dossiers) || isUnit(person, 'village', VILLAGE);
    expect(table).toEqual(expected(may));
  });
});

describe('the editable states', () => {
  it.each(DossierState.options)('%s is editable exactly where the table lets a draft be saved', (state) => {
    expect(EDITABLE_STATES.includes(state)).toBe(outcomes(state, 'saveDraft').length > 0);
  });

  it('and the client’s fields stand in the rules as the domain names them', () => {
    const quoted = (names: readonly string[]) => `[${names.map((name) => `'${name}'`).join(', ')}]`;
    expect(RULES).toContain(`resource.data.state in ${quoted(EDITABLE_STATES)}`);
    expect(RULES).toContain(`.hasOnly(${quoted(CLIENT_DOSSIER_FIELDS)})`);
  });
});

describe('update: save the draft', () => {
  const may = (person: Person, state: DossierState, helper: HelperName): boolean => {
    const actor = actorOf(person);
    return (
      actor !== null &&
      EDITABLE_STATES.includes(state) &&
      mayCommand(dossierIn(state, HELPERS[helper]), actor, 'saveDraft')
    );
  };

  it.each(plain)('in $state, with no helper: whom the domain lets', async ({ id, state, helper }) => {
    const table = await tableOf(world, (store, person) => updateDoc(doc(store, path, id), save(person)));
    expect(table).toEqual(expected((person) => may(person, state, helper)));
  });

  it.each(cases.filter(({ helper }) => helper !== 'no helper'))(
    'in $state, with $helper: whom the domain lets',
    async ({ id, state, helper }) => {
      const people = [...MEMBERS, ...NEIGHBOURS];
      const act = (store: Firestore, person: Person) => updateDoc(doc(store, path, id), save(person));
      expect(await tableOf(world, act, people)).toEqual(
        expected((person) => may(person, state, helper), people),
      );
    },
  );
});

describe('create and delete', () => {
  /** Strangers try in one state: what keeps them out knows no state. */
  const triers = (state: DossierState): readonly Person[] =>
    state === 'draft' ? EVERYONE : [...MEMBERS, ...NEIGHBOURS];

  it.each(plain)('create in $state: nobody', async ({ state, helper }) => {
    const data = stored(dossierIn(state, HELPERS[helper]));
    const create = (store: Firestore, { uid }: Person) =>
      setDoc(doc(store, path, `new-${state}-${uid ?? 'nobody'}`), { ...data, draftSavedBy: uid });
    expect(await tableOf(world, create, triers(state))).toEqual(expected(nobody, triers(state)));
  });

  it.each(plain)('delete in $state: nobody', async ({ id, state }) => {
    const remove = (store: Firestore) => deleteDoc(doc(store, path, id));
    expect(await tableOf(world, remove, triers(state))).toEqual(expected(nobody, triers(state)));
    expect(await world.stored(`${path}/${id}`)).toBeDefined();
  });
});

describe('update: only the draft, only its open parts, only now, only as oneself', () => {
  const id = 'supplement-no-helper';
  const producer = who('producer');

  async function tries(change: UpdateData<DocumentData>) {
    await world.seed({ [`${path}/${id}`]: stored(dossierIn('supplement')) });
    const before = await world.stored(`${path}/${id}`);
    const told = await outcome(() => updateDoc(doc(world.as(producer), path, id), change));
    if (told === 'denied') expect(await world.stored(`${path}/${id}`), 'unchanged').toEqual(before);
    return told;
  }

  it.each<[string, UpdateData<DocumentData>]>([
    ['an open key is changed', { 'draft.general': { history: 'Lập năm 2020' } }],
    ['an open key is added', { 'draft.replies': { r1: 'Đã sửa' } }],
    ['an open key is removed', { 'draft.c3_5': deleteField() }],
    ['every open key at once', { 'draft.general': {}, 'draft.c3_5': {}, 'draft.replies': {} }],
    ['nothing of the draft changes', {}],
  ])('allowed: %s', async (_, change) => {
    expect(await tries(save(producer, change))).toBe('allowed');
  });

  it.each<[string, UpdateData<DocumentData>]>([
    ['a closed key of the draft is changed', { 'draft.plan': { text: 'Khác' } }],
    ['a closed key of the draft is added', { 'draft.ratios': { labourTotal: 10 } }],
    ['a closed key of the draft is removed', { 'draft.plan': deleteField() }],
    ['a key that no form has is added', { 'draft.points': 100 }],
    [
      'an open and a closed key are swapped',
      { 'draft.c3_5': deleteField(), 'draft.c3_3': { option: '3.3-3' } },
    ],
    ['the whole draft is replaced by another', { draft: { general: {} } }],
    ['the draft is no map', { draft: 'nothing' }],
    ['the draft is removed', { draft: deleteField() }],
    ['another field is changed too', { 'draft.general': {}, state: 'submitted' }],
    ['only another field is changed', { version: 2 }],
    ['a part of another field is changed', { 'index.waiting': ['economy'] }],
    ['the open keys are widened', { openKeys: ['general', 'plan'], 'draft.plan': { text: 'Khác' } }],
    ['the helper is changed', { preparedBy: HELPERS['the village head as helper'] }],
    ['a field is added', { points: 100 }],
    ['another field is removed', { remarks: deleteField() }],
    ['a field is swapped for another', { remarks: deleteField(), points: 100 }],
    ['the time of saving is past', { draftSavedAt: new Date('2026-01-01T00:00:00Z') }],
    ['the time of saving is to come', { draftSavedAt: new Date('2099-01-01T00:00:00Z') }],
    ['the time of saving is a text', { draftSavedAt: '2026-11-02T02:00:00.000Z' }],
    ['the time of saving is removed', { draftSavedAt: deleteField() }],
    ['somebody else is named as who saved', { draftSavedBy: 'economy' }],
    ['who saved is removed', { draftSavedBy: deleteField() }],
  ])('denied: %s', async (_, change) => {
    expect(await tries(save(producer, { 'draft.general': { history: 'Khác' }, ...change }))).toBe('denied');
  });

  it('denied: the time of saving is left as it was', async () => {
    expect(await tries({ 'draft.general': { history: 'Khác' }, draftSavedBy: 'producer' })).toBe('denied');
  });

  it('denied: the document is written anew without its other fields', async () => {
    await world.seed({ [`${path}/${id}`]: stored(dossierIn('supplement')) });
    const act = () => setDoc(doc(world.as(producer), path, id), save(producer, { draft: {} }));
    expect(await outcome(act)).toBe('denied');
  });
});

coverage('dossiers');
