import { beforeEach, describe, expect, it } from 'vitest';
import { actor, file } from '../../../../test/support/dossier-builders.ts';
import { seedDossier, WAYS } from '../../../../test/support/stored-dossiers.ts';
import { type Actor, type DossierFile, objects } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { commune } from '../testing/commune.ts';
import { testCore, type TestCore } from '../testing/core.ts';
import { ownerOf } from './object-path.ts';
import type { FileExaminer } from './ports.ts';
import { readBack } from './read-back.ts';
import { removeFile } from './remove-file.ts';
import { startUpload } from './start-upload.ts';
import { refuseUpload } from './upload-rules.ts';
import { SizeBucket } from '../testing/size-bucket.ts';

const COMMUNE = '02104';
const NOW = '2026-11-24T03:00:00.000Z';
let core: TestCore;
let bucket: SizeBucket;
beforeEach(async () => {
  core = testCore(NOW);
  bucket = new SizeBucket();
  core.store.put(documents.commune(COMMUNE), commune);
  await seedDossier(core.store, 'd1', WAYS.draft);
});

const producer: Actor = actor('producer');
const path = (id: string): string => objects.dossierFile(COMMUNE, 'd1', id);
const stored = (id: string): Promise<DossierFile | null> =>
  core.store.read(documents.file(COMMUNE, 'd1', id));

describe('whose bytes an object holds', () => {
  it.each([
    [
      'communes/02104/dossiers/d1/files/f1',
      { kind: 'file', commune: '02104', dossierId: 'd1', fileId: 'f1' },
    ],
    ['communes/02104/documents/d1_receipt/r2.pdf', { kind: 'paper' }],
    [
      'communes/02104/documents/d1_receipt/signed/f1',
      { kind: 'signed', commune: '02104', documentId: 'd1_receipt', fileId: 'f1' },
    ],
    ['communes/02104/documents/d1_receipt/signed/f1/more', { kind: 'unknown' }],
    ['communes/02104/dossiers/d1/signed/f1', { kind: 'unknown' }],
    ['communes/02104/documents/d1_receipt/r2.exe', { kind: 'unknown' }],
    ['communes/x/dossiers/d1/files/f1', { kind: 'unknown' }],
    ['communes/02104/dossiers/d1/files/f 1', { kind: 'unknown' }],
    ['anything', { kind: 'unknown' }],
  ])('%s', (name, owner) => {
    expect(ownerOf(name)).toEqual(owner);
  });
});

describe('what is refused before a byte is sent', () => {
  const wish = { name: 'a.pdf', contentType: 'application/pdf', size: 10 } as const;
  const limits = { file: 100, dossier: 1000 };

  it('counts files that are there or on their way, to the number and to the byte', () => {
    const many = Array.from({ length: 300 }, (_, at) => file({ id: `f${String(at)}`, size: 1 }));
    expect(() => {
      refuseUpload(wish, many, limits);
    }).toThrow('không quá 300 tệp');
    const full = [
      file({ size: 990 }),
      file({ size: 500, state: 'refused' }),
      file({ size: 500, state: 'removed' }),
    ];
    expect(() => {
      refuseUpload(wish, full, limits);
    }).not.toThrow();
    expect(() => {
      refuseUpload({ ...wish, size: 11 }, full, limits);
    }).toThrow('Cả hồ sơ không quá');
  });

  it.each([
    [{ name: 'a.exe' }, 'đuôi'],
    [{ name: 'không đuôi' }, 'đuôi'],
    [{ size: 101 }, 'Mỗi tệp không quá'],
  ])('%o', (override, sentence) => {
    expect(() => {
      refuseUpload({ ...wish, ...override }, [], limits);
    }).toThrow(sentence);
  });

  it('takes every written form of an extension', () => {
    expect(() => {
      refuseUpload({ name: 'ẢNH.JPEG', contentType: 'image/jpeg', size: 1 }, [], limits);
    }).not.toThrow();
  });
});

describe('starting and removing', () => {
  const input = {
    commandId: '00000000-0000-4000-8000-00000000aaaa',
    dossierId: 'd1',
    fileId: 'new',
    name: 'a.pdf',
    contentType: 'application/pdf',
    size: 10,
    evidenceCode: null,
    validUntil: null,
  } as const;
  const start = () => startUpload(core, bucket, { input, actor: producer, now: NOW, origin: 'https://site' });

  it('opens a session for exactly that object, for a week, and again when repeated', async () => {
    const first = await start();
    expect(first).toMatchObject({ fileId: 'new', expiresAt: '2026-12-01T03:00:00.000Z' });
    expect((await start()).uploadUrl).not.toBe(first.uploadUrl);
    expect(bucket.opened[0]).toMatchObject({ path: path('new'), size: 10, origin: 'https://site' });
    await expect(
      startUpload(core, bucket, {
        input: { ...input, commandId: '00000000-0000-4000-8000-00000000aaab' },
        actor: producer,
        now: NOW,
        origin: null,
      }),
    ).rejects.toMatchObject({ code: 'already-exists' });
  });

  it('opens none for a file that was taken away meanwhile', async () => {
    await start();
    const removal = { commandId: '00000000-0000-4000-8000-00000000aaac', dossierId: 'd1', fileId: 'new' };
    await removeFile(core, bucket, { input: removal, actor: producer, now: NOW });
    await expect(start()).rejects.toMatchObject({ code: 'failed-precondition' });
    const again = { ...removal, commandId: '00000000-0000-4000-8000-00000000aaad' };
    await expect(removeFile(core, bucket, { input: again, actor: producer, now: NOW })).rejects.toMatchObject(
      {
        code: 'not-found',
      },
    );
  });
});

describe('reading back', () => {
  const good = { contentType: 'application/pdf', encrypted: false, intact: true, pageCount: 1 } as const;
  const examiner = (meanwhile?: () => void): FileExaminer => ({
    examine: () => {
      meanwhile?.();
      return Promise.resolve({ findings: good, sha256: 'b'.repeat(64) });
    },
  });
  const uploading = (id: string, override: Partial<DossierFile> = {}): DossierFile => {
    const each = file({
      id,
      size: 5,
      state: 'uploading',
      sha256: null,
      pageCount: null,
      receivedAt: null,
      ...override,
    });
    core.store.put(documents.file(COMMUNE, 'd1', id), each);
    bucket.objects.set(path(id), 5);
    return each;
  };
  const signatures = { read: () => Promise.reject(new Error('No paper is read here.')) };
  const read = (name: string, by = examiner()) =>
    readBack({ ...core, bucket, examiner: by, signatures }, name);

  it('receives once, however often it is told', async () => {
    uploading('f9');
    expect(await read(path('f9'))).toEqual({ outcome: 'received' });
    expect(await stored('f9')).toMatchObject({ state: 'received', sha256: 'b'.repeat(64), receivedAt: NOW });
    expect(await read(path('f9'))).toEqual({ outcome: 'ignored' });
  });

  it('deletes what nobody asked for, and leaves papers alone', async () => {
    bucket.objects.set('stray', 1);
    bucket.objects.set(path('nobody'), 1);
    expect(await read('stray')).toEqual({ outcome: 'deleted' });
    expect(await read(path('nobody'))).toEqual({ outcome: 'deleted' });
    expect(bucket.objects.size).toBe(0);
    expect(await read('communes/02104/documents/d1_receipt/r1.pdf')).toEqual({ outcome: 'ignored' });
  });

  it('refuses by size without reading, and by type after', async () => {
    uploading('f9', { size: 6 });
    expect(await read(path('f9'))).toEqual({ outcome: 'refused', refusal: 'sizeMismatch' });
    expect(bucket.objects.has(path('f9'))).toBe(false);
    uploading('f8', { contentType: 'image/png' });
    expect(await read(path('f8'))).toEqual({ outcome: 'refused', refusal: 'typeMismatch' });
  });

  it('does nothing where the object is gone, or the file left meanwhile', async () => {
    uploading('f9');
    bucket.objects.clear();
    expect(await read(path('f9'))).toEqual({ outcome: 'ignored' });
    const asked = uploading('f8');
    const taken = examiner(() => {
      core.store.put(documents.file(COMMUNE, 'd1', 'f8'), { ...asked, state: 'removed' });
    });
    expect(await read(path('f8'), taken)).toEqual({ outcome: 'deleted' });
    uploading('f7', { state: 'removed', sha256: 'c'.repeat(64) });
    expect(await read(path('f7'))).toEqual({ outcome: 'ignored' });
    expect(bucket.objects.has(path('f7'))).toBe(true);
  });

  it('writes no document again that went while it was read', async () => {
    uploading('f9');
    const doc = documents.file(COMMUNE, 'd1', 'f9');
    const gone: FileExaminer = {
      examine: async () => {
        await core.store.transaction((tx) => {
          tx.remove(doc);
          return Promise.resolve();
        });
        return { findings: good, sha256: 'b'.repeat(64) };
      },
    };
    expect(await read(path('f9'), gone)).toEqual({ outcome: 'deleted' });
    expect(await core.store.read(doc)).toBeNull();
    expect(bucket.objects.has(path('f9'))).toBe(false);
  });
});
