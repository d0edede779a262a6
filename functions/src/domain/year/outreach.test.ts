// What the tables of outreach, promotion, tourism and money refuse and allow beyond their fields.
import { describe, expect, it } from 'vitest';
import { asked, itemAfter, itemIn } from '../../../../test/support/items.ts';
import { actor, AT } from '../../../../test/support/dossier-builders.ts';
import type { Details } from '../fields/details.ts';
import { decideItem } from '../subject/decide.ts';
import type { Subject } from '../subject/subject.ts';
import { broadcasts, slotDays } from './broadcasts.ts';
import { channels } from './channels.ts';
import { funding, spentOf } from './funding.ts';
import { meetings } from './meetings.ts';
import { promotions } from './promotions.ts';
import { tours } from './tours.ts';

/** The legal day of the tests. */
const TODAY = '2026-06-01';

/** The places of everything that is wrong with a command; none where it is taken. */
function wrongPlaces(
  subject: Subject,
  state: string | null,
  command: string,
  values: Details,
  known: Details = {},
) {
  const item = state === null ? null : itemIn(subject, state, { values: known, lead: 'economy' });
  try {
    decideItem(
      subject,
      item,
      asked(command, { values, version: item?.version ?? null, bySystem: true }),
      actor('economy'),
      AT,
    );
    return [];
  } catch (error) {
    expect(error).toMatchObject({ code: 'invalid-argument' });
    const { details } = error as { details: { issues: readonly { path: string }[] } };
    return details.issues.map(({ path }) => path.replace('values.', ''));
  }
}

describe('the station’s schedule (weekly, monthly: plan 2025, V.2)', () => {
  const slot = { topic: 'Mật ong', slot: 'weekly', on: '2026-06-05', time: '17:00' };

  it('opens each week up to the last day, and each month on the same day or its last', () => {
    expect(slotDays({ ...slot, until: '2026-06-26' })).toEqual(['2026-06-12', '2026-06-19', '2026-06-26']);
    expect(slotDays({ ...slot, slot: 'monthly', on: '2026-01-31', until: '2026-04-30' })).toEqual([
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
    ]);
    expect(slotDays({ ...slot, until: '2026-06-11' })).toEqual([]);
    expect(slotDays(slot)).toEqual([]);
    expect(slotDays({ ...slot, slot: 'special', until: '2026-06-26' })).toEqual([]);
    expect(slotDays({ slot: 'weekly', on: '', until: '2026-06-26' })).toEqual([]);
  });

  it.each<[string, Details, readonly string[]]>([
    ['one programme', {}, []],
    ['a year of weeks', { until: '2027-06-04' }, []],
    ['more than a year of weeks', { until: '2027-06-11' }, ['until']],
    ['an end before the beginning', { until: '2026-06-04' }, ['until']],
    ['a series of single news', { slot: 'special', until: '2026-06-26' }, ['until']],
    ['a slot without its hour', { time: '' }, ['time']],
  ])('%s', (_, given, wrong) => {
    expect(wrongPlaces(broadcasts, null, 'plan', { ...slot, ...given })).toEqual(wrong);
  });

  it('approves no programme without its script, and airs none that was not approved', () => {
    expect(wrongPlaces(broadcasts, 'planned', 'approve', {}, slot)).toEqual(['script']);
    expect(broadcasts.commands.air.from).toEqual(['approved']);
    expect(wrongPlaces(broadcasts, 'approved', 'air', { airedOn: TODAY, minutes: '10' }, slot)).toEqual([]);
    expect(wrongPlaces(broadcasts, 'approved', 'air', { airedOn: '2026-06-02', minutes: '0' }, slot)).toEqual(
      ['airedOn', 'minutes'],
    );
  });

  it('is told by its topic, its day and its unit', () => {
    const values = { ...slot, until: '' };
    expect(itemAfter(broadcasts, [['plan', { values }, actor('culture')]])).toMatchObject({
      title: 'Mật ong',
      on: '2026-06-05',
      dueOn: '2026-06-05',
      lead: 'culture',
      support: ['economy'],
    });
    expect(broadcasts.place({})).toMatchObject({ dueOn: null });
  });
});

describe('meetings and trainings', () => {
  const meeting = { name: 'Tập huấn ghi nhãn', kind: 'training', on: TODAY, place: 'Nhà văn hóa' };

  it('of a village name the village', () => {
    expect(wrongPlaces(meetings, null, 'plan', { ...meeting, kind: 'village' })).toEqual(['villageId']);
    expect(wrongPlaces(meetings, null, 'plan', { ...meeting, kind: 'village', villageId: 'thon-1' })).toEqual(
      [],
    );
  });

  it.each<[string, Details, readonly string[]]>([
    ['as many as the list', { attended: '2', women: '2' }, []],
    ['fewer than the list', { attended: '1' }, ['attended']],
    ['nobody', { attended: '0', attendees: [] }, ['attended']],
    ['half a person', { attended: '2,5', women: '1,5' }, ['attended', 'women']],
    ['more women than people', { attended: '3', women: '4' }, ['women']],
  ])('count %s', (_, given, wrong) => {
    const attendees = [
      { name: 'A', unit: '' },
      { name: 'B', unit: '' },
    ];
    expect(wrongPlaces(meetings, 'planned', 'hold', { attendees, women: '', ...given }, meeting)).toEqual(
      wrong,
    );
  });

  it('are not held before their day', () => {
    const later = { ...meeting, on: '2026-06-02' };
    expect(wrongPlaces(meetings, 'planned', 'hold', { attended: '5' }, later)).toEqual(['on']);
  });

  it('are led by who calls them', () => {
    expect(meetings.place({ ...meeting, unit: 'front' })).toMatchObject({ lead: 'front', dueOn: TODAY });
    expect(meetings.place({ name: 'Họp', unit: 'village', villageId: 'thon-1' })).toMatchObject({
      lead: 'village:thon-1',
      villageId: 'thon-1',
      dueOn: null,
    });
  });
});

describe('fairs and supply–demand meetings', () => {
  const fair = {
    name: 'Hội chợ xuân',
    kind: 'fair',
    from: '2026-05-30',
    to: '2026-06-02',
    place: 'Thái Nguyên',
  };
  const row = (producerId: string) => ({ producerId, products: '', sales: '1', contracts: '', value: '' });

  it.each<[string, Details, readonly string[]]>([
    ['each producer once', { participants: [row('a'), row('b')] }, []],
    ['a producer twice', { participants: [row('a'), row('b'), row('a')] }, ['participants.2.producerId']],
    ['a row without its producer', { participants: [row('')] }, ['participants.0.producerId']],
    ['nobody', { participants: [] }, ['participants']],
  ])('take %s', (_, given, wrong) => {
    expect(wrongPlaces(promotions, 'planned', 'hold', given, fair)).toEqual(wrong);
  });

  it('end after they begin, and have no result before', () => {
    expect(wrongPlaces(promotions, null, 'plan', { ...fair, to: '2026-05-29' })).toEqual(['to']);
    expect(wrongPlaces(promotions, null, 'plan', { ...fair, to: '' })).toEqual([]);
    const later = { ...fair, from: '2026-06-02' };
    expect(wrongPlaces(promotions, 'planned', 'hold', { participants: [row('a')] }, later)).toEqual(['from']);
  });

  it('are due when they end, else when they begin', () => {
    expect(promotions.place(fair)).toMatchObject({ on: '2026-05-30', dueOn: '2026-06-02' });
    expect(promotions.place({ ...fair, to: '' })).toMatchObject({ dueOn: '2026-05-30' });
    expect(promotions.place({})).toMatchObject({ dueOn: null });
  });
});

describe('channels', () => {
  const shop = {
    name: 'Gian hàng',
    kind: 'marketplace',
    producerId: 'linh-ngoc',
    link: 'https://shop.example/a',
  };

  it('online have an address on the web, points of sale one on the ground', () => {
    expect(wrongPlaces(channels, null, 'add', shop)).toEqual([]);
    expect(wrongPlaces(channels, null, 'add', { ...shop, link: '' })).toEqual(['link']);
    expect(wrongPlaces(channels, null, 'add', { ...shop, kind: 'pointOfSale', link: '' })).toEqual([
      'address',
    ]);
    expect(wrongPlaces(channels, null, 'add', { ...shop, link: 'javascript:alert(1)' })).toEqual(['link']);
  });

  it('are checked by an officer on a day that has come', () => {
    expect(wrongPlaces(channels, 'active', 'check', { checkedOn: TODAY, works: 'yes' }, shop)).toEqual([]);
    expect(wrongPlaces(channels, 'active', 'check', { checkedOn: '2026-06-02', works: 'no' }, shop)).toEqual([
      'checkedOn',
    ]);
    expect(wrongPlaces(channels, 'active', 'check', { checkedOn: TODAY, works: '' }, shop)).toEqual([
      'works',
    ]);
  });

  it('owe the next look at their link, where they have one', () => {
    expect(channels.place({ ...shop, nextCheckOn: '2026-06-08' }).dueOn).toBe('2026-06-08');
    expect(channels.place(shop).dueOn).toBeNull();
    expect(channels.place({ ...shop, link: '', nextCheckOn: '2026-06-08' }).dueOn).toBeNull();
  });
});

describe('tours, routes and places', () => {
  const tour = { name: 'Đồi chè', kind: 'place', place: 'Thôn 1' };
  const year = (of: string) => ({ year: of, visitors: '10', revenue: '1,5' });

  it('open with a product that they are tied to', () => {
    expect(wrongPlaces(tours, 'planned', 'run', { openedOn: TODAY }, tour)).toEqual(['products']);
    const products = [{ productId: 'che' }];
    expect(wrongPlaces(tours, 'planned', 'run', { openedOn: TODAY }, { ...tour, products })).toEqual([]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['each year once', ['2025', '2026'], []],
    ['a year twice', ['2025', '2025'], ['years.1.year']],
    ['a year that has not come', ['2027'], ['years.0.year']],
    ['what is no year', ['26'], ['years.0.year']],
  ])('count %s', (_, years, wrong) => {
    expect(wrongPlaces(tours, 'running', 'count', { years: years.map(year) }, tour)).toEqual(wrong);
  });

  it('are led by Phòng Văn hóa - Xã hội; the producer who runs one reads it', () => {
    expect(tours.place({ ...tour, producerId: 'linh-ngoc' })).toMatchObject({
      lead: 'culture',
      producerId: 'linh-ngoc',
    });
  });
});

describe('money (million đồng)', () => {
  const money = { activity: 'In bao bì', source: 'own', on: '2026-05-01', planned: '10' };
  const use = (amount: string, on = '2026-05-02') => ({ on, amount, note: '' });

  it('is spent in parts, which add up exactly', () => {
    expect(spentOf({ uses: [use('0,1'), use('0,2')] })).toBe(300);
    expect(spentOf({})).toBe(0);
    expect(spentOf({ uses: [{ on: '' }] })).toBe(0);
  });

  it.each<[string, Details, readonly string[]]>([
    ['within the plan', { uses: [use('4'), use('6')] }, []],
    ['beyond it without a word', { uses: [use('10,001')] }, ['note']],
    ['beyond it with a reason', { uses: [use('11')], note: 'Giá giấy tăng' }, []],
    ['nothing', { uses: [use('0')] }, ['uses.0.amount']],
    ['on no day', { uses: [use('1', '')] }, ['uses.0.on']],
    ['on a day to come', { uses: [use('1'), use('1', '2026-06-02')] }, ['uses.1.on']],
    ['in no part', { uses: [] }, ['uses']],
  ])('spent %s', (_, given, wrong) => {
    expect(wrongPlaces(funding, 'planned', 'use', given, money)).toEqual(wrong);
  });

  it('belongs to the year it was planned for, and to its producer', () => {
    expect(funding.place({ ...money, producerId: 'linh-ngoc' })).toMatchObject({
      title: 'In bao bì',
      on: '2026-05-01',
      dueOn: null,
      producerId: 'linh-ngoc',
    });
    expect(wrongPlaces(funding, null, 'plan', money)).toEqual([]);
  });
});
