import { DomainError } from '../kernel/domain-error.ts';
import { allKeys, mayReplaceFile } from './open-keys.ts';
import type { DossierCommand, DossierCommandOf } from './command.ts';
import type { EventBase } from './event-base.ts';
import type { Dossier, Submission } from './dossier.ts';
import { type Draft, DRAFT_MAX_LENGTH } from './draft.ts';
import type { DossierEvent } from './events.ts';
import type { DossierFile, FrozenFile } from './files.ts';

type ProducerCommand = Extract<
  DossierCommand,
  {
    type:
      | 'saveDraft'
      | 'changeProductSet'
      | 'recordConsent'
      | 'startUpload'
      | 'removeFile'
      | 'submitDossier'
      | 'resubmitDossier'
      | 'withdrawDossier';
  }
>;

/** The producer's side: draft, files, sending, withdrawing. */
export function decideProducer(dossier: Dossier, command: ProducerCommand, base: EventBase): DossierEvent {
  switch (command.type) {
    case 'saveDraft':
      refuseClosedKeys(dossier, command.keys);
      return { ...base, type: 'draftSaved', to: dossier.state, keys: [...command.keys] };
    case 'changeProductSet':
      return {
        ...base,
        type: 'productSetChanged',
        to: dossier.state,
        setNo: command.setNo,
        criteriaSetId: command.criteriaSetId,
        openKeys: allKeys(dossier.kind, command.criteria),
        reason: command.reason,
      };
    case 'recordConsent':
      return consent(dossier, command, base);
    case 'startUpload':
      return { ...base, type: 'uploadStarted', to: dossier.state, fileId: command.fileId };
    case 'removeFile':
      refuseFrozenFile(dossier, command.fileId);
      return { ...base, type: 'fileRemoved', to: dossier.state, fileId: command.fileId };
    case 'submitDossier':
    case 'resubmitDossier':
      return sending(dossier, command, base);
    case 'withdrawDossier':
      return { ...base, type: 'dossierWithdrawn', to: 'withdrawn', reason: command.reason };
  }
}

function refuseClosedKeys(dossier: Dossier, keys: readonly string[]): void {
  const closed = keys.filter((key) => !dossier.openKeys.includes(key));
  if (closed.length > 0)
    throw new DomainError(
      'failed-precondition',
      'Phần này không nằm trong yêu cầu bổ sung nên không sửa được.',
      {
        closedKeys: closed,
      },
    );
}

function consent(
  dossier: Dossier,
  command: DossierCommandOf<'recordConsent'>,
  base: EventBase,
): DossierEvent {
  const paper = base.by.role !== 'producer';
  if (paper && command.fileId === null)
    throw new DomainError('invalid-argument', 'Cần ảnh hoặc bản quét giấy đồng ý có chữ ký của chủ thể.', {
      path: 'fileId',
    });
  return {
    ...base,
    type: 'consentRecorded',
    to: dossier.state,
    how: paper ? 'paper' : 'account',
    fileId: paper ? command.fileId : null,
  };
}

/** A file that was sent may be taken away only when a remark names it. */
function refuseFrozenFile(dossier: Dossier, fileId: string): void {
  const frozen = dossier.submissions.at(-1)?.files.find((file) => file.id === fileId);
  if (frozen !== undefined && !mayReplaceFile(dossier, frozen))
    throw new DomainError(
      'failed-precondition',
      'Tệp này đã gửi và không nằm trong yêu cầu bổ sung nên không bỏ được.',
      { fileId },
    );
}

function frozen(file: DossierFile): FrozenFile {
  if (file.sha256 === null)
    throw new DomainError('failed-precondition', `Tệp “${file.name}” chưa được máy chủ đọc lại.`, {
      fileId: file.id,
    });
  const { id, name, contentType, size, evidenceCode, validUntil, sha256, pageCount } = file;
  return { id, name, contentType, size, evidenceCode, validUntil, sha256, pageCount };
}

function refuseUnfinishedFiles(files: readonly DossierFile[]): void {
  const open = files.filter((file) => file.state === 'uploading' || file.state === 'refused');
  if (open.length > 0)
    throw new DomainError(
      'failed-precondition',
      `Còn ${String(open.length)} tệp chưa tải xong hoặc không đọc được; hãy tải lại hoặc bỏ tệp đó.`,
      { files: open.map((file) => file.id) },
    );
}

/**
 * Sending for the first time and after a request to supplement: the dossier is frozen as it is.
 * @see QĐ 26/2026, Điều 6.1, 7.1
 */
function sending(
  dossier: Dossier,
  command: DossierCommandOf<'submitDossier' | 'resubmitDossier'>,
  base: EventBase,
): DossierEvent {
  if (command.criteriaSetId !== dossier.criteriaSetId && dossier.submissions.length === 0)
    throw new DomainError(
      'failed-precondition',
      'Bộ tiêu chí của hồ sơ không còn hiệu lực vào ngày nộp; hãy nhờ Phòng Kinh tế chuyển sang bộ tiêu chí mới.',
      { criteriaSetId: command.criteriaSetId },
    );
  refuseUnfinishedFiles(command.files);
  if (command.missing.length > 0)
    throw new DomainError('failed-precondition', `Hồ sơ còn thiếu ${String(command.missing.length)} mục.`, {
      missing: command.missing,
    });
  if (JSON.stringify(command.draft).length > DRAFT_MAX_LENGTH)
    throw new DomainError(
      'resource-exhausted',
      'Nội dung hồ sơ quá dài; hãy chuyển bớt phần mô tả sang tệp đính kèm.',
    );
  const replies = repliesTo(dossier, command.draft);
  return {
    ...base,
    type: 'dossierSubmitted',
    to: command.type === 'resubmitDossier' && dossier.receipt !== null ? 'resubmitted' : 'submitted',
    submission: submission(dossier, command, base),
    snapshot: command.draft,
    replies,
  };
}

/** The reply to every open remark, trimmed. @throws DomainError `failed-precondition` naming the remarks without one */
function repliesTo(dossier: Dossier, draft: Draft): Record<string, string> {
  const replies = draft.replies ?? {};
  const unanswered = dossier.remarks.filter(
    (remark) => remark.state === 'open' && (replies[remark.id] ?? '').trim() === '',
  );
  if (unanswered.length > 0)
    throw new DomainError(
      'failed-precondition',
      `Còn ${String(unanswered.length)} yêu cầu bổ sung chưa trả lời.`,
      {
        remarks: unanswered.map((remark) => remark.id),
      },
    );
  return Object.fromEntries(Object.entries(replies).map(([id, reply]) => [id, reply.trim()]));
}

function submission(
  dossier: Dossier,
  command: DossierCommandOf<'submitDossier' | 'resubmitDossier'>,
  base: EventBase,
): Submission {
  return {
    round: dossier.submissions.length + 1,
    at: base.at,
    on: base.on,
    by: base.by,
    criteriaSetId: dossier.criteriaSetId,
    files: command.files.filter((file) => file.state === 'received').map(frozen),
    selfRating: command.selfRating,
  };
}
