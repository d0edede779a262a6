import { P12Signer } from '@signpdf/signer-p12';
import { PDFDocument } from '@cantoo/pdf-lib';
import forge from 'node-forge';
import { describe, expect, it } from 'vitest';
import { encryptedPdf, pdf } from '../../../../test/functions/files-fixtures.ts';
import { hashOf, signedData } from '../../../../test/support/signing/cms.ts';
import { type Identity, identity } from '../../../../test/support/signing/identity.ts';
import {
  DETACHED,
  fillPlace,
  replaced,
  signPdf,
  updated,
  withPlace,
} from '../../../../test/support/signing/signed-pdf.ts';
import { SignatureReport } from '../../domain/index.ts';
import { pdfSignatureReader } from './reader.ts';

const root = identity({
  name: 'Cơ quan chứng thực số',
  organisation: 'Ban Cơ yếu Chính phủ',
  authority: true,
});
const leader = identity({ name: 'Nguyễn Văn Hòa', issuer: root });
const office = identity({ name: 'UBND xã Tân Kỳ', issuer: root });

const by = (signer: Identity) => (covered: Buffer) => signedData(signer, covered);
const signed = (file: Buffer, signer: Identity): Promise<Buffer> => signPdf(file, by(signer));
const read = (file: Buffer, anchors: readonly string[] = [root.pem]) =>
  pdfSignatureReader.read(file, anchors);

async function verdictOf(file: Buffer): Promise<string> {
  const report = await read(file);
  return SignatureReport.parse(report).verdict;
}

/** A file signed with a /ByteRange of the test's own; the signature is right for the bytes that it names. */
async function signedOver(
  ranges: (gap: [number, number], size: number) => readonly number[],
): Promise<Buffer> {
  const file = await signed(pdf(1), leader);
  const begin = file.indexOf('/Contents <') + '/Contents '.length;
  const end = file.indexOf('>', begin) + 1;
  const [place = ''] = /\/ByteRange \[[^\]]*\] */u.exec(file.toString('latin1')) ?? [];
  const named = ranges([begin, end], file.length);
  const ranged = replaced(file, place, `/ByteRange [${named.join(' ')}]`.padEnd(place.length));
  const covered = named.flatMap((start, at) =>
    at % 2 === 0 ? [ranged.subarray(start, start + (named[at + 1] ?? 0))] : [],
  );
  const digits = signedData(leader, Buffer.concat(covered)).toString('hex');
  return replaced(ranged, ranged.toString('latin1', begin, end), `<${digits.padEnd(end - begin - 2, '0')}>`);
}

describe('a returned file', () => {
  it('without a signature is unsigned, also with a place kept for one', async () => {
    expect(await read(pdf(3))).toEqual({ verdict: 'unsigned', signatures: [] });
    expect(await verdictOf(withPlace(pdf(1)))).toBe('unsigned');
  });

  it('signed whole tells who, for whom, by which authority, and when', async () => {
    const report = await read(await signed(pdf(2), leader));
    expect(report).toEqual({
      verdict: 'signedWhole',
      signatures: [
        {
          kind: 'signature',
          signer: 'Nguyễn Văn Hòa',
          organisation: 'UBND xã Tân Kỳ',
          issuer: 'Cơ quan chứng thực số',
          serial: leader.serial.toString(16).toUpperCase().padStart(4, '0'),
          signedAt: '2026-06-01T03:00:00.000Z',
          timeSource: 'claimed',
          coversWholeFile: true,
          coversOwnVersion: true,
          contentIntact: true,
          signatureValid: true,
          chain: 'trusted',
          certificateValidAtSigning: true,
          problem: null,
        },
      ],
    });
    expect(SignatureReport.parse(report)).toEqual(report);
  });

  it('signed by the leader, then sealed by the office, is signed whole by both', async () => {
    const { verdict, signatures } = await read(await signed(await signed(pdf(1), leader), office));
    expect(verdict).toBe('signedWhole');
    expect(signatures.map(({ signer, coversWholeFile }) => [signer, coversWholeFile])).toEqual([
      ['Nguyễn Văn Hòa', false],
      ['UBND xã Tân Kỳ', true],
    ]);
  });

  it('signed by a program that shares nothing with ours is read the same', async () => {
    // node-forge encodes an authority's Vietnamese name twice, so this authority has a plain one.
    const authority = identity({ name: 'CA', organisation: 'CA', authority: true });
    const person = identity({ name: 'Nguyễn Văn Hòa', issuer: authority });
    const key = forge.pki.privateKeyFromPem(person.key.export({ type: 'pkcs8', format: 'pem' }).toString());
    const p12 = forge.pkcs12.toPkcs12Asn1(key, [forge.pki.certificateFromPem(person.pem)], 'mk', {
      algorithm: '3des',
    });
    const signer = new P12Signer(Buffer.from(forge.asn1.toDer(p12).getBytes(), 'latin1'), {
      passphrase: 'mk',
    });
    const { verdict, signatures } = await read(await signPdf(pdf(1), signer), [authority.pem]);
    expect(verdict).toBe('signedWhole');
    expect(signatures).toMatchObject([{ signer: 'Nguyễn Văn Hòa', chain: 'trusted' }]);
  });

  it('with object streams, signed by an update, is signed whole', async () => {
    const made = await PDFDocument.create();
    made.addPage();
    const packed = Buffer.from(await made.save({ useObjectStreams: true }));
    const place = Buffer.from(
      `\n90 0 obj\n<< /Type /Sig /SubFilter /${DETACHED} /ByteRange [0 /********** /********** /**********] /Contents <${'0'.repeat(8000)}> >>\nendobj\nstartxref\n0\n%%EOF`,
    );
    const file = await fillPlace(Buffer.concat([packed, place]), by(leader));
    expect(await verdictOf(file)).toBe('signedWhole');
  });
});

describe('a file changed after signing', () => {
  it.each([
    ['one more page object', '99 0 obj\n<< /Type /Page >>\nendobj'],
    ['a comment', '% thêm'],
    ['its signature taken away', '5 0 obj\nnull\nendobj'],
  ])('by an update with %s is told so', async (_, text) => {
    const { verdict, signatures } = await read(updated(await signed(pdf(1), leader), text));
    expect(verdict).toBe('changedAfterSigning');
    expect(signatures).toMatchObject([{ contentIntact: true, signatureValid: true, coversOwnVersion: true }]);
  });

  it('by one more line end is told so: the bytes are no longer those', async () => {
    const file = Buffer.concat([await signed(pdf(1), leader), Buffer.from('\n')]);
    expect(await verdictOf(file)).toBe('changedAfterSigning');
  });

  it('inside what was signed is told so, and that the signature itself is right', async () => {
    const file = replaced(await signed(pdf(1), leader), '[0 0 595 842]', '[0 0 595 841]');
    const { verdict, signatures } = await read(file);
    expect(verdict).toBe('changedAfterSigning');
    expect(signatures).toMatchObject([{ contentIntact: false, signatureValid: true, coversWholeFile: true }]);
  });

  it('between two signatures is covered by the second, which signed the change', async () => {
    const changed = updated(await signed(pdf(1), leader), '99 0 obj\n<< /A 1 >>\nendobj');
    expect(await verdictOf(changed)).toBe('changedAfterSigning');
    expect(await verdictOf(await signed(changed, office))).toBe('signedWhole');
  });

  it('under a later signature that no longer holds is told so', async () => {
    const file = replaced(
      await signed(await signed(pdf(1), leader), office),
      '[0 0 595 842]',
      '[0 0 595 841]',
    );
    expect(await verdictOf(file)).toBe('changedAfterSigning');
  });
});

describe('a signature that leaves bytes out', () => {
  it.each<[string, (gap: [number, number], size: number) => readonly number[]]>([
    ['before the first it names', ([begin, end], size) => [9, begin - 9, end, size - end]],
    ['after its own digits', ([begin, end], size) => [0, begin, end + 4, size - end - 4]],
    ['before its own digits', ([begin, end], size) => [0, begin - 4, end, size - end]],
    ['before the end mark', ([begin, end], size) => [0, begin, end, size - end - 40]],
    ['in a third place', ([begin, end], size) => [0, begin, end, 40, end + 50, size - end - 50]],
    ['all after it', ([begin]) => [0, begin]],
  ])('%s signs in part', async (_, ranges) => {
    const { verdict, signatures } = await read(await signedOver(ranges));
    expect(verdict).toBe('signedInPart');
    expect(signatures).toMatchObject([
      { contentIntact: true, signatureValid: true, coversOwnVersion: false },
    ]);
  });

  it('none at all signs whole, made in the same way', async () => {
    const file = await signedOver(([begin, end], size) => [0, begin, end, size - end]);
    expect(await verdictOf(file)).toBe('signedWhole');
  });

  it('signs in part also under a later signature of the whole', async () => {
    const file = await signedOver(([begin, end], size) => [0, begin, end + 4, size - end - 4]);
    expect(await verdictOf(await signed(file, office))).toBe('signedInPart');
  });

  it('by a range that is none of this file is no signature that could be right', async () => {
    const file = await signed(pdf(1), leader);
    const [place = ''] = /\/ByteRange \[[^\]]*\] */u.exec(file.toString('latin1')) ?? [];
    const broken = replaced(file, place, '/ByteRange [0 100 200 9000000]'.padEnd(place.length));
    expect(await read(broken)).toMatchObject({
      verdict: 'invalid',
      signatures: [{ problem: 'damaged', signer: null, chain: 'notInList' }],
    });
  });
});

describe('files that are no papers', () => {
  it.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['other bytes', Buffer.from('Kính gửi Phòng Kinh tế')],
    ['a head alone', Buffer.from('%PDF-1.7\n')],
    ['a password', encryptedPdf()],
    ['random bytes', hashOf(Buffer.from('1'), 'sha512')],
  ])('of %s are unreadable', async (_, file) => {
    expect(await read(file)).toEqual({ verdict: 'unreadable', signatures: [] });
  });

  it('cut off in the middle do not pass as signed', async () => {
    const file = await signed(pdf(1), leader);
    for (const share of [0.1, 0.5, 0.9, 0.99])
      expect(['unreadable', 'unsigned', 'invalid']).toContain(
        await verdictOf(file.subarray(0, Math.floor(file.length * share))),
      );
  });
});
