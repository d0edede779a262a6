import {
  type CriteriaSet,
  criteriaOf,
  type DossierFile,
  DRAFT_SECTION_LABELS,
  DRAFT_SECTIONS,
  EVIDENCE_CATALOG,
  type Remark,
  type RemarkTarget,
} from '@ocop/functions/domain';
import type { FixItem } from '../components/ocop-fix-list.ts';

interface Names {
  readonly files: readonly Pick<DossierFile, 'id' | 'name'>[];
  /** Where it is at hand, criteria are called by their titles too. */
  readonly set?: CriteriaSet;
}

/** What a remark points at, in words. */
export function nameOfTarget(target: RemarkTarget, { set, files }: Names): string {
  const fileName = (id: string): string => files.find((file) => file.id === id)?.name ?? 'đã gửi';
  switch (target.kind) {
    case 'criterion': {
      const title = set && criteriaOf(set).find(({ number }) => number === target.criterion)?.title;
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

/** A remark as the fix list shows it. */
export function fixItemOf(remark: Remark, reply: string | null, answered: boolean, names: Names): FixItem {
  const { id, target, problem, action, dueOn } = remark;
  return { id, target: nameOfTarget(target, names), problem, action, dueOn, reply, answered };
}
