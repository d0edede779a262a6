import {
  type Details,
  type FindingContent,
  isBarred,
  isInTeam,
  type Item,
  memberOpinion,
  type MemberOpinion,
  roundView,
  type RoundView,
  SEAT_CHOICES,
  textOf,
} from '../../../domain/index.ts';
import type { PaperSource } from './source.ts';

/** The round that a paper is made from, with the sheets that it may quote. */
export interface RoundFacts {
  readonly item: Item;
  readonly round: RoundView;
  readonly opinions: PaperSource['opinions'];
}

/** Null for a paper that is made from no round. */
export const roundOf = ({ item, opinions }: PaperSource): RoundFacts | null =>
  item?.subject === 'rounds' ? { item, round: roundView(item.values), opinions } : null;

const SEAT_LABELS: ReadonlyMap<string, string> = new Map(
  SEAT_CHOICES.map(({ value, label }) => [value, label]),
);

/** What somebody or something of the round is called. */
const called = ({ names }: Item, id: string): string => names[id] ?? '';

export interface Seated {
  readonly uid: string;
  readonly name: string;
  /** "Tổ trưởng Tổ đánh giá". */
  readonly position: string;
  readonly seat: string;
}

export const seatedIn = ({ item, round }: RoundFacts): readonly Seated[] =>
  round.team.map(({ uid, seat }) => ({
    uid,
    seat,
    name: called(item, uid),
    position: `${SEAT_LABELS.get(seat) ?? 'Thành viên'} Tổ đánh giá`,
  }));

/** Who sits in the one seat that is asked for. */
export const inSeat = (facts: RoundFacts, seat: 'head' | 'secretary'): Seated | undefined =>
  seatedIn(facts).find((each) => each.seat === seat);

/** A round's line of one field; nothing where it is empty, so that the paper's own suggestion stands. */
export function fromRound({ item }: RoundFacts, key: string, as: string): Details {
  const value = textOf(item.values, key);
  return value === '' ? {} : { [as]: value };
}

/** The sheets on a dossier that may be quoted, as the members wrote them. No points: papers of the commune give none. */
export const quotedOn = (
  { item, round, opinions }: RoundFacts,
  dossierId: string,
): readonly MemberOpinion[] =>
  opinions
    .filter(({ values }) => textOf(values, 'dossierId') === dossierId)
    .filter(({ ownerUid }) => ownerUid !== null && isInTeam(round, ownerUid))
    .map(({ values, ownerUid }) => {
      const uid = ownerUid ?? '';
      const isPresent = round.present.includes(uid);
      return memberOpinion(values, null, { uid, name: called(item, uid), isPresent });
    });

/** Who of the team is kept out of a dossier. */
export const barredNames = (facts: RoundFacts, dossierId: string): readonly string[] =>
  seatedIn(facts)
    .filter(({ uid }) => isBarred(facts.round, uid, dossierId))
    .map(({ name }) => name);

/** How many members chose what on one content. */
export function votesOf(
  opinions: readonly MemberOpinion[],
  content: FindingContent,
): Readonly<Record<'agree' | 'partly' | 'disagree', number>> {
  const count = (verdict: 'agree' | 'partly' | 'disagree'): number =>
    opinions.filter(({ contents }) => contents[content].verdict === verdict).length;
  return { agree: count('agree'), partly: count('partly'), disagree: count('disagree') };
}
