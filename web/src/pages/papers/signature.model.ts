// What the digital signatures of a returned file say, in plain words.
import {
  type Paper,
  paperKinds,
  type PdfSignature,
  SIGNATURE_CHAIN_LABELS,
  SIGNATURE_PROBLEM_LABELS,
  SIGNATURE_TIME_LABELS,
  type SignatureVerdict,
} from '@ocop/functions/domain';
import type { Tone } from '../../components/ocop-badge.ts';
import type { IconName } from '../../styles/icon-names.ts';
import { formatMoment } from '../../text/format.ts';

/** How the answer for the whole file looks. */
export const VERDICT_LOOKS: Readonly<Record<SignatureVerdict, readonly [Tone, IconName]>> = {
  unsigned: ['neutral', 'file'],
  signedWhole: ['green', 'badge-check'],
  signedInPart: ['amber', 'triangle-alert'],
  changedAfterSigning: ['red', 'shield-alert'],
  invalid: ['red', 'circle-x'],
  unreadable: ['amber', 'circle-help'],
};

/** Whether a fact speaks for the signature, against it, or only tells. */
export type Weight = 'good' | 'bad' | 'unsure' | 'plain';

export interface SignatureFact {
  readonly label: string;
  readonly value: string;
  readonly weight: Weight;
}

const UNREAD = 'Không đọc được';

const told = (label: string, value: string | null): SignatureFact => ({
  label,
  value: value ?? UNREAD,
  weight: value === null ? 'unsure' : 'plain',
});

const judged = (label: string, holds: boolean, good: string, bad: string): SignatureFact => ({
  label,
  value: holds ? good : bad,
  weight: holds ? 'good' : 'bad',
});

function timeFact({ signedAt, timeSource }: PdfSignature): SignatureFact {
  const source = SIGNATURE_TIME_LABELS[timeSource];
  const value = signedAt === null ? source : `${formatMoment(signedAt)}. ${source}`;
  return { label: 'Thời điểm ký', value, weight: timeSource === 'timestamp' ? 'good' : 'unsure' };
}

/** An earlier signature covers the version that it signed; what a later signer added stands after it. */
function coverFact({ coversWholeFile, coversOwnVersion }: PdfSignature): SignatureFact {
  const label = 'Phủ toàn bộ tệp';
  if (coversWholeFile) return { label, value: 'Có', weight: 'good' };
  return coversOwnVersion
    ? { label, value: 'Phủ trọn phần có khi ký; người ký sau thêm phần tiếp theo', weight: 'plain' }
    : { label, value: 'Không, có phần nằm ngoài chữ ký', weight: 'bad' };
}

const validFact = (valid: boolean | null): readonly SignatureFact[] =>
  valid === null
    ? []
    : [judged('Hạn chứng thư số khi ký', valid, 'Còn hạn', 'Ngoài thời hạn của chứng thư số')];

/** Of one signature, everything that somebody who accepts the file should see. */
export function signatureFacts(signature: PdfSignature): readonly SignatureFact[] {
  const { signer, organisation, issuer, contentIntact, signatureValid, chain, problem } = signature;
  return [
    told(signature.kind === 'timestamp' ? 'Tổ chức cấp dấu thời gian' : 'Người ký', signer),
    ...(organisation === null ? [] : [told('Tổ chức', organisation)]),
    told('Chứng thư số do', issuer),
    timeFact(signature),
    coverFact(signature),
    judged('Nội dung sau khi ký', contentIntact, 'Không bị sửa', 'Đã bị sửa'),
    judged('Chữ ký khớp chứng thư số', signatureValid, 'Khớp', 'Không khớp'),
    ...validFact(signature.certificateValidAtSigning),
    {
      label: 'Danh sách tin cậy',
      value: SIGNATURE_CHAIN_LABELS[chain],
      weight: chain === 'trusted' ? 'good' : 'unsure',
    },
    ...(problem === null
      ? []
      : [{ label: 'Lưu ý', value: SIGNATURE_PROBLEM_LABELS[problem], weight: 'bad' as const }]),
  ];
}

/** "Chữ ký 1", or what it is where nobody signs. */
export const signatureHeading = ({ kind }: PdfSignature, at: number): string =>
  kind === 'timestamp' ? `Dấu thời gian của tài liệu (${String(at + 1)})` : `Chữ ký ${String(at + 1)}`;

/** `08-BC-UBND (bản ký).pdf`. */
export const signedNameOf = ({ number, type }: Paper): string =>
  `${number?.text.replaceAll('/', '-') ?? paperKinds[type].shortName} (bản ký).pdf`;
