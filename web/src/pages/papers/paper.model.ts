// What the screens say of a paper: where it stands, what it waits for, how it is called.
import {
  isNumbered,
  openPaperCommands,
  type Paper,
  paperKinds,
  type PaperState,
  symbolOf,
} from '@ocop/functions/domain';
import type { Tone } from '../../components/ocop-badge.ts';
import type { IconName } from '../../styles/icon-names.ts';

export const PAPER_LOOKS: Readonly<Record<PaperState, readonly [Tone, IconName]>> = {
  rendering: ['neutral', 'refresh-cw'],
  draft: ['neutral', 'file-text'],
  submitted: ['amber', 'pen-line'],
  returned: ['red', 'undo-2'],
  signed: ['amber', 'file-check'],
  issuing: ['amber', 'stamp'],
  issued: ['green', 'badge-check'],
  replaced: ['neutral', 'history'],
  withdrawn: ['red', 'ban'],
  failed: ['red', 'triangle-alert'],
};

const WAITS_FOR: Readonly<Record<PaperState, string>> = {
  rendering: 'Văn bản đang được lập, xin đợi ít phút.',
  draft: 'Văn bản chưa được trình ký nên chưa cấp số.',
  submitted: 'Văn bản đang trình ký; ký xong mới cấp số.',
  returned: 'Văn bản đã bị trả lại; Phòng Kinh tế sửa rồi trình ký lại.',
  signed: '',
  issuing: '',
  issued: 'Văn bản đã được cấp số và ban hành.',
  replaced: 'Văn bản đã được thay thế.',
  withdrawn: 'Văn bản đã bị thu hồi.',
  failed: 'Văn bản lập chưa xong; Phòng Kinh tế lập lại.',
};

const isOpen = (paper: Paper): boolean => openPaperCommands(paper).includes('issueDocument');

/** What keeps the clerk from giving a number; null when nothing does. */
export function numberingBlock(paper: Paper): string | null {
  const { issuedBy } = paperKinds[paper.type];
  if (issuedBy === 'producer') return 'Mẫu này của chủ thể, văn thư không cấp số.';
  if (!isNumbered(paper.type)) return 'Mẫu này không do văn thư cấp số.';
  return isOpen(paper) ? null : WAITS_FOR[paper.state];
}

/** Waiting for a number first, then what is being made, then by day, the newest first. */
export function byNeed(waiting: ReadonlySet<string>): (a: Paper, b: Paper) => number {
  return (a, b) => Number(waiting.has(b.id)) - Number(waiting.has(a.id)) || b.madeAt.localeCompare(a.madeAt);
}

/** The product that a paper is about, with how many more: what its name says behind the kind's. */
export function productOf({ title, type, dossierIds, certificateId }: Paper): string {
  const { name } = paperKinds[type];
  const isOfProduct = dossierIds.length > 0 || certificateId !== null;
  return isOfProduct && title.startsWith(`${name}: `) ? title.slice(name.length + 2) : '–';
}

/** `08-BC-UBND.pdf`, or the paper's short name while it has no number. */
export function fileNameOf(paper: Paper, form: 'docx' | 'pdf'): string {
  const base = paper.number?.text.replaceAll('/', '-') ?? `${paperKinds[paper.type].shortName} - dự thảo`;
  return `${base}.${form}`;
}

/** `03/BC-UBND` of a serial, as the register will write it. */
export function numberText(paper: Pick<Paper, 'type' | 'details' | 'wording'>, serial: number): string {
  const number = String(serial).padStart(2, '0');
  const symbol = symbolOf(paper);
  return symbol === '' ? number : `${number}/${symbol}`;
}
