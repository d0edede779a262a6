// What the rooms of broadcasts, meetings, channels and money add to their tables.
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Details, type Item, Notice, paths } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { checkLinks } from '../links/check-links.ts';
import type { LinkFinding } from '../links/port.ts';
import { ItemOffice } from '../testing/item-office.ts';

const NOW = '2026-11-24T03:00:00.000Z';
let office: ItemOffice;
beforeEach(() => {
  office = new ItemOffice(NOW);
});

const at = (path: string, message: RegExp = /./u): unknown =>
  expect.objectContaining({
    message: expect.stringMatching(message) as unknown,
    details: { issues: [expect.objectContaining({ path: `values.${path}` })] },
  });

describe('the station’s schedule', () => {
  const slot = {
    topic: 'Mật ong Tân Kỳ',
    slot: 'weekly',
    on: '2026-12-04',
    time: '17:00',
    script: 'Bài một',
  };
  const plan = (id: string, given: Details = {}): Promise<Item> =>
    office.give(office.actor('culture'), 'broadcasts', id, 'plan', { ...slot, ...given });

  it('opens a month of weeks at once, each slot an item with its own script to come', async () => {
    await plan('b1', { until: '2026-12-31', productId: 'mat-ong' });
    const all = await office.all('broadcasts');
    expect(all.map(({ on }) => on).sort()).toEqual(['2026-12-04', '2026-12-11', '2026-12-18', '2026-12-25']);
    for (const { values, state, createdBy, names } of all.filter(({ id }) => id !== 'b1')) {
      expect(values).toMatchObject({
        topic: slot.topic,
        time: '17:00',
        script: '',
        productId: 'mat-ong',
        until: '',
      });
      expect([state, createdBy.role, names['mat-ong']]).toEqual(['planned', 'culture', 'Sản phẩm mat-ong']);
    }
  });

  it('opens a year of weeks in one go', async () => {
    await plan('b1', { until: '2027-12-03' });
    expect(await office.all('broadcasts')).toHaveLength(53);
  });

  it('refuses two programmes at one time, on any day of a series, and says which stands there', async () => {
    await plan('b1', { on: '2026-12-18' });
    await expect(plan('b2', { on: '2026-12-18', topic: 'Trà' })).rejects.toEqual(
      at('time', /18\/12\/2026 lúc 17:00 đã có buổi “Mật ong Tân Kỳ” \(Người culture lên lịch\)/u),
    );
    await expect(plan('b3', { until: '2026-12-31' })).rejects.toEqual(at('time'));
    expect(await office.all('broadcasts')).toHaveLength(1);
    expect(await plan('b4', { on: '2026-12-18', time: '17:30' })).toMatchObject({ state: 'planned' });
    expect(await plan('b5', { on: '2026-12-17' })).toMatchObject({ state: 'planned' });
  });

  it('lets a slot be moved, not onto another; what was missed leaves its time free', async () => {
    await plan('b1');
    await plan('b2', { time: '18:00' });
    const culture = office.actor('culture');
    await expect(office.give(culture, 'broadcasts', 'b2', 'amend', { time: '17:00' })).rejects.toEqual(
      at('time'),
    );
    await office.give(culture, 'broadcasts', 'b1', 'miss', {}, 'Mất điện');
    expect(await office.give(culture, 'broadcasts', 'b2', 'amend', { time: '17:00' })).toMatchObject({
      version: 2,
    });
  });

  it('asks for day and hour before it compares', async () => {
    await expect(plan('b1', { on: '', time: '' })).rejects.toMatchObject({
      details: { issues: [{ path: 'values.on' }, { path: 'values.time' }] },
    });
  });
});

describe('meetings', () => {
  const meeting = { name: 'Họp thôn', kind: 'village', on: '2026-11-24', place: 'Nhà văn hóa' };

  it('are called by whoever plans them', async () => {
    const planned = await office.give(office.actor('front'), 'meetings', 'm1', 'plan', {
      ...meeting,
      kind: 'training',
    });
    expect(planned).toMatchObject({ lead: 'front', values: { unit: 'front' }, villageId: null });
  });

  it('of a village head are of the own village, without choosing it', async () => {
    const head = office.actor('village', 'thon-1');
    const planned = await office.give(head, 'meetings', 'm1', 'plan', meeting);
    expect(planned).toMatchObject({ lead: 'village:thon-1', villageId: 'thon-1' });
    expect(await office.give(head, 'meetings', 'm1', 'hold', { attended: '40', women: '22' })).toMatchObject({
      state: 'held',
    });
    await expect(
      office.give(office.actor('village', 'thon-2'), 'meetings', 'm1', 'cancel', {}, 'Không phải của tôi'),
    ).rejects.toMatchObject({ code: 'permission-denied' });
  });
});

describe('money', () => {
  it('adds the parts up; what a client says of the sum is dropped', async () => {
    const economy = office.actor('economy');
    await office.give(economy, 'funding', 'f1', 'plan', {
      activity: 'In bao bì',
      source: 'own',
      on: '2026-11-01',
      planned: '10',
    });
    const uses = [
      { on: '2026-11-02', amount: '0,1', note: '' },
      { on: '2026-11-03', amount: '0,2', note: '' },
    ];
    const used = await office.give(economy, 'funding', 'f1', 'use', { uses, used: '999' });
    expect(used).toMatchObject({ state: 'using', values: { used: '0,3' } });
    expect(await office.give(economy, 'funding', 'f1', 'finish')).toMatchObject({
      state: 'used',
      open: false,
    });
  });
});

describe('channels and their links', () => {
  const shop = {
    name: 'Gian hàng',
    kind: 'marketplace',
    link: 'https://shop.example/a',
    productId: 'mat-ong',
  };
  const producer = () => office.actor('producer', 'linh-ngoc');
  const add = (id = 'c1', given: Details = {}): Promise<Item> =>
    office.give(producer(), 'channels', id, 'add', { ...shop, ...given });

  /** A night of the checker, which finds this at every link. */
  const night = (on: string, state: LinkFinding['state'], seen: string[] = []) =>
    checkLinks(
      {
        ...office.core,
        links: {
          check: (link) => {
            seen.push(link);
            return Promise.resolve({ state, note: `Máy thấy ${state}.` });
          },
        },
      },
      `${on}T19:00:00.000Z`,
      (_, error) => {
        throw error;
      },
    );
  const told = () => office.core.store.list({ path: paths.collection('02104', 'notices'), schema: Notice });
  const now = async (): Promise<Item | undefined> => (await office.all('channels'))[0];

  it('are the producer’s own, are looked at the next night, and then weekly', async () => {
    expect(await add()).toMatchObject({ producerId: 'linh-ngoc', dueOn: '2026-11-24' });
    await add('c2', { kind: 'pointOfSale', link: '', address: 'Chợ Tân Kỳ' });
    const seen: string[] = [];
    // 19:00 UTC is two in the morning of the next day in Vietnam.
    expect(await night('2026-11-24', 'works', seen)).toEqual({ looked: 1, broken: 0, failed: 0 });
    expect(seen).toEqual([shop.link]);
    expect(await now()).toMatchObject({
      dueOn: '2026-12-02',
      values: { linkState: 'works', linkCheckedOn: '2026-11-25', linkNote: 'Máy thấy works.' },
      changedBy: { uid: 'system', name: 'Hệ thống' },
    });
    expect(await night('2026-11-30', 'works')).toMatchObject({ looked: 0 });
    expect(await night('2026-12-01', 'works')).toMatchObject({ looked: 1 });
  });

  it('are not the producer’s for a product of somebody else, and always the producer’s own', async () => {
    office.product('la', { producerId: 'doan-ket' });
    await expect(add('c1', { productId: 'la' })).rejects.toEqual(at('productId'));
    expect(await add('c2', { producerId: 'doan-ket' })).toMatchObject({ producerId: 'linh-ngoc' });
    const [economy, other] = [office.actor('economy'), { ...shop, producerId: 'linh-ngoc' }];
    expect(await office.give(economy, 'channels', 'c3', 'add', other)).toMatchObject({
      producerId: 'linh-ngoc',
    });
  });

  it('are told of once, and only when a second look fails too', async () => {
    await add();
    await night('2026-11-24', 'broken');
    expect(await now()).toMatchObject({ dueOn: '2026-11-26', values: { linkState: 'failing' } });
    expect(await told()).toEqual([]);
    expect(await night('2026-11-25', 'broken')).toEqual({ looked: 1, broken: 1, failed: 0 });
    expect(await told()).toMatchObject([{ kind: 'linkBroken', audience: 'economy', on: '2026-11-26' }]);
    await night('2026-12-03', 'broken');
    expect(await told()).toHaveLength(1);
    await night('2026-12-10', 'guarded');
    expect(await now()).toMatchObject({ values: { linkState: 'guarded' } });
  });

  it('lose an old finding with a new address, and nothing with another word', async () => {
    await add();
    await night('2026-11-24', 'works');
    const renamed = await office.give(producer(), 'channels', 'c1', 'amend', { name: 'Gian hàng mới' });
    expect(renamed.values).toMatchObject({ linkState: 'works', nextCheckOn: '2026-12-02' });
    const moved = await office.give(producer(), 'channels', 'c1', 'amend', {
      link: 'https://shop.example/b',
    });
    expect(moved.values).toMatchObject({ linkState: '', linkCheckedOn: '', nextCheckOn: '2026-11-24' });
  });

  it('are left as they are when the address changed while the machine looked, or the channel closed', async () => {
    await add();
    const links = {
      check: async () => {
        await office.give(producer(), 'channels', 'c1', 'amend', { link: 'https://shop.example/b' });
        return { state: 'works', note: '' } as const;
      },
    };
    const report = await checkLinks({ ...office.core, links }, NOW, () => undefined);
    expect([report, (await now())?.values['linkState']]).toEqual([{ looked: 1, broken: 0, failed: 0 }, '']);
    await office.give(producer(), 'channels', 'c1', 'close', {}, 'Nghỉ bán');
    expect(await night('2026-11-24', 'works')).toMatchObject({ looked: 0 });
  });

  it('are bounded in a night: the longest due first, the rest the next night', async () => {
    const first = await add();
    const { store } = office.core;
    for (let serial = 0; serial < 410; serial += 1)
      store.put(documents.item('02104', 'channels', `x${String(serial)}`), {
        ...first,
        id: `x${String(serial)}`,
      });
    expect(await night('2026-11-24', 'works')).toMatchObject({ looked: 400 });
    expect(await night('2026-11-24', 'works')).toMatchObject({ looked: 11 });
  });

  it('go on past one that cannot be recorded, and pass over what says not where it is', async () => {
    const first = await add();
    office.core.store.put(documents.item('02104', 'channels', 'gone'), { ...first, id: 'elsewhere' });
    const damaged = { path: documents.item('02104', 'channels', 'damaged').path, schema: z.unknown() };
    office.core.store.put(damaged, { open: true, dueOn: '2026-01-01', id: 'damaged' });
    const failed: string[] = [];
    const links = { check: () => Promise.reject(new Error('never')) };
    const report = await checkLinks({ ...office.core, links }, NOW, ({ id }) => failed.push(id));
    expect([report, failed]).toEqual([{ looked: 2, broken: 0, failed: 1 }, ['c1']]);
  });
});
