// What holds for every subject of the commune's year, whatever its table says: read off the tables, then walked at random.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actor, AT } from '../../../../test/support/dossier-builders.ts';
import { asked, itemFile, itemIn, valuesFor } from '../../../../test/support/items.ts';
import type { DetailField } from '../fields/details.ts';
import { DomainError } from '../kernel/domain-error.ts';
import type { Actor } from '../people/actor.ts';
import { Role, ROLES_WITH_UNIT } from '../people/roles.ts';
import {
  checkGiven,
  decideItem,
  evolveItem,
  Item,
  ItemEvent,
  keyOf,
  type Subject,
  type SubjectCommand,
  SubjectName,
} from '../subject/index.ts';
import { subjects } from './subjects.ts';

const every = SubjectName.options.map((name): [SubjectName, Subject] => [name, subjects[name]]);
const commandsOf = ({ commands }: Subject): [string, SubjectCommand][] => Object.entries(commands);

describe.each(every)('the table of %s', (name, subject) => {
  const states = Object.keys(subject.states);
  const keys = subject.fields.map(({ key }) => key);
  const given = commandsOf(subject);

  it('stands under its name, has its own words, and each field once', () => {
    expect(subject.name).toBe(name);
    for (const words of [subject.one, subject.many, subject.empty]) expect(words.trim()).not.toBe('');
    expect(subject.empty).toMatch(/\.$/u);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('names only states that are there', () => {
    for (const state of subject.open) expect(states).toContain(state);
    for (const [, { from, to }] of given)
      for (const state of [...(from ?? []), ...(to === null ? [] : [to])]) expect(states).toContain(state);
  });

  it('names only fields that are there', () => {
    expect(keys).toEqual(expect.arrayContaining([...subject.columns]));
    for (const { when } of subject.fields)
      expect(keys).toEqual(expect.arrayContaining([...(when?.keys ?? [])]));
    for (const [, { writes, needs = [], evidence = [], fills = [] }] of given) {
      expect(keys).toEqual(expect.arrayContaining([...writes, ...needs, ...evidence, ...fills]));
      expect(writes).toEqual(expect.arrayContaining([...fills]));
      expect(new Set(writes).size).toBe(writes.length);
    }
  });

  it('opens somehow, and every opening leads to a state', () => {
    const openings = given.filter(([, { from }]) => from === null);
    expect(openings.length).toBeGreaterThan(0);
    for (const [, { to }] of openings) expect(to).not.toBeNull();
  });

  it('reaches every state, and leaves every one in which something is to be done', () => {
    const reached = new Set(given.flatMap(([, { to }]) => (to === null ? [] : [to])));
    expect([...reached].toSorted()).toEqual(states.toSorted());
    for (const state of subject.open)
      expect(
        given.some(([, { from, to }]) => from?.includes(state) === true && to !== null && to !== state),
        state,
      ).toBe(true);
  });

  it('has a way from every open state to one in which nothing is left to do', () => {
    for (const start of subject.open) {
      const seen = new Set([start]);
      for (const state of seen)
        for (const [, { from, to }] of given) if (to !== null && from?.includes(state) === true) seen.add(to);
      expect(
        [...seen].some((state) => !subject.open.includes(state)),
        start,
      ).toBe(true);
    }
  });

  it('has a person for every command that the system does not give, and none for what it does', () => {
    for (const [command, { roles, bySystem }] of given)
      expect({ command, someone: roles.length > 0 }).toEqual({ command, someone: bySystem !== true });
  });

  it('offers each choice once, and points with every ref to something', () => {
    const fields = subject.fields.flatMap((field): readonly DetailField[] =>
      field.kind === 'rows' ? field.columns : [field],
    );
    for (const field of fields) {
      if (field.kind === 'choice') {
        const values = field.options.map(({ value }) => value);
        expect(new Set(values).size).toBe(values.length);
      }
      if (field.kind === 'ref') expect(field.to, field.key).toBeDefined();
    }
  });

  it('says in Vietnamese what each command is', () => {
    for (const [, { label, warning = 'Câu.' }] of given) {
      expect(label.trim()).not.toBe('');
      expect(warning).toMatch(/\.$/u);
    }
  });
});

/** Everybody, and whose an item may be. */
const PEOPLE: readonly Actor[] = Role.options.map((role) => actor(role));
const OWNERS = {
  'nobody’s': {},
  'of the producer and the village': { producerId: 'linh-ngoc', villageId: 'thon-1' },
  'of another producer and village': { producerId: 'doan-ket', villageId: 'thon-2' },
  'led by culture': { lead: 'culture', support: ['front'] },
  'led by the village head': { lead: 'village:thon-1', support: ['producer:linh-ngoc'], villageId: 'thon-1' },
} as const;

/** What the table says of a command to an item, in words of its own. */
function wanted(command: SubjectCommand, item: Item, person: Actor): string {
  const key = keyOf(person);
  const supports = item.support.includes(key);
  const own =
    item.lead === key ||
    supports ||
    (person.role === 'producer' && item.producerId === person.unit) ||
    (person.role === 'village' && item.villageId === person.unit);
  const leads = item.lead === key || (item.lead === null && key === 'economy');
  if (command.bySystem === true) return 'permission-denied';
  if (!command.roles.includes(person.role)) return 'permission-denied';
  if (ROLES_WITH_UNIT.includes(person.role) && !own) return 'permission-denied';
  if (command.by === 'lead' && person.role !== 'leader' && !leads) return 'permission-denied';
  if (command.by === 'team' && person.role !== 'leader' && !leads && !supports) return 'permission-denied';
  return command.from?.includes(item.state) === true ? 'taken' : 'failed-precondition';
}

function said(subject: Subject, item: Item | null, command: string, person: Actor): string {
  try {
    checkGiven(subject, item, { command }, person);
    return 'taken';
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error);
  }
}

describe.each(every)('who may do what when: %s', (_, subject) => {
  it.each(Object.entries(OWNERS))('an item %s: each state × command × role', (_owner, owner) => {
    const told = Object.keys(subject.states).flatMap((state) => {
      const item = itemIn(subject, state, {
        ...owner,
        support: 'support' in owner ? [...owner.support] : [],
      });
      return commandsOf(subject).flatMap(([name, command]) =>
        PEOPLE.map((person) => ({
          case: `${state} ${name} ${person.role}`,
          said: said(subject, item, name, person),
          wanted: wanted(command, item, person),
        })),
      );
    });
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((one) => one.said !== one.wanted)).toEqual([]);
  });

  it('a new item: only the roles of an opening command, and nothing else is open', () => {
    for (const [name, { roles, from, bySystem }] of commandsOf(subject))
      for (const person of PEOPLE) {
        const mine = bySystem !== true && roles.includes(person.role);
        const looks = mine && (from === null || !ROLES_WITH_UNIT.includes(person.role));
        const want = looks ? (from === null ? 'taken' : 'failed-precondition') : 'permission-denied';
        expect({ name, role: person.role, said: said(subject, null, name, person) }).toEqual({
          name,
          role: person.role,
          said: want,
        });
      }
  });
});

interface Walk {
  readonly item: Item | null;
  readonly log: readonly ItemEvent[];
}

/** One step of anybody: what is refused changes nothing. */
function step(
  subject: Subject,
  { item, log }: Walk,
  order: Parameters<typeof decideItem>[2],
  by: Actor,
): Walk {
  try {
    const event = decideItem(subject, item, order, by, AT);
    return { item: evolveItem(subject, item, event), log: [...log, event] };
  } catch (error) {
    if (error instanceof DomainError) return { item, log };
    throw error;
  }
}

/** Any command of the subject with values of its own, by anybody or by the system. */
function orders(subject: Subject): fc.Arbitrary<readonly [Parameters<typeof decideItem>[2], Actor]> {
  const one = commandsOf(subject).map(([name, command]) =>
    fc
      .record({
        values: valuesFor(subject, name),
        by: fc.constantFrom(...PEOPLE.filter(({ role }) => command.bySystem || command.roles.includes(role))),
        reason: fc.constantFrom('Có lý do', 'Có lý do', ''),
        file: fc.constantFrom(null, 'f1', 'f2'),
        stale: fc.constantFrom(false, false, false, true),
      })
      .map(({ values, by, reason, file, stale }) => {
        const attached = file === null || command.files !== true ? [] : [itemFile(file)];
        const order = asked(name, { values, reason, attached, version: stale ? 99 : null });
        return [{ ...order, bySystem: command.bySystem === true }, by] as const;
      }),
  );
  return fc.oneof(...one);
}

describe.each(every)('any walk of %s', (_, subject) => {
  it('folds to what is stored, in a state of the table, and is whole after every step', () => {
    const openings = Object.keys(subject.commands).filter((name) => subject.commands[name]?.from === null);
    const accepted = new Set<string>();
    fc.assert(
      fc.property(fc.array(orders(subject), { minLength: 1, maxLength: 12 }), (walk) => {
        const end = walk.reduce<Walk>(
          (at, [order, by]) => {
            const version = order.version ?? at.item?.version ?? null;
            return step(subject, at, { ...order, version }, by);
          },
          { item: null, log: [] },
        );
        const folded = end.log.reduce<Item | null>((item, event) => evolveItem(subject, item, event), null);
        expect(folded).toEqual(end.item);
        for (const event of end.log) {
          accepted.add(event.command);
          ItemEvent.parse(event);
          expect(Object.keys(subject.states)).toContain(event.state);
        }
        if (end.item === null) return;
        expect(Item.parse(end.item)).toEqual(end.item);
        expect(end.item).toMatchObject({
          version: end.log.length,
          open: subject.open.includes(end.item.state),
        });
        expect(openings).toContain(end.log[0]?.command);
      }),
      { numRuns: 60, seed: 26_2026 },
    );
    expect(
      openings.some((name) => accepted.has(name)),
      'walks that began',
    ).toBe(true);
    expect(accepted.size, [...accepted].join(' ')).toBeGreaterThan(1);
  });
});
