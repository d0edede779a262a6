import { DomainError } from '../kernel/domain-error.ts';
import type { Dossier, RemarkTarget } from './dossier.ts';
import { criterionKey } from './draft.ts';
import { allKeys } from './open-keys.ts';

/**
 * Refuses a remark that points at nothing the dossier has: a remark opens what it names, so it must name something.
 * @param criteria criteria numbers of the dossier's set
 * @throws DomainError `invalid-argument` with `details.path`
 */
export function checkRemarkTargets(
  dossier: Dossier,
  targets: readonly RemarkTarget[],
  criteria: readonly string[],
): void {
  const keys = allKeys(dossier.kind, criteria);
  const files = dossier.submissions.slice(-1).flatMap((submission) => submission.files);
  targets.forEach((target, row) => {
    const problem = problemOf(target, keys, files);
    if (problem !== null)
      throw new DomainError('invalid-argument', problem, { path: `remarks.${String(row)}.target` });
  });
}

type Files = Dossier['submissions'][number]['files'];

function problemOf(target: RemarkTarget, keys: readonly string[], files: Files): string | null {
  switch (target.kind) {
    case 'criterion':
      return keys.includes(criterionKey(target.criterion))
        ? null
        : `Bộ tiêu chí của hồ sơ không có tiêu chí ${target.criterion}.`;
    case 'section':
      return keys.includes(target.section) ? null : 'Hồ sơ này không có phần được nêu.';
    case 'file':
      return files.some(({ id }) => id === target.fileId)
        ? null
        : 'Tệp được nêu không có trong hồ sơ đã nộp.';
    case 'page': {
      const file = files.find(({ id }) => id === target.fileId);
      if (file === undefined) return 'Tệp được nêu không có trong hồ sơ đã nộp.';
      return target.page <= (file.pageCount ?? 1)
        ? null
        : `Tệp “${file.name}” không có trang ${String(target.page)}.`;
    }
    case 'document':
      return null;
  }
}
