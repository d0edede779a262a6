import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pdf } from '../../../../test/functions/files-fixtures.ts';
import { signedData } from '../../../../test/support/signing/cms.ts';
import { identity } from '../../../../test/support/signing/identity.ts';
import { signPdf, updated } from '../../../../test/support/signing/signed-pdf.ts';
import { findSignatures } from './find.ts';
import { readSignatures } from './reader.ts';

const leader = identity({ name: 'Nguyễn Văn Hòa' });
const signed = (file: Buffer): Promise<Buffer> => signPdf(file, (covered) => signedData(leader, covered));
const verdictOf = async (file: Buffer): Promise<string> => (await readSignatures(file, [])).verdict;

const stream = (entries: string, body: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${String(body.length)} >>\nstream\n`, 'latin1'),
    body,
    Buffer.from('\nendstream', 'latin1'),
  ]);

const objectStream = (objects: string): Buffer =>
  stream(
    '/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode',
    deflateSync(Buffer.from(`95 0 ${objects}`, 'latin1')),
  );

const withObject = (body: Buffer | string): Buffer =>
  updated(pdf(1), `90 0 obj\n${typeof body === 'string' ? body : body.toString('latin1')}\nendobj`);

const DICTIONARY =
  '/Type /Sig /SubFilter /adbe.pkcs7.detached /ByteRange [0 10 20 30] /Contents <3003020101>';

describe('where a signature may stand', () => {
  it.each<[string, Buffer | string]>([
    ['in an object of its own', `<< ${DICTIONARY} >>`],
    ['inside its field', `<< /FT /Sig /T (S1) /V << ${DICTIONARY} >> >>`],
    ['inside a list of fields', `<< /Fields [ << /FT /Sig /V << ${DICTIONARY} >> >> ] >>`],
    ['in an object stream, where no range can leave it out', objectStream(`<< ${DICTIONARY} >>`)],
    ['with its names written in another way', `<< ${DICTIONARY.replace('/ByteRange', '/Byte#52ange')} >>`],
    ['without saying what it is', `<< ${DICTIONARY.replace('/Type /Sig', '')} >>`],
    ['as a text in brackets', `<< ${DICTIONARY.replace('<3003020101>', '(0)')} >>`],
  ])('%s it is found', async (_, body) => {
    const found = await findSignatures(withObject(body));
    expect(found).toMatchObject([{ byteRange: [0, 10, 20, 30], subFilter: 'adbe.pkcs7.detached' }]);
    expect(await verdictOf(withObject(body))).toBe('invalid');
  });

  it('its parts may stand elsewhere', async () => {
    const apart = `<< /Type /Sig /ByteRange 91 0 R /Contents 92 0 R >>\nendobj\n91 0 obj\n[0 10 20 93 0 R]\nendobj\n93 0 obj\n30\nendobj\n92 0 obj\n<30 03>`;
    expect(await findSignatures(withObject(apart))).toMatchObject([
      { byteRange: [0, 10, 20, 30], contents: '3003', subFilter: null, claimedAt: null },
    ]);
  });

  it('also when a later version of the file has put something in its place', async () => {
    const file = updated(withObject(`<< ${DICTIONARY} >>`), '90 0 obj\n<< /Type /Sig >>\nendobj');
    expect(await findSignatures(file)).toMatchObject([{ byteRange: [0, 10, 20, 30] }]);
  });

  it('in an object that cannot be read it is damaged, not missing', async () => {
    const file = withObject('<< /Type /Sig /ByteRange [0 10 20 30] /Contents <30 /( >>');
    expect(await readSignatures(file, [])).toMatchObject({
      verdict: 'invalid',
      signatures: [{ problem: 'damaged' }],
    });
  });

  it.each(['adbe.pkcs7.sha1', 'adbe.x509.rsa_sha1', 'other.format'])(
    'of the kind %s is not checked',
    async (kind) => {
      const file = withObject(`<< ${DICTIONARY.replace('adbe.pkcs7.detached', kind)} >>`);
      expect(await readSignatures(file, [])).toMatchObject({
        verdict: 'invalid',
        signatures: [{ problem: 'unsupported', chain: 'listEmpty' }],
      });
    },
  );

  it('a container with the content inside is not checked in place of the file', async () => {
    const inside = { type: '1.2.840.113549.1.7.1', content: Buffer.from('khác') };
    const file = await signPdf(pdf(1), (covered) => signedData(leader, covered, { inside }));
    expect(await readSignatures(file, [])).toMatchObject({
      verdict: 'invalid',
      signatures: [{ problem: 'damaged' }],
    });
  });
});

describe('what is no signature', () => {
  it('is one in a file that is attached to this one', async () => {
    const attached = stream('/Type /EmbeddedFile', await signed(pdf(1)));
    expect(await verdictOf(withObject(attached))).toBe('unsigned');
    expect(await verdictOf(await signed(withObject(attached)))).toBe('signedWhole');
  });

  it.each(['UR3', 'UR'])('is the right that a program grants itself (%s)', async (name) => {
    const rights = updated(
      pdf(1),
      `90 0 obj\n<< ${DICTIONARY} >>\nendobj\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Perms << /${name} 90 0 R >> >>\nendobj`,
    );
    expect(await verdictOf(rights)).toBe('unsigned');
    const within = updated(
      pdf(1),
      `1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Perms << /${name} << ${DICTIONARY} >> >> >>\nendobj`,
    );
    expect(await verdictOf(within)).toBe('unsigned');
  });

  it('is the note of a reader, which has contents too', async () => {
    expect(await verdictOf(withObject('<< /Type /Annot /Subtype /Text /Contents <feff> >>'))).toBe(
      'unsigned',
    );
  });
});

describe('files made to do harm', () => {
  it('of more signatures than an office gives are not read', async () => {
    const many = Array.from(
      { length: 31 },
      (_, at) => `${String(100 + at)} 0 obj\n<< ${DICTIONARY} >>\nendobj`,
    );
    expect(await verdictOf(updated(pdf(1), many.join('\n')))).toBe('unreadable');
    expect(await findSignatures(updated(pdf(1), many.slice(1).join('\n')))).toHaveLength(30);
  });

  it('of a small stream that unpacks to very much are given up', async () => {
    const bomb = stream(
      '/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode',
      deflateSync(Buffer.alloc(300 * 1024 * 1024, ' '), { level: 1 }),
    );
    const started = performance.now();
    expect(await findSignatures(withObject(bomb), { growth: 96 * 1024 * 1024 })).toBeNull();
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('that take too long are given up', async () => {
    // Every digit after the end may begin an object: pdf-lib tries each, which takes minutes.
    const digits = Buffer.concat([pdf(1), Buffer.from('1 2 3 '.repeat(2_000_000))]);
    const started = performance.now();
    expect(await findSignatures(digits, { timeMs: 300 })).toBeNull();
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('of lists in lists are given up or read, and end', async () => {
    const nested = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(['unsigned', 'unreadable']).toContain(await verdictOf(withObject(nested)));
  });

  it('that differ in any signed byte never pass as signed whole', async () => {
    const file = await signed(pdf(1));
    const gap = file.indexOf('/Contents <') + '/Contents '.length;
    const places = fc.oneof(
      fc.integer({ min: 0, max: gap }),
      fc.integer({ min: file.indexOf('>', gap), max: file.length - 1 }),
    );
    await fc.assert(
      fc.asyncProperty(places, fc.integer({ min: 1, max: 255 }), async (at, difference) => {
        const changed = Buffer.from(file);
        changed.writeUInt8((changed.readUInt8(at) ^ difference) & 0xff, at);
        expect([at, await verdictOf(changed)]).not.toEqual([at, 'signedWhole']);
      }),
      { numRuns: 15 },
    );
  });

  it('of random bytes after a head never throw', async () => {
    for (const size of [10, 1000, 100_000]) {
      const noise = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size)]);
      expect(['unreadable', 'unsigned']).toContain(await verdictOf(noise));
    }
  });
});

describe('a large file', () => {
  it('of fifty megabytes is read within seconds', async () => {
    const scan = stream('/Type /XObject /Subtype /Image', randomBytes(50 * 1024 * 1024));
    const head = pdf(1);
    const large = Buffer.concat([
      head,
      Buffer.from('\n90 0 obj\n'),
      scan,
      Buffer.from('\nendobj\n'),
      updated(head, '').subarray(head.length),
    ]);
    const file = await signed(large);
    const started = performance.now();
    expect(await verdictOf(file)).toBe('signedWhole');
    expect(performance.now() - started).toBeLessThan(8000);
  }, 60_000);
});
