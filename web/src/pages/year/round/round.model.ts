// An assessment round as its screen reads it, without a screen: who sits, who has declared, how far it is, which papers.
import {
  type Actor,
  type Details,
  type DossierLook,
  type FindingVerdict,
  hasDeclared,
  INTEREST_CHOICES,
  isBarred,
  isInTeam,
  type Item,
  OFFICE_COMMAND_ROLES,
  paperKinds,
  type PaperType,
  roundView,
  rowsOf,
  SEAT_CHOICES,
  textOf,
} from '@ocop/functions/domain';
import { z } from 'zod';
import type { StepState, TimelineStep } from '../../../components/ocop-timeline.ts';
import { type AppError } from '../../../gateway/errors.ts';
import { lowerFirst } from '../../../text/format.ts';
import { makingHref } from '../../papers/offers.model.ts';

export interface RoundMember {
  readonly uid: string;
  readonly name: string;
  readonly seat: string;
  /** Null before the meeting is opened, and for who does not sit in the team. */
  readonly isPresent: boolean | null;
  readonly hasDeclared: boolean;
  /** The dossiers from which they are barred, each with what was declared. */
  readonly interests: readonly string[];
}

/** Whether the meeting was opened. */
export const hasSat = ({ state }: Pick<Item, 'state'>): boolean => state === 'sitting' || state === 'closed';

const interestLabel = (kind: string): string =>
  lowerFirst(INTEREST_CHOICES.find(({ value }) => value === kind)?.label ?? '');

const nameIn = ({ names }: Pick<Item, 'names'>, id: string): string => names[id] ?? id;

function memberOf(item: Item, uid: string, seat: string): RoundMember {
  const round = roundView(item.values);
  return {
    uid,
    seat,
    name: nameIn(item, uid),
    isPresent: hasSat(item) && isInTeam(round, uid) ? round.present.includes(uid) : null,
    hasDeclared: hasDeclared(round, uid),
    interests: round.declarations
      .filter((each) => each.uid === uid && isBarred(round, uid, each.dossierId))
      .map(({ dossierId, kind }) => `${nameIn(item, dossierId)}: ${interestLabel(kind)}`),
  };
}

export const membersOf = (item: Item): readonly RoundMember[] =>
  roundView(item.values).team.map(({ uid, seat }) =>
    memberOf(item, uid, SEAT_CHOICES.find(({ value }) => value === seat)?.label ?? ''),
  );

/** Who declared without sitting in the team: the office sees figures too. */
export function othersOf(item: Item): readonly RoundMember[] {
  const round = roundView(item.values);
  const uids = round.declarations.map(({ uid }) => uid).filter((uid) => !isInTeam(round, uid));
  return [...new Set(uids)].map((uid) => memberOf(item, uid, 'Ngoài Tổ'));
}

/** What was taken back as a mistake, in words. */
export const withdrawnLines = (item: Item): readonly string[] =>
  rowsOf(item.values, 'withdrawn').map(
    ({ memberUid = '', dossierId = '', kind = '', reason = '' }) =>
      `${nameIn(item, memberUid)} rút khai báo “${interestLabel(kind)}” về ${nameIn(item, dossierId)}. Lý do: ${reason}`,
  );

export interface AgendaDossier {
  readonly id: string;
  readonly name: string;
  /** Whether the person who looks is kept out of it. */
  readonly isBarred: boolean;
}

export function agendaOf(item: Item, uid: string): readonly AgendaDossier[] {
  const round = roundView(item.values);
  return round.agenda.map((id) => ({
    id,
    name: nameIn(item, id),
    isBarred: isBarred(round, uid, id),
  }));
}

/** Whether declarations and sheets are taken now. */
export const isTaking = ({ state }: Pick<Item, 'state'>): boolean =>
  state === 'called' || state === 'sitting';

const STEPS = [
  'Mời họp',
  'Khai báo lợi ích liên quan',
  'Ghi và gửi phiếu ý kiến',
  'Họp, xem kết quả',
  'Lập biên bản',
];

function stepOf(item: Item, members: readonly RoundMember[]): number {
  switch (item.state) {
    case 'called':
      return members.every((member) => member.hasDeclared) ? 2 : 1;
    case 'sitting':
      return 3;
    case 'closed':
      return 4;
    default:
      return 0;
  }
}

/** Mời họp → khai báo → ý kiến → kết quả → biên bản. */
export function stepsOf(item: Item): readonly TimelineStep[] {
  const members = membersOf(item);
  const at = stepOf(item, members);
  const declared = members.filter((member) => member.hasDeclared).length;
  const stateOf = (index: number): StepState => {
    if (index < at) return 'done';
    if (index > at) return 'ahead';
    return item.state === 'cancelled' ? 'stopped' : 'current';
  };
  return STEPS.map((label, index) => ({
    label,
    state: stateOf(index),
    ...(index === 1 && item.state !== 'preparing'
      ? { note: `${String(declared)}/${String(members.length)} thành viên đã khai báo` }
      : {}),
  }));
}

/** What somebody says of one dossier of the agenda; `kind` is '' until it is said. */
export interface DeclaredLine {
  readonly dossierId: string;
  readonly kind: string;
  readonly note: string;
}

/** What this member has declared so far, for each dossier of the agenda. */
export function declaredLines(item: Item, uid: string): readonly DeclaredLine[] {
  const own = rowsOf(item.values, 'interests').filter(({ memberUid }) => memberUid === uid);
  return agendaOf(item, uid).map(({ id }) => {
    const { kind = '', note = '' } = own.find(({ dossierId }) => dossierId === id) ?? {};
    return { dossierId: id, kind, note };
  });
}

/** All lines without an interest, but those of which one is declared: that is taken back only with a reason. */
export function clearedLines(
  lines: readonly DeclaredLine[],
  agenda: readonly AgendaDossier[],
): readonly DeclaredLine[] {
  const isKept = (id: string): boolean => agenda.some((each) => each.id === id && each.isBarred);
  return lines.map((line) => (isKept(line.dossierId) ? line : { ...line, kind: 'none', note: '' }));
}

/** The lines as the command takes them. */
export const declarationValues = (uid: string, lines: readonly DeclaredLine[]): Details => ({
  interests: lines.map((line) => ({ memberUid: uid, ...line })),
});

const Conflict = z.object({ conflict: z.literal(true), version: z.number() });

/** Somebody else wrote first: the version that is there now; null for any other refusal. */
export function newerVersion(error: AppError | undefined): number | null {
  const found = Conflict.safeParse(error?.details);
  return found.success ? found.data.version : null;
}

/** The own sheet on a dossier, among all own ones of the round. */
export const ownSheet = (sheets: readonly Item[], dossierId: string): Item | undefined =>
  sheets.find(({ values }) => textOf(values, 'dossierId') === dossierId);

/** Short words for a table. */
const VERDICT_WORDS: Readonly<Record<FindingVerdict, string>> = {
  agree: 'Đồng ý',
  partly: 'Đồng ý một phần',
  disagree: 'Không đồng ý',
};

export const verdictWords = (verdict: FindingVerdict | null): string =>
  verdict === null ? 'Không ghi' : VERDICT_WORDS[verdict];

/** From when somebody outside the team sees the sheets; nothing for who never does. */
const SEEN_OUTSIDE: Readonly<Partial<Record<Actor['role'], string>>> = {
  economy: '; khi họp, ông/bà khai báo lợi ích liên quan rồi thì xem được',
  leader: '; đợt kết thúc thì ông/bà xem được',
};

/** What a dossier's figures say first, in one line. */
export function lookWords(look: DossierLook, role: Actor['role']): string {
  if (look.look === 'barred')
    return 'Ông/bà đã khai có lợi ích liên quan nên không cho ý kiến, không xem được phiếu và số liệu.';
  const sent = `${String(look.sent)}/${String(look.expected)} phiếu đã gửi`;
  if (look.look === 'shown') return sent;
  const from = look.opinionId === null ? SEEN_OUTSIDE[role] : '; ông/bà gửi phiếu của mình thì mới xem được';
  return `${sent}${from ?? ''}`;
}

export interface PaperLink {
  readonly label: string;
  readonly href: string;
}

const labelOf = (type: PaperType, of = ''): string => `Lập ${lowerFirst(paperKinds[type].shortName)}${of}`;

/** The papers that can be made of a round now, from what it knows. */
export function roundPapers(item: Item, actor: Actor): readonly PaperLink[] {
  const makers: readonly string[] = OFFICE_COMMAND_ROLES.generateDocument;
  if (!makers.includes(actor.role) || item.state === 'cancelled') return [];
  const agenda = agendaOf(item, actor.uid);
  const from = { subject: 'rounds', id: item.id } as const;
  const whole = (type: PaperType): PaperLink => ({
    label: labelOf(type),
    href: makingHref({ type, dossierIds: agenda.map(({ id }) => id), item: from }),
  });
  const sheets = agenda.map(({ id, name }) => ({
    label: labelOf('opinionSheet', `: ${name}`),
    href: makingHref({ type: 'opinionSheet', dossierIds: [id], item: from }),
  }));
  return hasSat(item) ? [whole('meetingMinutes'), ...sheets] : [whole('invitation'), ...sheets];
}
