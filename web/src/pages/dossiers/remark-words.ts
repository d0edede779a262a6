import {
  checklistFor,
  type Dossier,
  type DossierFile,
  DRAFT_SECTION_LABELS,
  type DraftSection,
  DRAFT_SECTIONS,
  type Remark,
} from '@ocop/functions/domain';
import type { FixItem } from '../../components/ocop-fix-list.ts';

function fileName(id: string, files: readonly Pick<DossierFile, 'id' | 'name'>[]): string {
  return files.find((file) => file.id === id)?.name ?? 'tệp đã bỏ';
}

function sectionLabel(section: string): string {
  const known = DRAFT_SECTIONS.find((key): key is DraftSection => key === section);
  return known === undefined ? section : DRAFT_SECTION_LABELS[known];
}

/** What a remark points at, in words. */
export function targetLabel(
  { target }: Pick<Remark, 'target'>,
  setNo: number,
  files: readonly Pick<DossierFile, 'id' | 'name'>[],
): string {
  switch (target.kind) {
    case 'criterion':
      return `Tiêu chí ${target.criterion}`;
    case 'section':
      return sectionLabel(target.section);
    case 'file':
      return `Tệp “${fileName(target.fileId, files)}”`;
    case 'page':
      return `Trang ${String(target.page)}, tệp “${fileName(target.fileId, files)}”`;
    case 'document':
      return checklistFor(setNo).find(({ code }) => code === target.code)?.name ?? target.code;
  }
}

/** The remarks of a dossier for the fix list: open ones first, the nearest day first. */
export function fixItems(dossier: Dossier, files: readonly Pick<DossierFile, 'id' | 'name'>[]): FixItem[] {
  return dossier.remarks
    .map((remark): FixItem => ({
      id: remark.id,
      target: targetLabel(remark, dossier.product.setNo, files),
      problem: remark.problem,
      action: remark.action,
      dueOn: remark.dueOn,
      answered: remark.state === 'answered',
      reply: remark.reply,
    }))
    .sort((a, b) => Number(a.answered) - Number(b.answered) || a.dueOn.localeCompare(b.dueOn));
}
