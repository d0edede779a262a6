import { expect, it } from 'vitest';
import { actor, AT } from '../../../../test/support/dossier-builders.ts';
import { asked, itemAfter, itemFile, sample } from '../../../../test/support/items.ts';
import { decideItem } from './decide.ts';
import { evolveItem } from './evolve.ts';
import { Item, ItemEvent } from './item.ts';

const START = {
  values: { name: 'Đặt biển chỉ dẫn', producerId: 'linh-ngoc' },
  names: { 'linh-ngoc': 'HTX' },
};

it('an item is placed by its values, or by the day it was opened while they say no day', () => {
  const opened = itemAfter(sample, [['start', START]]);
  expect(opened).toMatchObject({ state: 'open', open: true, on: '2026-06-01', year: 2026, version: 1 });
  expect(opened).toMatchObject({ producerId: 'linh-ngoc', title: 'Đặt biển chỉ dẫn', dueOn: null });
  expect(opened.searchKeys).toContain('dat');
  const done = itemAfter(sample, [
    ['start', START],
    ['finish', { values: { dueOn: '2027-01-02', link: 'https://a.vn' } }],
  ]);
  expect(done).toMatchObject({
    state: 'done',
    open: false,
    on: '2027-01-02',
    year: 2027,
    dueOn: '2027-01-02',
  });
});

it('what is unknown of an earlier day stays, what is written replaces it, names and the last reason are kept', () => {
  const item = itemAfter(sample, [
    ['start', { ...START, attached: [itemFile('f1'), itemFile('f2')] }],
    [
      'finish',
      { values: { dueOn: '2026-07-01' }, detached: ['f1'], attached: [itemFile('f3')] },
      actor('leader'),
    ],
    ['reopen', { reason: ' Thiếu ảnh ' }],
    ['assign', { values: { producerId: 'doan-ket' }, names: { 'doan-ket': 'HTX 2' } }],
  ]);
  expect(item).toMatchObject({
    state: 'open',
    values: { name: 'Đặt biển chỉ dẫn', producerId: 'doan-ket', dueOn: '2026-07-01', link: '' },
    names: { 'linh-ngoc': 'HTX', 'doan-ket': 'HTX 2' },
    reason: 'Thiếu ảnh',
    version: 4,
    createdBy: { role: 'economy' },
  });
  expect(item.files.map(({ id }) => id)).toEqual(['f2', 'f3']);
  expect(Item.parse(item)).toEqual(item);
});

it('an event holds what was written and nothing else, and who may read it', () => {
  const event = decideItem(sample, null, asked('start', START), actor('economy'), AT);
  expect(event).toMatchObject({ values: START.values, producerId: 'linh-ngoc', state: 'open', reason: null });
  expect(ItemEvent.parse(event)).toEqual(event);
});

it('a title has room for 500 characters', () => {
  const long = { ...sample, place: () => ({ ...sample.place({}), title: 'x'.repeat(900) }) };
  const event = decideItem(long, null, asked('start', START), actor('economy'), AT);
  expect(evolveItem(long, null, event).title).toHaveLength(500);
});
