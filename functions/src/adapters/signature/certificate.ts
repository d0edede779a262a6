/** Certificates as pkijs takes them apart and as OpenSSL reads them, from the same bytes. */
import { X509Certificate } from 'node:crypto';
import { fromBER, OctetString } from 'asn1js';
import {
  BasicConstraints,
  Certificate,
  ExtKeyUsage,
  id_BasicConstraints,
  id_ExtKeyUsage,
  id_SubjectKeyIdentifier,
  type RelativeDistinguishedNames,
} from 'pkijs';
import { nfc } from '../../domain/index.ts';

export interface ReadCertificate {
  readonly parsed: Certificate;
  readonly x509: X509Certificate;
}

const COMMON_NAME = '2.5.4.3';
const ORGANISATION = '2.5.4.10';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const LONGEST_TEXT = 200;
const LONGEST_SERIAL = 80;
/** Bits of an RSA key below which it is no longer safe (NIST SP 800-57). */
const LEAST_RSA_BITS = 2048;

/** Null for bytes that are no certificate. */
export function readCertificate(raw: Uint8Array): ReadCertificate | null {
  try {
    return { parsed: new Certificate({ schema: fromBER(raw).result }), x509: new X509Certificate(raw) };
  } catch {
    return null;
  }
}

/** Every certificate of a PEM text; what is none is left out. */
export function readPem(text: string): ReadCertificate[] {
  const blocks = text.matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z\d+/=\s]+)-----END CERTIFICATE-----/gu);
  return [...blocks].flatMap(([, base64 = '']) => readCertificate(Buffer.from(base64, 'base64')) ?? []);
}

/** The first value of a name's part, in one line of at most 200 characters; null when it says nothing. */
function partOf(name: RelativeDistinguishedNames, type: string): string | null {
  const part = name.typesAndValues.find((entry) => entry.type === type);
  const value: unknown = part?.value.valueBlock.value;
  if (typeof value !== 'string') return null;
  const line = nfc(value)
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return line === '' ? null : Array.from(line).slice(0, LONGEST_TEXT).join('');
}

/** Who a certificate says that its holder is, and who issued it. */
export function namesOf({ parsed, x509 }: ReadCertificate) {
  const { subject, issuer } = parsed;
  return {
    signer: partOf(subject, COMMON_NAME),
    organisation: partOf(subject, ORGANISATION),
    issuer: partOf(issuer, COMMON_NAME) ?? partOf(issuer, ORGANISATION),
    serial: x509.serialNumber.slice(0, LONGEST_SERIAL),
  };
}

function extension({ parsed }: ReadCertificate, id: string): unknown {
  return parsed.extensions?.find(({ extnID }) => extnID === id)?.parsedValue;
}

export function keyIdentifier(certificate: ReadCertificate): Uint8Array | null {
  const value = extension(certificate, id_SubjectKeyIdentifier);
  return value instanceof OctetString ? value.valueBlock.valueHexView : null;
}

/** How many authorities may stand under this one; no limit where it names none. */
export function pathLimit(certificate: ReadCertificate): number {
  const value = extension(certificate, id_BasicConstraints);
  const limit = value instanceof BasicConstraints ? value.pathLenConstraint : undefined;
  return typeof limit === 'number' ? limit : Number.POSITIVE_INFINITY;
}

/** @see RFC 3161, 2.3: a time-stamping authority's certificate says so */
export function mayStampTime(certificate: ReadCertificate): boolean {
  const value = extension(certificate, id_ExtKeyUsage);
  return value instanceof ExtKeyUsage && value.keyPurposes.includes(TIME_STAMPING);
}

/** Whether the moment lies in the certificate's days. */
export function isValidAt({ x509 }: ReadCertificate, at: Date): boolean {
  return x509.validFromDate <= at && at <= x509.validToDate;
}

export function hasWeakKey({ x509 }: ReadCertificate): boolean {
  const { asymmetricKeyType, asymmetricKeyDetails } = x509.publicKey;
  return asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) < LEAST_RSA_BITS;
}
