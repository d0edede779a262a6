/** Checks a signature: the content against its digest, the digest's attributes against the signer's key. */
import { createHash } from 'node:crypto';
import { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import { type AlgorithmIdentifier, getCrypto } from 'pkijs';
import type { SignatureProblem } from '../../domain/index.ts';
import { hasWeakKey, type ReadCertificate } from './certificate.ts';
import { attribute, type Cms } from './cms.ts';

const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';

/** Digests by their number, with the name that Web Cryptography has for them. MD5 is not among them: it proves nothing. */
const DIGESTS: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};
/** Signers that name only the key here; the digest's name stands beside it. */
const BARE_KEYS = ['1.2.840.113549.1.1.1', '1.2.840.10045.2.1'];

export function digestName({ algorithmId }: Pick<AlgorithmIdentifier, 'algorithmId'>): string | undefined {
  return DIGESTS[algorithmId];
}

export function digestOf(bytes: Uint8Array, name: string): Uint8Array {
  return createHash(name).update(bytes).digest();
}

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => Buffer.from(one).equals(other);

/** What was signed, whether it lies in the container or in the file. */
export interface SignedContent {
  digest(name: string): Uint8Array;
  bytes(): Uint8Array<ArrayBuffer>;
}

export interface CmsVerdict {
  readonly contentIntact: boolean;
  readonly signatureValid: boolean;
  readonly problem: SignatureProblem | null;
}

const UNSUPPORTED: CmsVerdict = { contentIntact: false, signatureValid: false, problem: 'unsupported' };

/** Without signed attributes the signature is over the content itself: then one cannot be right without the other. */
export async function verifyCms(cms: Cms, content: SignedContent): Promise<CmsVerdict> {
  const { signer, certificate, signedData } = cms;
  const digest = digestName(signer.digestAlgorithm);
  const keyDigest = signatureDigest(signer.signatureAlgorithm, digest);
  if (digest === undefined || keyDigest === undefined) return UNSUPPORTED;
  const problem = [digest, keyDigest].includes('SHA-1') || hasWeakKey(certificate) ? 'weakAlgorithm' : null;
  const { signedAttrs } = signer;
  if (signedAttrs === undefined) {
    const right = await isSignedByKey(cms, content.bytes(), digest);
    return { contentIntact: right, signatureValid: right, problem };
  }
  const stated = attribute(signedAttrs, MESSAGE_DIGEST);
  const type = attribute(signedAttrs, CONTENT_TYPE);
  const wellFormed =
    stated instanceof OctetString &&
    type instanceof ObjectIdentifier &&
    type.getValue() === signedData.encapContentInfo.eContentType &&
    namesItsCertificate(cms);
  return {
    contentIntact:
      stated instanceof OctetString && sameBytes(stated.valueBlock.valueHexView, content.digest(digest)),
    signatureValid:
      wellFormed && (await isSignedByKey(cms, new Uint8Array(signedAttrs.encodedValue), digest)),
    problem,
  };
}

function signatureDigest(algorithm: AlgorithmIdentifier, beside: string | undefined): string | undefined {
  if (BARE_KEYS.includes(algorithm.algorithmId)) return beside;
  const name = getCrypto(true).getHashAlgorithm(algorithm);
  return name === '' ? undefined : name;
}

async function isSignedByKey(
  { signer, certificate }: Cms,
  bytes: Uint8Array<ArrayBuffer>,
  digest: string,
): Promise<boolean> {
  const { signature, signatureAlgorithm } = signer;
  const key = certificate.parsed.subjectPublicKeyInfo;
  const bare = BARE_KEYS.includes(signatureAlgorithm.algorithmId) ? [digest] : [];
  try {
    return await getCrypto(true).verifyWithPublicKey(bytes, signature, key, signatureAlgorithm, ...bare);
  } catch {
    // A value that is no signature at all of this kind of key.
    return false;
  }
}

/**
 * A signature may name its certificate inside what is signed, so that no other certificate of the same key can be put
 * in its place. One that names none passes: only CAdES asks for it.
 * @see RFC 5035
 */
function namesItsCertificate({ signer, certificate }: Cms): boolean {
  const second = attribute(signer.signedAttrs, SIGNING_CERTIFICATE_V2);
  if (second !== undefined) return isCertificateId(second, certificate, 'SHA-256');
  const first = attribute(signer.signedAttrs, SIGNING_CERTIFICATE);
  return first === undefined || isCertificateId(first, certificate, 'SHA-1');
}

const children = (block: unknown): readonly unknown[] =>
  block instanceof Sequence ? block.valueBlock.value : [];

/** SigningCertificate ::= { certs ::= { ESSCertID ::= { hashAlgorithm OPTIONAL, certHash, … }, … }, … } */
function isCertificateId(value: unknown, { x509 }: ReadCertificate, usual: string): boolean {
  const [certificates] = children(value);
  const [id] = children(certificates);
  const fields = children(id);
  const hash = fields.find((field) => field instanceof OctetString);
  const [algorithm] = children(fields[0]);
  const name = algorithm instanceof ObjectIdentifier ? DIGESTS[algorithm.getValue()] : usual;
  if (hash === undefined || name === undefined) return false;
  return sameBytes(hash.valueBlock.valueHexView, digestOf(x509.raw, name));
}
