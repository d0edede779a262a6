/** A time stamp: an authority's signature over the digest of something and the moment. RFC 3161. */
import { TSTInfo } from 'pkijs';
import { isValidAt, mayStampTime, type ReadCertificate } from './certificate.ts';
import { type Cms, parseAsn1 } from './cms.ts';
import { digestName, digestOf, sameBytes, verifyCms } from './verify.ts';

const TST_INFO = '1.2.840.113549.1.9.16.1.4';

export interface Timestamp {
  readonly at: Date;
  readonly authority: ReadCertificate;
  readonly pool: readonly ReadCertificate[];
  /** The digest in it is that of what it should stamp. */
  readonly contentIntact: boolean;
  /** Signed by its authority, whose certificate is for stamping time and was valid then. */
  readonly signatureValid: boolean;
}

/**
 * @param digest of what should be stamped, by the algorithm that the stamp names
 * @throws Error when the container holds no time stamp
 */
export async function readTimestamp(cms: Cms, digest: (algorithm: string) => Uint8Array): Promise<Timestamp> {
  const { eContentType, eContent } = cms.signedData.encapContentInfo;
  if (eContentType !== TST_INFO || eContent === undefined) throw new TypeError('No time stamp.');
  const content = new Uint8Array(eContent.getValue());
  const { messageImprint, genTime } = new TSTInfo({ schema: parseAsn1(content) });
  const name = digestName(messageImprint.hashAlgorithm);
  const verdict = await verifyCms(cms, {
    digest: (algorithm) => digestOf(content, algorithm),
    bytes: () => content,
  });
  return {
    at: genTime,
    authority: cms.certificate,
    pool: cms.pool,
    contentIntact:
      name !== undefined && sameBytes(messageImprint.hashedMessage.valueBlock.valueHexView, digest(name)),
    signatureValid:
      verdict.contentIntact &&
      verdict.signatureValid &&
      mayStampTime(cms.certificate) &&
      isValidAt(cms.certificate, genTime),
  };
}
