// One item of a subject, without a screen: what its values read as, what a form of one command asks, what two people wrote.
import {
  type Actor,
  audienceKey,
  availableItemCommands,
  type ColumnField,
  completeDetails,
  decideItem,
  type DetailField,
  type Details,
  DomainError,
  formatNumber,
  isAsked,
  isEmptyDetail,
  type Item,
  type ItemFileRef,
  type PlainDate,
  type RefTarget,
  type Role,
  type Subject,
  type SubjectCommand,
  SubjectName,
} from '@ocop/functions/domain';
import { type FieldProblem, type Names, problemsIn, readAs } from '../../components/fields/field.model.ts';
import { formatDay } from '../../text/format.ts';

/** `1200,5` → `1.200,5`, with what it counts. */
function numberText(text: string, unit: string | undefined): string {
  const value = Number(text.replace(',', '.'));
  const shown = Number.isFinite(value) ? formatNumber(value) : text;
  return unit === undefined ? shown : `${shown} ${unit}`;
}

/** One value in words; '' where nothing stands. */
export function wordsOf(field: ColumnField, value: string, names: Names): string {
  if (value === '') return field.kind === 'choice' ? readAs(field, value, names) : '';
  if (field.kind === 'date') return formatDay(value);
  if (field.kind === 'number') return numberText(value, field.unit);
  return readAs(field, value, names);
}

/** A field of any kind in one line, as a list and a comparison show it. */
export function lineOf(field: DetailField, value: Details[string] | undefined, names: Names): string {
  if (field.kind === 'rows')
    return Array.isArray(value) && value.length > 0 ? `${String(value.length)} ${field.rowName}` : '';
  return typeof value === 'string' ? wordsOf(field, value, names) : '';
}

/** The same with all that stands in rows: for telling two versions apart. */
export function wholeOf(field: DetailField, value: Details[string] | undefined, names: Names): string {
  if (field.kind !== 'rows' || !Array.isArray(value)) return lineOf(field, value, names);
  return value
    .map((row) =>
      field.columns
        .map((column) => wordsOf(column, row[column.key] ?? '', names))
        .filter((text) => text !== '')
        .join(', '),
    )
    .join('\n');
}

/** The fields in which something stands, without those that are shown elsewhere. */
export const filledFields = (
  { fields }: Subject,
  { values }: Pick<Item, 'values'>,
  hides: readonly string[],
): readonly DetailField[] =>
  fields.filter(({ key, kind }) => {
    const value = values[key];
    // A choice always holds something; one that is not made yet says nothing.
    return (
      !hides.includes(key) &&
      (kind === 'rows' ? !isEmptyDetail(value) : typeof value === 'string' && value !== '')
    );
  });

/** Where what a `ref` points to can be looked at; null where it has no page. */
export function addressOf(to: RefTarget | undefined, id: string): string | null {
  const known = SubjectName.safeParse(to);
  if (known.success) return `/trong-nam/${known.data}/${id}`;
  switch (to) {
    case 'products':
      return `/san-pham/${id}`;
    case 'dossiers':
      return `/ho-so/${id}`;
    case 'documents':
      return `/van-ban/${id}`;
    default:
      return null;
  }
}

/** The boxes of a command: what the person writes, in the subject's order, with what must be filled for it. */
export function fieldsOf(
  { fields }: Subject,
  { writes, needs = [], fills = [] }: SubjectCommand,
): readonly DetailField[] {
  return fields
    .filter(({ key }) => writes.includes(key) && !fills.includes(key))
    .map((field) => (needs.includes(field.key) ? { ...field, required: true } : field));
}

const isSame = (a: Details[string] | undefined, b: Details[string] | undefined): boolean =>
  JSON.stringify(a ?? '') === JSON.stringify(b ?? '');

/** What was changed of what stood there; of a new item, everything that is filled. */
export function changesOf(fields: readonly DetailField[], base: Details | null, typed: Details): Details {
  const before = base === null ? null : completeDetails(fields, base);
  return Object.fromEntries(
    fields.flatMap(({ key }) => {
      const value = typed[key];
      const isChanged = before === null ? !isEmptyDetail(value) : !isSame(value, before[key]);
      return value !== undefined && isChanged ? [[key, value]] : [];
    }),
  );
}

/** A field that two people wrote since the form was opened. */
export interface Clash {
  readonly field: DetailField;
  readonly mine: Details[string];
  readonly theirs: Details[string];
}

export interface Merged {
  /** What was typed, and theirs where nothing was typed. */
  readonly values: Details;
  readonly clashes: readonly Clash[];
}

/** What stands in the form once somebody else has written: nothing typed is lost, what only they wrote comes in. */
export function merge(
  fields: readonly DetailField[],
  { base, typed, theirs }: { readonly base: Details; readonly typed: Details; readonly theirs: Details },
): Merged {
  const [before, now, after] = [base, typed, theirs].map((details) => completeDetails(fields, details));
  const values: Details = {};
  const clashes: Clash[] = [];
  for (const field of fields) {
    const [was, mine, their] = [before?.[field.key], now?.[field.key], after?.[field.key]];
    if (mine === undefined || their === undefined) continue;
    const isMine = !isSame(mine, was);
    values[field.key] = isMine ? mine : their;
    if (isMine && !isSame(their, was) && !isSame(mine, their)) clashes.push({ field, mine, theirs: their });
  }
  return { values, clashes };
}

export interface Attempt {
  readonly command: string;
  readonly itemId: string;
  readonly values: Details;
  readonly reason: string;
  readonly attached: readonly ItemFileRef[];
  readonly detached: readonly string[];
}

/** What would be refused if it were sent now, by the same rules as the server's; its facts may refuse more, and it fills what is missing here. */
export function problemsOf(
  subject: Subject,
  item: Item | null,
  attempt: Attempt,
  { actor, today }: { readonly actor: Actor; readonly today: PlainDate },
): readonly FieldProblem[] {
  const asked = { ...attempt, commandId: attempt.itemId, version: item?.version ?? null, names: {} };
  try {
    decideItem(subject, item, asked, actor, `${today}T05:00:00.000Z`);
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const places = problemsIn(error.details);
    if (places.length === 0) return [{ path: '', message: error.message }];
    const filled = subject.commands[attempt.command]?.fills ?? [];
    return places.filter(({ path }) => !filled.some((key) => `${path}.`.startsWith(`values.${key}.`)));
  }
}

/** The subjects of which something is owed by a day. A channel's day is its link's next check, which nobody owes. */
export const OWED_BY_A_DAY: readonly SubjectName[] = [
  'targets',
  'tasks',
  'ideas',
  'rounds',
  'broadcasts',
  'meetings',
  'promotions',
  'inspections',
];

/** Whether the day has passed while something is still to be done. */
export const isLate = ({ open, dueOn }: Pick<Item, 'open' | 'dueOn'>, today: PlainDate): boolean =>
  open && dueOn !== null && dueOn < today;

/** The field that says whose an item is, for people whose own it always is. */
const OWN_KEYS: Readonly<Partial<Record<Role, string>>> = { producer: 'producerId', village: 'villageId' };

/** Who proposes, for people who propose for themselves. */
const PROPOSER = 'proposer';

/** What an empty form begins with: what the address says, the person's own unit and name, the year of today. */
export function prefilled(
  { fields }: Subject,
  query: URLSearchParams,
  { role, unit, name }: Actor,
  today: PlainDate,
): Details {
  const values: Details = {};
  for (const { key, kind } of fields) {
    const asked = query.get(key);
    if (OWN_KEYS[role] === key) values[key] = unit ?? '';
    else if (asked !== null && kind !== 'rows') values[key] = asked;
    else if (key === PROPOSER && role === 'producer') values[key] = name ?? '';
    else if (key === 'year' && kind === 'text') values[key] = today.slice(0, 4);
  }
  return completeDetails(fields, values);
}

/** The fields that are asked as the boxes stand: what was typed in one that is asked no more is not sent. */
export const askedOf = (
  fields: readonly DetailField[],
  typed: Details,
  stored: Details = {},
): readonly DetailField[] => fields.filter((field) => isAsked(field, { ...stored, ...typed }, stored));

/** The boxes that are shown: whose it is, is not asked of those whose own it is. */
export const boxesFor = (
  fields: readonly DetailField[],
  values: Details,
  { role, unit }: Actor,
): readonly DetailField[] => fields.filter(({ key }) => !(key === OWN_KEYS[role] && values[key] === unit));

/** Under what the typing of a form is kept on this machine. */
export const typingKey = (
  { uid, role, unit }: Actor,
  subject: SubjectName,
  itemId: string | null,
  command: string,
): string => [uid, audienceKey(role, unit), 'nam', subject, itemId ?? 'moi', command].join('/');

/** Whether a command ends the item with a reason: refused, cancelled, withdrawn. */
export const endsBadly = ({ open }: Subject, { reason, to }: SubjectCommand): boolean =>
  reason === true && to !== null && !open.includes(to);

/** Whether a command carries the item on, by people; neither amends it nor ends it with a reason. */
const carriesOn = ({ to, reason, bySystem }: SubjectCommand): boolean =>
  to !== null && reason !== true && bySystem !== true;

/** The command that is the one next step of this person; undefined where nothing of theirs carries the item on. */
export const nextOf = ({ commands }: Subject, names: readonly string[]): string | undefined =>
  names.find((name) => {
    const command = commands[name];
    return command !== undefined && carriesOn(command);
  });

/**
 * Whose step is next, when it is not this person's: the one who leads, as long as a command of theirs carries it on.
 * Null where nothing is waited for.
 */
export function waitsFor(subject: Subject, item: Item, actor: Actor): string | null {
  const { open, lead, state } = item;
  if (!open || lead === null || lead === audienceKey(actor.role, actor.unit)) return null;
  if (nextOf(subject, availableItemCommands(subject, item, actor)) !== undefined) return null;
  const role = lead.split(':')[0];
  const theirs = Object.values(subject.commands).some(
    (command) =>
      carriesOn(command) &&
      command.from?.includes(state) === true &&
      command.roles.some((each) => each === role),
  );
  return theirs ? lead : null;
}

/** The commands in the order of their buttons: what carries the item on, what amends it, what ends it with a reason. */
export function byNeed({ commands }: Subject, names: readonly string[]): readonly string[] {
  const rank = (name: string): number => {
    const command = commands[name];
    if (command?.reason === true) return 2;
    return command?.to === null ? 1 : 0;
  };
  return names
    .map((name) => ({ name, rank: rank(name) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ name }) => name);
}
