/** Signatures and time stamps in their container (RFC 5652, RFC 3161), right ones and wrong ones. */
import { createHash, sign } from 'node:crypto';
import { implicit, integer, octets, oid, sequence, set, tagged, time } from './der.ts';
import {
  digestAlgorithm,
  type Identity,
  keyAlgorithm,
  pssAlgorithm,
  signatureAlgorithm,
  signPss,
} from './identity.ts';

const DATA = '1.2.840.113549.1.7.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';

export interface Signing {
  readonly digest?: string;
  readonly at?: string | null;
  readonly pss?: boolean;
  /** Without attributes the signature is made over the content itself. */
  readonly plain?: boolean;
  /** The certificate that the signature names inside what is signed (CAdES). */
  readonly names?: { readonly certificate: Buffer; readonly digest: 'sha1' | 'sha256' | 'sha512' };
  /** The certificate that the container puts forward as the signer's. */
  readonly shownAs?: Identity;
  readonly certificates?: readonly Buffer[];
  readonly inside?: { readonly type: string; readonly content: Buffer };
  /** Null leaves the attribute out. */
  readonly contentTypeAttribute?: string | null;
  readonly withoutDigest?: boolean;
  /** The signer's algorithm is named by its key alone. */
  readonly bareKey?: boolean;
  readonly namedByKey?: boolean;
  readonly algorithm?: Buffer;
  readonly signature?: Buffer;
  readonly flipped?: boolean;
  /** Zeros after the end, as a place that was kept has them. */
  readonly padding?: number;
  readonly stampedBy?: (signature: Buffer) => Buffer;
  readonly signers?: number;
}

export const hashOf = (bytes: Buffer, digest = 'sha256'): Buffer => createHash(digest).update(bytes).digest();

const attribute = (type: string, value: Buffer): Buffer => sequence(oid(type), set(value));

function namesCertificate({ certificate, digest }: NonNullable<Signing['names']>): Buffer {
  const hash = octets(hashOf(certificate, digest));
  if (digest === 'sha1') return attribute('1.2.840.113549.1.9.16.2.12', sequence(sequence(sequence(hash))));
  const id = digest === 'sha256' ? sequence(hash) : sequence(digestAlgorithm(digest), hash);
  return attribute('1.2.840.113549.1.9.16.2.47', sequence(sequence(id)));
}

function attributesOf(content: Buffer, wish: Signing): readonly Buffer[] {
  const { digest = 'sha256', at = '2026-06-01T03:00:00Z', inside, names } = wish;
  const { contentTypeAttribute: type = inside?.type ?? DATA } = wish;
  return [
    ...(type === null ? [] : [attribute('1.2.840.113549.1.9.3', oid(type))]),
    ...(wish.withoutDigest === true
      ? []
      : [attribute('1.2.840.113549.1.9.4', octets(hashOf(content, digest)))]),
    ...(at === null ? [] : [attribute('1.2.840.113549.1.9.5', time(at))]),
    ...(names === undefined ? [] : [namesCertificate(names)]),
  ].sort((one, other) => one.compare(other));
}

const SALT_LENGTH = 32;

function signatureOf(signer: Identity, signed: Buffer, wish: Signing): Buffer {
  const { digest = 'sha256' } = wish;
  const signature =
    wish.signature ??
    (wish.pss === true ? signPss(signer.key, signed, digest, SALT_LENGTH) : sign(digest, signed, signer.key));
  if (wish.flipped === true)
    signature.writeUInt8(signature.readUInt8(signature.length - 1) ^ 1, signature.length - 1);
  return signature;
}

function algorithmOf(signer: Identity, { digest = 'sha256', pss = false, bareKey = false }: Signing): Buffer {
  if (bareKey) return keyAlgorithm(signer);
  return pss ? pssAlgorithm(digest, SALT_LENGTH) : signatureAlgorithm(signer, digest);
}

function signerInfo(signer: Identity, content: Buffer, wish: Signing): Buffer {
  const { digest = 'sha256', plain = false, shownAs = signer } = wish;
  const attributes = attributesOf(content, wish);
  const signature = signatureOf(signer, plain ? content : set(...attributes), wish);
  return sequence(
    integer(1),
    wish.namedByKey === true
      ? implicit(0, shownAs.keyId)
      : sequence(shownAs.issuerName, integer(shownAs.serial)),
    digestAlgorithm(digest),
    ...(plain ? [] : [tagged(0, ...attributes)]),
    wish.algorithm ?? algorithmOf(signer, wish),
    octets(signature),
    ...(wish.stampedBy === undefined
      ? []
      : [tagged(1, attribute('1.2.840.113549.1.9.16.2.14', wish.stampedBy(signature)))]),
  );
}

/** Signed data over `content`; detached unless the wish puts something inside. */
export function signedData(signer: Identity, content: Buffer, wish: Signing = {}): Buffer {
  const { digest = 'sha256', inside, certificates = signer.chain, signers = 1 } = wish;
  const encapsulated =
    inside === undefined ? [oid(DATA)] : [oid(inside.type), tagged(0, octets(inside.content))];
  const info = signerInfo(signer, inside?.content ?? content, wish);
  const container = sequence(
    oid(SIGNED_DATA),
    tagged(
      0,
      sequence(
        integer(1),
        set(digestAlgorithm(digest)),
        sequence(...encapsulated),
        ...(certificates.length === 0 ? [] : [tagged(0, ...certificates)]),
        set(...Array.from({ length: signers }, () => info)),
      ),
    ),
  );
  return Buffer.concat([container, Buffer.alloc(wish.padding ?? 0)]);
}

/** A time stamp over the digest of `subject`. */
export function timestampToken(authority: Identity, subject: Buffer, at: string, wish: Signing = {}): Buffer {
  const info = sequence(
    integer(1),
    oid('1.2.3.4'),
    sequence(digestAlgorithm('sha256'), octets(hashOf(subject))),
    integer(77),
    time(at),
  );
  return signedData(authority, Buffer.alloc(0), {
    at: null,
    inside: { type: TST_INFO, content: info },
    ...wish,
  });
}
