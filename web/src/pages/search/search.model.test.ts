import { describe, expect, it } from 'vitest';
import { type Actor, Role, searchTokens, SubjectName } from '@ocop/functions/domain';
import { CERTIFICATES } from '../../../../scripts/seed/certificates.ts';
import { PRODUCERS } from '../../../../scripts/seed/producers.ts';
import { PRODUCTS } from '../../../../scripts/seed/products.ts';
import type { CollectionQuery, Listing, QueryGateway } from '../../gateway/gateway.ts';
import { find } from './find.ts';
import { aboutOf, hitOf, type Kind, kindNamed, KINDS, MOST_READ, sharesOf, stepTo } from './search.model.ts';

const TODAY = '2026-11-24';
const economy: Actor = { uid: 'u', commune: '02104', role: 'economy' };

const STORED: Readonly<Record<string, readonly object[]>> = {
  products: PRODUCTS,
  producers: PRODUCERS,
  certificates: CERTIFICATES,
};

/** Answers like the store: one word of the index, as many as are asked for; counts what is read. */
function store(stored = STORED): { readonly queries: QueryGateway; readonly reads: () => number } {
  let reads = 0;
  const getCollection = <T>({ path, where = [], limit = 0 }: CollectionQuery<T>): Promise<Listing<T>> => {
    const all = stored[path.split('/').at(-1) ?? ''] ?? [];
    const found = all
      .filter((one) =>
        where.every(([field, by, value]) => {
          const held: unknown = Reflect.get(one, field);
          return by === 'array-contains' ? Array.isArray(held) && held.includes(value) : held === value;
        }),
      )
      .slice(0, limit) as T[];
    reads += found.length;
    return Promise.resolve({ items: found, damaged: [] });
  };
  return { queries: { getCollection } as unknown as QueryGateway, reads: () => reads };
}

async function found(words: string, choice: Kind | null = null, actor = economy): Promise<string[]> {
  const { groups } = await find(store().queries, { actor, words, choice, today: TODAY });
  return groups.flatMap(({ kind, hits }) => hits.map(({ id }) => `${kind} ${id}`));
}

describe('search', () => {
  it.each([
    ['mật ong', ['products mat-ong', 'certificates mat-ong-gcn']],
    ['mat ong', ['products mat-ong', 'certificates mat-ong-gcn']],
    ['MAT ONG linh ngoc', ['products mat-ong', 'certificates mat-ong-gcn']],
    ['mắt ong', []],
    ['linh ngọc', ['products mat-ong', 'producers linh-ngoc', 'certificates mat-ong-gcn']],
    ['', []],
    ['   ', []],
    [' - ', []],
  ])('finds for %j: %j', async (words, expected) => {
    expect(await found(words)).toEqual(expected);
  });

  it('looks in one kind where it is chosen', async () => {
    expect(await found('mat ong', 'certificates')).toEqual(['certificates mat-ong-gcn']);
  });

  it('keeps to what is a producer’s own', async () => {
    const producer: Actor = { ...economy, role: 'producer', unit: 'doan-ket' };
    expect(await found('mat ong', null, producer)).toEqual([]);
    expect(await found('o mai deo', null, producer)).toEqual([
      'products o-mai-deo',
      'certificates o-mai-deo-gcn',
    ]);
  });

  it.each(Role.options)(
    'of %s reads at most 30 documents, whatever there is, and says that there may be more',
    async (role) => {
      const many = Array.from({ length: 200 }, (_, at) => ({
        ...PRODUCTS[0],
        ...CERTIFICATES[0],
        ...PRODUCERS[0],
        id: `x${String(at)}`,
        name: 'Chè',
        producerName: 'Chè',
        title: 'Chè',
        state: 'open',
        on: TODAY,
        producerId: 'x',
        villageId: 'x',
        searchKeys: searchTokens('Chè'),
      }));
      const all = Object.fromEntries(
        KINDS.filter((kind) => kind !== 'dossiers').map((kind) => [
          kind,
          many.map((one) => ({ ...one, subject: kind })),
        ]),
      );
      const { queries, reads } = store(all);
      const actor: Actor = { ...economy, role, unit: 'x' };
      const { groups } = await find(queries, { actor, words: 'chè', choice: null, today: TODAY });
      expect(reads()).toBeLessThanOrEqual(MOST_READ);
      expect(groups.every(({ isFull }) => isFull)).toBe(true);
      expect(groups.length).toBeGreaterThan(1);
    },
  );

  it('never reads more than 30, for all kinds together as for each', () => {
    for (const choice of [null, ...KINDS])
      expect(sharesOf(choice).reduce((sum, [, limit]) => sum + limit, 0)).toBe(MOST_READ);
  });

  it.each([...KINDS])('%s has a title and may be chosen', (kind) => {
    expect(aboutOf(kind).title).not.toBe('');
    expect(kindNamed(kind)).toBe(kind);
    expect(kindNamed('gì đó')).toBeNull();
  });

  it('leads from every kind to its page', () => {
    const item = { id: 'i', subject: 'tasks', title: 'Việc', state: 'open', on: TODAY };
    expect(hitOf.item(item as never)).toMatchObject({ href: '/trong-nam/tasks/i' });
    const paper = { id: 'p', title: 'Kế hoạch', number: { text: '1/KH-UBND' }, state: 'issued' };
    expect(hitOf.documents(paper as never)).toEqual({
      id: 'p',
      href: '/van-ban/p',
      title: 'Kế hoạch',
      note: '1/KH-UBND · Đã cấp số, ban hành',
    });
    expect(hitOf.documents({ ...paper, number: null } as never).note).toBe('Đã cấp số, ban hành');
    const dossier = {
      id: 'd',
      kind: 'first',
      state: 'draft',
      product: { name: 'Mật' },
      producer: { name: 'HTX' },
    };
    expect(hitOf.dossiers(dossier as never)).toMatchObject({
      href: '/ho-so/d',
      note: 'HTX · Lần đầu · Nháp',
    });
    expect(SubjectName.options.map((name) => aboutOf(name).icon)).not.toContain('search');
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
