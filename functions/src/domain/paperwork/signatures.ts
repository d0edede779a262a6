/** What reading the digital signatures of a returned PDF found, and the one answer that the office is given. */
import { z } from 'zod';
import { Instant } from '../kernel/plain-date.ts';

/**
 * The answer for the file as a whole. `signedInPart`: a signature leaves bytes of its own version out.
 * `changedAfterSigning`: signed bytes differ from those that were signed, or bytes were added that nobody signed.
 * `invalid`: a signature does not belong to its certificate, is damaged, or is of a kind that cannot be checked here.
 */
export const SignatureVerdict = z.enum([
  'unsigned',
  'signedWhole',
  'signedInPart',
  'changedAfterSigning',
  'invalid',
  'unreadable',
]);
export type SignatureVerdict = z.infer<typeof SignatureVerdict>;

interface VerdictText {
  readonly label: string;
  /** One sentence: what was found and what to do. */
  readonly explanation: string;
}

export const SIGNATURE_VERDICT_TEXTS: Readonly<Record<SignatureVerdict, VerdictText>> = {
  unsigned: {
    label: 'Tệp chưa có chữ ký số',
    explanation: 'Trong tệp không có chữ ký số nào; nếu là bản quét của bản ký tay thì hãy giữ bản giấy.',
  },
  signedWhole: {
    label: 'Đã ký số toàn bộ tệp',
    explanation: 'Chữ ký số phủ toàn bộ tệp, nội dung không thay đổi từ khi ký.',
  },
  signedInPart: {
    label: 'Chữ ký chỉ phủ một phần tệp',
    explanation: 'Có phần nội dung nằm ngoài chữ ký nên không được bảo vệ; hãy đề nghị ký lại cả tệp.',
  },
  changedAfterSigning: {
    label: 'Tệp đã bị thay đổi sau khi ký',
    explanation:
      'Nội dung khác với lúc ký, hoặc có phần thêm vào sau mà không ai ký; hãy tải lên đúng tệp đã ký.',
  },
  invalid: {
    label: 'Chữ ký số không hợp lệ',
    explanation:
      'Có chữ ký không khớp với chứng thư số, bị hỏng, hoặc thuộc kiểu không kiểm tra được; hãy đề nghị ký lại.',
  },
  unreadable: {
    label: 'Không đọc được chữ ký số',
    explanation:
      'Tệp bị hỏng, đặt mật khẩu hoặc quá phức tạp nên không tìm được chữ ký số; hãy xuất lại tệp PDF rồi ký lại.',
  },
};

/** Whether the certificate was issued, over any steps, by an authority that the commune's list names. */
export const SignatureChain = z.enum(['trusted', 'notInList', 'listEmpty']);
export type SignatureChain = z.infer<typeof SignatureChain>;

/** Revocation (thu hồi) is not looked up: that needs the network, and the sentence says so. */
export const SIGNATURE_CHAIN_LABELS: Readonly<Record<SignatureChain, string>> = {
  trusted: 'Chứng thư số do tổ chức trong danh sách tin cậy của xã cấp (chưa tra cứu việc thu hồi)',
  notInList: 'Chứng thư số không do tổ chức nào trong danh sách tin cậy của xã cấp',
  listEmpty:
    'Xã chưa khai danh sách tổ chức chứng thực tin cậy nên chưa xác nhận được người cấp chứng thư số',
};

/** `timestamp`: told by a time-stamping authority in the signature; `claimed`: the signer's own computer said so. */
export const SignatureTimeSource = z.enum(['timestamp', 'claimed', 'none']);
export type SignatureTimeSource = z.infer<typeof SignatureTimeSource>;

export const SIGNATURE_TIME_LABELS: Readonly<Record<SignatureTimeSource, string>> = {
  timestamp: 'Theo dấu thời gian của tổ chức cấp dấu thời gian',
  claimed: 'Theo đồng hồ máy của người ký',
  none: 'Chữ ký không ghi thời điểm ký',
};

/** What else is to be said of one signature. A weak algorithm does not make it invalid; the other two do. */
export const SignatureProblem = z.enum(['weakAlgorithm', 'unsupported', 'damaged']);
export type SignatureProblem = z.infer<typeof SignatureProblem>;

export const SIGNATURE_PROBLEM_LABELS: Readonly<Record<SignatureProblem, string>> = {
  weakAlgorithm: 'Chữ ký dùng thuật toán cũ (SHA-1 hoặc khóa RSA dưới 2048 bit), nay không còn an toàn',
  unsupported: 'Kiểu chữ ký này phần mềm không kiểm tra được',
  damaged: 'Dữ liệu chữ ký bị hỏng, không đọc được',
};

/** Words of a certificate: cut to 200 characters by whoever reads them. */
const CertificateText = z.string().min(1).max(400);

/** One signature of the file, in the order in which they were made. */
export const PdfSignature = z.strictObject({
  /** A time stamp over the whole document is nobody's signature: it only says when the file stood so. */
  kind: z.enum(['signature', 'timestamp']),
  /** CN of the certificate; null where the signature cannot be read that far. */
  signer: CertificateText.nullable(),
  organisation: CertificateText.nullable(),
  /** CN of the authority that issued the certificate, else its O. */
  issuer: CertificateText.nullable(),
  /** Serial number of the certificate, hexadecimal. */
  serial: z.string().max(80).nullable(),
  signedAt: Instant.nullable(),
  timeSource: SignatureTimeSource,
  /** From the first byte to the last, all but the signature's own bytes. */
  coversWholeFile: z.boolean(),
  /** The same, up to the end of the version that it signed: what another signer added later stands after it. */
  coversOwnVersion: z.boolean(),
  /** The covered bytes are those that were signed. */
  contentIntact: z.boolean(),
  /** The signature was made with the key of its certificate. */
  signatureValid: z.boolean(),
  chain: SignatureChain,
  /** By the time above; null without one. */
  certificateValidAtSigning: z.boolean().nullable(),
  problem: SignatureProblem.nullable(),
});
export type PdfSignature = z.infer<typeof PdfSignature>;

/** More signatures than this are no paper of an office. */
export const MOST_SIGNATURES = 30;

export const SignatureReport = z.strictObject({
  verdict: SignatureVerdict,
  signatures: z.array(PdfSignature).max(MOST_SIGNATURES),
});
export type SignatureReport = z.infer<typeof SignatureReport>;

/** For a file in which no signatures can be looked for. */
export const UNREADABLE_SIGNATURES: SignatureReport = { verdict: 'unreadable', signatures: [] };

const holds = ({ signatureValid, contentIntact }: PdfSignature): boolean => signatureValid && contentIntact;

/**
 * The answer for a file with these signatures; the worst thing found of any of them wins. The last byte must be covered
 * by somebody: an earlier signature stands under a later one or under a time stamp of the document. Whether the
 * certificates are trusted is another question, which the verdict does not answer.
 */
export function signatureVerdict(found: readonly PdfSignature[]): SignatureVerdict {
  const signed = found.filter(({ kind }) => kind === 'signature');
  if (signed.length === 0) return 'unsigned';
  if (signed.some(({ signatureValid }) => !signatureValid)) return 'invalid';
  if (signed.some(({ contentIntact }) => !contentIntact)) return 'changedAfterSigning';
  if (signed.some(({ coversOwnVersion }) => !coversOwnVersion)) return 'signedInPart';
  const closed = found.some((signature) => signature.coversWholeFile && holds(signature));
  return closed ? 'signedWhole' : 'changedAfterSigning';
}

export function signatureReport(signatures: readonly PdfSignature[]): SignatureReport {
  return { verdict: signatureVerdict(signatures), signatures: [...signatures] };
}
