import { describe, expect, it } from 'vitest';
import { actor, AT } from '../../../../test/support/dossier-builders.ts';
import { asked, itemAfter, itemFile, sample } from '../../../../test/support/items.ts';
import type { Actor } from '../people/actor.ts';
import { decideItem, type ItemCommand } from './decide.ts';
import { MAX_ITEM_FILES, MAX_SUPPORT } from './item.ts';

const opened = itemAfter(sample, [['start', { values: { name: 'Việc' } }]]);
const START = { name: 'Việc', note: '' };

function refusalOf(order: ItemCommand, item: typeof opened | null, by: Actor = actor('economy')): unknown {
  try {
    decideItem(sample, item, order, by, AT);
  } catch (error) {
    return error;
  }
  return 'taken';
}
const wrong = (path: string, message?: string): object => ({
  code: 'invalid-argument',
  details: { issues: [message === undefined ? { path } : { path, message }] },
});

describe('what is written', () => {
  it.each<[string, object, object]>([
    ['a required field that is empty', { name: ' ' }, wrong('values.name', 'Hãy ghi: Tên.')],
    ['a field that this command does not write', { ...START, link: 'https://a.vn' }, wrong('values.link')],
    ['a field that no subject has', { ...START, isBoss: 'yes' }, wrong('values.isBoss')],
    ['a value of another kind', { ...START, dueOn: '2026-02-30' }, wrong('values.dueOn')],
    ['a text without end', { ...START, note: 'x'.repeat(2_000_000) }, wrong('values.note')],
    ['rows where a line belongs', { ...START, name: [{ name: 'x' }] }, wrong('values.name')],
    ['a rule between fields', { name: 'hôm nay' }, wrong('values.name', 'Không gọi là 2026-06-01.')],
    ['a unit without end', { ...START, lead: 'x'.repeat(121) }, wrong('values.lead')],
    ['a supporting unit without end', { ...START, support: 'y'.repeat(121) }, wrong('values.support')],
    [
      'more supporting units than there are',
      { ...START, support: Array.from({ length: MAX_SUPPORT + 1 }, () => 'a').join('\n') },
      wrong('values.support'),
    ],
  ])('is refused for %s', (_, values, refusal) => {
    expect(refusalOf(asked('start', { values: { ...values } }), null)).toMatchObject(refusal);
  });

  it('is refused where it is more than a document holds, though each field is short enough', () => {
    const fields = Array.from(
      { length: 30 },
      (_, at) => ({ key: `f${String(at)}`, kind: 'lines', label: 'Mục' }) as const,
    );
    const wide = { ...sample, fields: [...sample.fields, ...fields] };
    const writes = wide.fields.map(({ key }) => key);
    const subject = { ...wide, commands: { start: { ...sample.commands.start, writes } } };
    const values = Object.fromEntries(fields.map(({ key }) => [key, 'đ'.repeat(9000)]));
    expect(() =>
      decideItem(subject, null, asked('start', { values: { ...values, ...START } }), actor('economy'), AT),
    ).toThrow(expect.objectContaining({ message: 'Nội dung quá dài; hãy rút gọn hoặc kèm tệp.' }));
  });

  it('is taken where a subject has no rules between its fields', () => {
    const { problems, ...plain } = sample;
    expect(problems).toBeDefined();
    const order = asked('start', { values: { name: 'hôm nay' } });
    expect(decideItem(plain, null, order, actor('economy'), AT)).toMatchObject({ state: 'open' });
  });

  it('is refused with every fault at once', () => {
    const order = asked('finish', { version: 1, values: { link: '' } });
    expect(refusalOf(order, opened)).toMatchObject({
      details: { issues: [{ path: 'values.dueOn' }, { path: 'files' }] },
    });
  });
});

describe('what a command asks for', () => {
  it('a reason, and not without end', () => {
    const done = itemAfter(sample, [
      ['start', { values: { name: 'Việc' } }],
      ['finish', { values: { link: 'https://a.vn', dueOn: '2026-06-02' } }],
    ]);
    expect(refusalOf(asked('reopen', { reason: '  ' }), done)).toMatchObject(
      wrong('reason', 'Hãy ghi lý do.'),
    );
    expect(refusalOf(asked('reopen', { reason: 'x'.repeat(2001) }), done)).toMatchObject(wrong('reason'));
    expect(refusalOf(asked('reopen', { reason: 'x'.repeat(2000) }), done)).toBe('taken');
  });

  it('evidence: a file, or where it can be seen', () => {
    const finish = (override: Partial<ItemCommand>) =>
      refusalOf(asked('finish', { version: 1, values: { dueOn: '2026-06-02' }, ...override }), opened);
    expect(finish({})).toMatchObject(wrong('files'));
    expect(finish({ attached: [itemFile('f1')] })).toBe('taken');
    expect(finish({ values: { dueOn: '2026-06-02', link: 'https://a.vn' } })).toBe('taken');
  });

  it('evidence that stays when the only file is taken off', () => {
    const item = itemAfter(sample, [['start', { values: { name: 'Việc' }, attached: [itemFile('f1')] }]]);
    const finish = asked('finish', { version: 1, values: { dueOn: '2026-06-02' }, detached: ['f1'] });
    expect(refusalOf(finish, item)).toMatchObject(wrong('files'));
  });
});

describe('files', () => {
  const start = (ids: readonly string[]) => asked('start', { values: START, attached: ids.map(itemFile) });

  it('are refused where the command takes none, and beyond the number that an item holds', () => {
    const assign = asked('assign', { version: 1, attached: [itemFile('f1')] });
    expect(refusalOf(assign, opened)).toMatchObject(wrong('files', 'Việc này không kèm tệp.'));
    expect(refusalOf(asked('assign', { version: 1, detached: ['f1'] }), opened)).toMatchObject(
      wrong('files'),
    );
    const many = Array.from({ length: MAX_ITEM_FILES + 1 }, (_, at) => `f${String(at)}`);
    expect(refusalOf(start(many), null)).toMatchObject(wrong('files'));
    expect(refusalOf(start(many.slice(1)), null)).toBe('taken');
  });

  it('are kept once, however often they are named, and only what is there is taken off', () => {
    const item = itemAfter(sample, [
      ['start', { values: START, attached: [itemFile('f1'), itemFile('f1')] }],
    ]);
    expect(item.files.map(({ id }) => id)).toEqual(['f1']);
    const finish = asked('finish', {
      version: 1,
      values: { link: 'https://a.vn', dueOn: '2026-06-02' },
      attached: [itemFile('f1'), itemFile('f2')],
      detached: ['f1', 'f1', 'f9'],
    });
    expect(decideItem(sample, item, finish, actor('economy'), AT)).toMatchObject({
      attached: [{ id: 'f2' }],
      detached: ['f1'],
    });
  });
});

describe('two people on one item', () => {
  const assign = (version: number | null, bySystem = false) =>
    refusalOf(asked('assign', { version, bySystem, values: { lead: 'culture' } }), opened);

  it('the second sees what the first wrote before anything is lost', () => {
    expect(assign(1)).toBe('taken');
    for (const version of [null, 0, 2])
      expect(assign(version)).toMatchObject({
        code: 'failed-precondition',
        details: { conflict: true, version: 1 },
      });
  });

  it('what writes no field, and what the system does, asks no version', () => {
    const done = itemAfter(sample, [
      ['start', { values: START }],
      ['expire', { bySystem: true }],
    ]);
    expect(refusalOf(asked('reopen', { reason: 'x', version: 9 }), done)).toBe('taken');
    expect(assign(null, true)).toBe('taken');
  });
});

describe('who', () => {
  it('is asked before what is looked at', () => {
    const broken = asked('start', { values: { dueOn: 'mai' } });
    expect(refusalOf(broken, null, actor('front'))).toMatchObject({ code: 'permission-denied' });
  });

  it('opens only what is theirs', () => {
    const foreign = asked('start', { values: { ...START, producerId: 'doan-ket' } });
    expect(refusalOf(foreign, null, actor('producer'))).toMatchObject({ code: 'permission-denied' });
  });
});
