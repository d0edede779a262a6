import { describe, expect, it } from 'vitest';
import type { Product } from '@ocop/functions/domain';
import { CERTIFICATES } from '../../../../scripts/seed/certificates.ts';
import { PRODUCTS } from '../../../../scripts/seed/products.ts';
import { search, SHOWN, stepTo } from './search.model.ts';

const TODAY = '2026-11-24';
const all = { products: PRODUCTS, dossiers: [], certificates: CERTIFICATES };

function found(words: string): string[] {
  return search(all, words, TODAY).flatMap(({ key, hits }) => hits.map(({ id }) => `${key} ${id}`));
}

describe('search', () => {
  it.each([
    ['mật ong', ['products mat-ong', 'certificates mat-ong-gcn']],
    ['mat ong', ['products mat-ong', 'certificates mat-ong-gcn']],
    ['MAT ONG linh ngoc', ['products mat-ong', 'certificates mat-ong-gcn']],
    ['mắt ong', []],
    ['', []],
    ['   ', []],
  ])('finds for %j: %j', (words, expected) => {
    expect(found(words)).toEqual(expected);
  });

  it('finds certificates by what they are today', () => {
    expect(found('hết hạn')).toEqual([
      'certificates tra-hoa-hong-gcn',
      'certificates muoi-vung-gcn',
      'certificates nep-nuong-gcn',
    ]);
  });

  it('leads from a certificate to its product', () => {
    expect(search(all, 'cơm lam', TODAY).map(({ hits }) => hits[0]?.href)).toEqual([
      '/san-pham/com-lam',
      '/san-pham/com-lam',
    ]);
  });

  it('shows a screenful of each kind and says how many more there are', () => {
    const [first] = PRODUCTS;
    if (first === undefined) throw new Error('No product is seeded.');
    const many = Array.from({ length: SHOWN + 3 }, (_, index): Product => ({
      ...first,
      id: `p${String(index)}`,
    }));
    const [group] = search({ ...all, products: many, certificates: [] }, first.name, TODAY);
    expect(group?.hits).toHaveLength(SHOWN);
    expect(group?.more).toBe(3);
  });
});

describe('stepTo', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 2],
    ['ArrowUp', 1, 0],
    ['ArrowUp', 0, 0],
    ['Enter', 1, undefined],
  ])('%s from place %i of three leads to %s', (key, at, to) => {
    expect(stepTo(key, at, 3)).toBe(to);
  });
});
