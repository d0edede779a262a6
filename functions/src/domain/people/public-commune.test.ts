import { describe, expect, it } from 'vitest';
import type { Village } from '../producer/producer.ts';
import { PublicCommune, publicCommuneOf } from './public-commune.ts';

const village = (communeId: string, id: string): Village => ({
  id,
  communeId,
  name: `Thôn ${id}`,
  headName: 'Nguyễn Văn An',
  example: false,
  schemaVersion: 1,
});

describe('publicCommuneOf', () => {
  const commune = { id: '02104', name: 'Xã Tân Kỳ', provinceName: 'Thái Nguyên' };

  it('names the commune and its own villages, in the stored form', () => {
    const shown = publicCommuneOf(commune, [village('02104', 'thon-1'), village('99999', 'thon-9')]);
    expect(PublicCommune.parse(shown)).toEqual({
      communeId: '02104',
      name: 'Xã Tân Kỳ',
      provinceName: 'Thái Nguyên',
      villages: [{ id: 'thon-1', name: 'Thôn thon-1' }],
      schemaVersion: 1,
    });
  });

  it('names no person', () => {
    expect(JSON.stringify(publicCommuneOf(commune, [village('02104', 'thon-1')]))).not.toContain(
      'Nguyễn Văn An',
    );
  });
});
