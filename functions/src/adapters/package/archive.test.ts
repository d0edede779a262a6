import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { openArchive } from './archive.ts';
import { memorySink } from '../../application/package/testing/memory-bucket.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 50_000) {
    await Promise.resolve();
    yield bytes.subarray(at, at + 50_000);
  }
}

const packed = Buffer.alloc(300_000);
for (let at = 0; at < packed.length; at += 1) packed[at] = (at * 7919 + ((at * at) >> 7)) & 255;
const text = Buffer.from('Danh mục '.repeat(10_000));

it('holds what was passed in, under names of any alphabet, and says what it was', async () => {
  const sink = memorySink();
  const archive = openArchive(sink, '2026-11-05T02:00:00.000Z');
  const passing = (bytes: Uint8Array) => ({
    bytes: pieces(bytes),
    size: bytes.length,
    keep: false,
    deflate: false,
  });
  const first = await archive.add('02-Minh-chung/Giấy đăng ký.pdf', { ...passing(packed), keep: true });
  expect(first).toEqual({ bytes: packed.length, sha256: sha256(packed), kept: new Uint8Array(packed) });
  expect(await archive.add('rỗng', passing(Buffer.alloc(0)))).toMatchObject({ bytes: 0, kept: null });
  await archive.add('DANH-MUC.txt', { ...passing(text), deflate: true });
  const written = await archive.close();
  const zip = sink.bytes();
  expect(written).toEqual({ bytes: zip.length, sha256: sha256(zip) });

  const entries = unzipSync(zip);
  expect(Object.keys(entries)).toEqual(['02-Minh-chung/Giấy đăng ký.pdf', 'rỗng', 'DANH-MUC.txt']);
  expect(sha256(entries['02-Minh-chung/Giấy đăng ký.pdf'] ?? new Uint8Array())).toBe(sha256(packed));
  expect(entries['rỗng']).toHaveLength(0);
  // What is packed already is not packed again, text is.
  expect(zip.length).toBeGreaterThan(packed.length);
  expect(zip.length).toBeLessThan(packed.length + 5_000);
});

it('marks its names as UTF-8, so that Windows reads them', async () => {
  const sink = memorySink();
  const archive = openArchive(sink, '2026-11-05T02:00:00.000Z');
  await archive.add('Giấy.pdf', { bytes: pieces(packed), size: packed.length, keep: false, deflate: false });
  await archive.close();
  const zip = Buffer.from(sink.bytes());
  const directory = zip.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  const UTF8 = 0x0800;
  expect(zip.readUInt16LE(6) & UTF8).toBe(UTF8);
  expect(zip.readUInt16LE(directory + 8) & UTF8).toBe(UTF8);
});

it('keeps no more of an object than it was said to have', async () => {
  const archive = openArchive(memorySink(), '2026-11-05T02:00:00.000Z');
  const grown = await archive.add('a', { bytes: pieces(packed), size: 10, keep: true, deflate: false });
  expect(grown.bytes).toBe(packed.length);
  expect(grown.kept).toEqual(new Uint8Array(packed.subarray(0, 10)));
  const shrunk = await archive.add('b', {
    bytes: pieces(packed.subarray(0, 5)),
    size: 10,
    keep: true,
    deflate: false,
  });
  expect(shrunk.kept).toHaveLength(5);
});

it('fails with its sink', async () => {
  const sink = { ...memorySink(), write: () => Promise.reject(new Error('no network')) };
  const archive = openArchive(sink, '2026-11-05T02:00:00.000Z');
  const adding = archive.add('a', {
    bytes: pieces(packed),
    size: packed.length,
    keep: false,
    deflate: false,
  });
  await expect(adding).rejects.toThrow('no network');
});
