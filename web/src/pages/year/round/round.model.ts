// An assessment round as its screen reads it, without a screen: who sits, who has declared, how far it is, which papers.
import {
  type Actor,
  type Details,
  type DossierLook,
  type FindingVerdict,
  hasDeclared,
  isBarred,
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
  readonly hasDeclared: boolean;
}

const nameIn = ({ names }: Pick<Item, 'names'>, id: string): string => names[id] ?? id;

export function membersOf(item: Item): readonly RoundMember[] {
  const round = roundView(item.values);
  return round.team.map(({ uid, seat }) => ({
    uid,
    name: nameIn(item, uid),
    seat: SEAT_CHOICES.find(({ value }) => value === seat)?.label ?? '',
    hasDeclared: hasDeclared(round, uid),
  }));
}

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

/** What a dossier's figures say first, in one line. */
export function lookWords(look: DossierLook): string {
  if (look.look === 'barred') return 'Ông/bà đã khai có lợi ích liên quan: không được xem';
  const sent = `${String(look.sent)}/${String(look.expected)} phiếu đã gửi`;
  return look.look === 'notYet' ? `${sent}; ông/bà gửi phiếu của mình thì mới xem được` : sent;
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
  const isHeld = item.state === 'sitting' || item.state === 'closed';
  return isHeld ? [whole('meetingMinutes'), ...sheets] : [whole('invitation'), ...sheets];
}
