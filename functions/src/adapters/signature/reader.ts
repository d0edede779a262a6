import { GeneralizedTime, UTCTime } from 'asn1js';
import type { SignatureReader } from '../../application/papers/signature-port.ts';
import {
  Instant,
  type PdfSignature,
  signatureReport,
  type SignatureReport,
  UNREADABLE_SIGNATURES,
} from '../../domain/index.ts';
import { isValidAt, namesOf, type ReadCertificate, readPem } from './certificate.ts';
import { chainOf } from './chain.ts';
import { attribute, type Cms, parseAsn1, readCms } from './cms.ts';
import { type Coverage, coverageOf, coveredBytes, coveredDigest } from './coverage.ts';
import { type FindLimits, findSignatures, type SignatureDictionary } from './find.ts';
import { readTimestamp, type Timestamp } from './timestamp.ts';
import { digestOf, verifyCms } from './verify.ts';

/** ISO 32000-2, table 260. The older adbe.pkcs7.sha1 and adbe.x509.rsa_sha1 rest on SHA-1 alone: not supported. */
const DETACHED = ['adbe.pkcs7.detached', 'ETSI.CAdES.detached'];
const SIGNING_TIME = '1.2.840.113549.1.9.5';
const SIGNATURE_TIMESTAMP = '1.2.840.113549.1.9.16.2.14';

type Anchors = readonly ReadCertificate[];
type Facts = Omit<PdfSignature, 'kind' | 'coversWholeFile' | 'coversOwnVersion'>;

/** What is known of a signature that could not be read. */
const unread = (anchors: Anchors, problem: PdfSignature['problem']): Facts => ({
  signer: null,
  organisation: null,
  issuer: null,
  serial: null,
  signedAt: null,
  timeSource: 'none',
  contentIntact: false,
  signatureValid: false,
  chain: anchors.length === 0 ? 'listEmpty' : 'notInList',
  certificateValidAtSigning: null,
  problem,
});

/** A moment that can be stored; null for one beyond the calendar. */
function instantOf(at: Date | null): Instant | null {
  if (at === null || Number.isNaN(at.getTime())) return null;
  return Instant.safeParse(at.toISOString()).data ?? null;
}

/** What a certificate says, and whether it held at that moment. */
function certificateFacts(certificate: ReadCertificate, pool: Anchors, anchors: Anchors, at: Date | null) {
  return {
    ...namesOf(certificate),
    chain: chainOf(certificate, pool, anchors, at),
    certificateValidAtSigning: at === null ? null : isValidAt(certificate, at),
  };
}

/** The time stamp inside a signature, where it counts: right, and of a trusted authority once there is a list. */
async function trustedStamp({ signer, pool }: Cms, anchors: Anchors): Promise<Timestamp | null> {
  const token = attribute(signer.unsignedAttrs, SIGNATURE_TIMESTAMP);
  if (token === undefined) return null;
  try {
    const value = signer.signature.valueBlock.valueHexView;
    const stamp = await readTimestamp(readCms(token, pool), (algorithm) => digestOf(value, algorithm));
    const counts = stamp.contentIntact && stamp.signatureValid;
    return counts && chainOf(stamp.authority, stamp.pool, anchors, stamp.at) !== 'notInList' ? stamp : null;
  } catch {
    return null;
  }
}

function claimedTime({ signer }: Cms, { claimedAt }: SignatureDictionary): Date | null {
  const stated = attribute(signer.signedAttrs, SIGNING_TIME);
  if (stated instanceof UTCTime || stated instanceof GeneralizedTime) return stated.toDate();
  return claimedAt === null ? null : new Date(claimedAt);
}

async function signatureFacts(
  bytes: Uint8Array,
  dictionary: SignatureDictionary,
  coverage: Coverage,
  anchors: Anchors,
): Promise<Facts> {
  const cms = readCms(parseAsn1(new Uint8Array(Buffer.from(dictionary.contents, 'hex'))));
  // What lies in the container would be checked instead of the file.
  if (cms.signedData.encapContentInfo.eContent !== undefined) return unread(anchors, 'damaged');
  const verdict = await verifyCms(cms, {
    digest: (algorithm) => coveredDigest(bytes, coverage, algorithm),
    bytes: () => coveredBytes(bytes, coverage),
  });
  const stamp = await trustedStamp(cms, anchors);
  const at = stamp?.at ?? claimedTime(cms, dictionary);
  const signedAt = instantOf(at);
  return {
    ...verdict,
    ...certificateFacts(cms.certificate, cms.pool, anchors, signedAt === null ? null : at),
    signedAt,
    timeSource: signedAt === null ? 'none' : stamp === null ? 'claimed' : 'timestamp',
  };
}

async function timestampFacts(
  bytes: Uint8Array,
  { contents }: SignatureDictionary,
  coverage: Coverage,
  anchors: Anchors,
): Promise<Facts> {
  const cms = readCms(parseAsn1(new Uint8Array(Buffer.from(contents, 'hex'))));
  const { at, authority, pool, contentIntact, signatureValid } = await readTimestamp(cms, (algorithm) =>
    coveredDigest(bytes, coverage, algorithm),
  );
  return {
    ...certificateFacts(authority, pool, anchors, at),
    signedAt: instantOf(at),
    timeSource: 'timestamp',
    contentIntact,
    signatureValid,
    problem: null,
  };
}

async function factsOf(
  bytes: Uint8Array,
  dictionary: SignatureDictionary,
  coverage: Coverage | null,
  anchors: Anchors,
): Promise<Facts> {
  if (coverage === null) return unread(anchors, 'damaged');
  const { isTimestamp, subFilter } = dictionary;
  if (!isTimestamp && !DETACHED.includes(subFilter ?? '')) return unread(anchors, 'unsupported');
  try {
    return await (isTimestamp ? timestampFacts : signatureFacts)(bytes, dictionary, coverage, anchors);
  } catch {
    // pkijs and asn1js throw for bytes that are not what they should be, in many ways and kinds of error.
    return unread(anchors, 'damaged');
  }
}

const endOf = (coverage: Coverage | null): number => coverage?.stretches.at(-1)?.[1] ?? 0;

/** The same dictionary written twice, as some programs do with each update, is one signature. */
function withoutRepeats(found: readonly SignatureDictionary[]): SignatureDictionary[] {
  const keyed = found.map((entry) => [`${entry.byteRange.join(' ')} ${entry.contents}`, entry] as const);
  return [...new Map(keyed).values()];
}

/** Reads the signatures of a PDF, earliest first. `limits` are of time and memory, for looking for them. */
export async function readSignatures(
  bytes: Uint8Array,
  trustAnchors: readonly string[],
  limits: FindLimits = {},
): Promise<SignatureReport> {
  const found = await findSignatures(bytes, limits);
  if (found === null) return UNREADABLE_SIGNATURES;
  const anchors = trustAnchors.flatMap(readPem);
  const signatures: (readonly [end: number, signature: PdfSignature])[] = [];
  for (const dictionary of withoutRepeats(found)) {
    const coverage = coverageOf(bytes, dictionary);
    const facts = await factsOf(bytes, dictionary, coverage, anchors);
    const kind = dictionary.isTimestamp ? 'timestamp' : 'signature';
    const { wholeFile: coversWholeFile = false, ownVersion: coversOwnVersion = false } = coverage ?? {};
    signatures.push([endOf(coverage), { kind, coversWholeFile, coversOwnVersion, ...facts }]);
  }
  signatures.sort(([one], [other]) => one - other);
  return signatureReport(signatures.map(([, signature]) => signature));
}

export const pdfSignatureReader: SignatureReader = {
  read: (bytes, trustAnchors) => readSignatures(bytes, trustAnchors),
};
