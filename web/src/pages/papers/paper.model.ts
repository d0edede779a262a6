// What the screens say of a paper: where it stands, what it waits for, what can be made now.
import {
  type Actor,
  availableCommands,
  type Dossier,
  isOwner,
  OFFICE_COMMAND_ROLES,
  type Paper,
  papers as register,
  type PaperState,
  PaperType,
} from '@ocop/functions/domain';
import type { Tone } from '../../components/ocop-badge.ts';
import type { IconName } from '../../styles/icon-names.ts';

export const PAPER_LOOKS: Readonly<Record<PaperState, readonly [Tone, IconName]>> = {
  rendering: ['neutral', 'refresh-cw'],
  draft: ['neutral', 'file-text'],
  issuing: ['amber', 'stamp'],
  issued: ['green', 'badge-check'],
  failed: ['red', 'triangle-alert'],
};

/** Short names for buttons and filters; the full name stands in the paper's title. */
export const PAPER_SHORT_NAMES: Readonly<Record<PaperType, string>> = {
  registrationForm: 'Phiếu đăng ký (Mẫu số 01)',
  selfAssessmentReport: 'Báo cáo tự đánh giá (Mẫu số 02)',
  receipt: 'Giấy tiếp nhận',
  supplementRequest: 'Phiếu yêu cầu bổ sung',
  communeReview: 'Báo cáo đánh giá của xã (Mẫu số 03)',
  provinceRequest: 'Tờ trình gửi tỉnh',
};

/** A paper that may be made now: anew, or again after a change. */
export interface PaperOffer {
  readonly type: PaperType;
  readonly label: string;
}

/** What must have happened to the dossier before a paper of this type; the server says the same when it refuses. */
function isReady(type: PaperType, dossier: Dossier, actor: Actor): boolean {
  switch (type) {
    case 'registrationForm':
    case 'selfAssessmentReport':
      return true;
    case 'receipt':
      return dossier.receipt !== null;
    case 'supplementRequest':
      return dossier.remarks.some(({ source }) => source === 'commune');
    case 'communeReview':
      return availableCommands(dossier, actor).includes('draftReport');
    case 'provinceRequest':
      return dossier.report !== null && dossier.report.issuedOn !== null;
  }
}

function mayMake(type: PaperType, dossier: Dossier, actor: Actor): boolean {
  const roles: readonly string[] = OFFICE_COMMAND_ROLES.generateDocument;
  if (!roles.includes(actor.role)) return false;
  return actor.role !== 'producer' || (register[type].issuedBy === 'producer' && isOwner(dossier, actor));
}

function newestRound({ remarks }: Dossier): number {
  return Math.max(0, ...remarks.filter(({ source }) => source === 'commune').map(({ round }) => round));
}

/** The paper that making this type would make anew; each round of remarks has a request of its own. */
function currentOf(type: PaperType, dossier: Dossier, papers: readonly Paper[]): Paper | undefined {
  const round = type === 'supplementRequest' ? newestRound(dossier) : 1;
  const id = `${dossier.id}_${type}${round > 1 ? `_${String(round)}` : ''}`;
  return papers.find((paper) => paper.id === id);
}

/** The papers of this dossier that this person can have made now, in the order of its way. */
export function paperOffers(dossier: Dossier, papers: readonly Paper[], actor: Actor): PaperOffer[] {
  return PaperType.options
    .filter((type) => mayMake(type, dossier, actor) && isReady(type, dossier, actor))
    .flatMap((type) => {
      const current = currentOf(type, dossier, papers);
      // What has its number is finished by the clerk, not made anew.
      if (current !== undefined && current.number !== null) return [];
      const verb = current === undefined ? 'Lập' : 'Lập lại';
      return [{ type, label: `${verb} ${lowerFirst(PAPER_SHORT_NAMES[type])}` }];
    });
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** What keeps the clerk from giving a number; null when nothing does. `dossier`: the paper's own, where it is known. */
export function numberingBlock(paper: Paper, dossier: Dossier | undefined): string | null {
  if (!register[paper.type].numbered) return 'Mẫu này của chủ thể, văn thư không cấp số.';
  if (paper.state === 'issued') return 'Văn bản đã được cấp số và ban hành.';
  if (paper.state === 'rendering') return 'Văn bản đang được lập, xin đợi ít phút.';
  if (paper.state === 'failed') return 'Văn bản lập chưa xong; Phòng Kinh tế lập lại ở trang hồ sơ.';
  if (paper.type !== 'communeReview' || paper.number !== null) return null;
  const isSigning = dossier?.state === 'signing' && dossier.report?.documentId === paper.id;
  return isSigning ? null : 'Báo cáo Mẫu số 03 chưa được trình ký nên chưa cấp số.';
}

/** Waiting for a number first, then what is being made, then by day, the newest first. */
export function byNeed(waiting: ReadonlySet<string>): (a: Paper, b: Paper) => number {
  return (a, b) => Number(waiting.has(b.id)) - Number(waiting.has(a.id)) || b.madeAt.localeCompare(a.madeAt);
}

/** `08-BC-UBND.pdf`, or the paper's short name while it has no number. */
export function fileNameOf(paper: Paper, form: 'docx' | 'pdf'): string {
  const base = paper.number?.text.replaceAll('/', '-') ?? `${PAPER_SHORT_NAMES[paper.type]} - dự thảo`;
  return `${base}.${form}`;
}

/** `03/BC-UBND` of a serial, as the register will write it. */
export function numberText(type: PaperType, serial: number): string {
  const { symbolPattern } = register[type];
  return (symbolPattern ?? '{number}').replace('{number}', String(serial).padStart(2, '0'));
}
