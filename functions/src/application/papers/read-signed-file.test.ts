import { beforeEach, describe, expect, it } from 'vitest';
import { objects, type PaperState, type SignedFile } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import type { FileExaminer } from '../files/ports.ts';
import { readBack } from '../files/read-back.ts';
import {
  COMMUNE,
  NOW,
  pathOf,
  PEM,
  received,
  REPORT,
  SHA,
  SignedPaper,
  SIZE,
  uploading,
} from '../testing/signed-paper.ts';

let paper: SignedPaper;
beforeEach(() => {
  paper = new SignedPaper();
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
        ...paper.core,
        bucket: paper.bucket,
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
    paper.put(state, { signedFile });
    paper.bucket.objects.set(pathOf('s1'), SIZE);
  };

  it('stores what it is and what its signatures say, once, with a line in the paper’s log', async () => {
    arrived();
    expect(await read()).toEqual({ outcome: 'received' });
    expect(await paper.stored()).toMatchObject({
      state: 'submitted',
      signedFile: { state: 'received', sha256: SHA, pageCount: 2, report: REPORT, refusal: null },
      log: [{ action: 'signedFileReceived', by: { role: 'clerk' }, at: NOW, note: 'Báo cáo đã ký.pdf' }],
    });
    expect(seen).toEqual([{ bytes: new Uint8Array([0, 1, 2, 3, 4]), anchors: [PEM] }]);
    expect(await read()).toEqual({ outcome: 'ignored' });
    expect((await paper.stored()).log).toHaveLength(1);
    expect(paper.bucket.objects.has(pathOf('s1'))).toBe(true);
  });

  it('keeps a full log at its length', async () => {
    const line = { action: 'made', by: uploading.uploadedBy, at: NOW, note: null } as const;
    paper.put('submitted', { signedFile: uploading, log: Array.from({ length: 300 }, () => line) });
    paper.bucket.objects.set(pathOf('s1'), SIZE);
    await read();
    const { log } = await paper.stored();
    expect(log).toHaveLength(300);
    expect(log.at(-1)?.action).toBe('signedFileReceived');
  });

  it('refuses by size without reading, by content without looking for signatures', async () => {
    arrived('submitted', { ...uploading, size: 6 });
    expect(await read()).toEqual({ outcome: 'refused', refusal: 'sizeMismatch' });
    expect(await paper.stored()).toMatchObject({
      signedFile: { state: 'refused', refusal: 'sizeMismatch', sha256: null, report: null },
      log: [],
    });
    expect(paper.bucket.objects.size).toBe(0);
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
      expect(paper.bucket.objects.size).toBe(0);
    }
    paper.core.store.put(documents.paper(COMMUNE, 'other'), { ...(await paper.stored()), id: 'other' });
    const stray = objects.signedPaper(COMMUNE, 'nobody', 's1');
    paper.bucket.objects.set(stray, SIZE);
    expect(
      await readBack(
        {
          ...paper.core,
          bucket: paper.bucket,
          examiner: examiner(),
          signatures: { read: () => Promise.resolve(REPORT) },
        },
        stray,
      ),
    ).toEqual({ outcome: 'deleted' });
  });

  it('does nothing where the object is gone again', async () => {
    arrived();
    paper.bucket.objects.clear();
    expect(await read()).toEqual({ outcome: 'ignored' });
    expect((await paper.stored()).signedFile?.state).toBe('uploading');
  });

  it('lets a newer file stand that came while this one was read', async () => {
    arrived();
    const newer = { ...uploading, id: 's2' };
    expect(
      await read(examiner(), () => {
        paper.put('submitted', { signedFile: newer });
      }),
    ).toEqual({ outcome: 'deleted' });
    expect((await paper.stored()).signedFile).toEqual(newer);
  });

  it('agrees with another run of the same event that was quicker', async () => {
    arrived();
    expect(
      await read(examiner(), () => {
        paper.put('submitted', { signedFile: received });
      }),
    ).toEqual({ outcome: 'received' });
    expect((await paper.stored()).log).toEqual([]);
  });
});
