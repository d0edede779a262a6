/** How a paper stands once it went to its signer, and once it came back. */
import {
  type Actor,
  DomainError,
  type Instant,
  missingDetails,
  type Paper,
  paperKinds,
  SIGNATURE_VERDICT_TEXTS,
  type SignatureVerdict,
} from '../../domain/index.ts';
import { logged } from './log.ts';

interface By {
  readonly actor: Actor;
  readonly now: Instant;
}

/** @throws DomainError `failed-precondition` naming the required fields that are empty */
export function requireWhole({ type, details, id }: Paper): void {
  const missing = missingDetails(paperKinds[type].fields, details);
  if (missing.length === 0) return;
  const labels = missing.map(({ label }) => label).join('; ');
  const issues = missing.map(({ path }) => ({ path, message: 'Mục này còn để trống.' }));
  throw new DomainError('failed-precondition', `Văn bản còn thiếu: ${labels}. Hãy ghi đủ rồi lập lại.`, {
    documentId: id,
    issues,
  });
}

export function submitted(paper: Paper, by: By): Paper {
  requireWhole(paper);
  return { ...paper, state: 'submitted', log: logged(paper, 'submitted', by) };
}

/** What was signed is not what will be sent: the signature and its file go with it. */
export function returned(paper: Paper, by: By, reason: string): Paper {
  const log = logged(paper, 'returned', by, reason);
  return { ...paper, state: 'returned', signing: null, signedFile: null, log };
}

/** A signature of these kinds stands on the file; whether it covers all of it, the person who accepts it sees. */
const ACCEPTED: readonly SignatureVerdict[] = ['signedWhole', 'signedInPart'];

/** @throws DomainError `failed-precondition` unless a digitally signed file is in hand */
export function requireSignature({ id, signedFile }: Paper): void {
  const fail = (message: string): never => {
    throw new DomainError('failed-precondition', message, { documentId: id });
  };
  if (signedFile?.state !== 'received' || signedFile.report === null)
    return fail('Chưa có tệp đã ký số; hãy tải tệp lên và đợi máy chủ đọc chữ ký.');
  const { verdict } = signedFile.report;
  if (ACCEPTED.includes(verdict)) return;
  const { label, explanation } = SIGNATURE_VERDICT_TEXTS[verdict];
  fail(`${label}. ${explanation}`);
}
