import { beforeEach, describe, expect, it } from 'vitest';
import { actor } from '../../../../test/support/dossier-builders.ts';
import { seedDossier, WAYS } from '../../../../test/support/stored-dossiers.ts';
import { type Role } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { commune } from '../testing/commune.ts';
import { testCore, type TestCore } from '../testing/core.ts';
import { openDownload } from './download.ts';

const COMMUNE = '02104';
const NOW = '2026-11-24T03:00:00.000Z';

let core: TestCore;
beforeEach(async () => {
  core = testCore(NOW);
  core.store.put(documents.commune(COMMUNE), commune);
  await seedDossier(core.store, 'd1', WAYS.draft);
});

describe('downloads', () => {
  const request = { commune: COMMUNE, dossier: 'd1', file: 'f-E01' };
  const paperRequest = { commune: COMMUNE, document: 'd1-report', form: 'pdf' } as const;

  it.each<[Role, boolean]>([
    ['producer', true],
    ['economy', true],
    ['culture', true],
    ['front', true],
    ['leader', true],
    ['clerk', true],
    ['village', false],
    ['admin', false],
  ])('%s may read a file: %s', async (role, may) => {
    const opening = openDownload(core, actor(role), NOW, request);
    if (may) expect(await opening).toMatchObject({ name: 'E01.pdf', contentType: 'application/pdf' });
    else await expect(opening).rejects.toMatchObject({ code: 'permission-denied' });
    expect(core.store.paths().filter((each) => each.includes('/audit/'))).toHaveLength(may ? 1 : 0);
  });

  it('names a paper by its number and title, once it is made', async () => {
    await expect(openDownload(core, actor('clerk'), NOW, paperRequest)).rejects.toMatchObject({
      code: 'not-found',
    });
    const doc = documents.paper(COMMUNE, 'd1-report');
    const paper = await core.store.read(doc);
    if (paper === null) throw new Error('no paper');
    const made = { path: 'p', bytes: 1, sha256: 'a'.repeat(64) };
    core.store.put(doc, {
      ...paper,
      title: 'Báo cáo',
      files: { docx: made, pdf: made },
      producerId: 'linh-ngoc',
    });
    expect(await openDownload(core, actor('clerk'), NOW, paperRequest)).toMatchObject({
      name: '12-BC-UBND Báo cáo.pdf',
    });
    core.store.put(doc, {
      ...paper,
      title: '',
      number: null,
      files: { docx: made, pdf: made },
      producerId: 'linh-ngoc',
    });
    const own = await openDownload(core, actor('producer'), NOW, { ...paperRequest, form: 'docx' });
    expect(own.name).toMatch(/^Dự thảo Báo cáo .+\.docx$/u);
    await expect(openDownload(core, actor('front'), NOW, paperRequest)).rejects.toMatchObject({
      code: 'permission-denied',
    });
  });

  it.each([
    [{ commune: '02107' }, 'permission-denied'],
    [{ dossier: 'd2' }, 'permission-denied'],
    [{ file: 'none' }, 'not-found'],
  ])('%o is %s', async (override, code) => {
    const asked = { ...request, ...override };
    await expect(openDownload(core, actor('economy'), NOW, asked)).rejects.toMatchObject({ code });
  });

  it('leaves a paper of another commune, or none, unsaid', async () => {
    const stranger = actor('economy', { commune: '02107' });
    const there = { ...paperRequest, commune: '02107' };
    await expect(openDownload(core, stranger, NOW, there)).rejects.toMatchObject({
      code: 'permission-denied',
    });
  });
});
