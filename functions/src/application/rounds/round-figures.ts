import type { z } from 'zod';
import {
  type Actor,
  type contracts,
  type CriteriaSet,
  DomainError,
  type DossierOpinions,
  isInTeam,
  type Item,
  loadCriteriaSet,
  memberOpinion,
  roundLooks,
  roundView,
  type RoundView,
  subjects,
  textOf,
} from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { opinionDocId, roundOpinions } from '../items/round-reads.ts';
import type { Core } from '../ports.ts';

export interface RoundFiguresCall {
  readonly input: z.output<typeof contracts.roundFigures.input>;
  readonly actor: Actor;
}

type Answer = z.input<typeof contracts.roundFigures.output>;

/**
 * The sent sheets of a round side by side, each dossier as far as this person may see it (`lookOf`). Reads the round, its
 * sheets, and one document for each dossier of the agenda.
 * @throws DomainError `permission-denied` for who does not read rounds, `not-found`
 */
export async function roundFigures(
  { store, ids }: Pick<Core, 'store' | 'ids'>,
  { input, actor }: RoundFiguresCall,
): Promise<Answer> {
  if (!subjects.rounds.reads.includes(actor.role))
    throw new DomainError('permission-denied', 'Việc này không thuộc quyền của ông/bà.', {
      command: 'roundFigures',
    });
  const item = await store.read(documents.item(actor.commune, 'rounds', input.roundId));
  if (item === null) throw new DomainError('not-found', 'Không tìm thấy đợt đánh giá này.');
  const round = roundView(item.values);
  const sent = await roundOpinions(store, actor.commune, item.id);
  const dossiers: DossierOpinions[] = [];
  for (const dossierId of round.agenda) {
    const set = await scorableSet(store, actor.commune, dossierId);
    const opinionId = isInTeam(round, actor.uid) ? opinionDocId(ids, item.id, dossierId, actor.uid) : null;
    dossiers.push({ dossierId, set, opinionId, opinions: sheetsOn(item, round, sent, dossierId, set) });
  }
  return { dossiers: roundLooks(round, { actor, state: item.state }, dossiers) };
}

/** Null where the dossier's set can be shown only. */
async function scorableSet(
  store: Pick<Core['store'], 'read'>,
  commune: string,
  dossierId: string,
): Promise<CriteriaSet | null> {
  const dossier = await store.read(documents.dossier(commune, dossierId));
  const set = dossier === null ? null : await loadCriteriaSet(dossier.criteriaSetId);
  return set?.scorable === true ? set : null;
}

const sheetsOn = (
  { names }: Item,
  { present }: RoundView,
  sent: readonly Item[],
  dossierId: string,
  set: CriteriaSet | null,
): DossierOpinions['opinions'] =>
  sent
    .filter(({ values }) => textOf(values, 'dossierId') === dossierId)
    .map(({ values }) => {
      const uid = textOf(values, 'memberUid');
      return memberOpinion(values, set, { uid, name: names[uid] ?? uid, isPresent: present.includes(uid) });
    });
