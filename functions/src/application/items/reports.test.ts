import { beforeEach, describe, expect, it } from 'vitest';
import { COMMUNE, HONEY } from '../../../../test/support/commune-world.ts';
import { actor } from '../../../../test/support/dossier-builders.ts';
import { READY_DRAFT, seedDossier, WAYS } from '../../../../test/support/stored-dossiers.ts';
import { type Details, FigureList, keptRows, type Role } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { openDownload } from '../files/download.ts';
import { certificate } from '../testing/commune-year.ts';
import { YearOffice } from '../testing/year-office.ts';

let office: YearOffice;
beforeEach(async () => {
  office = new YearOffice('2026-12-20T02:00:00.000Z');
  await office.open();
});

const YEAR: Details = { kind: 'year', year: '2026' };
const give = (command: string, values?: Details, by: Role = 'economy', id = 'r1') =>
  office.give(by, 'reports', id, command, values);

const figure = (values: Details, code: string): string | undefined =>
  keptRows(values).find(({ row }) => row.code === code)?.row.value;

async function spoken(on: string, id: string): Promise<void> {
  await office.give('culture', 'broadcasts', id, 'plan', { topic: 'OCOP', on, time: '17:00', script: 'Bài' });
  await office.give('culture', 'broadcasts', id, 'approve');
  await office.give('culture', 'broadcasts', id, 'air', { airedOn: on, minutes: '10' });
}

describe('starting a report', () => {
  it.each<[Details, string, string, string]>([
    [YEAR, '2025-12-15', '2026-12-14', 'năm 2026'],
    [{ kind: 'month', year: '2026', ordinal: '11' }, '2026-10-15', '2026-11-14', 'tháng 11 năm 2026'],
    [{ kind: 'half', year: '2026', ordinal: '2' }, '2026-06-15', '2026-12-14', '6 tháng cuối năm 2026'],
    [
      { kind: 'request', from: '2026-01-01', to: '2026-03-31' },
      '2026-01-01',
      '2026-03-31',
      'từ ngày 01/01/2026 đến ngày 31/03/2026',
    ],
  ])('%o runs from %s to %s (NĐ 09/2019/NĐ-CP, Điều 12)', async (values, from, to, name) => {
    expect((await give('start', values)).values).toMatchObject({
      from,
      to,
      name: `Báo cáo kết quả thực hiện Chương trình OCOP ${name}`,
      countedOn: '2026-12-20',
    });
  });

  it.each<[string, Details]>([
    ['a thirteenth month', { kind: 'month', year: '2026', ordinal: '13' }],
    ['one on request without days', { kind: 'request', from: '2026-01-01' }],
    ['one on request without its first day', { kind: 'request', to: '2026-01-01' }],
    ['one on request that ends before it begins', { kind: 'request', from: '2026-02-01', to: '2026-01-01' }],
    ['no kind at all', {}],
  ])('refuses %s', async (_, values) => {
    await expect(give('start', values)).rejects.toMatchObject({ code: 'invalid-argument' });
  });

  it('refuses a second report of one period, but not of another kind', async () => {
    await give('start', YEAR);
    await expect(give('start', YEAR, 'economy', 'r2')).rejects.toThrow(
      'Đã có báo cáo từ 15/12/2025 đến 14/12/2026',
    );
    const asked = { kind: 'request', from: '2025-12-15', to: '2026-12-14' };
    expect((await give('start', asked, 'economy', 'r3')).state).toBe('draft');
    await expect(give('start', YEAR)).rejects.toMatchObject({ code: 'failed-precondition' });
  });

  it('counts for nobody who may not', async () => {
    await expect(give('start', YEAR, 'culture')).rejects.toMatchObject({ code: 'permission-denied' });
    await expect(give('start', YEAR, 'leader')).rejects.toMatchObject({ code: 'permission-denied' });
  });

  it('takes no figure from the person', async () => {
    const forged = {
      ...YEAR,
      name: 'x',
      indicators: [{ code: 'broadcasts.aired', value: '99', planned: '', before: '' }],
    };
    const { values } = await give('start', forged);
    expect(figure(values, 'broadcasts.aired')).toBe('0');
    expect(values['name']).not.toBe('x');
  });
});

describe('its figures', () => {
  it('are counted when it is started, again on demand, and stand once settled', async () => {
    await spoken('2026-11-01', 'b1');
    await spoken('2025-11-01', 'b0');
    const started = await give('start', YEAR);
    expect(keptRows(started.values).find(({ row }) => row.code === 'broadcasts.aired')?.row).toEqual({
      code: 'broadcasts.aired',
      value: '1',
      planned: '1',
      before: '1',
    });
    await spoken('2026-11-08', 'b2');
    expect(figure((await give('count')).values, 'broadcasts.aired')).toBe('2');
    await spoken('2026-11-15', 'b3');
    await give('amend', { difficulties: 'Thiếu vốn' });
    const settled = await give('settle', {}, 'leader');
    expect(figure(settled.values, 'broadcasts.aired')).toBe('3');
    expect(settled).toMatchObject({ state: 'final', values: { difficulties: 'Thiếu vốn' } });
    await spoken('2026-11-22', 'b4');
    await expect(give('count')).rejects.toMatchObject({ code: 'failed-precondition' });
    const stands = await office.read('reports', 'r1');
    expect(figure(stands?.values ?? {}, 'broadcasts.aired')).toBe('3');
  });

  it('say how far the plan came: tasks and targets of the year, whoever changed them last', async () => {
    const task = { name: 'Phát thanh', lead: 'culture', dueOn: '2026-11-30' };
    for (const [id, dueOn] of [
      ['t1', '2026-11-30'],
      ['t2', '2026-11-30'],
      ['t0', '2025-11-30'],
    ] as const)
      await office.give('economy', 'tasks', id, 'open', { ...task, dueOn });
    await office.give('culture', 'tasks', 't1', 'finish', {
      doneOn: '2026-12-01',
      link: 'https://example.org/bai',
    });
    const rows = keptRows((await give('start', YEAR)).values).map(({ row }) => row);
    expect(rows.filter(({ code }) => code.startsWith('tasks.'))).toEqual([
      { code: 'tasks.done', value: '1', planned: '2', before: '0' },
      { code: 'tasks.late', value: '1', planned: '', before: '1' },
    ]);
  });

  it('say of representatives only how many', async () => {
    const { store } = office.core;
    store.put(
      documents.certificate(COMMUNE, 'gcn'),
      certificate(HONEY, '2025-01-10', '2028-01-10', { communeId: COMMUNE }),
    );
    await seedDossier(store, 'd-old', WAYS.draft, { draft: { general: { sex: 'male', ethnicity: 'Kinh' } } });
    await seedDossier(store, 'd-none', WAYS.draft, { draft: {} });
    await seedDossier(store, 'd-odd', WAYS.draft, { draft: { general: { sex: 3 } } });
    const said = (values: Details) => [figure(values, 'makers.women'), figure(values, 'makers.minority')];
    expect(said((await give('start', YEAR)).values)).toEqual(['0', '0']);
    const record = await store.read(documents.dossier(COMMUNE, 'd-old'));
    if (record === null) throw new Error('gone');
    store.put(documents.dossier(COMMUNE, 'd-old'), {
      ...record,
      createdAt: '2026-12-01T00:00:00.000Z',
      draft: { general: READY_DRAFT.general },
    });
    const { values } = await give('count');
    expect(said(values)).toEqual(['1', '1']);
    expect(JSON.stringify(values)).not.toContain('Tày');
  });
});

describe('downloads', () => {
  const open = async (query: Record<string, string>, role: Role = 'economy') => {
    const download = await openDownload(office.core, actor(role), office.now, { commune: COMMUNE, ...query });
    if (!('bytes' in download)) throw new Error('it is an object of the bucket');
    return { ...download, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(download.bytes) };
  };

  it('give the report as a spreadsheet', async () => {
    await give('start', YEAR);
    const { name, text } = await open({ report: 'r1', form: 'xlsx' }, 'front');
    expect(name).toBe('Báo cáo kết quả thực hiện Chương trình OCOP năm 2026.xlsx');
    expect(text).toContain('Doanh thu sản phẩm OCOP');
    await expect(open({ report: 'gone', form: 'xlsx' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(open({ report: 'r1', form: 'xlsx' }, 'producer')).rejects.toMatchObject({
      code: 'permission-denied',
    });
  });

  it('give the list behind a figure as the page reads it, and as a file', async () => {
    await spoken('2026-03-02', 'b1');
    await spoken('2025-03-02', 'b2');
    await give('start', YEAR);
    const asked = { report: 'r1', figure: 'broadcasts.aired', column: 'value' };
    const { name, text, contentType } = await open({ ...asked, form: 'json' }, 'culture');
    expect([name, contentType]).toEqual(['broadcasts.aired.json', 'application/json; charset=utf-8']);
    expect(FigureList.parse(JSON.parse(text))).toEqual({
      from: '2025-12-15',
      to: '2026-12-14',
      rows: [
        {
          of: 'broadcasts',
          id: 'b1',
          name: 'OCOP',
          whose: '',
          note: 'Đã phát, ngày 02/03/2026',
          amount: '1',
        },
      ],
    });
    const before = await open({ ...asked, column: 'before', form: 'json' });
    expect(FigureList.parse(JSON.parse(before.text)).rows.map(({ id }) => id)).toEqual(['b2']);
    const csv = await open({ ...asked, form: 'csv' }, 'leader');
    expect(csv.name).toBe('Chuyên mục, tin bài OCOP đã phát trên đài truyền thanh.csv');
    expect(csv.text).toContain('Đã phát');
    expect((await open({ ...asked, form: 'xlsx' })).text).toContain('buổi');
  });

  it.each<[Record<string, string>, Role, string]>([
    [{ figure: 'gone' }, 'economy', 'not-found'],
    [{ report: 'gone' }, 'economy', 'not-found'],
    [{ column: 'gone' }, 'economy', 'invalid-argument'],
    [{}, 'producer', 'permission-denied'],
    [{}, 'village', 'permission-denied'],
  ])('give no list behind a figure for %j to %s', async (wrong, role, code) => {
    await give('start', YEAR);
    const asked = { report: 'r1', figure: 'tasks.done', column: 'value', form: 'json', ...wrong };
    await expect(open(asked, role)).rejects.toMatchObject({ code });
  });

  it('give the ministry’s table of a year as CSV and JSON', async () => {
    office.core.store.put(
      documents.certificate(COMMUNE, 'gcn'),
      certificate(HONEY, '2025-01-10', '2028-01-10', { communeId: COMMUNE }),
    );
    const csv = await open({ ministry: '2026', form: 'csv' });
    expect(csv.name).toBe('PTNT_OCOP 02104 2026.csv');
    expect(csv.text).toMatch(/^\uFEFFMA_OCOP,/u);
    expect(csv.text).toContain('"Mật ong hoa núi"');
    expect((await open({ ministry: '2026', form: 'json' }, 'leader')).text).toContain('"PTNT_OCOP"');
    await expect(open({ ministry: '2026', form: 'csv' }, 'village')).rejects.toMatchObject({
      code: 'permission-denied',
    });
  });
});
