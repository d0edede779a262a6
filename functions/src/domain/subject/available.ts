import { type Details, isEmptyDetail } from '../fields/details.ts';
import { DomainError } from '../kernel/domain-error.ts';
import type { Actor } from '../people/actor.ts';
import { audienceKey } from '../people/permissions.ts';
import { ROLES_WITH_UNIT } from '../people/roles.ts';
import type { Item } from './item.ts';
import type { Place, Subject, SubjectCommand } from './subject.ts';

type Owned = Pick<Place, 'producerId' | 'villageId' | 'lead' | 'support'>;
type Person = Pick<Actor, 'role' | 'unit'>;

/** @throws DomainError `invalid-argument` for a word that is no command of the subject */
export function commandOf({ commands, one }: Subject, name: string): SubjectCommand {
  const found = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (found === undefined) throw new DomainError('invalid-argument', `Không có việc này với ${one}.`);
  return found;
}

/** The key under which this person leads and supports: `economy`, `village:thon-1`. */
export const keyOf = ({ role, unit }: Person): string => audienceKey(role, unit);

function isOwn({ producerId, villageId, lead, support }: Owned, person: Person): boolean {
  const key = keyOf(person);
  if (lead === key || support.includes(key)) return true;
  return person.role === 'producer' ? producerId === person.unit : villageId === person.unit;
}

/** Whether this person may give this command to an item of this place, in whatever state it is. */
function mayGive(command: SubjectCommand, place: Owned, person: Person): boolean {
  if (command.bySystem === true || !command.roles.includes(person.role)) return false;
  if (ROLES_WITH_UNIT.includes(person.role) && !isOwn(place, person)) return false;
  return command.by === undefined || person.role === 'leader' || takesPart(command.by, place, person);
}

function takesPart(by: 'lead' | 'team', { lead, support }: Owned, person: Person): boolean {
  const key = keyOf(person);
  return (lead ?? 'economy') === key || (by === 'team' && support.includes(key));
}

/** Whether the command is this person's to give, as far as can be said before its values are looked at. */
function mayAsk(command: SubjectCommand, item: Owned | null, person: Person): boolean {
  if (item !== null) return mayGive(command, item, person);
  const opensOrLooks = command.from === null || !ROLES_WITH_UNIT.includes(person.role);
  return command.bySystem !== true && command.roles.includes(person.role) && opensOrLooks;
}

const isOpenIn = ({ from }: SubjectCommand, state: string | null): boolean =>
  state === null ? from === null : (from ?? []).includes(state);

/** The names of the commands that this person may give to this item now: the buttons. Null asks who may open one. */
export function availableItemCommands(
  subject: Subject,
  item: (Pick<Item, 'state'> & Owned) | null,
  person: Person,
): readonly string[] {
  return Object.entries(subject.commands)
    .filter(([, command]) => isOpenIn(command, item?.state ?? null) && mayAsk(command, item, person))
    .map(([name]) => name);
}

interface Asked {
  readonly command: string;
  /** Given by the system: nobody is asked who they are. */
  readonly bySystem?: boolean;
}

/**
 * Who and when, before any value is looked at: a stranger learns no more than that it is not theirs.
 * @throws DomainError `permission-denied`; `failed-precondition` naming what is open
 */
export function checkGiven(subject: Subject, item: Item | null, asked: Asked, actor: Actor): void {
  const command = commandOf(subject, asked.command);
  if (asked.bySystem !== true && !mayAsk(command, item, actor)) throw notTheirs(asked);
  if (isOpenIn(command, item?.state ?? null)) return;
  throw notNow(subject, item, actor);
}

/**
 * An item that is opened is the opener's to open as it will be; one that is changed may go to another unit of the office,
 * but nobody with a unit gives their own to somebody else's name.
 * @throws DomainError `permission-denied`
 */
export function checkOwn(
  subject: Subject,
  item: Item | null,
  after: Place,
  asked: Asked,
  actor: Actor,
): void {
  const isTheirs =
    item === null
      ? mayGive(commandOf(subject, asked.command), after, actor)
      : !ROLES_WITH_UNIT.includes(actor.role) || isOwn(after, actor);
  if (asked.bySystem !== true && !isTheirs) throw notTheirs(asked);
}

/**
 * A file may be sent by who may now give a command that takes files; before there is an item, by who may open one so.
 * @throws DomainError `permission-denied`; `failed-precondition` naming what is open
 */
export function checkTakesFiles(subject: Subject, item: Item | null, actor: Actor): void {
  const theirs = Object.entries(subject.commands).filter(
    ([, command]) => command.files === true && mayAsk(command, item, actor),
  );
  if (theirs.length === 0) throw notTheirs({ command: 'startItemUpload' });
  if (theirs.some(([, command]) => isOpenIn(command, item?.state ?? null))) return;
  throw notNow(subject, item, actor);
}

const notTheirs = ({ command }: Asked): DomainError =>
  new DomainError('permission-denied', 'Việc này không thuộc quyền của ông/bà.', { command });

function notNow(subject: Subject, item: Item | null, actor: Actor): DomainError {
  const { one, states } = subject;
  const why =
    item === null
      ? `Không tìm thấy ${one} này.`
      : `Không làm được việc này: ${one} đang ở trạng thái “${String(states[item.state])}”.`;
  const open = item === null ? [] : availableItemCommands(subject, item, actor);
  return new DomainError('failed-precondition', why, { open });
}

const OWN_FIELDS = { producer: 'producerId', village: 'villageId' } as const;

/**
 * The values with what no form has to ask: who opens an item for their own producer or village need not choose it.
 * What was chosen stays as it is.
 */
export function withOwnUnit(subject: Subject, name: string, values: Details, person: Person): Details {
  const { from, writes } = commandOf(subject, name);
  if (from !== null || (person.role !== 'producer' && person.role !== 'village')) return values;
  const key = OWN_FIELDS[person.role];
  if (person.unit === undefined || !writes.includes(key) || !isEmptyDetail(values[key])) return values;
  return { ...values, [key]: person.unit };
}
