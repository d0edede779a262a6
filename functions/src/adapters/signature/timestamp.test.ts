import { describe, expect, it } from 'vitest';
import { pdf } from '../../../../test/functions/files-fixtures.ts';
import { signedData, timestampToken } from '../../../../test/support/signing/cms.ts';
import { type Identity, identity } from '../../../../test/support/signing/identity.ts';
import {
  CADES,
  DOCUMENT_TIMESTAMP,
  fillPlace,
  replaced,
  signPdf,
  updated,
  withPlace,
} from '../../../../test/support/signing/signed-pdf.ts';
import { pdfSignatureReader } from './reader.ts';

const root = identity({ name: 'Root CA', authority: true });
const leader = identity({ name: 'Nguyễn Văn Hòa', issuer: root });
const office = identity({ name: 'UBND xã Tân Kỳ', issuer: root });
const stamping = identity({ name: 'TSA', issuer: root, timeStamping: true });

const signed = (file: Buffer, signer: Identity): Promise<Buffer> =>
  signPdf(file, (covered) => signedData(signer, covered));
const read = (file: Buffer, anchors: readonly string[] = [root.pem]) =>
  pdfSignatureReader.read(file, anchors);
const verdictOf = async (file: Buffer): Promise<string> => (await read(file)).verdict;

describe('time stamps', () => {
  const stampedBy =
    (authority: Identity, at = '2026-06-01T03:05:00Z') =>
    (subject: Buffer) =>
      timestampToken(authority, subject, at);

  it('in the signature tell the time, before what the signer claims', async () => {
    const file = await signPdf(
      pdf(1),
      (covered) => signedData(leader, covered, { stampedBy: stampedBy(stamping) }),
      CADES,
    );
    expect(await read(file)).toMatchObject({
      verdict: 'signedWhole',
      signatures: [{ signedAt: '2026-06-01T03:05:00.000Z', timeSource: 'timestamp' }],
    });
  });

  it.each<[string, (signature: Buffer) => Buffer]>([
    ['over another signature', () => stampedBy(stamping)(Buffer.from('khác'))],
    ['of a certificate that is not for it', stampedBy(office)],
    ['of an authority that nobody trusts', stampedBy(identity({ name: 'TSA riêng', timeStamping: true }))],
    ['made after its authority’s certificate ended', stampedBy(stamping, '2040-01-01T00:00:00Z')],
    ['that is no time stamp', (signature) => signedData(stamping, signature)],
    [
      'that is signed by another key',
      (subject) =>
        timestampToken(office, subject, '2026-06-01T03:05:00Z', {
          shownAs: stamping,
          certificates: stamping.chain,
        }),
    ],
  ])('%s do not count, the signer’s own clock does', async (_, stamp) => {
    const file = await signPdf(pdf(1), (covered) => signedData(leader, covered, { stampedBy: stamp }));
    expect(await read(file)).toMatchObject({
      verdict: 'signedWhole',
      signatures: [{ signedAt: '2026-06-01T03:00:00.000Z', timeSource: 'claimed' }],
    });
  });

  it('count from any authority while the commune has no list', async () => {
    const own = identity({ name: 'TSA riêng', timeStamping: true });
    const file = await signPdf(pdf(1), (covered) =>
      signedData(leader, covered, { stampedBy: stampedBy(own) }),
    );
    expect(await read(file, [])).toMatchObject({
      signatures: [{ timeSource: 'timestamp', chain: 'listEmpty' }],
    });
  });

  it('are found by a certificate that only the signature brings', async () => {
    const bare = (subject: Buffer) =>
      timestampToken(stamping, subject, '2026-06-01T03:05:00Z', { certificates: [] });
    const file = await signPdf(pdf(1), (covered) =>
      signedData(leader, covered, { stampedBy: bare, certificates: [...leader.chain, ...stamping.chain] }),
    );
    expect(await read(file)).toMatchObject({ signatures: [{ timeSource: 'timestamp' }] });
  });

  it('over the document close a signature and what was added to prove it', async () => {
    const added = updated(await signed(pdf(1), leader), '98 0 obj\n<< /Type /DSS >>\nendobj');
    expect(await verdictOf(added)).toBe('changedAfterSigning');
    const stamped = await signPdf(added, (covered) => stampedBy(stamping)(covered), DOCUMENT_TIMESTAMP);
    expect(await read(stamped)).toMatchObject({
      verdict: 'signedWhole',
      signatures: [
        { kind: 'signature', coversWholeFile: false },
        {
          kind: 'timestamp',
          signer: 'TSA',
          signedAt: '2026-06-01T03:05:00.000Z',
          timeSource: 'timestamp',
          coversWholeFile: true,
        },
      ],
    });
  });

  it('over the document are nobody’s signature', async () => {
    const file = await signPdf(pdf(1), (covered) => stampedBy(stamping)(covered), DOCUMENT_TIMESTAMP);
    expect(await verdictOf(file)).toBe('unsigned');
  });

  it('over other bytes close nothing', async () => {
    const file = await signPdf(
      await signed(pdf(1), leader),
      (covered) => stampedBy(stamping)(covered.subarray(1)),
      DOCUMENT_TIMESTAMP,
    );
    expect(await verdictOf(file)).toBe('changedAfterSigning');
  });

  it('say nothing where neither the signature nor the file names a moment', async () => {
    const file = await signPdf(pdf(1), (covered) => signedData(leader, covered, { at: null }));
    expect(await read(file)).toMatchObject({
      signatures: [{ signedAt: '2026-06-01T02:00:00.000Z', timeSource: 'claimed' }],
    });
    const [stated = ''] = /\/M \(D:\d+Z\)/u.exec(withPlace(pdf(1)).toString('latin1')) ?? [];
    const silent = await fillPlace(
      replaced(withPlace(pdf(1)), stated, ' '.repeat(stated.length)),
      (covered) => signedData(leader, covered, { at: null }),
    );
    expect(await read(silent)).toMatchObject({
      signatures: [{ signedAt: null, timeSource: 'none', certificateValidAtSigning: null, chain: 'trusted' }],
    });
  });
});
