import { beforeEach, describe, expect, it } from 'vitest';
import { actor } from '../../../../test/support/dossier-builders.ts';
import { seedDossier, WAYS } from '../../../../test/support/stored-dossiers.ts';
import { type Actor, type DossierPackage, objects } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { openDownload } from '../files/download.ts';
import { ownerOf } from '../files/object-path.ts';
import { commune } from '../testing/commune.ts';
import { testCore, type TestCore } from '../testing/core.ts';

const COMMUNE = '02104';
const NOW = '2026-11-24T03:00:00.000Z';

const output = (id: 'office' | 'producer', form: 'pdf' | 'zip') => ({
  path: objects.package(COMMUNE, 'd1', id, 3, form),
  bytes: 10,
  sha256: 'a'.repeat(64),
});

const made = (id: 'office' | 'producer', override: Partial<DossierPackage> = {}): DossierPackage => ({
  id,
  communeId: COMMUNE,
  dossierId: 'd1',
  producerId: 'linh-ngoc',
  audience: id,
  state: 'ready',
  revision: 3,
  key: 'k',
  pdf: { ...output(id, 'pdf'), pages: 2 },
  zip: { ...output(id, 'zip'), files: 1 },
  problems: [],
  leaseUntil: null,
  madeBy: { uid: 'u', role: 'economy', unit: null, name: '' },
  madeAt: NOW,
  finishedAt: NOW,
  schemaVersion: 1,
  ...override,
});

let core: TestCore;
beforeEach(async () => {
  core = testCore(NOW);
  core.store.put(documents.commune(COMMUNE), commune);
  await seedDossier(core.store, 'd1', WAYS.received);
  for (const id of ['office', 'producer'] as const)
    core.store.put(documents.package(COMMUNE, 'd1', id), made(id));
});

const asked = (who: Actor, id: string, form: string, dossier = 'd1') =>
  openDownload(core, who, NOW, { commune: COMMUNE, dossier, package: id, form });

const audited = (): string[] => core.store.paths().filter((path) => path.includes('/audit/'));

describe('a package is downloaded', () => {
  it.each<[string, Actor, 'office' | 'producer', boolean]>([
    ['the office’s by the clerk', actor('clerk'), 'office', true],
    ['the office’s by the culture unit', actor('culture'), 'office', true],
    ['not by the front, which reads no papers', actor('front'), 'office', false],
    ['not by its producer', actor('producer'), 'office', false],
    ['the producer’s by that producer', actor('producer'), 'producer', true],
    ['not by another producer', actor('producer', { unit: 'doan-ket' }), 'producer', false],
    ['the producer’s by the office', actor('economy'), 'producer', true],
    ['not by a village head of the same unit', actor('village', { unit: 'linh-ngoc' }), 'producer', false],
    ['not by the clerk of another commune', actor('clerk', { commune: '02107' }), 'office', false],
  ])('%s', async (_, who, id, may) => {
    if (!may) {
      await expect(asked(who, id, 'pdf')).rejects.toMatchObject({ code: 'permission-denied' });
      expect(audited()).toEqual([]);
      return;
    }
    expect(await asked(who, id, 'zip')).toMatchObject({ path: output(id, 'zip').path });
    const [line = ''] = audited();
    const entry = await core.store.read({ ...documents.audit(COMMUNE, ''), path: line });
    expect(entry).toMatchObject({
      action: 'download',
      by: { role: who.role },
      subject: { dossier: 'd1', package: id, form: 'zip' },
    });
  });

  it.each([
    ['pdf', 'application/pdf'],
    ['zip', 'application/zip'],
  ])('as %s under a name with its number and all its dấu', async (form, contentType) => {
    const { name, contentType: told } = await asked(actor('clerk'), 'office', form);
    expect(told).toBe(contentType);
    expect(name).toMatch(new RegExp(`^Bộ hồ sơ \\d+-PĐK-19-02104-2026 Mật ong hoa núi\\.${form}$`, 'u'));
  });

  it('without a number before it is received', async () => {
    await seedDossier(core.store, 'd2', WAYS.draft);
    core.store.put(documents.package(COMMUNE, 'd2', 'office'), made('office', { dossierId: 'd2' }));
    expect(await asked(actor('clerk'), 'office', 'pdf', 'd2')).toMatchObject({
      name: 'Bộ hồ sơ Mật ong hoa núi.pdf',
    });
  });

  it('not while the first one is made, nor where there is none', async () => {
    core.store.put(
      documents.package(COMMUNE, 'd1', 'office'),
      made('office', { state: 'building', pdf: null }),
    );
    await expect(asked(actor('clerk'), 'office', 'pdf')).rejects.toMatchObject({ code: 'not-found' });
    await expect(asked(actor('clerk'), 'office', 'pdf', 'd9')).rejects.toMatchObject({
      code: 'permission-denied',
    });
  });
});

it('its objects are known for what they are, and are not read back as uploads', () => {
  expect(ownerOf(output('office', 'zip').path)).toEqual({ kind: 'package' });
  expect(ownerOf(output('producer', 'pdf').path)).toEqual({ kind: 'package' });
  expect(ownerOf('communes/02104/dossiers/d1/packages/other/r1.pdf')).toEqual({ kind: 'unknown' });
});
