import { doerOf } from '../dossier/decide.ts';
import {
  completeDetails,
  type DetailField,
  type DetailProblem,
  type Details,
  isEmptyDetail,
  parseDetails,
  refusedDetails,
} from '../fields/details.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { type Instant, type PlainDate, plainDateOf } from '../kernel/plain-date.ts';
import type { Actor } from '../people/actor.ts';
import { checkGiven, checkOwn, commandOf } from './available.ts';
import {
  type Item,
  type ItemEvent,
  type ItemFileRef,
  MAX_ITEM_FILES,
  MAX_ITEM_TEXT,
  MAX_KEY,
  MAX_SUPPORT,
} from './item.ts';
import type { Place, Subject, SubjectCommand } from './subject.ts';

/** A command as it came in, with what the server found for it. */
export interface ItemCommand {
  readonly commandId: string;
  readonly itemId: string;
  readonly command: string;
  /** The version that was on the screen; null where the command writes no field. */
  readonly version: number | null;
  /** Only what it writes. */
  readonly values: Details;
  /** Names of what the values point to, by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly reason: string;
  readonly attached: readonly ItemFileRef[];
  readonly detached: readonly string[];
  /** Given by the system: a schedule, or another command's consequence. */
  readonly bySystem?: boolean;
}

/**
 * Decides a command on an item: which fact it makes, or why not. `item` is null where a new one is opened.
 * @throws DomainError `permission-denied` (who), `failed-precondition` (when; `open` names what is open; `conflict` when
 *   somebody else wrote first), `invalid-argument` (what; `issues` with paths `values.…`, `reason`, `files`)
 */
export function decideItem(
  subject: Subject,
  item: Item | null,
  asked: ItemCommand,
  actor: Actor,
  at: Instant,
): ItemEvent {
  const command = commandOf(subject, asked.command);
  checkGiven(subject, item, asked, actor);
  const written = parseWritten(subject, asked.command, asked.values);
  const before = completeDetails(subject.fields, item?.values);
  const values = { ...before, ...written };
  const place = subject.place(values);
  checkOwn(subject, item, place, asked, actor);
  checkVersion(subject, item, command, asked);
  const on = plainDateOf(at);
  const files = fileChanges(item, asked);
  const issues = problemsOf({ subject, command, asked, values, place, files, on });
  if (issues.length > 0) throw refusedDetails(issues);
  return {
    id: asked.commandId,
    communeId: actor.commune,
    subject: subject.name,
    itemId: asked.itemId,
    command: asked.command,
    state: command.to ?? String(item?.state),
    values: written,
    names: { ...asked.names },
    attached: [...files.attached],
    detached: [...files.detached],
    reason: asked.reason.trim() === '' ? null : asked.reason.trim(),
    version: (item?.version ?? 0) + 1,
    by: doerOf(actor),
    at,
    on,
    ...readersOf(place),
    schemaVersion: 1,
  };
}

/** Who may read the event beside the roles of the subject. */
const readersOf = ({
  producerId,
  villageId,
  ownerUid,
}: Place): Pick<ItemEvent, 'producerId' | 'villageId' | 'ownerUid'> => ({ producerId, villageId, ownerUid });

/**
 * What of the values the command may write, checked field by field; anything else is refused by name. The server asks it
 * before it reads what the values point to.
 * @throws DomainError `invalid-argument` with the place of each thing that is wrong
 */
export function parseWritten(subject: Subject, name: string, values: Details): Details {
  const { writes } = commandOf(subject, name);
  const given = subject.fields.filter(({ key }) => key in values && writes.includes(key));
  const known = pick(given, values);
  parseDetails(given, known, 'values');
  const foreign = Object.keys(values).find((key) => !writes.includes(key));
  if (foreign !== undefined)
    throw refusedDetails([{ path: `values.${foreign}`, message: 'Việc này không sửa được mục này.' }]);
  return known;
}

const pick = (fields: readonly DetailField[], values: Details): Details =>
  Object.fromEntries(Object.entries(values).filter(([name]) => fields.some(({ key }) => key === name)));

/** Two people on one item: who comes second sees what the first wrote before anything is lost. */
function checkVersion(
  { one }: Subject,
  item: Item | null,
  { writes }: SubjectCommand,
  { version, bySystem }: ItemCommand,
): void {
  if (item === null || writes.length === 0 || bySystem === true || version === item.version) return;
  throw new DomainError(
    'failed-precondition',
    `Người khác vừa sửa ${one} này; xin xem lại rồi gửi. Những gì ông/bà vừa ghi vẫn còn đây.`,
    { conflict: true, version: item.version },
  );
}

interface FileChanges {
  readonly attached: readonly ItemFileRef[];
  readonly detached: readonly string[];
  /** How many there are afterwards. */
  readonly count: number;
}

/** What of the files really changes: each is kept once, and only what is there can be taken off. */
function fileChanges(item: Item | null, asked: ItemCommand): FileChanges {
  const here = (item?.files ?? []).map(({ id }) => id);
  const fresh = new Map(asked.attached.filter(({ id }) => !here.includes(id)).map((file) => [file.id, file]));
  const detached = here.filter((id) => asked.detached.includes(id));
  return { attached: [...fresh.values()], detached, count: here.length - detached.length + fresh.size };
}

/** A command with what it would make of the item. */
interface Outcome {
  readonly subject: Subject;
  readonly command: SubjectCommand;
  readonly asked: ItemCommand;
  /** All values, as they will be. */
  readonly values: Details;
  readonly place: Place;
  readonly files: FileChanges;
  readonly on: PlainDate;
}

function problemsOf(outcome: Outcome): DetailProblem[] {
  const { subject, command, asked, values, on } = outcome;
  const { needs = [], writes } = command;
  const owed = subject.fields.filter(
    ({ key, required }) => needs.includes(key) || (required === true && writes.includes(key)),
  );
  return [
    ...owed
      .filter(({ key }) => isEmptyDetail(values[key]))
      .map(({ key, kind, label }) => ({
        path: `values.${key}`,
        message: `${kind === 'ref' || kind === 'choice' ? 'Hãy chọn' : 'Hãy ghi'}: ${label}.`,
      })),
    ...(subject.problems?.(values, on, asked.command) ?? []),
    ...roomProblems(outcome),
    ...reasonProblem(command, asked.reason),
    ...fileProblems(outcome),
  ];
}

/** What a stored item has no room for. */
function roomProblems({ values, place: { lead, support } }: Outcome): DetailProblem[] {
  const problems = [
    [JSON.stringify(values).length > MAX_ITEM_TEXT, 'values', 'Nội dung quá dài; hãy rút gọn hoặc kèm tệp.'],
    [(lead ?? '').length > MAX_KEY, 'values.lead', 'Không có đơn vị này.'],
    [support.some((key) => key.length > MAX_KEY), 'values.support', 'Có đơn vị phối hợp không có trong xã.'],
    [support.length > MAX_SUPPORT, 'values.support', `Tối đa ${String(MAX_SUPPORT)} đơn vị phối hợp.`],
  ] as const;
  return problems.flatMap(([isOne, path, message]) => (isOne ? [{ path, message }] : []));
}

function reasonProblem({ reason }: SubjectCommand, given: string): DetailProblem[] {
  const path = 'reason';
  if (reason === true && given.trim() === '') return [{ path, message: 'Hãy ghi lý do.' }];
  return given.trim().length > 2000 ? [{ path, message: 'Lý do dài tối đa 2.000 ký tự.' }] : [];
}

function fileProblems({ command, asked, values, files }: Outcome): DetailProblem[] {
  const path = 'files';
  const { evidence } = command;
  if (command.files !== true && asked.attached.length + asked.detached.length > 0)
    return [{ path, message: 'Việc này không kèm tệp.' }];
  if (files.count > MAX_ITEM_FILES) return [{ path, message: `Kèm tối đa ${String(MAX_ITEM_FILES)} tệp.` }];
  const isShown = files.count > 0 || (evidence ?? []).some((key) => !isEmptyDetail(values[key]));
  return evidence === undefined || isShown
    ? []
    : [{ path, message: 'Hãy kèm tệp minh chứng hoặc ghi nơi xem được kết quả.' }];
}
