import type { Details } from '../../fields/details.ts';
import { type MemberOpinion, memberOpinion } from '../opinion.ts';

/** A round of three members and two dossiers, everybody present and without interests, unless said otherwise. */
export const roundValues = (override: Details = {}): Details => ({
  name: 'Đợt 1 năm 2026',
  on: '2026-11-26',
  agenda: [{ dossierId: 'd-honey' }, { dossierId: 'd-tea' }],
  team: [
    { memberUid: 'an', position: 'head' },
    { memberUid: 'binh', position: 'secretary' },
    { memberUid: 'cuc', position: 'member' },
  ],
  quorum: '2',
  spread: '10',
  criterionSpread: '2',
  attendance: [{ memberUid: 'an' }, { memberUid: 'binh' }, { memberUid: 'cuc' }],
  interests: ['an', 'binh', 'cuc'].flatMap((uid) => clear(uid)),
  ...override,
});

/** "Không có lợi ích liên quan", of every dossier. */
export const clear = (memberUid: string, ids: readonly string[] = ['d-honey', 'd-tea']) =>
  ids.map((dossierId) => ({ memberUid, dossierId, kind: 'none', note: '' }));

/** Somebody who said of honey what interest there is, and of tea that there is none. */
export const kept = (memberUid: string, kind = 'kinship') => [
  { memberUid, dossierId: 'd-honey', kind, note: '' },
  { memberUid, dossierId: 'd-tea', kind: 'none', note: '' },
];

export const AGREES: Details = {
  materialsVerdict: 'agree',
  labourVerdict: 'agree',
  originVerdict: 'agree',
  identityVerdict: 'agree',
};

export const sheet = (uid: string, override: Partial<MemberOpinion> = {}): MemberOpinion => ({
  ...memberOpinion(AGREES, null, { uid, name: `Người ${uid}`, isPresent: true }),
  ...override,
});
