import {
  DomainError,
  type Dossier,
  DRAFT_SECTION_LABELS,
  type DraftSection,
  type Remark,
  type SupplementItem,
  type SupplementRequestFacts,
} from '../../../domain/index.ts';
import { evidenceName } from './classification.ts';
import type { DossierPaperSource } from './source.ts';

/** The newest round of the commune's remarks: open ones, or the last that were answered. */
export function newestRemarks({ remarks }: Pick<Dossier, 'remarks'>): Remark[] {
  const own = remarks.filter(({ source }) => source === 'commune');
  const round = Math.max(0, ...own.map((remark) => remark.round));
  return own.filter((remark) => remark.round === round);
}

function isSection(section: string): section is DraftSection {
  return section in DRAFT_SECTION_LABELS;
}

function documentOf({ target }: Remark, { files }: Pick<DossierPaperSource, 'files'>): string {
  const fileName = (id: string): string => files.find((file) => file.id === id)?.name ?? 'Tệp đã nộp';
  switch (target.kind) {
    case 'document':
      return evidenceName(target.code);
    case 'file':
      return fileName(target.fileId);
    case 'page':
      return `${fileName(target.fileId)}, trang ${String(target.page)}`;
    case 'criterion':
      return `Tiêu chí ${target.criterion}`;
    case 'section':
      return isSection(target.section) ? DRAFT_SECTION_LABELS[target.section] : target.section;
  }
}

/** Phiếu yêu cầu bổ sung: every remark of the newest round, the latest of their days as the paper's own. */
export function supplementRequestFacts(source: DossierPaperSource): SupplementRequestFacts {
  const { dossier, words, rule } = source;
  const remarks = newestRemarks(dossier);
  const days = remarks.map(({ dueOn }) => dueOn).sort();
  if (days.length === 0)
    throw new DomainError('failed-precondition', 'Hồ sơ chưa có nội dung nào phải bổ sung.');
  return {
    ...words,
    dossierCode: dossier.receipt?.number ?? dossier.id,
    applicantName: dossier.producer.name,
    productName: dossier.product.name,
    receivedOn: dossier.receipt?.on ?? dossier.submissions.at(-1)?.on ?? null,
    items: remarks.map((remark): SupplementItem => ({
      document: documentOf(remark, source),
      problem: remark.problem,
      remedy: remark.action,
      dueOn: remark.dueOn,
    })),
    dueOn: days.at(-1) ?? null,
    pausesClock: rule.pauseWhileSupplementing,
    contact: null,
  };
}
