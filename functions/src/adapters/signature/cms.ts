/** A signature's container: Cryptographic Message Syntax, RFC 5652. */
import { Constructed, fromBER, Primitive, Sequence, type AsnType } from 'asn1js';
import {
  type Attribute,
  ContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  type SignedAndUnsignedAttributes,
  type SignerInfo,
} from 'pkijs';
import { keyIdentifier, type ReadCertificate, readCertificate } from './certificate.ts';

export interface Cms {
  readonly signedData: SignedData;
  readonly signer: SignerInfo;
  readonly certificate: ReadCertificate;
  /** Every certificate that came along, the signer's among them. */
  readonly pool: readonly ReadCertificate[];
}

/** A revocation list inside a signature has tens of thousands of entries; more than this is no signature. */
const LIMITS = { maxNodes: 500_000, maxContentLength: 8 * 1024 * 1024 };
const MOST_CERTIFICATES = 40;

/** Where the value at `at` ends, a container where its first content begins; null where no whole header stands there. */
function nextValue(bytes: Uint8Array, at: number): number | null {
  const tag = bytes[at] ?? 0;
  let head = at + 1;
  // A tag of several bytes goes on as long as their highest bit is set (X.690, 8.1.2.4).
  if ((tag & 0x1f) === 0x1f) while ((bytes[head++] ?? 0) & 0x80);
  const first = bytes[head++];
  if (first === undefined) return null;
  // A length above 127 says first in how many bytes it stands; none means that an end mark follows (8.1.3).
  const size = first & 0x80 ? first & 0x7f : 0;
  const isContainer = (tag & 0x20) !== 0;
  if (isContainer) return head + size;
  const long = bytes.subarray(head, head + size);
  return head + size + (size === 0 ? first & 0x7f : long.reduce((sum, byte) => sum * 256 + byte, 0));
}

/**
 * Whether the bytes hold more values than a signature does: told by their headers, before anything is built of them.
 * Zeros are no values but end marks, or what fills the room that a PDF kept for its signature.
 */
function holdsTooMany(bytes: Uint8Array): boolean {
  let values = 0;
  for (let at: number | null = 0; at !== null && at < bytes.length; at = nextValue(bytes, at)) {
    if (bytes[at] !== 0) values += 1;
    if (values > LIMITS.maxNodes) return true;
  }
  return false;
}

/** @throws Error for bytes that are not one whole ASN.1 value, or larger than a signature is; what follows it is padding */
export function parseAsn1(bytes: Uint8Array<ArrayBuffer>): AsnType {
  if (holdsTooMany(bytes)) throw new RangeError('More values than a signature has.');
  const { offset, result } = fromBER(bytes, LIMITS);
  if (offset === -1) throw new TypeError('No ASN.1 value.');
  return result;
}

/** The certificates in the bytes in which they came: encoded anew they might not be the ones that were signed. */
function poolOf(signedData: Sequence): ReadCertificate[] {
  const set = signedData.valueBlock.value.find(
    (block): block is Constructed =>
      block instanceof Constructed && block.idBlock.tagClass === 3 && block.idBlock.tagNumber === 0,
  );
  return (set?.valueBlock.value ?? [])
    .slice(0, MOST_CERTIFICATES)
    .flatMap((block) => readCertificate(new Uint8Array(block.valueBeforeDecodeView)) ?? []);
}

function isNamedBy(sid: unknown, certificate: ReadCertificate): boolean {
  const { parsed } = certificate;
  if (sid instanceof IssuerAndSerialNumber)
    return parsed.issuer.isEqual(sid.issuer) && parsed.serialNumber.isEqual(sid.serialNumber);
  const wanted = sid instanceof Primitive ? sid.valueBlock.valueHexView : null;
  const own = keyIdentifier(certificate);
  return wanted !== null && own !== null && Buffer.from(own).equals(wanted);
}

/**
 * Reads signed data of one signer, as PDF asks (ISO 32000-2, 12.8.3.3).
 * @param others certificates from elsewhere that may be the signer's
 * @throws Error when it is none, has another number of signers, or the signer's certificate is missing
 */
export function readCms(asn1: unknown, others: readonly ReadCertificate[] = []): Cms {
  const content: unknown = new ContentInfo({ schema: asn1 }).content;
  if (!(content instanceof Sequence)) throw new TypeError('No signed data.');
  const pool = [...poolOf(content), ...others];
  const signedData = new SignedData({ schema: content });
  const [signer, second] = signedData.signerInfos;
  if (signer === undefined || second !== undefined) throw new TypeError('Not one signer.');
  const sid: unknown = signer.sid;
  const certificate = pool.find((candidate) => isNamedBy(sid, candidate));
  if (certificate === undefined) throw new TypeError('No certificate of the signer.');
  return { signedData, signer, certificate, pool };
}

/** The first value of an attribute; undefined without it. */
export function attribute(attributes: SignedAndUnsignedAttributes | undefined, type: string): unknown {
  const found: Attribute | undefined = attributes?.attributes.find((entry) => entry.type === type);
  const values: readonly unknown[] = found?.values ?? [];
  return values[0];
}
