import type { Dossier, DossierFile } from '@ocop/functions/domain';
import type { FixItem } from '../../components/ocop-fix-list.ts';
import { fixItemOf } from '../../services/remark-words.ts';

/** All remarks of a dossier for its page: open ones first, the nearest day first. */
export function allRemarks(dossier: Dossier, files: readonly Pick<DossierFile, 'id' | 'name'>[]): FixItem[] {
  return dossier.remarks
    .map((remark) => fixItemOf(remark, remark.reply, remark.state === 'answered', { files }))
    .sort((a, b) => Number(a.answered) - Number(b.answered) || a.dueOn.localeCompare(b.dueOn));
}
