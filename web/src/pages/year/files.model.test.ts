import type { ItemFile } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import type { Sending } from '../../controllers/uploads.ts';
import { photosOf, receivedFiles, sentTiles, tileOf } from './files.model.ts';

const stored = (given: Partial<ItemFile>): ItemFile => ({
  id: 'f',
  communeId: '02104',
  subject: 'ideas',
  itemId: 'i',
  name: 'phuong-an.pdf',
  contentType: 'application/pdf',
  size: 1000,
  state: 'received',
  refusal: null,
  sha256: 'aa',
  pageCount: 2,
  uploadedBy: 'u',
  startedAt: '2026-11-20T02:00:00.000Z',
  receivedAt: null,
  looseOn: null,
  schemaVersion: 1,
  ...given,
});
const sending = (state: Sending['state']): Sending => ({
  id: 'f',
  name: 'phuong-an.pdf',
  size: 1000,
  sent: 400,
  secondsLeft: 3,
  state,
  problem: null,
});

describe('the files of a form', () => {
  it.each([
    ['read back', [stored({})], [], 'received'],
    ['refused', [stored({ state: 'refused', refusal: 'tooLarge' })], [sending('sent')], 'refused'],
    ['sent by an earlier visit that broke off', [stored({ state: 'uploading' })], [], 'interrupted'],
    ['on its way', [stored({ state: 'uploading' })], [sending('uploading')], 'uploading'],
    ['sent, not read back', [], [sending('sent')], 'reading'],
    ['broken off here', [], [sending('interrupted')], 'interrupted'],
    ['not taken', [], [sending('refused')], 'refused'],
  ] as const)('that are %s', (_, files, sends, state) => {
    expect(sentTiles(['f'], files, sends)).toMatchObject([{ id: 'f', state }]);
  });

  it('show only those of this form, in the order they were chosen', () => {
    const files = [stored({ id: 'a' }), stored({ id: 'b' }), stored({ id: 'c' })];
    expect(sentTiles(['b', 'a', 'gone'], files, []).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('count once they are read back with their digest', () => {
    const files = [
      stored({ id: 'a' }),
      stored({ id: 'b', sha256: null }),
      stored({ id: 'c', state: 'uploading' }),
    ];
    expect(receivedFiles(['a', 'b', 'c', 'd'], files).map(({ id }) => id)).toEqual(['a']);
    const [ref] = receivedFiles(['a'], files);
    if (ref === undefined) throw new Error('No file');
    expect(tileOf(ref)).toEqual({ id: 'a', name: 'phuong-an.pdf', size: 1000, state: 'received' });
  });
});

describe('the photos of an item', () => {
  const file = (id: string, contentType: ItemFile['contentType'], size = 10) => ({
    ...{ id, contentType, size, name: id, sha256: '' },
  });

  it('are what every browser shows as a picture, unless a phone would pay much for it', () => {
    const files = [
      file('a', 'image/jpeg'),
      file('b', 'image/png'),
      file('c', 'image/heic'),
      file('d', 'application/pdf'),
      file('e', 'image/jpeg', 8 * 1024 * 1024 + 1),
    ];
    expect(photosOf(files).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('are a dozen at the most; the others stay tiles', () => {
    expect(photosOf(Array.from({ length: 30 }, (_, at) => file(String(at), 'image/png')))).toHaveLength(12);
  });
});
