import { beforeEach, describe, expect, it } from 'vitest';
import { CERTIFICATES } from '../../../../scripts/seed/certificates.ts';
import { VILLAGES } from '../../../../scripts/seed/commune.ts';
import { PRODUCERS } from '../../../../scripts/seed/producers.ts';
import { PRODUCTS } from '../../../../scripts/seed/products.ts';
import { actor } from '../../../../test/support/dossier-builders.ts';
import { seedDossier, WAYS } from '../../../../test/support/stored-dossiers.ts';
import {
  type Actor,
  type Book,
  ImportKind,
  type Item,
  ListName,
  OFFICE_ROLES,
  planImport,
  type Role,
  SubjectName,
  subjects,
} from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { openDownload } from '../files/download.ts';
import { COMMUNE, NOW, PaperOffice } from '../testing/paper-office.ts';

let office: PaperOffice;
beforeEach(async () => {
  office = new PaperOffice();
  const { store } = office.core;
  for (const one of PRODUCERS) store.put(documents.producer(one.communeId, one.id), one);
  for (const one of PRODUCTS) store.put(documents.product(one.communeId, one.id), one);
  for (const one of CERTIFICATES) store.put(documents.certificate(one.communeId, one.id), one);
  for (const one of VILLAGES) store.put(documents.village(one.communeId, one.id), one);
  await seedDossier(store, 'd1', WAYS.received);
});

function item(id: string, year: number, own: Partial<Item>): Item {
  const doer = { uid: 'u', role: 'economy', unit: null, name: 'A' } as const;
  const at = '2026-03-01T02:00:00.000Z';
  return {
    id,
    communeId: COMMUNE,
    subject: 'promotions',
    state: 'planned',
    open: true,
    values: { name: `Hội chợ ${id}` },
    names: {},
    files: [],
    title: `Hội chợ ${id}`,
    searchKeys: [],
    year,
    on: `${String(year)}-03-01`,
    dueOn: null,
    lead: null,
    support: [],
    producerId: null,
    villageId: null,
    ownerUid: null,
    version: 1,
    createdAt: at,
    createdBy: doer,
    changedAt: at,
    changedBy: doer,
    reason: null,
    schemaVersion: 1,
    ...own,
  };
}

const open = (list: ListName, who: Actor, more: { year?: string; form?: string } = {}) =>
  openDownload(office.core, who, NOW, { commune: COMMUNE, list, year: '0', form: 'csv', ...more });

async function lines(...asked: Parameters<typeof open>): Promise<string[]> {
  const download = await open(...asked);
  if (!('bytes' in download)) throw new Error('it is an object of the bucket');
  return new TextDecoder().decode(download.bytes).trim().split('\r\n').slice(1);
}

const first = (rows: readonly string[]): string[] => rows.map((row) => String(row.split(',')[0]));

describe('a list as a file', () => {
  it('is whole for who reads the whole list, and logged', async () => {
    expect(first(await lines('producers', actor('economy')))).toHaveLength(5);
    expect(first(await lines('products', actor('village')))).toHaveLength(7);
    expect(await open('products', actor('clerk'), { form: 'xlsx' })).toMatchObject({
      name: 'Sản phẩm Ngày 24.11.2026.xlsx',
    });
    expect(office.core.store.paths().filter((path) => path.includes('/audit/'))).toHaveLength(3);
  });

  it('is a producer’s own part for a producer', async () => {
    const who = actor('producer', { unit: 'linh-ngoc' });
    expect(first(await lines('producers', who))).toEqual(['Hợp tác xã Linh Ngọc']);
    expect(first(await lines('products', who))).toEqual(['Mật ong hoa núi']);
    expect(first(await lines('certificates', who))).toEqual(['Mật ong hoa núi']);
    expect(first(await lines('dossiers', who))).toEqual(['Mật ong hoa núi']);
    expect(await lines('dossiers', actor('producer', { unit: 'doan-ket' }))).toEqual([]);
    expect(await lines('dossiers', actor('village'))).toEqual([]);
  });

  it('is of a year: by the day of issue, of receipt', async () => {
    const clerk = actor('clerk');
    expect(await lines('certificates', clerk, { year: '2021' })).toHaveLength(2);
    expect(await lines('dossiers', clerk, { year: '2026' })).toHaveLength(1);
    expect(await lines('dossiers', clerk, { year: '2020' })).toEqual([]);
    expect(await lines('producers', clerk, { year: '2020' })).toHaveLength(5);
    const before = await lines('documents', clerk, { year: '2026' });
    const { documentId } = await office.make('receipt');
    expect(await lines('documents', clerk, { year: '2026' })).toHaveLength(before.length + 1);
    await office.issue(documentId);
    expect((await lines('documents', clerk, { year: '2026' })).join()).toContain('01/GTN-UBND');
  });

  it('of papers is a producer’s and a village head’s own part for them', async () => {
    await office.make('receipt');
    const of = (who: Actor) => lines('documents', who);
    expect(await of(actor('producer', { unit: 'linh-ngoc' }))).toHaveLength(1);
    expect(await of(actor('producer', { unit: 'doan-ket' }))).toEqual([]);
    expect(await of(actor('village', { unit: 'thon-1' }))).toEqual([]);
    expect((await of(actor('leader'))).length).toBeGreaterThan(0);
  });

  it('of dossiers is for a village head those that it prepared itself', async () => {
    const { store } = office.core;
    const stored = await store.read(documents.dossier(COMMUNE, 'd1'));
    if (stored === null) throw new Error('there is no dossier');
    const preparedBy = { uid: 'v', role: 'village', unit: 'thon-1', name: 'A' } as const;
    store.put(documents.dossier(COMMUNE, 'd2'), { ...stored, id: 'd2', preparedBy });
    expect(await lines('dossiers', actor('village', { unit: 'thon-1' }))).toHaveLength(1);
    expect(await lines('dossiers', actor('village', { unit: 'thon-2' }))).toEqual([]);
  });

  it('of a subject is as its page: the office reads all, others their own', async () => {
    const { store } = office.core;
    const put = (one: Item) => store.put(documents.item(COMMUNE, 'promotions', one.id), one);
    put(item('b', 2026, { producerId: 'linh-ngoc', on: '2026-05-01' }));
    put(item('a', 2026, { villageId: 'thon-1' }));
    put(item('c', 2025, { ownerUid: 'uid-admin' }));
    const all = async (who: Actor, year = '2026') => first(await lines('promotions', who, { year }));
    expect(await all(actor('economy'))).toEqual(['Hội chợ a', 'Hội chợ b']);
    expect(await all(actor('economy'), '0')).toEqual(['Hội chợ c', 'Hội chợ a', 'Hội chợ b']);
    expect(await all(actor('producer', { unit: 'linh-ngoc' }))).toEqual(['Hội chợ b']);
    expect(await all(actor('village', { unit: 'thon-1' }))).toEqual(['Hội chợ a']);
    expect(await all(actor('admin', { uid: 'uid-admin' }), '0')).toEqual(['Hội chợ c']);
  });

  it.each(SubjectName.options)('%s is there for who reads it', async (name) => {
    const [reader = 'economy'] = subjects[name].reads;
    expect(await lines(name, actor(reader))).toEqual([]);
  });

  it.each<[ListName, Role]>([
    ['dossiers', 'admin'],
    ['documents', 'front'],
    ['documents', 'admin'],
  ])('%s is not %s’s', async (list, role) => {
    await expect(open(list, actor(role))).rejects.toMatchObject({ code: 'permission-denied' });
  });

  it.each(OFFICE_ROLES)('dossiers are there for %s', async (role) => {
    expect(await lines('dossiers', actor(role))).toHaveLength(1);
  });

  it('has a template for each kind of import, whose example an import takes', async () => {
    for (const template of ImportKind.options) {
      const asked = { commune: COMMUNE, template, form: 'xlsx' };
      const download = await openDownload(office.core, actor('economy'), NOW, asked);
      if (!('bytes' in download)) throw new Error('it is an object of the bucket');
      const book = JSON.parse(new TextDecoder().decode(download.bytes)) as Book;
      const rows = [book.columns.map(({ label }) => label), ...book.rows];
      const none = { producers: [], products: [], certificates: [], villages: [] };
      const scene = { today: '2026-11-25', commune: { name: 'Xã Tân Kỳ', provinceName: 'Thái Nguyên' } };
      const plan = planImport(template, [{ name: '', rows, merges: [] }], none, scene);
      expect(plan.absent).toEqual([]);
      expect(plan.rows).toHaveLength(1);
      await expect(openDownload(office.core, actor('clerk'), NOW, asked)).rejects.toMatchObject({
        code: 'permission-denied',
      });
    }
  });

  it('that is not one is refused', async () => {
    await expect(open('members' as ListName, actor('admin'))).rejects.toMatchObject({
      code: 'invalid-argument',
    });
    expect(ListName.options).not.toContain('members');
  });
});
