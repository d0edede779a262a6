import { beforeEach, describe, expect, it } from 'vitest';
import { opened } from '../../../../test/support/dossier-builders.ts';
import { paper, seedDossier, WAYS } from '../../../../test/support/stored-dossiers.ts';
import { type Details, type Item, type Paper, rowsOf } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { ItemOffice } from '../testing/item-office.ts';

const COMMUNE = '02104';
const VISIT = { kind: 'periodic', producerId: 'linh-ngoc', on: '2026-11-20' };
const SEEN = { team: [{ name: 'Hoa', position: 'Công chức' }], conclusion: 'Nhãn ghi sai số sao' };
const row = (demand: string, dueOn: string, doneOn = '') => ({ demand, dueOn, doneOn, note: '' });

let office: ItemOffice;
beforeEach(() => {
  office = new ItemOffice();
});

const give = (itemId: string, command: string, values: Details = {}, reason = ''): Promise<Item> =>
  office.give(office.actor('economy'), 'inspections', itemId, command, values, reason);

const refusedAt = (path: string, message: RegExp = /./u): unknown =>
  expect.objectContaining({
    code: 'invalid-argument',
    message: expect.stringMatching(message) as unknown,
    details: { issues: [expect.objectContaining({ path: `values.${path}` })] },
  });

describe('the checklist of a planned visit', () => {
  it('comes from the criteria of the recognition, the mark and the papers of every recognised product', async () => {
    office.product('tra');
    const { values } = await give('k1', 'plan', { ...VISIT, checklist: [own('Xem sổ nhật ký')] });
    const rows = rowsOf(values, 'checklist');
    expect(new Set(rows.map(({ section }) => section))).toEqual(new Set(['criteria', 'mark', 'papers']));
    expect(rows.filter(({ product }) => product === 'Sản phẩm tra')).toEqual([]);
    expect(rows.filter(({ section }) => section === 'criteria').length).toBeGreaterThan(5);
    expect(rows.at(-1)).toMatchObject({ content: 'Xem sổ nhật ký' });
  });

  it('is of the chosen product alone, and made anew for another', async () => {
    office.product('tra');
    const { values } = await give('k1', 'plan', { ...VISIT, productId: 'tra' });
    const rows = rowsOf(values, 'checklist');
    expect(rows.map(({ product }) => product).every((name) => name === 'Sản phẩm tra')).toBe(true);
    expect(rows.filter(({ section }) => section === 'mark')).toHaveLength(1);
    await give('k1', 'note', { checklist: [own('Một')] });
    // What a client says of the lines while it amends is dropped.
    const kept = await give('k1', 'amend', { sign: 'Tin báo', checklist: [] });
    expect(rowsOf(kept.values, 'checklist')).toHaveLength(1);
    const anew = await give('k1', 'amend', { productId: 'mat-ong' });
    expect(rowsOf(anew.values, 'checklist').length).toBeGreaterThan(10);
  });

  it('of a producer that was never recognised looks at all its products', async () => {
    office.core.store.put(documents.producer(COMMUNE, 'doan-ket'), {
      ...(await producer()),
      id: 'doan-ket',
      name: 'HTX Đoàn Kết',
    });
    office.product('com-lam', { producerId: 'doan-ket' });
    const { values } = await give('k1', 'plan', { ...VISIT, producerId: 'doan-ket' });
    expect(rowsOf(values, 'checklist').map(({ section }) => section)).toContain('papers');
    expect(rowsOf(values, 'checklist').map(({ section }) => section)).not.toContain('criteria');
  });

  it('quotes what the recognised dossier claimed; a draft that no longer parses claims nothing', async () => {
    const { store } = office.core;
    await seedDossier(store, 'd1', WAYS.sent);
    office.certificate('mat-ong', { dossierId: 'd1' });
    const claimed = await give('k1', 'plan', VISIT);
    const text = (item: Item): string =>
      rowsOf(item.values, 'checklist')
        .map(({ content }) => content)
        .join('\n');
    expect(text(claimed)).toContain('Hồ sơ đã ghi: ');
    const record = await store.read(documents.dossier(COMMUNE, 'd1'));
    if (record === null) throw new Error('no dossier');
    store.put(documents.dossier(COMMUNE, 'd1'), { ...record, draft: { ratios: 'x' } });
    const plain = await give('k2', 'plan', { ...VISIT, on: '2027-01-05' });
    expect(text(plain)).not.toContain('Hồ sơ đã ghi: ');
    expect(text(plain)).toContain('Tối thiểu của 3 sao: ');
  });

  it('is one line where the criteria of an old decree are not held here', async () => {
    office.certificate('mat-ong', { decree: 'qd1048-2019' });
    const { values } = await give('k1', 'plan', VISIT);
    expect(rowsOf(values, 'checklist').filter(({ section }) => section === 'criteria')).toHaveLength(1);
  });

  it('keeps to 200 lines, the minima first, however many products there are', async () => {
    const { store } = office.core;
    await seedDossier(store, 'd1', WAYS.sent);
    for (let at = 0; at < 12; at += 1) {
      office.product(`sp-${String(at)}`);
      office.certificate(`sp-${String(at)}`, { dossierId: 'd1' });
    }
    const { values } = await give('k1', 'plan', VISIT);
    expect(rowsOf(values, 'checklist')).toHaveLength(200);
    expect(JSON.stringify(values)).not.toContain('Hồ sơ đã ghi');
  });

  it('is not for a product of somebody else', async () => {
    office.product('la', { producerId: 'doan-ket' });
    await expect(give('k1', 'plan', { ...VISIT, productId: 'la' })).rejects.toEqual(refusedAt('productId'));
    await expect(give('k1', 'plan', { ...VISIT, productId: 'none' })).rejects.toMatchObject({
      message: expect.stringContaining('Không tìm thấy') as unknown,
    });
  });

  const own = (content: string) => ({
    product: '',
    section: 'criteria',
    code: '',
    content,
    finding: '',
    note: '',
  });
  const producer = async () => {
    const found = await office.core.store.read(documents.producer(COMMUNE, 'linh-ngoc'));
    if (found === null) throw new Error('no producer');
    return found;
  };
});

describe('a second visit in a year (Nghị quyết 198/2025/QH15, Điều 4)', () => {
  beforeEach(() => give('k1', 'plan', { ...VISIT, on: '2026-03-12' }));

  it('is refused with who and when of the first, whatever the kind', async () => {
    const second = { ...VISIT, kind: 'foodSafety' };
    await expect(give('k2', 'plan', second)).rejects.toEqual(
      refusedAt('sign', /HTX Linh Ngọc năm 2026: .*12\/03\/2026 \(Người economy\)/u),
    );
    expect((await office.all('inspections')).map(({ id }) => id)).toEqual(['k1']);
  });

  it('is taken with a sign of violation, and keeps the warning with its reason', async () => {
    const second = await give('k2', 'plan', { ...VISIT, kind: 'sign', sign: 'Nhãn ghi sai số sao' });
    expect(second.values).toMatchObject({
      earlier: 'Đã lên kế hoạch kiểm tra ngày 12/03/2026 (Người economy).',
      sign: 'Nhãn ghi sai số sao',
    });
    // The first goes on, though another was planned after it; the second does not lose its sign again.
    expect((await give('k1', 'visit', SEEN)).values['earlier']).toContain('20/11/2026');
    await expect(give('k2', 'amend', { kind: 'periodic', sign: '' })).rejects.toEqual(refusedAt('sign'));
  });

  it('counts the secret ones too, and not what was called off, another year’s, or itself', async () => {
    await give('k1', 'cancel', {}, 'Chủ thể xin hoãn');
    const secret = await give('k2', 'plan', { ...VISIT, kind: 'sign', sign: 'Tin báo' });
    expect(secret.producerId).toBeNull();
    await expect(give('k3', 'plan', VISIT)).rejects.toEqual(refusedAt('sign'));
    expect((await give('k2', 'amend', { on: '2026-11-21' })).values['earlier']).toBe('');
    expect((await give('k4', 'plan', { ...VISIT, on: '2027-01-05' })).values['earlier']).toBe('');
    await expect(give('k4', 'amend', { on: '2026-12-05' })).rejects.toEqual(refusedAt('sign'));
  });
});

describe('demands', () => {
  beforeEach(async () => {
    await give('k1', 'plan', VISIT);
    await give('k1', 'visit', SEEN);
    await give('k1', 'demand', { demands: [row('Sửa nhãn', '2026-12-10'), row('Bỏ tem', '2026-12-01')] });
  });

  it('stay as they were sent; only an extension with its reason moves the day', async () => {
    await expect(give('k1', 'follow', { demands: [row('Bỏ tem', '2026-12-01')] })).rejects.toEqual(
      refusedAt('demands', /Sửa nhãn/u),
    );
    const moved = { demands: [row('Sửa nhãn', '2026-12-20'), row('Bỏ tem', '2026-12-01')] };
    await expect(give('k1', 'follow', moved)).rejects.toEqual(refusedAt('demands', /Gia hạn/u));
    expect((await give('k1', 'extend', moved, 'Chờ in nhãn')).reason).toBe('Chờ in nhãn');
  });

  it('are all done before it closes', async () => {
    await expect(give('k1', 'close')).rejects.toEqual(refusedAt('demands', /Còn 2 yêu cầu/u));
    const done = [row('Sửa nhãn', '2026-12-10', '2026-11-22'), row('Bỏ tem', '2026-12-01', '2026-11-23')];
    expect((await give('k1', 'follow', { demands: done })).dueOn).toBeNull();
    expect(await give('k1', 'close')).toMatchObject({
      state: 'closed',
      open: false,
      values: { outcome: 'kept' },
    });
  });
});

describe('the path to revocation (QĐ 26/2026, Điều 8)', () => {
  const proposal = { certificateId: 'gcn-mat-ong', ground: 'd', conclusionOn: '2026-11-22' };
  beforeEach(async () => {
    await give('k1', 'plan', VISIT);
    await give('k1', 'visit', SEEN);
  });

  it('runs 15 days, and ends as revoked only once the revocation is recorded', async () => {
    expect(await give('k1', 'propose', proposal)).toMatchObject({ state: 'revoking', dueOn: '2026-12-07' });
    await expect(give('k1', 'settle', { outcome: 'revoked' })).rejects.toEqual(
      refusedAt('outcome', /Chưa ghi/u),
    );
    const revoked = {
      on: '2026-11-24',
      ground: 'd',
      decisionNumber: '9/QĐ',
      conclusionOn: '2026-11-22',
    } as const;
    office.certificate('mat-ong', { revoked });
    expect(await give('k1', 'settle', { outcome: 'revoked' })).toMatchObject({ state: 'closed' });
  });

  it('ends without it where the authority says so, or is taken back to the demands', async () => {
    await give('k1', 'propose', proposal);
    expect(await give('k1', 'withdraw', {}, 'Ghi nhầm')).toMatchObject({
      state: 'following',
      dueOn: null,
      values: { certificateId: '', ground: '', conclusionOn: '' },
    });
    await give('k1', 'propose', proposal);
    expect(await give('k1', 'settle', { outcome: 'refused' })).toMatchObject({ state: 'closed' });
  });

  it.each<[string, Details]>([
    ['of somebody else', { producerId: 'doan-ket' }],
    ['that was replaced', { replacedBy: 'gcn-2' }],
  ])('is not for a certificate %s', async (_, override) => {
    office.certificate('mat-ong', override);
    await expect(give('k1', 'propose', proposal)).rejects.toEqual(refusedAt('certificateId'));
  });

  it('asks for a certificate', async () => {
    await expect(give('k1', 'propose', { ...proposal, certificateId: '' })).rejects.toEqual(
      refusedAt('certificateId', /Giấy chứng nhận/u),
    );
  });
});

describe('the path of “không còn sản xuất” (Điều 8.1.đ, 8.4)', () => {
  const confirmation: Paper = {
    ...paper(opened(), 'p1', 'productionStopped', '12/UBND'),
    dossierIds: [],
    certificateId: 'gcn-mat-ong',
    issuedOn: '2026-11-23',
  };
  beforeEach(async () => {
    await give('k1', 'plan', VISIT);
    expect(await give('k1', 'stop', { certificateId: 'gcn-mat-ong', stoppedOn: '2026-10-01' })).toMatchObject(
      {
        state: 'stopping',
      },
    );
  });

  it('counts its 15 days from the commune’s own paper', async () => {
    office.core.store.put(documents.paper(COMMUNE, 'p1'), confirmation);
    expect(await give('k1', 'confirm', { confirmationId: 'p1' })).toMatchObject({
      state: 'revoking',
      dueOn: '2026-12-08',
      values: { ground: 'đ', conclusionOn: '2026-11-23' },
    });
  });

  it.each<[string, Partial<Paper>]>([
    ['another type', { type: 'resultNotice' }],
    ['another certificate', { certificateId: 'gcn-2' }],
    ['no number yet', { state: 'draft', issuedOn: null }],
  ])('refuses a paper of %s', async (_, override) => {
    office.core.store.put(documents.paper(COMMUNE, 'p1'), { ...confirmation, ...override });
    await expect(give('k1', 'confirm', { confirmationId: 'p1' })).rejects.toEqual(
      refusedAt('confirmationId'),
    );
  });

  it('asks for the paper', async () => {
    await expect(give('k1', 'confirm')).rejects.toEqual(refusedAt('confirmationId'));
    await expect(give('k1', 'confirm', { confirmationId: 'p9' })).rejects.toMatchObject({
      message: expect.stringContaining('Không tìm thấy') as unknown,
    });
  });
});
