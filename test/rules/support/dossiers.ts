// Dossiers as the store keeps them, made by the domain and then put into the state that a test asks about.
import type { DocumentData } from 'firebase/firestore/lite';
import type { Doer, Dossier } from '../../../functions/src/domain/dossier/dossier.ts';
import { decide } from '../../../functions/src/domain/dossier/decide.ts';
import { evolve } from '../../../functions/src/domain/dossier/evolve.ts';
import type { DossierState } from '../../../functions/src/domain/dossier/state.ts';
import type { Actor } from '../../../functions/src/domain/people/actor.ts';
import { paths } from '../../../functions/src/domain/store/paths.ts';
import { COMMUNE, type Person, PRODUCER, VILLAGE } from './people.ts';

const AT = '2026-11-02T02:00:00.000Z';
export const OPEN_KEYS = ['c3_5', 'general', 'replies'];

export const HELPERS = {
  'no helper': null,
  'the village head as helper': { uid: 'village', role: 'village', unit: VILLAGE, name: '' },
  'the office as helper': { uid: 'economy', role: 'economy', unit: null, name: '' },
} as const satisfies Record<string, Doer | null>;
export type HelperName = keyof typeof HELPERS;

/** A dossier of the producer in this state, with the same open keys in every state: only the state makes a difference. */
export function dossierIn(state: DossierState, preparedBy: Doer | null = null): Dossier {
  const actor: Actor = { uid: 'producer', commune: COMMUNE, role: 'producer', unit: PRODUCER };
  const [created] = decide(
    null,
    {
      type: 'createDossier',
      commandId: '00000000-0000-4000-8000-000000000001',
      dossierId: 'd1',
      kind: 'first',
      product: { id: 'mat-ong', name: 'Mật ong hoa núi', setNo: 4 },
      producer: { id: PRODUCER, name: 'Hợp tác xã Linh Ngọc', kind: 'cooperative', villageId: VILLAGE },
      criteriaSetId: 'qd26-2026/04',
      criteria: ['3.3', '3.5'],
      renewal: null,
    },
    actor,
    AT,
  );
  return { ...evolve(null, created), state, preparedBy, openKeys: OPEN_KEYS };
}

/** As stored, with a draft that has open and closed keys. */
export function stored(dossier: Dossier): DocumentData {
  return {
    ...dossier,
    draft: { general: { history: 'Lập năm 2019' }, c3_5: { option: '3.5-1' }, plan: { text: 'Mở rộng' } },
    draftSavedAt: new Date(AT),
    draftSavedBy: 'producer',
    index: { waiting: [], dueOn: null, nextNoticeOn: null, searchKeys: [] },
  };
}

/** The three dossiers, by who prepares them, and one paper of each kind below. */
export function dossiersWithPapers(): Readonly<Record<string, DocumentData>> {
  return Object.fromEntries(
    Object.entries(HELPERS).flatMap(([name, helper]) => {
      const id = idOf(name);
      const below = (collection: 'events' | 'files' | 'confirmations' | 'packages'): string =>
        paths.dossierDocument(COMMUNE, id, collection, 'one');
      return [
        [paths.dossier(COMMUNE, id), stored(dossierIn('submitted', helper))],
        [below('events'), { type: 'dossierSubmitted', to: 'submitted' }],
        [below('files'), { name: 'Đơn nhãn hiệu.pdf', producerId: PRODUCER }],
        [below('packages'), { audience: 'producer', producerId: PRODUCER }],
        [below('confirmations'), { state: 'pending', communeId: COMMUNE, villageId: VILLAGE }],
      ];
    }),
  );
}

export const idOf = (name: string): string => name.replaceAll(' ', '-');

/** The person as the domain's permissions ask about them; null for who is no member. */
export function actorOf({ uid, member }: Person): Actor | null {
  return member === null || uid === null ? null : { uid, ...member };
}
