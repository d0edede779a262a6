import { describe, expect, it } from 'vitest';
import { Notice, paths } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { ItemOffice } from '../testing/item-office.ts';
import { dailySweep } from './daily-sweep.ts';

const COMMUNE = '02104';

describe('the daily sweep of inspections', () => {
  it('tells what is due once, again when it is late, and nothing of what has ended', async () => {
    const office = new ItemOffice('2026-11-20T03:00:00.000Z');
    const { store } = office.core;
    const give = (command: string, values = {}) =>
      office.give(office.actor('economy'), 'inspections', 'k1', command, values);
    const sweepOn = async (day: string) =>
      (await dailySweep(store, `${day}T23:00:00.000Z`, () => undefined)).notices;
    const told = async () =>
      (await store.list({ path: paths.collection(COMMUNE, 'notices'), schema: Notice })).filter(
        ({ subject }) => subject.collection === 'inspections',
      );

    await give('plan', { kind: 'periodic', producerId: 'linh-ngoc', on: '2026-11-20' });
    // 23:00 UTC is six in the morning of the next day in Vietnam.
    await sweepOn('2026-11-19');
    expect((await told()).map(({ kind, audience }) => `${kind} ${audience}`)).toEqual(['itemDue economy']);
    await sweepOn('2026-11-20');
    expect(await told()).toHaveLength(3);
    expect(await sweepOn('2026-11-20')).toBe(0);

    await give('visit', { team: [{ name: 'Hoa', position: '' }], conclusion: 'Đạt' });
    await give('close');
    expect(await sweepOn('2026-11-22')).toBe(0);
    expect(await store.read(documents.item(COMMUNE, 'inspections', 'k1'))).toMatchObject({ open: false });
  });

  it('leaves alone what was closed between its query and its transaction, and names what it cannot read', async () => {
    const office = new ItemOffice('2026-11-20T03:00:00.000Z');
    const { store } = office.core;
    const plan = { kind: 'periodic', producerId: 'linh-ngoc', on: '2026-11-20' };
    const planned = await office.give(office.actor('economy'), 'inspections', 'k1', 'plan', plan);
    // Found at another address than it says: at its own there is nothing.
    store.put(documents.item(COMMUNE, 'inspections', 'moved'), { ...planned, id: 'elsewhere' });
    await office.give(office.actor('economy'), 'inspections', 'k1', 'cancel', {}, 'Hoãn');
    const transaction = store.transaction.bind(store);
    expect(await dailySweep(store, '2026-11-20T03:00:00.000Z', () => undefined)).toMatchObject({
      inspections: 1,
      failed: 0,
    });
    store.transaction = () => Promise.reject(new Error('gone'));
    const failed: string[] = [];
    const report = await dailySweep(store, '2026-11-20T03:00:00.000Z', ({ id }) => failed.push(id));
    store.transaction = transaction;
    expect([report.failed, failed]).toEqual([1, ['elsewhere']]);
  });
});
