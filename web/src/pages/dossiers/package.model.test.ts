import type { Actor, DossierPackage, Role } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { BY, dossier } from '../papers/testing/paper.ts';
import { mayExport, packageLook, packageName } from './package.model.ts';

const actor = (role: Role, unit: string | null = null): Actor => ({
  uid: 'u1',
  name: 'Ai',
  commune: '02104',
  role,
  ...(unit === null ? {} : { unit }),
});

const made = (changes: Partial<DossierPackage>): DossierPackage => ({
  id: 'office',
  communeId: '02104',
  dossierId: 'hs-1',
  producerId: 'linh-ngoc',
  audience: 'office',
  state: 'ready',
  revision: 1,
  key: 'k',
  pdf: null,
  zip: null,
  problems: [],
  leaseUntil: null,
  madeBy: BY,
  madeAt: '2026-11-24T02:00:00.000Z',
  finishedAt: null,
  schemaVersion: 1,
  ...changes,
});

describe('the package of a dossier', () => {
  it.each([
    ['economy', undefined, true],
    ['clerk', undefined, true],
    ['culture', undefined, false],
    ['producer', 'linh-ngoc', true],
    ['producer', 'another', false],
  ] as const)('is for %s (%s): %s', (role, unit, may) => {
    expect(mayExport(dossier(), actor(role, unit))).toBe(may);
  });

  it('is being made only while somebody holds the work', () => {
    const now = '2026-11-24T02:03:00.000Z';
    const building = (leaseUntil: string | null) => packageLook(made({ state: 'building', leaseUntil }), now);
    expect(building('2026-11-24T02:05:00.000Z')).toBe('building');
    expect(building('2026-11-24T02:02:00.000Z')).toBe('failed');
    expect(building(null)).toBe('failed');
    expect(packageLook(made({}), now)).toBe('ready');
    expect(packageLook(null, now)).toBe('none');
  });

  it('has a name that every system keeps', () => {
    expect(packageName('Nếp nương "A/B"', 'zip')).toBe('Hồ sơ Nếp nương A B.zip');
  });
});
