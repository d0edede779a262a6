import {
  type Dossier,
  DomainError,
  plainDateOf,
  type ReceiptFacts,
  type ReceivedFile,
  REVIEW_WORKING_DAYS,
  reviewDueOn,
} from '../../../domain/index.ts';
import { evidenceName } from './classification.ts';
import { producerFacts } from './producer.ts';
import type { DossierPaperSource } from './source.ts';

const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** `HH:MM` of a moment on Vietnam's clock. */
function timeOf(instant: string): string {
  return new Date(Date.parse(instant) + VIETNAM_OFFSET_MS).toISOString().slice(11, 16);
}

/** The files of the submission that was received, as it froze them. */
function filesOf({ submissions, receipt }: Dossier): ReceivedFile[] {
  const received = submissions.findLast(({ at }) => receipt !== null && at <= receipt.at) ?? submissions[0];
  return (received?.files ?? []).map(({ name, evidenceCode, size, pageCount, sha256 }) => ({
    document: evidenceCode === null ? 'Tài liệu kèm theo' : evidenceName(evidenceCode),
    fileName: name,
    bytes: size,
    pages: pageCount,
    sha256,
  }));
}

/** Giấy tiếp nhận: what was taken in, when, by whom, and until when the commune answers. */
export function receiptFacts(source: DossierPaperSource): ReceiptFacts {
  const { dossier, draft, words, rule } = source;
  const { receipt } = dossier;
  // The day reckoned at the receipt itself: pauses come later and stand in their own papers.
  const dueOn = reviewDueOn({ ...dossier, pauses: [] }, source.today, rule);
  if (receipt === null || dueOn === null)
    throw new DomainError('failed-precondition', 'Hồ sơ chưa được tiếp nhận nên chưa có giấy tiếp nhận.');
  const producer = producerFacts(source);
  const { office } = words;
  return {
    ...words,
    dossierCode: receipt.number,
    applicant: {
      name: producer.name,
      submittedBy: producer.representative.name,
      address: producer.address,
      phone: producer.phone,
      email: producer.email,
    },
    productName: dossier.product.name,
    registration: dossier.kind,
    files: filesOf(dossier),
    copies: receipt.paperCopy ? '01 bộ hồ sơ giấy và 01 bộ hồ sơ điện tử' : '01 bộ hồ sơ điện tử',
    samples: draft.registration?.samples ?? 0,
    workingDays: REVIEW_WORKING_DAYS,
    receivedOn: plainDateOf(receipt.at),
    receivedTime: timeOf(receipt.at),
    dueOn,
    dueTime: null,
    collectAt: `${office.receivingDesk}, Ủy ban nhân dân ${office.commune}`,
    lookup: receipt.number,
    receiverName: receipt.by.name === '' ? null : receipt.by.name,
  };
}
