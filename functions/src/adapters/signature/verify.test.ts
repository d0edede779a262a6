import { describe, expect, it } from 'vitest';
import { type Signing, signedData } from '../../../../test/support/signing/cms.ts';
import { oid, sequence } from '../../../../test/support/signing/der.ts';
import { type Identity, identity, type KeyKind } from '../../../../test/support/signing/identity.ts';
import { readCertificate } from './certificate.ts';
import { parseAsn1, readCms } from './cms.ts';
import { digestOf, type SignedContent, verifyCms } from './verify.ts';

const PAPER = Buffer.from('Quyết định thành lập Tổ đánh giá');
const leader = identity({ name: 'Nguyễn Văn Hòa' });
const other = identity({ name: 'Trần Thị Mai' });

const content = (bytes: Buffer): SignedContent => ({
  digest: (name) => digestOf(bytes, name),
  bytes: () => new Uint8Array(bytes),
});
const cmsOf = (der: Buffer) => readCms(parseAsn1(new Uint8Array(der)));
const check = (der: Buffer, bytes = PAPER) => verifyCms(cmsOf(der), content(bytes));

const RIGHT = { contentIntact: true, signatureValid: true, problem: null };

describe('a right signature', () => {
  it.each<[string, KeyKind, Signing]>([
    ['RSA with SHA-256', 'rsa', {}],
    ['RSA with SHA-384', 'rsa', { digest: 'sha384' }],
    ['RSA with SHA-512', 'rsa', { digest: 'sha512' }],
    ['RSA-PSS with SHA-256', 'rsa', { pss: true }],
    ['RSA-PSS with SHA-512', 'rsa', { pss: true, digest: 'sha512' }],
    ['ECDSA P-256 with SHA-256', 'P-256', {}],
    ['ECDSA P-256 with SHA-512', 'P-256', { digest: 'sha512' }],
    ['ECDSA P-384 with SHA-384', 'P-384', { digest: 'sha384' }],
    ['RSA that names only its key', 'rsa', { bareKey: true }],
    ['ECDSA that names only its key', 'P-256', { bareKey: true }],
    ['RSA without attributes', 'rsa', { plain: true }],
    ['ECDSA without attributes', 'P-256', { plain: true }],
    ['RSA padded with zeros', 'rsa', { padding: 400 }],
    ['a certificate named by its key', 'rsa', { namedByKey: true }],
  ])('by %s is told from one over other bytes', async (_, kind, wish) => {
    const signer = kind === 'rsa' ? leader : identity({ name: 'Khóa khác', kind });
    const der = signedData(signer, PAPER, wish);
    expect(await check(der)).toEqual(RIGHT);
    const changed = await check(der, Buffer.from('Quyết định khác'));
    expect(changed).toMatchObject({ contentIntact: false, signatureValid: wish.plain !== true });
  });

  it.each<[string, KeyKind, Signing]>([
    ['SHA-1', 'rsa', { digest: 'sha1' }],
    ['a short key', 'rsa1024', {}],
  ])('by %s is right but weak', async (_, kind, wish) => {
    const der = signedData(identity({ name: 'Cũ', kind }), PAPER, wish);
    expect(await check(der)).toEqual({ ...RIGHT, problem: 'weakAlgorithm' });
  });

  it.each(['sha1', 'sha256', 'sha512'] as const)('may name its certificate by %s', async (digest) => {
    const right = signedData(leader, PAPER, { names: { certificate: leader.der, digest } });
    expect(await check(right)).toEqual(RIGHT);
    const twin = identity({ name: 'Người khác', sameKeyAs: leader });
    const exchanged = signedData(leader, PAPER, {
      names: { certificate: leader.der, digest },
      shownAs: twin,
      certificates: [twin.der],
    });
    expect(await check(exchanged)).toEqual({ ...RIGHT, signatureValid: false });
  });
});

describe('a wrong signature', () => {
  it.each<[string, Signing]>([
    ['of another key', { shownAs: other, certificates: other.chain }],
    ['whose attributes speak of another kind of content', { contentTypeAttribute: '1.2.3.4' }],
    ['without the kind of its content', { contentTypeAttribute: null }],
    ['whose last bit is another', { flipped: true }],
  ])('%s is invalid', async (_, wish) => {
    const verdict = await check(signedData(leader, PAPER, wish));
    expect(verdict).toEqual({ contentIntact: true, signatureValid: false, problem: null });
  });

  it('that names no bytes is invalid', async () => {
    const verdict = await check(signedData(leader, PAPER, { withoutDigest: true }));
    expect(verdict).toEqual({ contentIntact: false, signatureValid: false, problem: null });
  });

  it('of no form that its key could have made is invalid', async () => {
    const der = signedData(identity({ name: 'EC', kind: 'P-256' }), PAPER, {
      signature: Buffer.from('không'),
    });
    expect(await check(der)).toMatchObject({ contentIntact: true, signatureValid: false });
  });

  it('by MD5 is not taken: it proves nothing', async () => {
    const der = signedData(leader, PAPER, { digest: 'md5' });
    expect(await check(der)).toEqual({ contentIntact: false, signatureValid: false, problem: 'unsupported' });
  });

  it('by an algorithm that nobody knows is not taken', async () => {
    const der = signedData(leader, PAPER, { algorithm: sequence(oid('1.2.3.4.5')) });
    expect(await check(der)).toMatchObject({ signatureValid: false, problem: 'unsupported' });
  });
});

describe('a container that is none', () => {
  const signer = (wish: Signing, by: Identity = leader): Buffer => signedData(by, PAPER, wish);

  it.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('Kính gửi')],
    ['half of one', signer({}).subarray(0, 500)],
    ['two signers', signer({ signers: 2 })],
    ['no signer', signer({ signers: 0 })],
    ['no certificate', signer({ certificates: [] })],
    ['another’s certificate alone', signer({ certificates: other.chain })],
    ['a certificate of no form', signer({ certificates: [sequence(oid('1.2.3'))] })],
    ['no container but a certificate', leader.der],
    ['boxes in boxes', Buffer.from('30'.repeat(4000), 'hex')],
    ['endless boxes', Buffer.from('3080'.repeat(4000), 'hex')],
    ['a length beyond the end', Buffer.from('3084ffffffff00', 'hex')],
  ])('of %s is refused', (_, der) => {
    expect(() => cmsOf(der)).toThrow();
  });

  it('is refused before it takes long: half a million values', () => {
    const values = Buffer.alloc(2_000_000, Buffer.from('0500', 'hex'));
    const head = Buffer.from('3084001e8480', 'hex');
    // Time of the core, not on the wall: the cores are shared with other tests.
    const started = process.cpuUsage();
    expect(() => cmsOf(Buffer.concat([head, values]))).toThrow();
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(1000);
  });

  it('is read whatever room its document kept for it: two million zeros behind', () => {
    const padded = Buffer.concat([signer({}), Buffer.alloc(2_000_000)]);
    expect(cmsOf(padded).certificate.x509.subject).toBe(cmsOf(signer({})).certificate.x509.subject);
  });

  it('holds no certificate in bytes that are none', () => {
    expect(readCertificate(Buffer.from('Kính gửi'))).toBeNull();
    expect(readCertificate(leader.der)?.x509.subject).toContain('Nguyễn Văn Hòa');
  });
});
