import { describe, expect, it } from 'vitest';
import { Notice } from './notice.ts';
import { lateTaskNotices } from './task-notices.ts';

const task = {
  id: 't-2026-12-w24-culture',
  communeId: '02104',
  title: 'Chuyên mục OCOP hằng tuần – tuần 24',
  lead: 'culture',
  dueOn: '2026-06-14',
  values: { asked: 'Lịch phát, tin bài' },
};

describe('a late task', () => {
  it.each([
    ['culture', ['culture', 'leader']],
    ['village:thon-1', ['village:thon-1', 'leader']],
    ['leader', ['leader']],
    [null, ['economy', 'leader']],
  ])('of %s is told to %j on the day after', (lead, audiences) => {
    const notices = lateTaskNotices({ ...task, lead }, 'k');
    expect(notices.map(({ audience }) => audience)).toEqual(audiences);
    for (const notice of notices) {
      expect(notice).toMatchObject({
        on: '2026-06-15',
        kind: 'itemLate',
        subject: { collection: 'tasks', id: task.id },
      });
      expect(Notice.safeParse({ ...notice, createdAt: '2026-06-15T00:00:00.000Z' }).success).toBe(true);
    }
  });

  it('names what is to be shown, and has an id of its own for each day and reader', () => {
    const [first] = lateTaskNotices(task, 'k');
    expect(first).toMatchObject({
      id: 'k_late-2026-06-14_culture',
      body: 'Hạn xong: 14/06/2026. Kết quả phải có: Lịch phát, tin bài.',
    });
    const [bare] = lateTaskNotices({ ...task, title: 'ờ'.repeat(500), values: {} }, 'k');
    expect(bare?.body).toBe('Hạn xong: 14/06/2026.');
    expect(bare?.title).toHaveLength(300);
  });
});
