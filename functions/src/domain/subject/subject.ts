/**
 * A subject of the commune's year — an idea, a task, a fair, an inspection — said as data: what it holds, how it goes
 * from state to state, who may do what. Server, screens, lists, exports and the generated tests of rules and commands
 * read the same table; a new subject costs a table like this one and no mechanism.
 */
import type { DetailField, DetailProblem, Details } from '../fields/details.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Role } from '../people/roles.ts';
import type { SubjectName } from './names.ts';

/** Whom an item belongs to and when it is placed: read off its values, never typed twice. */
export interface Place {
  /** What the item is called in lists. */
  readonly title: string;
  /** The day that puts it into a period: the day of the event, of the registration; '' while unknown. */
  readonly on: PlainDate;
  /** Until when something is owed; null when nothing is. */
  readonly dueOn: PlainDate | null;
  /** Who leads: a role of the office (`economy`), one village or producer (`village:thon-1`). Null: Phòng Kinh tế's roles. */
  readonly lead: string | null;
  /** Who supports. */
  readonly support: readonly string[];
  readonly producerId: string | null;
  readonly villageId: string | null;
  /** The one member who may read it beside the roles that do. */
  readonly ownerUid: string | null;
}

/** One thing that can be done to an item. */
export interface SubjectCommand {
  /** The button. */
  readonly label: string;
  /** Producers and village heads only ever reach what is their own; the other roles reach all of their commune. */
  readonly roles: readonly Role[];
  /** Narrows `roles`: `lead` to who leads the item, `team` to who leads or supports it. A leader of the office is never narrowed. */
  readonly by?: 'lead' | 'team';
  /** The states in which it is open; null opens a new item. */
  readonly from: readonly string[] | null;
  /** The state it leads to; null leaves the state as it is. */
  readonly to: string | null;
  /** The fields it may write. */
  readonly writes: readonly string[];
  /** Those of `writes` that the server fills: no form asks for them, what a client sends there is dropped. */
  readonly fills?: readonly string[];
  /** Fields that must be filled when it is done, beside those of `writes` that are `required` anyway. */
  readonly needs?: readonly string[];
  /** A reason must be given; it stands in the log. */
  readonly reason?: true;
  /** Files may be attached (and wrong ones taken off). */
  readonly files?: true;
  /** The end must be shown: a file, or one of these fields. */
  readonly evidence?: readonly string[];
  /** Given by the system itself (a schedule, another command), by no button. */
  readonly bySystem?: true;
  /** What will happen, one sentence, where it cannot be taken back. */
  readonly warning?: string;
}

export interface Subject {
  /** Also the collection. */
  readonly name: SubjectName;
  /** "ý tưởng": inside a sentence. */
  readonly one: string;
  /** "Ý tưởng sản phẩm": over a list. */
  readonly many: string;
  readonly fields: readonly DetailField[];
  /** Every state with its label. */
  readonly states: Readonly<Record<string, string>>;
  /** The states in which something is still to be done. */
  readonly open: readonly string[];
  readonly commands: Readonly<Record<string, SubjectCommand>>;
  /** Roles that read all of the commune's; producer, village and owner read their own through `Place`. */
  readonly reads: readonly Role[];
  readonly place: (values: Details) => Place;
  /** Rules between fields. @param on the legal day of the command */
  readonly problems?: (values: Details, on: PlainDate, command: string) => readonly DetailProblem[];
  /** The fields that lists and exports show, in their order. */
  readonly columns: readonly string[];
  /** What an empty list says: a whole sentence that tells what to do. */
  readonly empty: string;
}

/** A subject whose states, commands and fields keep their own names as types. */
export function defineSubject<const S extends Subject>(subject: S): S {
  return subject;
}

/** A place with nothing known but the title. */
export const placed = (given: Partial<Place> & Pick<Place, 'title'>): Place => ({
  on: '',
  dueOn: null,
  lead: null,
  support: [],
  producerId: null,
  villageId: null,
  ownerUid: null,
  ...given,
});
