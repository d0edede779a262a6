import type { Dossier, RemarkTarget } from './dossier.ts';
import { criterionKey, type Draft, DRAFT_SECTIONS, isCriterionKey } from './draft.ts';
import type { DossierFile, FrozenFile } from './files.ts';
import type { DossierKind } from './state.ts';

/** Every key of the draft of a kind of dossier under a set with these criteria. */
export function allKeys(kind: DossierKind, criteria: readonly string[]): string[] {
  const sections = DRAFT_SECTIONS.filter(
    (key) => key !== 'replies' && (key !== 'changes' || kind !== 'first'),
  );
  return [...sections, ...criteria.map(criterionKey)];
}

/** Keys of the criteria whose answers name one of these files. */
function criteriaUsing(draft: Draft, fileIds: ReadonlySet<string>): string[] {
  return Object.keys(draft).filter((key) => {
    const answer = isCriterionKey(key) ? draft[key] : undefined;
    return (answer?.files ?? []).some((file) => fileIds.has(file));
  });
}

/**
 * The keys that a round of remarks opens: what each remark points at, and the replies; the rest stays frozen.
 * A remark on a file, or on a kind of paper, opens the criteria that use it, so that a new file can take its place.
 */
export function keysOpenedBy(
  targets: readonly RemarkTarget[],
  draft: Draft,
  files: readonly Pick<FrozenFile, 'id' | 'evidenceCode'>[],
): string[] {
  const keys = new Set<string>(['replies']);
  for (const target of targets) for (const key of keysOf(target, draft, files)) keys.add(key);
  return [...keys].sort();
}

function keysOf(
  target: RemarkTarget,
  draft: Draft,
  files: readonly Pick<FrozenFile, 'id' | 'evidenceCode'>[],
): readonly string[] {
  switch (target.kind) {
    case 'criterion':
      return [criterionKey(target.criterion)];
    case 'section':
      return [target.section];
    case 'file':
    case 'page':
      return criteriaUsing(draft, new Set([target.fileId]));
    case 'document':
      return criteriaUsing(
        draft,
        new Set(files.filter((file) => file.evidenceCode === target.code).map((file) => file.id)),
      );
  }
}

/** Whether a remark of the open round lets this file be replaced: it names the file, its page, or its kind of paper. */
export function mayReplaceFile(dossier: Dossier, file: Pick<DossierFile, 'id' | 'evidenceCode'>): boolean {
  return dossier.remarks.some(
    ({ state, target }) =>
      state === 'open' &&
      (((target.kind === 'file' || target.kind === 'page') && target.fileId === file.id) ||
        (target.kind === 'document' && target.code === file.evidenceCode)),
  );
}
