import { describe, expect, it } from 'vitest';
import { actor } from '../../../../test/support/dossier-builders.ts';
import { CERTIFICATES } from '../../../../scripts/seed/certificates.ts';
import { TAN_KY, VILLAGES } from '../../../../scripts/seed/commune.ts';
import { PRODUCERS } from '../../../../scripts/seed/producers.ts';
import { PRODUCTS } from '../../../../scripts/seed/products.ts';
import { type GridCell, type ImportKind, Role } from '../../domain/index.ts';
import { documents, queries } from '../documents.ts';
import { commune } from '../testing/commune.ts';
import { testCore, type TestCore } from '../testing/core.ts';
import { importList } from './import-list.ts';

const NOW = '2026-11-24T03:00:00.000Z';

function office(): TestCore {
  const core = testCore(NOW);
  core.store.put(documents.commune(TAN_KY), commune);
  const seeded = <T extends { readonly communeId: string }>(all: readonly T[]) =>
    all.filter(({ communeId }) => communeId === TAN_KY);
  for (const one of seeded(PRODUCERS)) core.store.put(documents.producer(TAN_KY, one.id), one);
  for (const one of seeded(PRODUCTS)) core.store.put(documents.product(TAN_KY, one.id), one);
  for (const one of seeded(CERTIFICATES)) core.store.put(documents.certificate(TAN_KY, one.id), one);
  for (const one of seeded(VILLAGES)) core.store.put(documents.village(TAN_KY, one.id), one);
  return core;
}

interface Given {
  readonly serial?: number;
  readonly apply?: boolean;
  readonly role?: Role;
}

function send(core: TestCore, kind: ImportKind, rows: readonly GridCell[][], given: Given = {}) {
  const { serial = 1, apply = true, role = 'economy' } = given;
  const readSheets = () => [{ name: 'DS', rows, merges: [] }];
  const commandId = `00000000-0000-4000-8000-${String(serial).padStart(12, '0')}`;
  const input = { commandId, kind, name: 'ds.xlsx', bytes: new Uint8Array(), apply };
  return importList({ ...core, readSheets }, { input, actor: actor(role), now: NOW });
}

const PEOPLE: GridCell[][] = [
  ['Tên chủ thể', 'Loại hình', 'Điện thoại'],
  ['HTX Nà Cà', 'HTX', 912345678],
  ['Hợp tác xã Linh Ngọc', '', '0209 3888 999'],
  ['Sáng Lê', '', ''],
];

describe('an import of producers', () => {
  it('writes nothing in a dry run', async () => {
    const core = office();
    const before = core.store.paths();
    const { applied, counts, rows } = await send(core, 'producers', PEOPLE, { apply: false });
    expect({ applied, counts }).toEqual({
      applied: false,
      counts: { new: 1, change: 1, same: 0, problem: 1, passed: 0 },
    });
    expect(rows.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(core.store.paths()).toEqual(before);
  });

  it('writes each row once: a second file changes nothing, and a repeated command answers as before', async () => {
    const core = office();
    const first = await send(core, 'producers', PEOPLE);
    expect(first).toMatchObject({ applied: true, hidden: 2, rows: [{ row: 4, outcome: 'problem' }] });
    const known = await core.store.read(documents.producer(TAN_KY, 'linh-ngoc'));
    expect(known).toMatchObject({ phone: '02093888999', villageId: 'thon-2', example: false });
    const after = core.store.paths();
    expect(await send(core, 'producers', PEOPLE)).toEqual(first);
    const again = await send(core, 'producers', PEOPLE, { serial: 2 });
    expect(again.counts).toEqual({ new: 0, change: 0, same: 2, problem: 1, passed: 0 });
    expect(core.store.paths().filter((path) => path.includes('/producers/'))).toEqual(
      after.filter((path) => path.includes('/producers/')),
    );
    expect(
      await core.store.read(documents.audit(TAN_KY, '00000000-0000-4000-8000-000000000001')),
    ).toMatchObject({
      action: 'importList',
      subject: { kind: 'producers', added: 1, changed: 1, refused: 1 },
    });
  });

  it.each(Role.options.filter((role) => role !== 'economy'))('is not %s’s', async (role) => {
    await expect(send(office(), 'producers', PEOPLE, { role })).rejects.toMatchObject({
      code: 'permission-denied',
    });
  });
});

describe('an import of products', () => {
  const goods: GridCell[][] = [
    ['Tên sản phẩm', 'Chủ thể', 'Bộ sản phẩm'],
    ['Chè đinh', 'HTX Đoàn Kết', 11],
    ['Cơm lam nướng Sáng Lê', 'HKD Hà Ngọc Sáng', 5],
  ];

  it('keeps what a list does not say', async () => {
    const core = office();
    await send(core, 'products', goods);
    expect(await core.store.read(documents.product(TAN_KY, 'com-lam'))).toMatchObject({
      setNo: 5,
      setUncertain: false,
      goal: 'raise',
      currentCertificateId: 'com-lam-gcn',
    });
    const added = (await core.store.list(queries.products(TAN_KY))).filter(({ name }) => name === 'Chè đinh');
    expect(added).toMatchObject([{ producerId: 'doan-ket', currentCertificateId: null, example: false }]);
    expect(added[0]?.searchKeys).toContain('din');
  });
});

describe('an import of the recognition history', () => {
  const rows: GridCell[][] = [
    ['Tên sản phẩm', 'Chủ thể', 'Số sao', 'Số quyết định', 'Ngày cấp', 'Số giấy chứng nhận'],
    ['Mật ong hoa núi', 'HTX Linh Ngọc', '4 sao', '77/QĐ-UBND', '1/10/2026', 'GCN 77'],
    ['Mật ong hoa núi', 'HTX Linh Ngọc', '3 sao', '5/QĐ-UBND', '2/3/2021', ''],
    ['Ô mai mơ dẻo chua ngọt', 'HTX Đoàn Kết', 4, 'Ví dụ/QĐ-UBND', '24/4/2024', ''],
  ];

  it('puts every certificate in its place: the earlier is replaced by the later, the last is the current one', async () => {
    const core = office();
    await send(core, 'certificates', rows);
    const history = await core.store.list(queries.certificatesOfProduct(TAN_KY, 'mat-ong'));
    const [oldest, seeded, newest] = history.sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : 1));
    expect(oldest).toMatchObject({ decree: 'qd1048-2019', replacedBy: seeded?.id, nextNoticeOn: null });
    expect(seeded).toMatchObject({ id: 'mat-ong-gcn', replacedBy: newest?.id, example: true });
    expect(newest).toMatchObject({ stars: 4, certificateNumber: 'GCN 77', validUntil: '2029-10-01' });
    expect(newest?.replacedBy).toBeUndefined();
    expect(newest?.nextNoticeOn).not.toBeNull();
    expect(await core.store.read(documents.product(TAN_KY, 'mat-ong'))).toMatchObject({
      currentCertificateId: newest?.id,
    });
    expect(await core.store.read(documents.certificate(TAN_KY, 'o-mai-deo-gcn'))).toMatchObject({
      stars: 4,
      example: false,
    });
    const again = await send(core, 'certificates', rows, { serial: 2 });
    expect(again.counts).toEqual({ new: 0, change: 0, same: 3, problem: 0, passed: 0 });
  });

  it('leaves a product that went away in the meantime', async () => {
    const core = office();
    const store = core.store;
    const list = store.list.bind(store);
    store.list = async (query) => {
      const found = await list(query);
      if (query.path.endsWith('/villages'))
        await store.transaction((tx) => {
          tx.remove(documents.product(TAN_KY, 'mat-ong'));
          return Promise.resolve();
        });
      return found;
    };
    await send(core, 'certificates', rows.slice(0, 2));
    expect(store.paths().filter((path) => path.includes('/certificates/'))).toHaveLength(7);
  });
});

describe('a long list', () => {
  it('is written in parts and told in as many rows as a screen can use', async () => {
    const core = office();
    const many = Array.from({ length: 1200 }, (_, at): GridCell[] => [`HTX Số ${String(at)}`, 'HTX']);
    const answer = await send(core, 'producers', [['Tên chủ thể', 'Loại hình'], ...many], { apply: false });
    expect(answer.rows).toHaveLength(500);
    expect(answer.hidden).toBe(700);
    await send(core, 'producers', [['Tên chủ thể', 'Loại hình'], ...many]);
    expect(await core.store.list(queries.producers(TAN_KY))).toHaveLength(1205);
  });
});
