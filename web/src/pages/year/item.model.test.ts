import { type Actor, type DetailField, type Details, type Item, subjects } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  askedOf,
  boxesFor,
  byNeed,
  changesOf,
  endsBadly,
  fieldsOf,
  isLate,
  lineOf,
  merge,
  nextOf,
  prefilled,
  problemsOf,
  typingKey,
  waitsFor,
  wholeOf,
  wordsOf,
} from './item.model.ts';
import { actor, economy, idea } from './testing/items.ts';

const FIELDS: readonly DetailField[] = [
  { key: 'name', kind: 'text', label: 'Tên' },
  { key: 'note', kind: 'lines', label: 'Ghi chú' },
  {
    key: 'who',
    kind: 'rows',
    label: 'Ai',
    rowName: 'người',
    columns: [
      { key: 'unit', kind: 'choice', label: 'Đơn vị', options: [{ value: 'a', label: 'Phòng A' }] },
      { key: 'sum', kind: 'number', label: 'Số', unit: 'triệu đồng' },
    ],
  },
];
const [NAME, , WHO] = FIELDS;
if (NAME === undefined || WHO === undefined) throw new Error('No fields');

describe('a value in words', () => {
  it.each([
    [{ kind: 'date' }, '2026-11-20', '20/11/2026'],
    [{ kind: 'number', unit: 'triệu đồng' }, '1200,5', '1.200,5 triệu đồng'],
    [{ kind: 'number' }, '12', '12'],
    [{ kind: 'ref', to: 'producers' }, 'p1', 'HTX Chè'],
    [{ kind: 'text' }, 'economy', 'economy'],
    [{ kind: 'link' }, '', ''],
    [{ kind: 'choice', options: [{ value: '', label: 'Chưa kiểm tra' }] }, '', 'Chưa kiểm tra'],
  ])('%j %j reads %j', (field, value, words) => {
    expect(wordsOf({ key: 'k', label: 'K', ...field } as never, value, { p1: 'HTX Chè' })).toBe(words);
  });

  it('counts rows in a line, and writes them out where two versions are told apart', () => {
    const rows = [
      { unit: 'a', sum: '2' },
      { unit: 'a', sum: '' },
    ];
    expect(lineOf(WHO, rows, {})).toBe('2 người');
    expect(lineOf(WHO, [], {})).toBe('');
    expect(lineOf(NAME, undefined, {})).toBe('');
    expect(wholeOf(WHO, rows, {})).toBe('Phòng A, 2 triệu đồng\nPhòng A');
    expect(wholeOf(NAME, 'x', {})).toBe('x');
  });

  it('leads to what is pointed to, where that has a page', () => {
    expect(addressOf('tasks', 't')).toBe('/trong-nam/tasks/t');
    expect(addressOf('products', 'p')).toBe('/san-pham/p');
    expect(addressOf('dossiers', 'd')).toBe('/ho-so/d');
    expect(addressOf('documents', 'd')).toBe('/van-ban/d');
    expect(addressOf('members', 'm')).toBeNull();
    expect(addressOf(undefined, 'm')).toBeNull();
  });
});

describe('what a form sends', () => {
  it('is what was changed, and of a new item everything that is filled', () => {
    const typed = { name: 'B', note: '', who: [] };
    expect(changesOf(FIELDS, { name: 'A', note: '' }, typed)).toEqual({ name: 'B' });
    expect(changesOf(FIELDS, { name: 'B', note: 'x' }, typed)).toEqual({ note: '' });
    expect(changesOf(FIELDS, null, typed)).toEqual({ name: 'B' });
  });

  it('asks for the fields of its command, with what must be filled for it', () => {
    const { finish } = subjects.tasks.commands;
    if (finish === undefined) throw new Error('No command');
    const fields = fieldsOf(subjects.tasks, finish);
    expect(fields.map(({ key }) => key).sort()).toEqual([...finish.writes].sort());
    const needed = fields.filter(({ required }) => required === true).map(({ key }) => key);
    expect(needed).toEqual(expect.arrayContaining([...(finish.needs ?? [])]));
  });

  it('is refused by the server’s own rules before it is sent, place by place', () => {
    const attempt = {
      itemId: 'i',
      values: { name: '', producerId: 'doan-ket' },
      reason: '',
      attached: [],
      detached: [],
    };
    const today = '2026-11-24';
    const wrong = problemsOf(subjects.ideas, null, { ...attempt, command: 'register' }, { actor, today });
    expect(wrong.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['values.name', 'values.villageId']),
    );
    const late = problemsOf(
      subjects.ideas,
      idea({ state: 'chosen' }),
      { ...attempt, values: {}, command: 'look' },
      {
        actor: { ...actor, role: 'economy', unit: undefined } as unknown as Actor,
        today,
      },
    );
    expect(late).toEqual([{ path: '', message: expect.stringContaining('Được chọn') as string }]);
    expect(() =>
      problemsOf(
        { ...subjects.ideas, place: () => null as never },
        null,
        { ...attempt, command: 'register' },
        { actor, today },
      ),
    ).toThrow(TypeError);
  });
});

describe('two people on one item', () => {
  const base = { name: 'A', note: 'x', who: [] };
  const merged = (typed: Details, theirs: Details) => merge(FIELDS, { base, typed, theirs });

  it('loses nothing where they wrote different fields', () => {
    expect(merged({ ...base, name: 'Mine' }, { ...base, note: 'theirs' })).toEqual({
      values: { name: 'Mine', note: 'theirs', who: [] },
      clashes: [],
    });
  });

  it('keeps what was typed and shows the other text where both wrote one field', () => {
    const { values, clashes } = merged({ ...base, name: 'Mine' }, { ...base, name: 'Theirs' });
    expect(values['name']).toBe('Mine');
    expect(clashes).toMatchObject([{ field: { key: 'name' }, mine: 'Mine', theirs: 'Theirs' }]);
  });

  it('asks nothing where both wrote the same', () => {
    expect(merged({ ...base, name: 'Same' }, { ...base, name: 'Same' }).clashes).toEqual([]);
  });
});

it('is late only while something is to be done', () => {
  expect(isLate(idea({ dueOn: '2026-11-23' }), '2026-11-24')).toBe(true);
  expect(isLate(idea({ dueOn: '2026-11-24' }), '2026-11-24')).toBe(false);
  expect(isLate(idea({ dueOn: '2026-11-23', open: false }), '2026-11-24')).toBe(false);
  expect(isLate(idea({ dueOn: null }), '2026-11-24')).toBe(false);
});

it('begins with what the address says and with the person’s own unit', () => {
  const query = new URLSearchParams('name=Tr%C3%A0&producerId=other&support=x&nothing=y');
  expect(prefilled(subjects.ideas, query, actor, '2026-11-25')).toMatchObject({
    name: 'Trà',
    producerId: 'doan-ket',
    proposer: 'HTX Đoàn Kết',
  });
  expect(prefilled(subjects.ideas, query, economy, '2026-11-25')).toMatchObject({ proposer: '' });
  expect(prefilled(subjects.tasks, query, actor, '2026-11-25')['support']).toEqual([]);
  expect(prefilled(subjects.reports, query, economy, '2026-11-25')['year']).toBe('2026');
});

it('does not ask people who they are', () => {
  const [own, other] = [{ producerId: 'doan-ket' }, { producerId: 'linh-ngoc' }];
  const keys = (values: Details) => boxesFor(subjects.ideas.fields, values, actor).map(({ key }) => key);
  expect(keys(own)).not.toContain('producerId');
  expect(keys(own)).toContain('villageId');
  expect(keys(other)).toContain('producerId');
});

it('asks for the boxes that the kind of a report needs', () => {
  const { start } = subjects.reports.commands;
  const boxes = start === undefined ? [] : fieldsOf(subjects.reports, start);
  const keys = (kind: string) => askedOf(boxes, { kind, year: '2026' }).map(({ key }) => key);
  expect(keys('quarter')).toEqual(['kind', 'ordinal', 'year']);
  expect(keys('year')).toEqual(['kind', 'year']);
  expect(keys('request')).toEqual(['kind', 'from', 'to', 'request']);
});

describe('what comes next', () => {
  it('is a command that carries the item on: neither one that amends it nor one that ends it', () => {
    expect(nextOf(subjects.ideas, ['amend', 'withdraw'])).toBeUndefined();
    expect(nextOf(subjects.ideas, ['amend', 'look', 'choose'])).toBe('look');
    expect(nextOf(subjects.tasks, ['settle', 'gone'])).toBeUndefined();
  });

  it('is said to be another’s while only they can carry it on', () => {
    expect(waitsFor(subjects.ideas, idea(), actor)).toBe('economy');
    expect(waitsFor(subjects.ideas, idea(), economy)).toBeNull();
  });

  it.each<[string, Partial<Item>]>([
    ['it is theirs', { state: 'toComplete' }],
    ['nothing is to be done', { state: 'declined', open: false }],
    ['nobody leads', { lead: null }],
    ['who leads has nothing to do', { lead: 'front' }],
  ])('is nobody else’s when %s', (_, given) => {
    expect(waitsFor(subjects.ideas, idea(given), actor)).toBeNull();
  });
});

it('keeps the typing of each person, item and command apart', () => {
  const keys = [
    typingKey(actor, 'ideas', null, 'register'),
    typingKey(actor, 'ideas', 'i', 'amend'),
    typingKey({ ...actor, uid: 'v' }, 'ideas', 'i', 'amend'),
  ];
  expect(new Set(keys).size).toBe(3);
});

it('puts what carries an item on before what amends it, and what ends it last', () => {
  expect(byNeed(subjects.ideas, ['amend', 'withdraw', 'complete'])).toEqual([
    'complete',
    'amend',
    'withdraw',
  ]);
  const { commands } = subjects.ideas;
  const bad = Object.keys(commands).filter((name) => {
    const command = commands[name];
    return command !== undefined && endsBadly(subjects.ideas, command);
  });
  expect(bad).toEqual(expect.arrayContaining(['decline', 'withdraw']));
  expect(bad).not.toContain('askToComplete');
});
