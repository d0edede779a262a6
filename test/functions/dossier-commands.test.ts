// Every dossier command over HTTP, from the domain's tables: who, when, once, and what is written.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { documents, queries } from '../../functions/src/application/documents.ts';
import { dossierOf } from '../../functions/src/application/records.ts';
import {
  type Actor,
  availableCommands,
  type Dossier,
  DOSSIER_COMMAND_ROLES,
  DossierState,
  evolve,
  mayCommand,
  outcomes,
  Role,
} from '../../functions/src/domain/index.ts';
import { call, refusal } from '../support/callable.ts';
import { COMMUNE, openWorld, type Somebody, type World } from '../support/commune-world.ts';
import { inputFor, WAY_COMMANDS, type WayCommand } from '../support/dossier-inputs.ts';
import { papersFor, seedDossier, type SeedOptions, wayFor, WAYS } from '../support/stored-dossiers.ts';
import { WARM_UP_MS, warmUp } from '../support/warm-up.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await warmUp(WAY_COMMANDS);
}, WARM_UP_MS);

const LATER = WAY_COMMANDS.filter((name) => name !== 'createDossier');
/** Where the guards leave no way: a helper's dossier is sent only with consent, so later states have nothing to record. */
const NEVER: readonly (readonly [WayCommand, DossierState])[] = [
  ['recordConsent', 'supplement'],
  ['recordConsent', 'provinceSupplement'],
];
const OPEN = LATER.flatMap((name) =>
  DossierState.options
    .filter((state) => outcomes(state, name).length > 0)
    .filter((state) => !NEVER.some(([command, at]) => command === name && at === state))
    .map((state) => ({ name, state })),
);

function actorOf({ uid, commune, role, unit }: Somebody): Actor {
  return { uid, commune, role, ...(unit === null ? {} : { unit }) };
}

const optionsFor = (name: WayCommand): SeedOptions => ({
  ...papersFor(name),
  ...(name === 'recordConsent' ? { opener: 'economy' } : {}),
});

async function seeded(state: DossierState, name: WayCommand): Promise<Dossier> {
  return seedDossier(world.store, `d-${randomUUID()}`, wayFor(state, name), optionsFor(name));
}

function whoMay(dossier: Dossier, name: WayCommand): Somebody {
  const found = Object.values(world.people).find((person) => mayCommand(dossier, actorOf(person), name));
  if (found === undefined) throw new Error(`nobody may ${name}`);
  return found;
}

async function stored(dossier: Dossier) {
  const record = await world.store.read(documents.dossier(dossier.communeId, dossier.id));
  if (record === null) throw new Error(`${dossier.id} is not stored`);
  const log = await world.store.list(queries.events(dossier.communeId, dossier.id));
  return { record, log };
}

describe('a command that is open', () => {
  it.each(OPEN)(
    '$name in $state is accepted once, logged, folded, and answered alike when repeated',
    async ({ name, state }) => {
      const dossier = await seeded(state, name);
      const before = await stored(dossier);
      const input = inputFor(name, dossier);
      const person = whoMay(dossier, name);
      const answer = await call<{ state: DossierState; version: number }>(name, input, person);
      expect(outcomes(state, name)).toContain(answer.state);
      expect(answer.version).toBe(dossier.version + 1);
      expect(await call(name, input, person)).toEqual(answer);

      const after = await stored(dossier);
      expect(after.log).toHaveLength(before.log.length + 1);
      expect(after.log.at(-1)).toMatchObject({
        id: input.commandId,
        from: state,
        to: answer.state,
        by: { uid: person.uid },
      });
      const folded = after.log.reduce<Dossier | null>(evolve, null);
      expect(dossierOf(after.record)).toEqual(folded);
    },
  );
});

describe('who may give a command', () => {
  it.each(LATER.map((name) => ({ name })))(
    '$name is refused to every role that the table does not name',
    async ({ name }) => {
      const state = DossierState.options.find((each) => outcomes(each, name).length > 0) ?? 'draft';
      const dossier = await seeded(state, name);
      const input = inputFor(name, dossier);
      const everybody = [...Object.values(world.people), world.otherProducer, world.otherVillage];
      const outsiders = everybody.filter((person) => !mayCommand(dossier, actorOf(person), name));
      const unnamed = Role.options.filter((role) => !DOSSIER_COMMAND_ROLES[name].includes(role));
      expect(outsiders.map(({ role }) => role)).toEqual(expect.arrayContaining(unnamed));
      for (const person of outsiders) {
        const said = await refusal(name, input, person);
        expect({ who: person.role, code: said.code }).toEqual({
          who: person.role,
          code: 'permission-denied',
        });
        expect(said.message).toMatch(/không thuộc quyền|không xin ý kiến/u);
      }
      expect((await stored(dossier)).record.version).toBe(dossier.version);
    },
  );

  it.each(WAY_COMMANDS.map((name) => ({ name })))(
    '$name shows a token of another commune nothing of the dossier',
    async ({ name }) => {
      const dossier = await seedDossier(world.store, `d-${randomUUID()}`, WAYS.draft);
      const role = DOSSIER_COMMAND_ROLES[name][0] ?? 'economy';
      const input = inputFor(name, dossier);
      if (name === 'createDossier') return expectOwnCopy(input.dossierId, role);
      expect(await refusal(name, input, world.strangers[role])).toMatchObject({ code: 'not-found' });
      return undefined;
    },
  );

  /** In another commune the same ids are other documents: the dossier of this one is not touched. */
  async function expectOwnCopy(dossierId: string, role: Role): Promise<void> {
    const input = { ...inputFor('createDossier', await seeded('draft', 'createDossier')), dossierId };
    await call('createDossier', input, world.strangers[role]);
    const here = await world.store.read(documents.dossier(COMMUNE, dossierId));
    expect(here?.communeId).toBe(COMMUNE);
  }
});

describe('when a command may be given', () => {
  it.each(DossierState.options.map((state) => ({ state })))(
    'in $state every closed command is refused, naming what is open',
    async ({ state }) => {
      const dossier = await seedDossier(world.store, `d-${randomUUID()}`, WAYS[state]);
      // Without a request that waits for them a village head, or an unasked unit, is refused by "who" above.
      const closed = LATER.filter((name) => outcomes(state, name).length === 0).flatMap((name) => {
        const person = Object.values(world.people).find((each) => mayCommand(dossier, actorOf(each), name));
        return person === undefined ? [] : [{ name, person }];
      });
      const said = await Promise.all(
        closed.map(async ({ name, person }) => ({
          name,
          person,
          refused: await refusal(name, inputFor(name, dossier), person),
        })),
      );
      for (const { name, person, refused } of said) {
        expect({ name, code: refused.code }).toEqual({ name, code: 'failed-precondition' });
        expect(refused.message).toMatch(/Lúc này ông\/bà/u);
        expect(refused.details).toMatchObject({ openCommands: availableCommands(dossier, actorOf(person)) });
      }
      expect((await stored(dossier)).log).toHaveLength(dossier.version);
    },
  );
});
