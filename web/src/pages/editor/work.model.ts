// What the editor and the page before sending both know of a dossier: its draft as it stands, points, gaps, files.
import {
  type CriteriaSet,
  criteriaOf,
  Draft,
  type DossierFile,
  isCriterionKey,
  criterionOfKey,
  type MissingItem,
  missingBeforeSending,
  type Rehearsal,
  rehearse,
  type StoredDossier,
} from '@ocop/functions/domain';
import type { DraftChanges } from '../../gateway/gateway.ts';
import { type Step, stepsOf } from './steps.model.ts';

export interface Work {
  readonly dossier: StoredDossier;
  readonly set: CriteriaSet;
  /** The stored draft with what this device has not saved yet laid over it. */
  readonly draft: Draft;
  /** Without those that were taken out. */
  readonly files: readonly DossierFile[];
  readonly steps: readonly Step[];
  readonly rehearsal: Rehearsal;
  readonly missing: readonly MissingItem[];
}

/** The stored draft under the unsaved changes; `null` takes a key out. */
export function overlaid(stored: Draft, unsaved: DraftChanges | undefined): Draft {
  const entries = Object.entries({ ...stored, ...unsaved }).filter(([, value]) => value !== null);
  return Draft.parse(Object.fromEntries(entries));
}

/** Answers that are none of the set (left from another product set) neither count nor break the page. */
function ownAnswers(draft: Draft, set: CriteriaSet): Draft {
  const options = new Map(criteriaOf(set).map(({ number, options: of }) => [number, of.map(({ id }) => id)]));
  const entries = Object.entries(draft).filter(([key]) => {
    const chosen = isCriterionKey(key) ? draft[key]?.option : undefined;
    return chosen === undefined || (options.get(criterionOfKey(key))?.includes(chosen) ?? false);
  });
  return Draft.parse(Object.fromEntries(entries));
}

/** Changes that an earlier visit left on the device, if they still fit the draft. */
export function reviveChanges(stored: unknown): DraftChanges | undefined {
  return Draft.safeParse(stored).data;
}

/** Open remarks that nobody has replied to: the server refuses to send without. */
function missingReplies({ remarks }: StoredDossier, { replies = {} }: Draft): MissingItem[] {
  return remarks
    .filter(({ id, state }) => state === 'open' && (replies[id] ?? '').trim() === '')
    .map(({ problem }) => ({ key: 'replies', message: `Chưa trả lời yêu cầu: ${problem}` }));
}

export function workOf(
  dossier: StoredDossier,
  set: CriteriaSet,
  files: readonly DossierFile[],
  unsaved?: DraftChanges,
): Work {
  const draft = overlaid(dossier.draft, unsaved);
  const present = files.filter(({ state }) => state !== 'removed');
  const rehearsal = rehearse(set, ownAnswers(draft, set));
  const facts = { kind: dossier.kind, setNo: dossier.product.setNo, draft, files: present };
  return {
    dossier,
    set,
    draft,
    files: present,
    steps: stepsOf(dossier, set),
    rehearsal,
    missing: [...missingReplies(dossier, draft), ...missingBeforeSending(facts, rehearsal)],
  };
}
