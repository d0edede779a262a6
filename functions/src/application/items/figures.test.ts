import { beforeEach, describe, expect, it } from 'vitest';
import { COMMUNE, HONEY, product } from '../../../../test/support/commune-world.ts';
import { actor, commandId } from '../../../../test/support/dossier-builders.ts';
import type { Details } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { createDossier } from '../dossiers/create-dossier.ts';
import { YearOffice } from '../testing/year-office.ts';

const HALF: Details = {
  productId: HONEY,
  from: '2026-01-01',
  to: '2026-06-30',
  revenue: '420,5',
  output: '2000',
  outputUnit: 'chai',
  labour: '12',
  localLabour: '10',
  markets: 'Trong tỉnh',
};

let office: YearOffice;
beforeEach(async () => {
  office = new YearOffice();
  await office.open();
});

const write = (id: string, override: Details = {}, by: 'producer' | 'economy' | 'culture' = 'producer') =>
  office.give(by, 'figures', id, 'write', { ...HALF, ...override });

describe('a period', () => {
  it('is the producer’s own, placed on its last day', async () => {
    expect(await write('f1', { producerId: 'doan-ket' })).toMatchObject({
      producerId: 'linh-ngoc',
      on: '2026-06-30',
      year: 2026,
      title: 'Số liệu từ 01/01/2026 đến 30/06/2026',
    });
  });

  it('is written by the office for a producer who uses paper', async () => {
    const item = await write('f1', { producerId: 'linh-ngoc' }, 'economy');
    expect(item).toMatchObject({ producerId: 'linh-ngoc', createdBy: { role: 'economy' } });
    await office.give('economy', 'figures', 'f1', 'send');
    expect((await office.give('economy', 'figures', 'f1', 'accept')).state).toBe('accepted');
  });

  it.each([
    ['2026-06-30', '2026-12-31'],
    ['2025-12-01', '2026-01-01'],
    ['2026-03-01', '2026-03-31'],
    ['2025-01-01', '2027-01-01'],
  ])('from %s to %s is refused: days of it were told', async (from, to) => {
    await write('f1');
    const refusal: unknown = await write('f2', { from, to }).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      code: 'invalid-argument',
      details: { issues: [{ path: 'values.from' }] },
    });
    expect(String(refusal)).toContain('đã có số liệu từ 01/01/2026 đến 30/06/2026');
  });

  it('may follow another, be mended itself, and be told of another product', async () => {
    await write('f1');
    await write('f2', { from: '2026-07-01', to: '2026-12-31' });
    expect(
      (await office.give('producer', 'figures', 'f1', 'amend', { revenue: '430' })).values,
    ).toMatchObject({
      revenue: '430',
    });
    await expect(
      office.give('producer', 'figures', 'f1', 'amend', { to: '2026-07-01' }),
    ).rejects.toMatchObject({
      code: 'invalid-argument',
    });
    office.core.store.put(documents.product(COMMUNE, 'sap'), product(COMMUNE, 'sap', { name: 'Sáp ong' }));
    expect((await write('f3', { productId: 'sap' })).state).toBe('draft');
  });

  it('is not of another producer’s product', async () => {
    await expect(write('f1', { producerId: 'doan-ket' }, 'economy')).rejects.toMatchObject({
      details: { issues: [{ path: 'values.productId' }] },
    });
  });

  it('needs its days, and says nothing to who may not write', async () => {
    await expect(write('f1', { from: '' })).rejects.toMatchObject({
      details: { issues: [{ path: 'values.from' }] },
    });
    await write('f1');
    await expect(write('f2', {}, 'culture')).rejects.toMatchObject({ code: 'permission-denied' });
  });

  it.each([
    ['localLabour', { localLabour: '13' }],
    ['exported', { exported: '421' }],
    ['localMaterial', { localMaterial: '100,5' }],
    ['to', { to: '2025-12-31' }],
  ])('is refused at %s where the numbers cannot be', async (key, override) => {
    await expect(write('f1', override)).rejects.toMatchObject({
      details: { issues: [{ path: `values.${key}` }] },
    });
  });
});

describe('asked once', () => {
  const open = async (): Promise<object | undefined> => {
    const call = { actor: actor('producer'), now: office.now, commandId: commandId(), dossierId: 'd1' };
    await createDossier(office.core, call, { ...call, productId: HONEY, kind: 'first' });
    return (await office.core.store.read(documents.dossier(COMMUNE, 'd1')))?.draft;
  };

  it('they stand in the draft of Mẫu số 02', async () => {
    await write('f1');
    await office.give('producer', 'figures', 'f1', 'send');
    await write('f2', { from: '2026-07-01', to: '2026-10-31', revenue: '300', output: '' });
    await office.give('producer', 'figures', 'f2', 'send');
    await write('f3', { from: '2026-11-01', to: '2026-11-20', revenue: '1' });
    expect(await open()).toEqual({
      results: {
        market: 'Trong tỉnh',
        business: [
          'Từ 01/01/2026 đến 30/06/2026: doanh thu 420,5 triệu đồng; sản lượng 2000 chai; 12 lao động, trong đó 10 của xã',
          'Từ 01/07/2026 đến 31/10/2026: doanh thu 300 triệu đồng; 12 lao động, trong đó 10 của xã',
        ].join('\n'),
        revenue: 300,
      },
      ratios: { periodFrom: '2026-07-01', periodTo: '2026-10-31', labourTotal: 12, labourCommune: 10 },
    });
  });

  it('of another product, or of nothing, the draft begins empty', async () => {
    expect(await open()).toEqual({});
  });
});
