import { beforeEach, describe, expect, it } from 'vitest';
import { actor } from '../../../../test/support/dossier-builders.ts';
import { paper as paperOf, walked, WAYS } from '../../../../test/support/stored-dossiers.ts';
import {
  type Actor,
  objects,
  OFFICE_COMMAND_ROLES,
  type Paper,
  type PaperState,
  PaperState as States,
  type PaperType,
  Role,
  type SignatureReport,
  type SignedFile,
} from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { openDownload } from '../files/download.ts';
import type { FileExaminer, ObjectStore, UploadRequest } from '../files/ports.ts';
import { readBack } from '../files/read-back.ts';
import { commune } from '../testing/commune.ts';
import { testCore, type TestCore } from '../testing/core.ts';
import { startSignedUpload } from './start-signed-upload.ts';

const COMMUNE = '02104';
const NOW = '2026-11-24T03:00:00.000Z';
const SIZE = 5;
const SHA = 'b'.repeat(64);
const REPORT: SignatureReport = { verdict: 'unsigned', signatures: [] };
const PEM = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----';

/** A bucket of small objects, given out byte by byte. */
class SmallBucket implements ObjectStore {
  readonly objects = new Map<string, number>();
  readonly opened: UploadRequest[] = [];
  openUpload(upload: UploadRequest): Promise<string> {
    this.opened.push(upload);
    return Promise.resolve(`https://session/${String(this.opened.length)}`);
  }
  size(path: string): Promise<number | null> {
    return Promise.resolve(this.objects.get(path) ?? null);
  }
  async *stream(path: string): AsyncIterable<Uint8Array> {
    for (let at = 0; at < (this.objects.get(path) ?? 0); at += 1)
      yield await Promise.resolve(new Uint8Array([at]));
  }
  write(path: string, bytes: Uint8Array): Promise<void> {
    this.objects.set(path, bytes.length);
    return Promise.resolve();
  }
  remove(path: string): Promise<void> {
    this.objects.delete(path);
    return Promise.resolve();
  }
}

let core: TestCore;
let bucket: SmallBucket;
beforeEach(() => {
  core = testCore(NOW);
  bucket = new SmallBucket();
  const trustList = [{ name: 'Ban Cơ yếu Chính phủ', pem: PEM }];
  core.store.put(documents.commune(COMMUNE), { ...commune, settings: { ...commune.settings, trustList } });
});

const { dossier } = walked('d1', WAYS.submitted);
const pathOf = (id: string): string => objects.signedPaper(COMMUNE, 'p1', id);
const stored = async (): Promise<Paper> => {
  const found = await core.store.read(documents.paper(COMMUNE, 'p1'));
  if (found === null) throw new Error('No paper.');
  return found;
};

function givenPaper(
  state: PaperState,
  override: Partial<Paper> = {},
  type: PaperType = 'communeReview',
): void {
  const given = { ...paperOf(dossier, 'p1', type, '12/BC-UBND'), state, ...override };
  core.store.put(documents.paper(COMMUNE, 'p1'), given);
}

const uploading: SignedFile = {
  id: 's1',
  name: 'Báo cáo đã ký.pdf',
  size: SIZE,
  state: 'uploading',
  refusal: null,
  sha256: null,
  pageCount: null,
  report: null,
  uploadedBy: { uid: 'clerk-uid', role: 'clerk', unit: null, name: '' },
  uploadedAt: NOW,
};
const received: SignedFile = { ...uploading, state: 'received', sha256: SHA, pageCount: 2, report: REPORT };

let lastCommand = 0;
const input = (override: object = {}) => ({
  commandId: `00000000-0000-4000-8000-${String((lastCommand += 1)).padStart(12, '0')}`,
  documentId: 'p1',
  fileId: 's1',
  name: 'Báo cáo đã ký.pdf',
  size: SIZE,
  ...override,
});
const start = (given = input(), by: Actor = actor('clerk')) =>
  startSignedUpload(core, bucket, { input: given, actor: by, now: NOW, origin: 'https://site' });

describe('starting the upload of a signed file', () => {
  it('notes it on the paper and opens a session for exactly that object, for a week', async () => {
    givenPaper('submitted');
    expect(await start()).toEqual({
      fileId: 's1',
      uploadUrl: 'https://session/1',
      expiresAt: '2026-12-01T03:00:00.000Z',
    });
    expect(bucket.opened).toEqual([
      {
        path: pathOf('s1'),
        contentType: 'application/pdf',
        size: SIZE,
        origin: 'https://site',
        labels: { commune: COMMUNE, document: 'p1', file: 's1' },
      },
    ]);
    expect((await stored()).signedFile).toMatchObject({
      id: 's1',
      name: 'Báo cáo đã ký.pdf',
      state: 'uploading',
      uploadedBy: { role: 'clerk' },
      uploadedAt: NOW,
    });
  });

  it('opens a session again when the command is repeated, and changes nothing', async () => {
    givenPaper('submitted');
    const given = input();
    const first = await start(given);
    const before = await stored();
    expect((await start(given)).uploadUrl).not.toBe(first.uploadUrl);
    expect(await stored()).toEqual(before);
  });

  it('puts an earlier file aside, its bytes too', async () => {
    givenPaper('signed', { signedFile: { ...received, id: 'old' } });
    bucket.objects.set(pathOf('old'), SIZE);
    await start();
    expect((await stored()).signedFile).toMatchObject({ id: 's1', state: 'uploading' });
    expect(bucket.objects.has(pathOf('old'))).toBe(false);
  });

  it('asks another id for another file', async () => {
    givenPaper('submitted', { signedFile: { ...received, state: 'refused' } });
    await expect(start()).rejects.toMatchObject({ code: 'already-exists' });
  });

  it('opens none once the file is there, or another took its place', async () => {
    givenPaper('submitted');
    const given = input();
    await start(given);
    givenPaper('submitted', { signedFile: received });
    await expect(start(given)).rejects.toMatchObject({ code: 'failed-precondition' });
    givenPaper('submitted', { signedFile: { ...uploading, id: 's2' } });
    await expect(start(given)).rejects.toMatchObject({ code: 'failed-precondition' });
    givenPaper('submitted', { signedFile: null });
    await expect(start(given)).rejects.toMatchObject({ code: 'failed-precondition' });
  });

  it.each<[PaperType, readonly PaperState[]]>([
    ['communeReview', ['submitted', 'signed']],
    ['receipt', ['issued']],
    ['registrationForm', ['draft']],
  ])('is open for %s only while a signed file can come back: %s', async (type, open) => {
    for (const state of States.options) {
      givenPaper(state, {}, type);
      if (open.includes(state)) expect(await start()).toMatchObject({ fileId: 's1' });
      else await expect(start()).rejects.toMatchObject({ code: 'failed-precondition' });
    }
  });

  it.each(Role.options)('is %s’s where the table says so', async (role) => {
    givenPaper('submitted');
    const roles: readonly Role[] = OFFICE_COMMAND_ROLES.startSignedUpload;
    if (roles.includes(role)) expect(await start(input(), actor(role))).toMatchObject({ fileId: 's1' });
    else await expect(start(input(), actor(role))).rejects.toMatchObject({ code: 'permission-denied' });
  });

  it.each<[object, string, string]>([
    [{ name: 'Báo cáo.docx' }, 'invalid-argument', 'đuôi'],
    [{ size: 50 * 1024 * 1024 + 1 }, 'resource-exhausted', 'không quá 50 MB'],
    [{ documentId: 'p2' }, 'not-found', 'Không tìm thấy'],
  ])('refuses %o', async (override, code, sentence) => {
    givenPaper('submitted');
    const refused = start(input(override));
    await expect(refused).rejects.toMatchObject({ code });
    await expect(refused).rejects.toThrow(sentence);
    expect(bucket.opened).toEqual([]);
  });

  it('does not see another commune’s paper', async () => {
    givenPaper('submitted');
    await expect(start(input(), actor('clerk', { commune: '02107' }))).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('reading a signed file back', () => {
  const examiner = (pageCount: number | null = 2): FileExaminer => ({
    examine: () =>
      Promise.resolve({
        findings: { contentType: 'application/pdf', encrypted: false, intact: true, pageCount },
        sha256: SHA,
      }),
  });
  const seen: { bytes: Uint8Array; anchors: readonly string[] }[] = [];
  beforeEach(() => {
    seen.length = 0;
  });
  const read = (by = examiner(), meanwhile = (): void => undefined) =>
    readBack(
      {
        ...core,
        bucket,
        examiner: by,
        signatures: {
          read: (bytes, anchors) => {
            seen.push({ bytes, anchors });
            meanwhile();
            return Promise.resolve(REPORT);
          },
        },
      },
      pathOf('s1'),
    );
  const arrived = (state: PaperState = 'submitted', signedFile: SignedFile | null = uploading): void => {
    givenPaper(state, { signedFile });
    bucket.objects.set(pathOf('s1'), SIZE);
  };

  it('stores what it is and what its signatures say, once, with a line in the paper’s log', async () => {
    arrived();
    expect(await read()).toEqual({ outcome: 'received' });
    expect(await stored()).toMatchObject({
      state: 'submitted',
      signedFile: { state: 'received', sha256: SHA, pageCount: 2, report: REPORT, refusal: null },
      log: [{ action: 'signedFileReceived', by: { role: 'clerk' }, at: NOW, note: 'Báo cáo đã ký.pdf' }],
    });
    expect(seen).toEqual([{ bytes: new Uint8Array([0, 1, 2, 3, 4]), anchors: [PEM] }]);
    expect(await read()).toEqual({ outcome: 'ignored' });
    expect((await stored()).log).toHaveLength(1);
    expect(bucket.objects.has(pathOf('s1'))).toBe(true);
  });

  it('keeps a full log at its length', async () => {
    const line = { action: 'made', by: uploading.uploadedBy, at: NOW, note: null } as const;
    givenPaper('submitted', { signedFile: uploading, log: Array.from({ length: 300 }, () => line) });
    bucket.objects.set(pathOf('s1'), SIZE);
    await read();
    const { log } = await stored();
    expect(log).toHaveLength(300);
    expect(log.at(-1)?.action).toBe('signedFileReceived');
  });

  it('refuses by size without reading, by content without looking for signatures', async () => {
    arrived('submitted', { ...uploading, size: 6 });
    expect(await read()).toEqual({ outcome: 'refused', refusal: 'sizeMismatch' });
    expect(await stored()).toMatchObject({
      signedFile: { state: 'refused', refusal: 'sizeMismatch', sha256: null, report: null },
      log: [],
    });
    expect(bucket.objects.size).toBe(0);
    arrived();
    expect(await read(examiner(null))).toEqual({ outcome: 'refused', refusal: 'broken' });
    expect(seen).toEqual([]);
  });

  it('deletes what the paper does not wait for', async () => {
    for (const signedFile of [
      null,
      { ...uploading, id: 's2' },
      { ...uploading, state: 'refused' as const },
    ]) {
      arrived('submitted', signedFile);
      expect(await read()).toEqual({ outcome: 'deleted' });
      expect(bucket.objects.size).toBe(0);
    }
    core.store.put(documents.paper(COMMUNE, 'other'), { ...(await stored()), id: 'other' });
    const stray = objects.signedPaper(COMMUNE, 'nobody', 's1');
    bucket.objects.set(stray, SIZE);
    expect(
      await readBack(
        { ...core, bucket, examiner: examiner(), signatures: { read: () => Promise.resolve(REPORT) } },
        stray,
      ),
    ).toEqual({ outcome: 'deleted' });
  });

  it('does nothing where the object is gone again', async () => {
    arrived();
    bucket.objects.clear();
    expect(await read()).toEqual({ outcome: 'ignored' });
    expect((await stored()).signedFile?.state).toBe('uploading');
  });

  it('lets a newer file stand that came while this one was read', async () => {
    arrived();
    const newer = { ...uploading, id: 's2' };
    expect(
      await read(examiner(), () => {
        givenPaper('submitted', { signedFile: newer });
      }),
    ).toEqual({ outcome: 'deleted' });
    expect((await stored()).signedFile).toEqual(newer);
  });

  it('agrees with another run of the same event that was quicker', async () => {
    arrived();
    expect(
      await read(examiner(), () => {
        givenPaper('submitted', { signedFile: received });
      }),
    ).toEqual({ outcome: 'received' });
    expect((await stored()).log).toEqual([]);
  });
});

describe('having the signed file', () => {
  const request = { commune: COMMUNE, document: 'p1', form: 'signed' } as const;
  const open = (role: Role = 'clerk') => openDownload(core, actor(role), NOW, request);

  it('gives its very bytes under the paper’s number, and logs it', async () => {
    givenPaper('issued', { signedFile: received, title: 'Báo cáo' });
    expect(await open()).toEqual({
      path: pathOf('s1'),
      name: '12-BC-UBND Báo cáo (bản ký).pdf',
      contentType: 'application/pdf',
    });
    const [path = ''] = core.store.paths().filter((each) => each.includes('/audit/'));
    const entry = await core.store.read({ path, schema: documents.audit('', '').schema });
    expect(entry?.subject).toEqual({ document: 'p1', form: 'signed' });
  });

  it('has no number in its name before there is one', async () => {
    givenPaper('submitted', { signedFile: received, title: 'Báo cáo', number: null });
    expect(await open()).toMatchObject({ name: 'Báo cáo (bản ký).pdf' });
  });

  it.each<[string, SignedFile | null]>([
    ['none came back', null],
    ['it is on its way', uploading],
    ['it was refused', { ...uploading, state: 'refused', refusal: 'broken' }],
  ])('is not had where %s', async (_, signedFile) => {
    givenPaper('submitted', { signedFile });
    await expect(open()).rejects.toMatchObject({ code: 'not-found' });
  });

  it.each<Role>(['admin', 'front'])('is not %s’s to have', async (role) => {
    givenPaper('submitted', { signedFile: received });
    await expect(open(role)).rejects.toMatchObject({ code: 'permission-denied' });
  });
});
