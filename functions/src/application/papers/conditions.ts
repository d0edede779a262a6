import {
  type Actor,
  checkOpen,
  DomainError,
  type Dossier,
  isOwner,
  type Paper,
  papers,
  type PaperType,
} from '../../domain/index.ts';
import { requireOffice } from '../once.ts';
import { newestRemarks } from './facts/supplement-request.ts';

/** A producer makes its own forms; the office makes all. Both words stand in the tables: roles, and who issues a paper. */
export function requireMaker(actor: Actor, type: PaperType, dossiers: readonly Dossier[]): void {
  requireOffice(actor, 'generateDocument');
  if (actor.role !== 'producer') return;
  const own = dossiers.every((dossier) => isOwner(dossier, actor));
  if (papers[type].issuedBy !== 'producer' || !own)
    throw new DomainError('permission-denied', 'Ông/bà chỉ lập được Mẫu số 01, Mẫu số 02 của hồ sơ mình.', {
      type,
    });
}

type Condition = (dossier: Dossier, actor: Actor) => void;

function unless(holds: boolean, message: string): void {
  if (!holds) throw new DomainError('failed-precondition', message);
}

/** What must have happened to a dossier before a paper about it can be made. */
const CONDITIONS: Readonly<Record<PaperType, Condition>> = {
  registrationForm: () => undefined,
  selfAssessmentReport: () => undefined,
  receipt: ({ receipt }) => {
    unless(receipt !== null, 'Hồ sơ chưa được tiếp nhận nên chưa có giấy tiếp nhận.');
  },
  supplementRequest: (dossier) => {
    unless(newestRemarks(dossier).length > 0, 'Hồ sơ chưa có nội dung nào phải bổ sung.');
  },
  communeReview: (dossier, actor) => {
    checkOpen(dossier, 'draftReport', actor);
  },
  provinceRequest: ({ report, product }) => {
    const issued = report !== null && report.issuedOn !== null;
    unless(issued, `Báo cáo Mẫu số 03 của sản phẩm “${product.name}” chưa được ban hành.`);
  },
};

/** @throws DomainError `failed-precondition` with one sentence; `invalid-argument` for several dossiers in a single paper */
export function requireReady(type: PaperType, dossiers: readonly Dossier[], actor: Actor): void {
  if (dossiers.length > 1 && type !== 'provinceRequest')
    throw new DomainError('invalid-argument', 'Mỗi văn bản loại này lập cho một hồ sơ.', {
      path: 'dossierIds',
    });
  for (const dossier of dossiers) CONDITIONS[type](dossier, actor);
}

/** Whether a running render may still be believed. */
export function isHeld(paper: Paper, now: string): boolean {
  return paper.leaseUntil !== null && paper.leaseUntil > now;
}
