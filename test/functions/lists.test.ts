// Lists in and out on the emulators: real bytes through the callable and the logged door; who may; a second time.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { documents, queries } from '../../functions/src/application/documents.ts';
import { readSheets } from '../../functions/src/adapters/sheet/read-sheets.ts';
import { writeBook } from '../../functions/src/adapters/xlsx/write-book.ts';
import { type ImportAnswer, type ImportKind, Role } from '../../functions/src/domain/index.ts';
import { call, refusal } from '../support/callable.ts';
import { COMMUNE, openWorld, PRODUCER, type World } from '../support/commune-world.ts';
import { download } from '../support/transfer.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const asked = (kind: ImportKind, bytes: Uint8Array, apply = true) => ({
  commandId: randomUUID(),
  kind,
  name: 'danh-sach.xlsx',
  file: Buffer.from(bytes).toString('base64'),
  apply,
});
const take = (...given: Parameters<typeof asked>) =>
  call<ImportAnswer>('importList', asked(...given), world.people.economy);

/** A list as Excel writes it, with a title above. */
const workbook = (labels: readonly string[], rows: readonly (readonly (string | number | null)[])[]) =>
  writeBook({
    title: 'DANH SÁCH',
    period: 'Năm 2026',
    columns: labels.map((label) => ({ label, kind: 'text' as const, share: 10 })),
    rows,
  });

describe('importing', () => {
  it('takes producers, products and their history once; a second import changes nothing', async () => {
    const people = await workbook(
      ['STT', 'Tên HTX', 'Loại hình', 'Điện thoại'],
      [
        [1, 'HTX Nà Cà', 'HTX', 912345678],
        [2, '=HYPERLINK("http://x")', 'Hộ', null],
        [3, `HTX ${PRODUCER}`, null, '0209 3888 999'],
      ],
    );
    const tried = await take('producers', people, false);
    expect(tried).toMatchObject({ applied: false, counts: { new: 2, change: 1, same: 0, problem: 0 } });
    expect(await world.store.list(queries.producers(COMMUNE))).toHaveLength(2);

    expect((await take('producers', people)).applied).toBe(true);
    const goods = await workbook(
      ['Tên sản phẩm', 'Chủ thể', 'Bộ sản phẩm'],
      [['Chè đinh', 'Hợp tác xã Nà Cà', 11]],
    );
    expect((await take('products', goods)).counts).toMatchObject({ new: 1, problem: 0 });
    const history = Buffer.from(
      'Tên sản phẩm;Chủ thể;Số sao;Quyết định;Ngày cấp\nChè đinh;HTX Nà Cà;***;9/QĐ-UBND;12/8/2024\nChè đinh;HTX Nà Cà;2 sao;1/QĐ-UBND;12/8/2020\n',
    );
    expect((await take('certificates', history)).counts).toMatchObject({ new: 1, problem: 1 });

    const again = [
      await take('producers', people),
      await take('products', goods),
      await take('certificates', history),
    ];
    expect(again.map(({ counts }) => counts.new + counts.change)).toEqual([0, 0, 0]);
    expect(await world.store.list(queries.producers(COMMUNE))).toHaveLength(4);
    const [kept] = await world.store.list(queries.certificates(COMMUNE));
    expect(kept).toMatchObject({
      productName: 'Chè đinh',
      stars: 3,
      decree: 'qd148-2023',
      validUntil: '2027-08-12',
    });
    expect(await world.store.read(documents.product(COMMUNE, String(kept?.productId)))).toMatchObject({
      currentCertificateId: kept?.id,
    });
  });

  it('answers a repeated command as before, and refuses others’ hands and files that are no lists', async () => {
    const people = await workbook(['Tên chủ thể', 'Loại hình'], [['HTX Mới', 'HTX']]);
    const input = asked('producers', people);
    const first = await call<ImportAnswer>('importList', input, world.people.economy);
    expect(await call('importList', input, world.people.economy)).toEqual(first);
    for (const role of Role.options.filter((one) => one !== 'economy'))
      expect(await refusal('importList', asked('producers', people), world.people[role])).toMatchObject({
        code: 'permission-denied',
      });
    const locked = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await refusal('importList', asked('producers', locked), world.people.economy)).toMatchObject({
      code: 'invalid-argument',
      message: expect.stringContaining('mật khẩu') as unknown,
    });
    const long = Buffer.from(`Tên chủ thể,Loại hình\n${'a,HTX\n'.repeat(20_000)}`);
    expect(await refusal('importList', asked('producers', long), world.people.economy)).toMatchObject({
      code: 'resource-exhausted',
      message: expect.stringContaining('10.000 dòng') as unknown,
    });
  });

  it('takes a list of many parts within its limits', async () => {
    const rows = Array.from({ length: 1200 }, (_, at) => [
      `HTX Số ${String(at)}`,
      'HTX',
      `Thôn ${String(at % 9)}`,
    ]);
    const people = await workbook(['Tên chủ thể', 'Loại hình', 'Thôn'], rows);
    const started = performance.now();
    const { counts } = await take('producers', people);
    const seconds = (performance.now() - started) / 1000;
    expect(counts.new).toBe(1200);
    expect(seconds).toBeLessThan(60);
    expect((await take('producers', people, false)).counts).toMatchObject({ new: 0, change: 0, same: 1200 });
  }, 90_000);
});

describe('exporting', () => {
  it('gives the list that its reader sees, in both forms, and no formula', async () => {
    const { economy, producer, front } = world.people;
    const csv = await (await download({ list: 'producers', year: '0', form: 'csv' }, economy)).text();
    expect(csv).toContain("'=HYPERLINK");
    expect(csv).toContain('HTX Nà Cà,Hợp tác xã,');
    const response = await download({ list: 'producers', year: '0', form: 'xlsx' }, producer);
    const [grid] = readSheets(new Uint8Array(await response.arrayBuffer()), 'x.xlsx');
    expect(grid?.rows.slice(3).map(([name]) => name)).toEqual(['Tên chủ thể', `HTX ${PRODUCER}`]);
    const bytes = new Uint8Array(
      await (await download({ list: 'certificates', year: '2024', form: 'xlsx' }, economy)).arrayBuffer(),
    );
    expect(readSheets(bytes, 'x.xlsx')[0]?.rows.at(-1)).toEqual(
      expect.arrayContaining([3, { day: '2027-08-12' }]),
    );
    expect((await download({ list: 'documents', year: '0', form: 'csv' }, front)).status).toBe(403);
  });
});
