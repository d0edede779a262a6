import { beforeEach, describe, expect, it } from 'vitest';
import { actor } from '../../../../test/support/dossier-builders.ts';
import { objects } from '../../domain/index.ts';
import type { PackageAnswer } from './export.ts';
import { COMMUNE, LATER, NOW, PackageDesk, sha256 } from './testing/package-desk.ts';

let desk: PackageDesk;
beforeEach(() => {
  desk = new PackageDesk();
});

describe('once and again', () => {
  it('says what was made: sizes, hashes, pages, problems, who asked', async () => {
    await desk.seed('submitted');
    await desk.exported(actor('economy'));
    const made = await desk.stored();
    const path = objects.package(COMMUNE, 'd1', 'office', 1, 'pdf');
    expect(made).toMatchObject({
      state: 'ready',
      revision: 1,
      leaseUntil: null,
      finishedAt: NOW,
      pdf: {
        path,
        bytes: desk.bucket.objects.get(path)?.length,
        sha256: sha256('Trang 1/12 · Hồ sơ d1'),
      },
      zip: { path: objects.package(COMMUNE, 'd1', 'office', 1, 'zip') },
    });
    // The seed's hashes are not those of the bytes: each file is told as changed, none stops the package.
    expect(new Set(made?.problems.map(({ fault }) => fault))).toEqual(new Set(['changed']));
    const log = desk.core.store.paths().filter((each) => each.includes('/audit/'));
    expect(log).toHaveLength(1);
  });

  it('answers a repeated command alike and makes nothing twice', async () => {
    await desk.seed('submitted');
    const id = desk.commandId();
    const first = await desk.exported(actor('economy'), { id });
    expect(await desk.exported(actor('economy'), { id, now: LATER })).toEqual(first);
    expect(desk.books).toHaveLength(1);
  });

  it('answers the package that is there when nothing changed; a new paper makes another, and the old bytes go', async () => {
    const dossier = await desk.clean();
    await desk.exported(actor('economy'));
    const id = desk.commandId();
    expect(await desk.exported(actor('clerk'), { now: LATER, id })).toEqual({
      packageId: 'office',
      state: 'ready',
    });
    expect(await desk.exported(actor('clerk'), { now: LATER, id })).toEqual({
      packageId: 'office',
      state: 'ready',
    });
    expect(desk.books).toHaveLength(1);
    desk.form(dossier, 'receipt', { state: 'issued' });
    await desk.exported(actor('economy'), { now: LATER });
    expect(await desk.stored()).toMatchObject({ state: 'ready', revision: 2 });
    expect(desk.bucket.objects.has(objects.package(COMMUNE, 'd1', 'office', 1, 'pdf'))).toBe(false);
    expect(desk.bucket.objects.has(objects.package(COMMUNE, 'd1', 'office', 2, 'zip'))).toBe(true);
  });

  it('makes a package with a fault anew: what was missing may be there', async () => {
    await desk.seed('submitted');
    await desk.exported(actor('economy'));
    await desk.exported(actor('economy'), { now: LATER });
    expect(await desk.stored()).toMatchObject({ revision: 2 });
  });

  it('answers the running one while it is made', async () => {
    await desk.clean();
    let second: PackageAnswer | undefined;
    desk.print = async () => {
      second ??= await desk.exported(actor('leader'));
      return { pages: 1 };
    };
    expect(await desk.exported(actor('economy'))).toMatchObject({ state: 'ready' });
    expect(second).toEqual({ packageId: 'office', state: 'building' });
    expect(desk.books).toHaveLength(1);
  });

  it('gives way to whoever took it over after the lease, and leaves nothing of its own', async () => {
    await desk.clean();
    desk.print = async () => {
      desk.print = () => Promise.resolve({ pages: 1 });
      await desk.exported(actor('leader'), { now: LATER });
      return { pages: 1 };
    };
    await expect(desk.exported(actor('economy'))).rejects.toMatchObject({ code: 'failed-precondition' });
    expect(await desk.stored()).toMatchObject({ state: 'ready', revision: 2, madeBy: { role: 'leader' } });
    expect([...desk.bucket.objects.keys()].filter((path) => path.includes('/packages/'))).toEqual([
      objects.package(COMMUNE, 'd1', 'office', 2, 'pdf'),
      objects.package(COMMUNE, 'd1', 'office', 2, 'zip'),
    ]);
  });

  it('says that it failed when the bucket breaks, keeps the earlier package, and may be asked again', async () => {
    const dossier = await desk.clean();
    await desk.exported(actor('economy'));
    const before = await desk.stored();
    desk.form(dossier, 'receipt', { state: 'issued' });
    desk.print = () => Promise.reject(new Error('no network'));
    await expect(desk.exported(actor('economy'), { now: LATER })).rejects.toThrow('no network');
    expect(await desk.stored()).toMatchObject({
      state: 'failed',
      leaseUntil: null,
      pdf: before?.pdf,
      zip: before?.zip,
    });
    expect(desk.bucket.objects.has(before?.pdf?.path ?? '')).toBe(true);
    desk.print = () => Promise.resolve({ pages: 1 });
    expect(await desk.exported(actor('economy'), { now: LATER })).toMatchObject({ state: 'ready' });
    expect(await desk.stored()).toMatchObject({ revision: 3 });
    expect(desk.bucket.objects.has(before?.pdf?.path ?? '')).toBe(false);
  });
});
