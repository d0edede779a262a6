/** What a round's sent sheets come to, side by side, and who may see it. */
import { z } from 'zod';
import { criteriaOf, type CriteriaSet } from '../criteria/criteria-set.ts';
import { FindingContent, FindingVerdict } from '../dossier/dossier.ts';
import { Id, Uid } from '../kernel/ids.ts';
import type { Actor } from '../people/actor.ts';
import type { MemberOpinion } from './opinion.ts';
import { hasDeclared, isBarred, isInTeam, type RoundView } from './round.ts';
import { pointStatistics } from './statistics.ts';

const Count = z.number().int().min(0);

/** One dossier's figures. Means and deviations are hundredths of a point. */
export const DossierFigures = z.strictObject({
  opinions: z.array(
    z.strictObject({
      uid: Uid,
      name: z.string(),
      isPresent: z.boolean(),
      contents: z.record(
        FindingContent,
        z.strictObject({ verdict: FindingVerdict.nullable(), words: z.string() }),
      ),
      note: z.string(),
      points: Count.nullable(),
    }),
  ),
  /** How many chose what, content by content. */
  votes: z.record(FindingContent, z.strictObject({ agree: Count, partly: Count, disagree: Count })),
  /** Of the members present who are not barred, how many have sent; enough when it reaches `quorum`. */
  counted: Count,
  quorum: Count,
  hasQuorum: z.boolean(),
  /** Of rehearsed totals; null where nobody rehearsed. */
  statistics: z
    .strictObject({ count: Count, lowest: Count, highest: Count, mean: Count, deviation: Count })
    .nullable(),
  /** Whether the totals lie further apart than the round's limit. */
  isWide: z.boolean(),
  /** Criteria on which two members lie further apart than the round's limit. */
  differences: z.array(
    z.strictObject({
      criterion: z.string(),
      title: z.string(),
      lowest: Count,
      highest: Count,
      points: z.array(z.strictObject({ uid: Uid, points: Count })),
    }),
  ),
});
export type DossierFigures = z.infer<typeof DossierFigures>;

/** One dossier of the agenda as this person may see it. `barred` says nothing else: not how many have sent, not whether they suffice. */
export const DossierLook = z.discriminatedUnion('look', [
  z.strictObject({ look: z.literal('barred'), dossierId: Id }),
  z.strictObject({
    look: z.literal('notYet'),
    dossierId: Id,
    /** The id of this person's own sheet; null for somebody outside the team. */
    opinionId: Id.nullable(),
    sent: Count,
    expected: Count,
  }),
  z.strictObject({
    look: z.literal('shown'),
    dossierId: Id,
    opinionId: Id.nullable(),
    sent: Count,
    expected: Count,
    figures: DossierFigures,
  }),
]);
export type DossierLook = z.infer<typeof DossierLook>;

function votesOn(opinions: readonly MemberOpinion[], content: FindingContent) {
  const count = (wanted: FindingVerdict): number =>
    opinions.filter(({ contents }) => contents[content].verdict === wanted).length;
  return { agree: count('agree'), partly: count('partly'), disagree: count('disagree') };
}

function differencesOf(
  { criterionSpread }: RoundView,
  set: CriteriaSet | null,
  opinions: readonly MemberOpinion[],
): DossierFigures['differences'] {
  const scored = opinions.filter(({ criteria }) => criteria.size > 0);
  return (set === null || scored.length < 2 ? [] : criteriaOf(set))
    .map(({ number, title }) => {
      const points = scored.map(({ uid, criteria }) => ({ uid, points: criteria.get(number) ?? 0 }));
      const all = points.map((each) => each.points);
      return { criterion: number, title, lowest: Math.min(...all), highest: Math.max(...all), points };
    })
    .filter(({ lowest, highest }) => (highest - lowest) * 1000 > criterionSpread);
}

/** The figures of one dossier from the sheets that were sent and count. */
export function dossierFigures(
  round: RoundView,
  set: CriteriaSet | null,
  opinions: readonly MemberOpinion[],
): DossierFigures {
  const counted = opinions.filter(({ isPresent }) => isPresent).length;
  const statistics = pointStatistics(opinions.flatMap(({ points }) => (points === null ? [] : [points])));
  return {
    opinions: opinions.map(({ uid, name, isPresent, contents, note, points }) => ({
      uid,
      name,
      isPresent,
      contents: { ...contents },
      note,
      points,
    })),
    votes: {
      materials: votesOn(opinions, 'materials'),
      labour: votesOn(opinions, 'labour'),
      origin: votesOn(opinions, 'origin'),
      identity: votesOn(opinions, 'identity'),
    },
    counted,
    quorum: round.quorum,
    hasQuorum: counted >= round.quorum,
    statistics,
    isWide: statistics !== null && (statistics.highest - statistics.lowest) * 1000 > round.spread,
    differences: differencesOf(round, set, opinions),
  };
}

/** Who asks, and in which state the round is. */
export interface Viewer {
  readonly actor: Pick<Actor, 'uid' | 'role'>;
  readonly state: string;
}

/**
 * Whether this person may see the others' sheets on a dossier. A member who declared an interest never does. A member of
 * the team does once their own sheet is sent. Phòng Kinh tế as secretary (in that seat, or outside the team) does from the
 * opening of the meeting on, once they have declared; when the round is closed, nobody declares any more, and Phòng Kinh
 * tế and a leader outside the team see what they are not barred from. Nobody else.
 */
export function lookOf(
  round: RoundView,
  { actor, state }: Viewer,
  dossierId: string,
  hasSent: boolean,
): DossierLook['look'] {
  const { uid, role } = actor;
  if (isBarred(round, uid, dossierId)) return 'barred';
  if (isInTeam(round, uid)) {
    const isSecretary = round.team.some((each) => each.uid === uid && each.seat === 'secretary');
    const mayAsSecretary = isSecretary && role === 'economy' && hasBegun(state) && hasDeclared(round, uid);
    return hasSent || mayAsSecretary ? 'shown' : 'notYet';
  }
  if (state === 'closed') return role === 'economy' || role === 'leader' ? 'shown' : 'notYet';
  return role === 'economy' && state === 'sitting' && hasDeclared(round, uid) ? 'shown' : 'notYet';
}

const hasBegun = (state: string): boolean => state === 'sitting' || state === 'closed';

/** What is known of one dossier of the agenda. */
export interface DossierOpinions {
  readonly dossierId: string;
  /** Null where it cannot be scored. */
  readonly set: CriteriaSet | null;
  /** The sheets that members of the team have sent; those of members who are barred do not count. */
  readonly opinions: readonly MemberOpinion[];
  readonly opinionId: string | null;
}

/** The agenda as this person may see it. */
export function roundLooks(
  round: RoundView,
  viewer: Viewer,
  dossiers: readonly DossierOpinions[],
): DossierLook[] {
  return dossiers.map(({ dossierId, set, opinions, opinionId }) => {
    const counting = opinions.filter(({ uid }) => isInTeam(round, uid) && !isBarred(round, uid, dossierId));
    const hasSent = counting.some(({ uid }) => uid === viewer.actor.uid);
    const look = lookOf(round, viewer, dossierId, hasSent);
    if (look === 'barred') return { look, dossierId };
    const expected = round.team.filter(({ uid }) => !isBarred(round, uid, dossierId)).length;
    const known = { dossierId, opinionId, sent: counting.length, expected };
    return look === 'notYet'
      ? { look, ...known }
      : { look, ...known, figures: dossierFigures(round, set, counting) };
  });
}
