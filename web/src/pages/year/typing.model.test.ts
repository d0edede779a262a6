import { type DetailField } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { idea } from './testing/items.ts';
import { caughtUp, joined, opened, resumed, Typing, withAttachments } from './typing.model.ts';

const FIELDS: readonly DetailField[] = [
  { key: 'name', kind: 'text', label: 'Tên' },
  { key: 'need', kind: 'lines', label: 'Cần gì' },
];
const TODAY = '2026-11-25';
const item = idea({ values: { name: 'Trà', need: '' } });
const form = opened(FIELDS, item, { itemId: item.id, initial: {} }, TODAY);

describe('a form', () => {
  it('opens with what the item holds, or with what a new one begins with', () => {
    expect(form).toMatchObject({ base: { version: 1 }, values: { name: 'Trà', need: '' }, at: null });
    const fresh = opened(FIELDS, null, { itemId: 'n', initial: { name: 'Mới' } }, TODAY);
    expect(fresh).toMatchObject({ itemId: 'n', base: null, values: { name: 'Mới', need: '' } });
    expect(Typing.safeParse(fresh).success).toBe(true);
  });

  it('offers today where a day is mostly written on it and nothing stands yet', () => {
    const days: readonly DetailField[] = [
      { key: 'doneOn', kind: 'date', label: 'Ngày xong', isToday: true },
      { key: 'checkedOn', kind: 'date', label: 'Ngày kiểm tra', isToday: true },
      { key: 'dueOn', kind: 'date', label: 'Hạn' },
    ];
    const held = idea({ values: { checkedOn: '2026-11-01' } });
    expect(opened(days, held, { itemId: held.id, initial: {} }, TODAY).values).toEqual({
      doneOn: TODAY,
      checkedOn: '2026-11-01',
      dueOn: '',
    });
  });

  it('is resumed for its own item alone, in today’s fields', () => {
    expect(resumed(FIELDS, { ...form, values: { name: 'Dở', gone: 'x' } }, item)?.values).toEqual({
      name: 'Dở',
      need: '',
    });
    expect(resumed(FIELDS, null, item)).toBeNull();
    expect(resumed(FIELDS, form, idea({ id: 'other' }))).toBeNull();
    expect(resumed(FIELDS, form, null)).toBeNull();
    const fresh = opened(FIELDS, null, { itemId: 'n', initial: {} }, TODAY);
    expect(resumed(FIELDS, fresh, null)?.itemId).toBe('n');
  });

  it('knows its files', () => {
    expect(withAttachments(form, { attach: ['f'], detach: ['g'] })).toMatchObject({
      attach: ['f'],
      detach: ['g'],
    });
  });
});

describe('a form whose item moved on', () => {
  const typed = { ...form, values: { name: 'Của tôi', need: '' } };

  it('stands as it is while nobody else wrote', () => {
    expect(caughtUp(FIELDS, typed, item)).toEqual({ typing: typed, clashes: [] });
    expect(caughtUp(FIELDS, typed, null).typing).toBe(typed);
  });

  it('takes the new version, and says which field both wrote', () => {
    const next = idea({ version: 2, values: { name: 'Của họ', need: 'Vốn' } });
    const { typing, clashes } = caughtUp(FIELDS, typed, next);
    expect(typing).toMatchObject({ base: { version: 2 }, values: { name: 'Của tôi', need: 'Vốn' } });
    expect(clashes).toMatchObject([{ mine: 'Của tôi', theirs: 'Của họ' }]);
    const again = caughtUp(FIELDS, typing, idea({ version: 3, values: { name: 'Mới hơn', need: 'Vốn' } }));
    expect(joined(clashes, again.clashes)).toMatchObject([{ theirs: 'Mới hơn' }]);
    expect(joined(clashes, [])).toEqual(clashes);
  });
});
