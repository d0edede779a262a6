/**
 * The life of a paper: made, submitted to sign, sent back or signed outside, numbered, issued, then perhaps replaced or
 * withdrawn. One table says which command is open in which state; server, screens and rules' tests read the same.
 */
import { DomainError } from '../kernel/domain-error.ts';
import type { Actor } from '../people/actor.ts';
import { OFFICE_COMMAND_ROLES } from '../people/permissions.ts';
import { paperKinds } from './kinds.ts';
import type { PaperSigning } from './kinds.ts';
import type { Paper, PaperState } from './paper.ts';
import type { PaperType } from './paper-types.ts';

export const PAPER_COMMANDS = [
  'generateDocument',
  'submitPaper',
  'returnPaper',
  'startSignedUpload',
  'recordSigned',
  'issueDocument',
  'correctIssue',
  'replacePaper',
  'withdrawPaper',
] as const;
export type PaperCommandName = (typeof PAPER_COMMANDS)[number];

export const PAPER_COMMAND_LABELS: Readonly<Record<PaperCommandName, string>> = {
  generateDocument: 'Lập lại',
  submitPaper: 'Trình ký',
  returnPaper: 'Trả lại để sửa',
  startSignedUpload: 'Tải bản đã ký lên',
  recordSigned: 'Ghi nhận đã ký',
  issueDocument: 'Cấp số, ban hành',
  correctIssue: 'Sửa số, ngày đã cấp',
  replacePaper: 'Lập văn bản thay thế',
  withdrawPaper: 'Thu hồi văn bản',
};

type Life = { readonly [State in PaperState]: readonly PaperCommandName[] };

const AFTER_ISSUE = ['correctIssue', 'replacePaper', 'withdrawPaper'] as const;

/** Total over states for each way of signing: a state left out does not compile. */
export const PAPER_LIFE: { readonly [Signing in PaperSigning]: Life } = {
  leader: {
    rendering: [],
    draft: ['generateDocument', 'submitPaper'],
    submitted: ['returnPaper', 'startSignedUpload', 'recordSigned'],
    returned: ['generateDocument', 'submitPaper'],
    signed: ['returnPaper', 'startSignedUpload', 'issueDocument'],
    issuing: ['issueDocument'],
    issued: [...AFTER_ISSUE],
    replaced: [],
    withdrawn: [],
    failed: ['generateDocument'],
  },
  desk: {
    rendering: [],
    draft: ['generateDocument', 'issueDocument'],
    submitted: [],
    returned: [],
    signed: [],
    issuing: ['issueDocument'],
    issued: ['startSignedUpload', ...AFTER_ISSUE],
    replaced: [],
    withdrawn: [],
    failed: ['generateDocument'],
  },
  none: {
    rendering: [],
    draft: ['generateDocument', 'startSignedUpload'],
    submitted: [],
    returned: [],
    signed: [],
    issuing: [],
    issued: [],
    replaced: [],
    withdrawn: [],
    failed: ['generateDocument'],
  },
};

type Standing = Pick<Paper, 'id' | 'type' | 'state'>;

/** The commands that are open to a paper of this type in this state, whoever asks. */
export const openPaperCommands = ({
  type,
  state,
}: Pick<Paper, 'type' | 'state'>): readonly PaperCommandName[] => PAPER_LIFE[paperKinds[type].signing][state];

/** The commands that this person may give to this paper now: the buttons. Ownership and lease are the server's to check. */
export function availablePaperCommands(
  paper: Standing,
  actor: Pick<Actor, 'role'>,
): readonly PaperCommandName[] {
  return openPaperCommands(paper).filter((command) => {
    const roles: readonly string[] = OFFICE_COMMAND_ROLES[command];
    return roles.includes(actor.role);
  });
}

const STANDS: Readonly<Record<PaperState, string>> = {
  rendering: 'Văn bản này đang được lập; xin đợi ít phút rồi thử lại.',
  draft: 'Văn bản này chưa được trình ký.',
  submitted: 'Văn bản này đang trình ký, chưa ký.',
  returned: 'Văn bản này đã bị trả lại để sửa.',
  signed: 'Văn bản này đã ký, đang chờ cấp số.',
  issuing: 'Văn bản này đã có số, bản in có số chưa xong.',
  issued: 'Văn bản này đã ban hành.',
  replaced: 'Văn bản này đã được thay thế.',
  withdrawn: 'Văn bản này đã bị thu hồi.',
  failed: 'Văn bản này lập chưa xong; hãy nhờ Phòng Kinh tế lập lại.',
};

/** @throws DomainError `failed-precondition`, saying where the paper stands and naming what is open */
export function checkPaperOpen(paper: Standing, command: PaperCommandName): void {
  const open = openPaperCommands(paper);
  if (open.includes(command)) return;
  const sentence = neverOpen(paper.type, command) ?? STANDS[paper.state];
  throw new DomainError('failed-precondition', sentence, { documentId: paper.id, open: [...open] });
}

function neverOpen(type: PaperType, command: PaperCommandName): string | null {
  if (command !== 'issueDocument' || paperKinds[type].signing !== 'none') return null;
  return 'Mẫu này không do văn thư cấp số.';
}
