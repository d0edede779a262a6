import type { SignatureChain } from '../../domain/index.ts';
import { isValidAt, pathLimit, type ReadCertificate } from './certificate.ts';

/** An office's certificate stands two or three steps under the national root. */
const LONGEST_CHAIN = 8;

const isSame = (one: ReadCertificate, other: ReadCertificate): boolean => one.x509.raw.equals(other.x509.raw);

interface Search {
  readonly pool: readonly ReadCertificate[];
  readonly anchors: readonly ReadCertificate[];
  /** When the authorities' certificates must have been valid; null asks nothing. */
  readonly at: Date | null;
  readonly seen: Set<string>;
}

/** @param below authorities between this issuer and the certificate at the end */
function hasIssued(
  issuer: ReadCertificate,
  subject: ReadCertificate,
  below: number,
  at: Date | null,
): boolean {
  try {
    return (
      issuer.x509.ca &&
      subject.x509.checkIssued(issuer.x509) &&
      pathLimit(issuer) >= below &&
      (at === null || isValidAt(issuer, at)) &&
      subject.x509.verify(issuer.x509.publicKey)
    );
  } catch {
    // A key of a kind that OpenSSL does not know has issued nothing that could be checked.
    return false;
  }
}

function leadsToAnchor(certificate: ReadCertificate, below: number, search: Search): boolean {
  const { pool, anchors, at, seen } = search;
  if (anchors.some((anchor) => isSame(anchor, certificate) || hasIssued(anchor, certificate, below, at)))
    return true;
  seen.add(certificate.x509.fingerprint256);
  if (below >= LONGEST_CHAIN) return false;
  return pool.some(
    (issuer) =>
      !seen.has(issuer.x509.fingerprint256) &&
      hasIssued(issuer, certificate, below, at) &&
      leadsToAnchor(issuer, below + 1, search),
  );
}

/**
 * Whether a certificate leads, over those that came with the signature, to one that the commune trusts. Each certificate
 * is tried once, so that authorities which certify one another cannot keep the search going (the chain engine of pkijs
 * follows such a circle without end). Revocation is not looked up, and name constraints are not read.
 */
export function chainOf(
  certificate: ReadCertificate,
  pool: readonly ReadCertificate[],
  anchors: readonly ReadCertificate[],
  at: Date | null,
): SignatureChain {
  if (anchors.length === 0) return 'listEmpty';
  return leadsToAnchor(certificate, 0, { pool, anchors, at, seen: new Set() }) ? 'trusted' : 'notInList';
}
