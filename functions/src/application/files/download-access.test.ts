import { describe, expect, it } from 'vitest';
import { actor, command, file, opened } from '../../../../test/support/dossier-builders.ts';
import { paper, seedDossier, WAYS } from '../../../../test/support/stored-dossiers.ts';
import { type Actor, objects } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { commune } from '../testing/commune.ts';
import { testCore } from '../testing/core.ts';
import { openDownload } from './download.ts';
import { isReadable, mayReadFiles, mayReadPaper } from './download-access.ts';
import { removeFile } from './remove-file.ts';

const NOW = '2026-11-24T03:00:00.000Z';
const preparedByVillage = opened({ preparedBy: { uid: 'v', role: 'village', unit: 'thon-1', name: '' } });

describe('the files of a dossier are read', () => {
  it.each<[string, Actor, boolean]>([
    ['by the producer whose dossier it is', actor('producer'), true],
    ['not by another producer', actor('producer', { unit: 'doan-ket' }), false],
    ['by the village head who prepares it', actor('village'), true],
    ['not by the head of another village', actor('village', { unit: 'thon-2' }), false],
    ['by a unit of the commune', actor('economy'), true],
    ['not by the same unit of another commune', actor('economy', { commune: '02107' }), false],
    ['not by a producer of the same name elsewhere', actor('producer', { commune: '02107' }), false],
  ])('%s', (_, who, may) => {
    expect(mayReadFiles(who, preparedByVillage)).toBe(may);
  });
});

describe('a paper is read', () => {
  const made = { ...paper(opened(), 'p1', 'receipt', '1/GTN-UBND'), producerId: 'linh-ngoc' };
  it.each<[string, Actor, boolean]>([
    ['by the clerk', actor('clerk'), true],
    ['by the producer whose paper it is', actor('producer'), true],
    ['not by another producer', actor('producer', { unit: 'doan-ket' }), false],
    ['not by a village head', actor('village', { unit: 'linh-ngoc' }), false],
    ['not by the clerk of another commune', actor('clerk', { commune: '02107' }), false],
  ])('%s', (_, who, may) => {
    expect(mayReadPaper(who, made)).toBe(may);
  });

  it.each<[string, Actor, boolean]>([
    ['by the head of the village whose word it is', actor('village'), true],
    ['not by the head of another village', actor('village', { unit: 'thon-2' }), false],
    ['not by a producer with the unit of the village', actor('producer', { unit: 'thon-1' }), false],
  ])('%s, where it is a village’s', (_, who, may) => {
    expect(mayReadPaper(who, { ...made, villageId: 'thon-1' })).toBe(may);
  });
});

describe('bytes that were never read back', () => {
  it.each(['uploading', 'refused', 'removed'] as const)('cannot be had: %s', (state) => {
    expect(isReadable(file({ state }), opened())).toBe(false);
  });
});

describe('a filed file that a remark sent back', () => {
  it('keeps its bytes when it is removed, and can still be read', async () => {
    const core = testCore(NOW);
    core.store.put(documents.commune(commune.id), commune);
    const remark = { problem: 'Mờ', action: 'Quét lại', dueOn: '2026-12-31' };
    const remarks = [{ ...remark, target: { kind: 'file' as const, fileId: 'f-E01' } }];
    await seedDossier(core.store, 'd1', [
      ...WAYS.received,
      ['economy', () => command('returnDossier', { remarks })],
    ]);
    const gone: string[] = [];
    const bucket = {
      remove: (path: string) => {
        gone.push(path);
        return Promise.resolve();
      },
    };
    const input = { commandId: '00000000-0000-4000-8000-00000000aaae', dossierId: 'd1', fileId: 'f-E01' };
    await removeFile(core, bucket, { input, actor: actor('producer'), now: NOW });
    expect(await core.store.read(documents.file(commune.id, 'd1', 'f-E01'))).toMatchObject({
      state: 'removed',
    });
    expect(gone).toEqual([]);
    const request = { commune: commune.id, dossier: 'd1', file: 'f-E01' };
    expect(await openDownload(core, actor('economy'), NOW, request)).toMatchObject({
      path: objects.dossierFile(commune.id, 'd1', 'f-E01'),
    });
  });
});
