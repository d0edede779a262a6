import {
  type CriteriaSet,
  criteriaOf,
  type DossierFile,
  EVIDENCE_CATALOG,
  type Remark,
  type RemarkTarget,
  DRAFT_SECTION_LABELS,
  DRAFT_SECTIONS,
} from '@ocop/functions/domain';
import type { FixItem } from '../../components/ocop-fix-list.ts';

interface Names {
  readonly set: CriteriaSet;
  readonly files: readonly Pick<DossierFile, 'id' | 'name'>[];
}

/** What a remark points at, in words. */
export function nameOfTarget(target: RemarkTarget, { set, files }: Names): string {
  const fileName = (id: string): string => files.find((file) => file.id === id)?.name ?? 'đã gửi';
  switch (target.kind) {
    case 'criterion': {
      const title = criteriaOf(set).find(({ number }) => number === target.criterion)?.title;
      return `Tiêu chí ${target.criterion}${title === undefined ? '' : `: ${title}`}`;
    }
    case 'section': {
      const section = DRAFT_SECTIONS.find((known) => known === target.section);
      return section === undefined ? 'Nội dung hồ sơ' : DRAFT_SECTION_LABELS[section];
    }
    case 'document':
      return EVIDENCE_CATALOG.find(({ code }) => code === target.code)?.name ?? 'Giấy tờ minh chứng';
    case 'file':
      return `Tệp ${fileName(target.fileId)}`;
    case 'page':
      return `Tệp ${fileName(target.fileId)}, trang ${String(target.page)}`;
  }
}

/** The open remarks as the fix list shows them; one with a written reply counts as done. */
export function fixItems(
  remarks: readonly Remark[],
  replies: Readonly<Record<string, string>>,
  names: Names,
): readonly FixItem[] {
  return remarks
    .filter(({ state }) => state === 'open')
    .map(({ id, target, problem, action, dueOn }) => {
      const reply = replies[id] ?? '';
      return {
        id,
        target: nameOfTarget(target, names),
        problem,
        action,
        dueOn,
        reply,
        answered: reply.trim() !== '',
      };
    });
}
