import { DomainError } from '../kernel/domain-error.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { DossierCommand, DossierCommandOf, RemarkInput } from './command.ts';
import type { EventBase } from './event-base.ts';
import type { Dossier, Finding, Remark, VillageHeadConfirmation } from './dossier.ts';
import type { Draft } from './draft.ts';
import type { DossierEvent } from './events.ts';
import { keysOpenedBy } from './open-keys.ts';
import { checkCounts, computeRatios } from './ratios.ts';

type ConfirmationCommand = Extract<DossierCommand, { type: 'requestConfirmation' | 'confirmRatios' }>;
type OfficeCommand = Extract<
  DossierCommand,
  {
    type:
      | 'receiveDossier'
      | 'rejectDossier'
      | 'returnDossier'
      | 'declareComplete'
      | 'requestFinding'
      | 'recordFinding';
  }
>;

function refusePast(dueOn: PlainDate, on: PlainDate, path: string): void {
  if (dueOn < on) throw new DomainError('invalid-argument', 'Hạn phải từ hôm nay trở đi.', { path });
}

/** The village head's confirmation of the ratios. @see Kế hoạch OCOP 2025 của xã, V.4 */
export function decideConfirmation(
  dossier: Dossier,
  command: ConfirmationCommand,
  base: EventBase,
): DossierEvent {
  if (command.type === 'requestConfirmation') {
    checkCounts(command.claim);
    refusePast(command.dueOn, base.on, 'dueOn');
    if (command.villageId !== dossier.producer.villageId)
      throw new DomainError('invalid-argument', 'Chỉ trưởng thôn nơi chủ thể sản xuất mới xác nhận được.', {
        path: 'villageId',
      });
    const confirmation: VillageHeadConfirmation = {
      id: command.confirmationId,
      villageId: command.villageId,
      requestedOn: base.on,
      dueOn: command.dueOn,
      claim: command.claim,
      claimRatios: computeRatios(command.claim),
      state: 'pending',
      outcome: null,
    };
    const to = dossier.state === 'draft' ? 'village' : dossier.state;
    return { ...base, type: 'confirmationRequested', to, confirmation };
  }
  const asked = dossier.confirmations.find(
    ({ id, state, villageId }) =>
      id === command.confirmationId && state === 'pending' && villageId === base.by.unit,
  );
  if (asked === undefined)
    throw new DomainError('not-found', 'Không tìm thấy yêu cầu xác nhận này, hoặc yêu cầu đã được trả lời.');
  return confirmed(dossier, asked, command, base);
}

function confirmed(
  dossier: Dossier,
  asked: VillageHeadConfirmation,
  command: DossierCommandOf<'confirmRatios'>,
  base: EventBase,
): DossierEvent {
  checkCounts(command.counts);
  if (!command.agrees && command.comment.trim() === '')
    throw new DomainError('invalid-argument', 'Khi số liệu không đúng, hãy ghi rõ khác ở điểm nào.', {
      path: 'comment',
    });
  const outcome = {
    counts: command.counts,
    ratios: computeRatios(command.counts),
    method: command.method,
    comment: command.comment,
    by: base.by,
    on: base.on,
  };
  return {
    ...base,
    type: 'ratiosConfirmed',
    to: dossier.state === 'village' ? 'draft' : dossier.state,
    confirmation: { ...asked, state: command.agrees ? 'confirmed' : 'disputed', outcome },
  };
}

/** Phòng Kinh tế receives, checks, returns, asks; the asked units answer. @see QĐ 26/2026, Điều 7.2 */
export function decideFindings(dossier: Dossier, command: OfficeCommand, base: EventBase): DossierEvent {
  switch (command.type) {
    case 'receiveDossier':
      return {
        ...base,
        type: 'dossierReceived',
        to: 'received',
        number: command.number,
        paperCopy: command.paperCopy,
      };
    case 'rejectDossier':
      return { ...base, type: 'dossierRejected', to: 'rejected', reason: command.reason };
    case 'returnDossier':
      return returned(
        dossier,
        { remarks: command.remarks, draft: command.draft, source: sourceOf(dossier) },
        base,
      );
    case 'declareComplete':
      return { ...base, type: 'completenessDeclared', to: 'eligible' };
    case 'requestFinding':
      return findingRequested(dossier, command, base);
    case 'recordFinding':
      return findingRecorded(dossier, command, base);
  }
}

/** Once the province has the dossier, what is still to mend is the province's request. */
function sourceOf(dossier: Dossier): Remark['source'] {
  return dossier.referral === null ? 'commune' : 'province';
}

/** A request to supplement: at least one item, each with its target, what to do and until when. */
export function returned(
  dossier: Dossier,
  request: {
    readonly remarks: readonly RemarkInput[];
    readonly draft: Draft;
    readonly source: Remark['source'];
  },
  base: EventBase,
): DossierEvent {
  if (request.remarks.length === 0)
    throw new DomainError('invalid-argument', 'Hãy ghi ít nhất một nội dung cần bổ sung.', {
      path: 'remarks',
    });
  const remarks = remarksOf(dossier, request, base);
  const files = dossier.submissions.slice(-1).flatMap((submission) => submission.files);
  return {
    ...base,
    type: 'dossierReturned',
    to: request.source === 'commune' ? 'supplement' : 'provinceSupplement',
    remarks,
    openKeys: keysOpenedBy(
      remarks.map((remark) => remark.target),
      request.draft,
      files,
    ),
  };
}

/** The items of a request, numbered by round: `r2-1`. */
function remarksOf(
  dossier: Dossier,
  request: { readonly remarks: readonly RemarkInput[]; readonly source: Remark['source'] },
  base: EventBase,
): Remark[] {
  const round = Math.max(0, ...dossier.remarks.map((remark) => remark.round)) + 1;
  return request.remarks.map((remark, index): Remark => {
    refusePast(remark.dueOn, base.on, `remarks.${String(index)}.dueOn`);
    return {
      id: `r${String(round)}-${String(index + 1)}`,
      round,
      source: request.source,
      target: remark.target,
      problem: remark.problem,
      action: remark.action,
      dueOn: remark.dueOn,
      state: 'open',
      reply: null,
    };
  });
}

function findingRequested(
  dossier: Dossier,
  command: DossierCommandOf<'requestFinding'>,
  base: EventBase,
): DossierEvent {
  refusePast(command.dueOn, base.on, 'dueOn');
  const contents = command.contents.map(({ content }) => content);
  if (contents.length === 0 || new Set(contents).size !== contents.length)
    throw new DomainError('invalid-argument', 'Hãy chọn nội dung cần xin ý kiến, mỗi nội dung một lần.', {
      path: 'contents',
    });
  const answered = dossier.findings.find(
    (finding) => finding.answer !== null && contents.includes(finding.content),
  );
  if (answered !== undefined)
    throw new DomainError(
      'failed-precondition',
      'Nội dung này đã có ý kiến; đơn vị được hỏi có thể sửa ý kiến của mình.',
      {
        content: answered.content,
      },
    );
  const findings = command.contents.map(({ content, askedUnit }): Finding => ({
    content,
    askedUnit,
    askedOn: base.on,
    dueOn: command.dueOn,
    answer: null,
  }));
  return { ...base, type: 'findingRequested', to: 'assessing', findings };
}

function findingRecorded(
  dossier: Dossier,
  command: DossierCommandOf<'recordFinding'>,
  base: EventBase,
): DossierEvent {
  const asked = dossier.findings.find((finding) => finding.content === command.content);
  if (asked?.askedUnit !== base.by.role)
    throw new DomainError('permission-denied', 'Nội dung này không xin ý kiến của đơn vị ông/bà.', {
      content: command.content,
    });
  const { content, verdict, text, basis } = command;
  return { ...base, type: 'findingRecorded', to: 'assessing', content, verdict, text, basis };
}
