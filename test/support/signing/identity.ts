/** People, offices and authorities with keys and certificates, made when a test asks. */
import { createHash, generateKeyPairSync, type KeyObject, sign, constants } from 'node:crypto';
import { bits, boolean, integer, nothing, octets, oid, sequence, set, tagged, time, utf8 } from './der.ts';

export type KeyKind = 'rsa' | 'rsa1024' | 'P-256' | 'P-384';

export interface Identity {
  readonly key: KeyObject;
  readonly kind: KeyKind;
  readonly der: Buffer;
  readonly pem: string;
  /** Name and serial number, as a signature names its certificate. */
  readonly issuerName: Buffer;
  readonly subjectName: Buffer;
  readonly serial: number;
  readonly spki: Buffer;
  readonly keyId: Buffer;
  /** Its own certificate and those of the authorities over it, without the root. */
  readonly chain: readonly Buffer[];
}

interface Wish {
  readonly name: string;
  readonly organisation?: string;
  /** Null for a certificate that signs itself. */
  readonly issuer?: Identity | null;
  readonly kind?: KeyKind;
  readonly from?: string;
  readonly to?: string;
  readonly authority?: boolean;
  readonly pathLength?: number;
  readonly timeStamping?: boolean;
  /** The key of another certificate, certified once more. */
  readonly sameKeyAs?: Identity;
  readonly subjectName?: Buffer;
}

const DIGEST_OIDS: Readonly<Record<string, string>> = {
  md5: '1.2.840.113549.2.5',
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
};
const RSA_OIDS: Readonly<Record<string, string>> = {
  md5: '1.2.840.113549.1.1.4',
  sha1: '1.2.840.113549.1.1.5',
  sha256: '1.2.840.113549.1.1.11',
  sha384: '1.2.840.113549.1.1.12',
  sha512: '1.2.840.113549.1.1.13',
};
const ECDSA_OIDS: Readonly<Record<string, string>> = {
  sha256: '1.2.840.10045.4.3.2',
  sha384: '1.2.840.10045.4.3.3',
  sha512: '1.2.840.10045.4.3.4',
};

export const digestAlgorithm = (digest: string): Buffer =>
  sequence(oid(DIGEST_OIDS[digest] ?? ''), nothing());

const isRsa = ({ kind }: Pick<Identity, 'kind'>): boolean => kind.startsWith('rsa');

export function signatureAlgorithm(signer: Pick<Identity, 'kind'>, digest: string): Buffer {
  return isRsa(signer)
    ? sequence(oid(RSA_OIDS[digest] ?? ''), nothing())
    : sequence(oid(ECDSA_OIDS[digest] ?? ''));
}

/** What some signers write where the digest's name belongs too. */
export const keyAlgorithm = (signer: Pick<Identity, 'kind'>): Buffer =>
  isRsa(signer) ? sequence(oid('1.2.840.113549.1.1.1'), nothing()) : sequence(oid('1.2.840.10045.2.1'));

/** RSASSA-PSS with its parameters written out (RFC 4055). */
export function pssAlgorithm(digest: string, saltLength: number): Buffer {
  const hash = digestAlgorithm(digest);
  const mask = sequence(oid('1.2.840.113549.1.1.8'), hash);
  return sequence(
    oid('1.2.840.113549.1.1.10'),
    sequence(tagged(0, hash), tagged(1, mask), tagged(2, integer(saltLength))),
  );
}

export function signPss(key: KeyObject, bytes: Buffer, digest: string, saltLength: number): Buffer {
  return sign(digest, bytes, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength });
}

const nameOf = (name: string, organisation: string): Buffer =>
  sequence(
    set(sequence(oid('2.5.4.6'), utf8('VN'))),
    set(sequence(oid('2.5.4.10'), utf8(organisation))),
    set(sequence(oid('2.5.4.3'), utf8(name))),
  );

function keysOf(kind: KeyKind): { publicKey: KeyObject; privateKey: KeyObject } {
  if (kind === 'P-256' || kind === 'P-384') return generateKeyPairSync('ec', { namedCurve: kind });
  return generateKeyPairSync('rsa', { modulusLength: kind === 'rsa' ? 2048 : 1024 });
}

const keyIdOf = (spki: Buffer): Buffer => createHash('sha1').update(spki).digest();

function extensions(wish: Wish, spki: Buffer): Buffer {
  const entry = (id: string, critical: boolean, value: Buffer): Buffer =>
    sequence(oid(id), ...(critical ? [boolean(true)] : []), octets(value));
  const limit = wish.pathLength === undefined ? [] : [integer(wish.pathLength)];
  return tagged(
    3,
    sequence(
      entry('2.5.29.14', false, octets(keyIdOf(spki))),
      ...(wish.authority === true ? [entry('2.5.29.19', true, sequence(boolean(true), ...limit))] : []),
      ...(wish.timeStamping === true ? [entry('2.5.29.37', true, sequence(oid('1.3.6.1.5.5.7.3.8')))] : []),
    ),
  );
}

let lastSerial = 1000;

export function identity(wish: Wish): Identity {
  const { issuer = null, sameKeyAs } = wish;
  const kind = sameKeyAs?.kind ?? wish.kind ?? 'rsa';
  const made = sameKeyAs === undefined ? keysOf(kind) : null;
  const key = sameKeyAs?.key ?? made?.privateKey;
  const spki = sameKeyAs?.spki ?? made?.publicKey.export({ type: 'spki', format: 'der' });
  if (key === undefined || spki === undefined) throw new Error('No key was made.');
  lastSerial += 1;
  const serial = lastSerial;
  const subjectName = wish.subjectName ?? nameOf(wish.name, wish.organisation ?? 'UBND xã Tân Kỳ');
  const issuerName = issuer?.subjectName ?? subjectName;
  const by = issuer ?? { key, kind };
  const body = sequence(
    tagged(0, integer(2)),
    integer(serial),
    signatureAlgorithm(by, 'sha256'),
    issuerName,
    sequence(time(wish.from ?? '2024-01-01T00:00:00Z'), time(wish.to ?? '2034-01-01T00:00:00Z')),
    subjectName,
    spki,
    extensions(wish, spki),
  );
  const der = sequence(body, signatureAlgorithm(by, 'sha256'), bits(sign('sha256', body, by.key)));
  const pem = `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/gu, '$&\n')}\n-----END CERTIFICATE-----\n`;
  const above = issuer === null || issuer.issuerName.equals(issuer.subjectName) ? [] : issuer.chain;
  return {
    key,
    kind,
    der,
    pem,
    issuerName,
    subjectName,
    serial,
    spki,
    keyId: keyIdOf(spki),
    chain: [der, ...above],
  };
}
