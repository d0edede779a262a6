import { describe, expect, it } from 'vitest';
import { itemIn } from '../../../../test/support/items.ts';
import type { Item } from '../subject/item.ts';
import { channels } from '../year/channels.ts';
import { inspections } from '../year/inspections.ts';
import { inspectionNotices, linkNotice } from './item-notices.ts';
import { Notice } from './notice.ts';

const row = (demand: string, dueOn: string, doneOn = '') => ({ demand, dueOn, doneOn, note: '' });

const inspection = (state: string, override: Partial<Item> = {}): Item =>
  itemIn(inspections, state, { id: 'k1', title: 'Kiểm tra định kỳ', dueOn: '2026-06-10', ...override });

const told = (item: Item, today: string): string[] =>
  inspectionNotices(item, today).map(({ on, kind, audience }) => `${on} ${kind} ${audience}`);

describe('what an open inspection owes', () => {
  it('is told to Phòng Kinh tế on the day, and to the leader too on the day after', () => {
    expect(told(inspection('planned'), '2026-06-09')).toEqual([]);
    expect(told(inspection('planned'), '2026-06-10')).toEqual(['2026-06-10 itemDue economy']);
    expect(told(inspection('planned'), '2026-06-12')).toEqual([
      '2026-06-10 itemDue economy',
      '2026-06-11 itemLate economy',
      '2026-06-11 itemLate leader',
    ]);
  });

  it('is not caught up after a month', () => {
    expect(told(inspection('planned'), '2026-07-11')).toEqual([
      '2026-06-11 itemLate economy',
      '2026-06-11 itemLate leader',
    ]);
    expect(told(inspection('planned'), '2026-08-01')).toEqual([]);
  });

  it('is each open demand by its own day while they are followed', () => {
    const demands = [row('Sửa nhãn', '2026-06-10'), row('Bỏ tem', '2026-06-09', '2026-06-08'), row('Sổ', '')];
    const item = inspection('following', { values: { demands } });
    const [notice] = inspectionNotices(item, '2026-06-10');
    expect(inspectionNotices(item, '2026-06-10')).toHaveLength(1);
    expect(notice).toMatchObject({
      id: 'k1_demand0-2026-06-10_economy',
      subject: { collection: 'inspections', id: 'k1' },
      body: 'Khắc phục: Sửa nhãn. Hạn: 10/06/2026.',
    });
  });

  it('is the end of the 15 days while a revocation is asked for (Điều 8.4), and nothing where nothing is due', () => {
    expect(inspectionNotices(inspection('revoking'), '2026-06-10')[0]?.body).toContain('Điều 8.4');
    expect(told(inspection('stopping', { dueOn: null }), '2026-06-10')).toEqual([]);
  });

  it('can be stored, however long the names and ids are', () => {
    const long = inspection('planned', { id: 'k'.repeat(80), title: 'ờ'.repeat(500) });
    const notices = inspectionNotices(long, '2026-06-12');
    expect(notices).toHaveLength(3);
    for (const notice of notices)
      expect(Notice.safeParse({ ...notice, createdAt: '2026-06-12T23:00:00.000Z' }).success).toBe(true);
    expect(notices[0]?.subject.id).toBe(long.id);
  });
});

describe('a broken link', () => {
  it('is told to Phòng Kinh tế with the address and what was found', () => {
    const values = { link: 'https://shop.example/a', linkNote: 'Trang không còn (mã 404).' };
    const notice = linkNotice(
      itemIn(channels, 'active', { id: 'ch1', title: 'Gian hàng', values }),
      '2026-06-01',
    );
    expect(notice).toMatchObject({
      id: 'ch1_link-2026-06-01_economy',
      kind: 'linkBroken',
      audience: 'economy',
      subject: { collection: 'channels', id: 'ch1' },
      title: 'Đường dẫn không mở được: Gian hàng',
    });
    expect(notice.body).toContain('https://shop.example/a: Trang không còn (mã 404).');
    expect(Notice.safeParse({ ...notice, createdAt: '2026-06-01T23:00:00.000Z' }).success).toBe(true);
  });
});
