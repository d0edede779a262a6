import { beforeEach, describe, expect, it } from 'vitest';
import { COMMUNE, HONEY, product } from '../../../../test/support/commune-world.ts';
import { type Details, type Item, textOf } from '../../domain/index.ts';
import { documents, queries } from '../documents.ts';
import { YearOffice } from '../testing/year-office.ts';

const IDEA: Details = {
  name: 'Trà hoa hồng',
  proposer: 'Tổ phụ nữ',
  registeredOn: '2026-11-20',
  description: 'Trà túi lọc từ hoa hồng của xã',
  material: 'Hoa hồng',
  labour: 'Lao động nữ trong thôn',
  market: 'Khách du lịch',
  planSummary: 'Năm đầu 5.000 hộp',
};
const CHOICE: Details = { producerId: 'linh-ngoc', setNo: '12' };

let office: YearOffice;
beforeEach(async () => {
  office = new YearOffice();
  await office.open();
});

const give = (by: Parameters<YearOffice['give']>[0], command: string, values?: Details, reason?: string) =>
  office.give(by, 'ideas', 'i1', command, values, reason);

/** Registered by somebody and chosen by the office with the village. */
async function chosen(by: 'producer' | 'village' = 'village'): Promise<void> {
  await give(by, 'register', IDEA);
  await give('economy', 'look');
  await give('village', 'advise', { villageOpinion: 'Thôn nhất trí' });
  await give('economy', 'choose');
}

async function dossierOf({ values }: Item) {
  const record = await office.core.store.read(documents.dossier(COMMUNE, textOf(values, 'dossierId')));
  if (record === null) throw new Error('no dossier');
  return record;
}

describe('registering', () => {
  it('fills in whose it is and today, so that one page is enough', async () => {
    const { values } = await give('producer', 'register', { name: 'Mứt mơ', description: 'Mứt' });
    expect(values).toMatchObject({
      producerId: 'linh-ngoc',
      proposer: 'HTX linh-ngoc',
      villageId: 'thon-1',
      registeredOn: '2026-11-24',
    });
  });

  it('keeps what was typed, but nobody registers for another producer or village', async () => {
    const own = await give('producer', 'register', { ...IDEA, villageId: 'thon-2', producerId: 'doan-ket' });
    expect(own.values).toMatchObject({
      producerId: 'linh-ngoc',
      proposer: 'Tổ phụ nữ',
      villageId: 'thon-2',
      registeredOn: '2026-11-20',
    });
    const household = await office.give('village', 'ideas', 'i2', 'register', {
      ...IDEA,
      villageId: 'thon-2',
    });
    expect(household).toMatchObject({ villageId: 'thon-1', producerId: null });
  });

  it('asks the office for the village it does not know', async () => {
    await expect(give('economy', 'register', IDEA)).rejects.toMatchObject({
      details: { issues: [{ path: 'values.villageId' }] },
    });
  });

  it('copes with accounts whose unit the token does not say', async () => {
    for (const role of ['producer', 'village'] as const) {
      const nobody = { uid: 'u', commune: COMMUNE, role };
      await expect(give(nobody, 'register', IDEA)).rejects.toMatchObject({ code: 'permission-denied' });
    }
  });

  it('refuses a name that no product can have', async () => {
    await expect(give('village', 'register', { ...IDEA, name: 'x'.repeat(201) })).rejects.toMatchObject({
      details: { issues: [{ path: 'values.name' }] },
    });
  });
});

describe('choosing', () => {
  it('is the office’s with the village’s word, which one of them writes', async () => {
    await give('village', 'register', IDEA);
    await give('economy', 'look');
    await expect(give('economy', 'choose')).rejects.toMatchObject({
      details: { issues: [{ path: 'values.villageOpinion' }] },
    });
    expect((await give('economy', 'choose', { villageOpinion: 'Trưởng thôn nhất trí' })).state).toBe(
      'chosen',
    );
  });

  it('may ask to complete, or decline, with the reason', async () => {
    await give('village', 'register', IDEA);
    await expect(give('economy', 'askToComplete')).rejects.toMatchObject({ code: 'invalid-argument' });
    expect((await give('economy', 'askToComplete', {}, 'Ghi rõ nơi bán')).reason).toBe('Ghi rõ nơi bán');
    expect((await give('village', 'complete', { market: 'Siêu thị' })).state).toBe('looking');
    expect((await give('economy', 'decline', {}, 'Trùng sản phẩm')).state).toBe('declined');
  });

  it('keeps each piece of guidance in the log, with day and person', async () => {
    await give('village', 'register', IDEA);
    await give('economy', 'guide', { guidance: 'Đăng ký nhãn hiệu' });
    await give('village', 'guide', { guidance: 'Ghi sổ thu mua' });
    const events = await office.core.store.list(queries.itemEvents(COMMUNE, 'ideas', 'i1'));
    expect(
      events
        .filter(({ command }) => command === 'guide')
        .map(({ values, on, by }) => [values['guidance'], on, by.role]),
    ).toEqual([
      ['Đăng ký nhãn hiệu', '2026-11-24', 'economy'],
      ['Ghi sổ thu mua', '2026-11-24', 'village'],
    ]);
  });
});

describe('becoming a product and a dossier', () => {
  it('carries the idea into Mẫu số 01 and 02: nothing is typed twice', async () => {
    await chosen();
    const idea = await give('economy', 'convert', CHOICE);
    expect(idea.state).toBe('converted');
    const record = await dossierOf(idea);
    expect(record).toMatchObject({
      kind: 'first',
      state: 'draft',
      product: { id: idea.values['productId'], name: 'Trà hoa hồng', setNo: 12 },
      producer: { id: 'linh-ngoc' },
      preparedBy: { role: 'economy' },
      draftSavedBy: 'economy-uid',
    });
    expect(record.draft).toEqual({
      general: { description: 'Trà túi lọc từ hoa hồng của xã' },
      claims: {
        materials: 'Hoa hồng',
        labour: 'Lao động nữ trong thôn',
        origin: 'Ý tưởng do Tổ phụ nữ đề xuất, đăng ký với xã ngày 20/11/2026.',
        identity: 'Trà túi lọc từ hoa hồng của xã',
      },
      results: { market: 'Khách du lịch' },
      plan: { text: 'Năm đầu 5.000 hộp' },
    });
    expect(
      await office.core.store.read(documents.product(COMMUNE, textOf(idea.values, 'productId'))),
    ).toMatchObject({ name: 'Trà hoa hồng', producerId: 'linh-ngoc', goal: 'new', example: false });
  });

  it('takes a product that is there, as an upgrade where it is recognised', async () => {
    office.core.store.put(
      documents.product(COMMUNE, HONEY),
      product(COMMUNE, HONEY, { currentCertificateId: 'gcn' }),
    );
    await chosen('producer');
    const idea = await give('economy', 'convert', { productId: HONEY });
    expect(idea.values).toMatchObject({ productId: HONEY, setNo: '4' });
    expect(await dossierOf(idea)).toMatchObject({ kind: 'upgrade', product: { id: HONEY } });
  });

  it('happens once', async () => {
    await chosen();
    await give('economy', 'convert', CHOICE);
    await expect(give('economy', 'convert', CHOICE)).rejects.toMatchObject({ code: 'failed-precondition' });
    const products = await office.core.store.list(queries.productsOf(COMMUNE, 'linh-ngoc'));
    expect(products.map(({ name }) => name).sort()).toEqual(['Mật ong hoa núi', 'Trà hoa hồng']);
  });

  it.each<[string, Details, string]>([
    ['no producer, where a village head registered it for a household', { setNo: '12' }, 'producerId'],
    ['a producer that is not there', { producerId: 'gone', setNo: '12' }, 'producerId'],
    ['no set for a new product', { producerId: 'linh-ngoc' }, 'setNo'],
    ['another producer’s product', { producerId: 'doan-ket', productId: HONEY }, 'productId'],
    ['a product that is not there', { producerId: 'doan-ket', productId: 'gone' }, 'productId'],
  ])('refuses %s, and makes nothing', async (_, values, key) => {
    await chosen();
    const before = office.core.store.paths();
    await expect(give('economy', 'convert', values)).rejects.toMatchObject({
      code: 'invalid-argument',
      details: { issues: [{ path: `values.${key}` }] },
    });
    expect(office.core.store.paths()).toEqual(before);
  });

  it('asks to take the product that the producer has under this name', async () => {
    await give('village', 'register', { ...IDEA, name: 'MẬT ONG hoa núi' });
    await give('economy', 'look');
    await give('economy', 'choose', { villageOpinion: 'Nhất trí' });
    await expect(give('economy', 'convert', CHOICE)).rejects.toThrow('hãy chọn sản phẩm đó');
  });

  it('is refused to others and too early with who and when, and nothing else', async () => {
    await give('village', 'register', IDEA);
    await expect(give('economy', 'convert', CHOICE)).rejects.toMatchObject({ code: 'failed-precondition' });
    await expect(give('village', 'convert', CHOICE)).rejects.toMatchObject({ code: 'permission-denied' });
    await expect(office.give('economy', 'ideas', 'gone', 'convert', CHOICE)).rejects.toMatchObject({
      code: 'failed-precondition',
    });
  });
});
