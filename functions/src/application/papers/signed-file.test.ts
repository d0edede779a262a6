import { beforeEach, describe, expect, it } from 'vitest';
import { actor } from '../../../../test/support/dossier-builders.ts';
import {
  type Actor,
  OFFICE_COMMAND_ROLES,
  type PaperState,
  PaperState as States,
  type PaperType,
  Role,
  type SignedFile,
} from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { openDownload } from '../files/download.ts';
import { COMMUNE, NOW, pathOf, received, SignedPaper, SIZE, uploading } from '../testing/signed-paper.ts';
import { startSignedUpload } from './start-signed-upload.ts';

let paper: SignedPaper;
beforeEach(() => {
  paper = new SignedPaper();
});

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
  startSignedUpload(paper.core, paper.bucket, { input: given, actor: by, now: NOW, origin: 'https://site' });

describe('starting the upload of a signed file', () => {
  it('notes it on the paper and opens a session for exactly that object, for a week', async () => {
    paper.put('submitted');
    expect(await start()).toEqual({
      fileId: 's1',
      uploadUrl: 'https://session/1',
      expiresAt: '2026-12-01T03:00:00.000Z',
    });
    expect(paper.bucket.opened).toEqual([
      {
        path: pathOf('s1'),
        contentType: 'application/pdf',
        size: SIZE,
        origin: 'https://site',
        labels: { commune: COMMUNE, document: 'p1', file: 's1' },
      },
    ]);
    expect((await paper.stored()).signedFile).toMatchObject({
      id: 's1',
      name: 'Báo cáo đã ký.pdf',
      state: 'uploading',
      uploadedBy: { role: 'clerk' },
      uploadedAt: NOW,
    });
  });

  it('opens a session again when the command is repeated, and changes nothing', async () => {
    paper.put('submitted');
    const given = input();
    const first = await start(given);
    const before = await paper.stored();
    expect((await start(given)).uploadUrl).not.toBe(first.uploadUrl);
    expect(await paper.stored()).toEqual(before);
  });

  it('puts an earlier file aside, its bytes too', async () => {
    paper.put('signed', { signedFile: { ...received, id: 'old' } });
    paper.bucket.objects.set(pathOf('old'), SIZE);
    await start();
    expect((await paper.stored()).signedFile).toMatchObject({ id: 's1', state: 'uploading' });
    expect(paper.bucket.objects.has(pathOf('old'))).toBe(false);
  });

  it('asks another id for another file', async () => {
    paper.put('submitted', { signedFile: { ...received, state: 'refused' } });
    await expect(start()).rejects.toMatchObject({ code: 'already-exists' });
  });

  it('opens none once the file is there, or another took its place', async () => {
    paper.put('submitted');
    const given = input();
    await start(given);
    paper.put('submitted', { signedFile: received });
    await expect(start(given)).rejects.toMatchObject({ code: 'failed-precondition' });
    paper.put('submitted', { signedFile: { ...uploading, id: 's2' } });
    await expect(start(given)).rejects.toMatchObject({ code: 'failed-precondition' });
    paper.put('submitted', { signedFile: null });
    await expect(start(given)).rejects.toMatchObject({ code: 'failed-precondition' });
  });

  it.each<[PaperType, readonly PaperState[]]>([
    ['communeReview', ['submitted', 'signed']],
    ['receipt', ['issued']],
    ['registrationForm', ['draft']],
  ])('is open for %s only while a signed file can come back: %s', async (type, open) => {
    for (const state of States.options) {
      paper.put(state, {}, type);
      if (open.includes(state)) expect(await start()).toMatchObject({ fileId: 's1' });
      else await expect(start()).rejects.toMatchObject({ code: 'failed-precondition' });
    }
  });

  it.each(Role.options)('is %s’s where the table says so', async (role) => {
    paper.put('submitted');
    const roles: readonly Role[] = OFFICE_COMMAND_ROLES.startSignedUpload;
    if (roles.includes(role)) expect(await start(input(), actor(role))).toMatchObject({ fileId: 's1' });
    else await expect(start(input(), actor(role))).rejects.toMatchObject({ code: 'permission-denied' });
  });

  it.each<[object, string, string]>([
    [{ name: 'Báo cáo.docx' }, 'invalid-argument', 'đuôi'],
    [{ size: 50 * 1024 * 1024 + 1 }, 'resource-exhausted', 'không quá 50 MB'],
    [{ documentId: 'p2' }, 'not-found', 'Không tìm thấy'],
  ])('refuses %o', async (override, code, sentence) => {
    paper.put('submitted');
    const refused = start(input(override));
    await expect(refused).rejects.toMatchObject({ code });
    await expect(refused).rejects.toThrow(sentence);
    expect(paper.bucket.opened).toEqual([]);
  });

  it('does not see another commune’s paper', async () => {
    paper.put('submitted');
    await expect(start(input(), actor('clerk', { commune: '02107' }))).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('having the signed file', () => {
  const request = { commune: COMMUNE, document: 'p1', form: 'signed' } as const;
  const open = (role: Role = 'clerk') => openDownload(paper.core, actor(role), NOW, request);

  it('gives its very bytes under the paper’s number, and logs it', async () => {
    paper.put('issued', { signedFile: received, title: 'Báo cáo' });
    expect(await open()).toEqual({
      path: pathOf('s1'),
      name: '12-BC-UBND Báo cáo (bản ký).pdf',
      contentType: 'application/pdf',
    });
    const [path = ''] = paper.core.store.paths().filter((each) => each.includes('/audit/'));
    const entry = await paper.core.store.read({ path, schema: documents.audit('', '').schema });
    expect(entry?.subject).toEqual({ document: 'p1', form: 'signed' });
  });

  it('has no number in its name before there is one', async () => {
    paper.put('submitted', { signedFile: received, title: 'Báo cáo', number: null });
    expect(await open()).toMatchObject({ name: 'Báo cáo (bản ký).pdf' });
  });

  it.each<[string, SignedFile | null]>([
    ['none came back', null],
    ['it is on its way', uploading],
    ['it was refused', { ...uploading, state: 'refused', refusal: 'broken' }],
  ])('is not had where %s', async (_, signedFile) => {
    paper.put('submitted', { signedFile });
    await expect(open()).rejects.toMatchObject({ code: 'not-found' });
  });

  it.each<Role>(['admin', 'front'])('is not %s’s to have', async (role) => {
    paper.put('submitted', { signedFile: received });
    await expect(open(role)).rejects.toMatchObject({ code: 'permission-denied' });
  });
});
