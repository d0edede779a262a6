import { subjects } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../services/item-queries.ts';
import { isAskedIn, narrowedIn, narrowingKey, narrowingOf } from './narrowing.model.ts';

const TODAY = '2026-11-24';
const item = (override: object) =>
  ({
    state: 'todo',
    lead: 'economy',
    open: true,
    dueOn: '2026-12-01',
    values: {},
    ...override,
  }) as Parameters<ReturnType<typeof isAskedIn>>[0];

describe('a list that a figure led to', () => {
  it.each<[string, object, boolean]>([
    ['', {}, true],
    ['trang-thai=done', {}, false],
    ['trang-thai=missed,carried', { state: 'carried' }, true],
    ['chu-tri=village', { lead: 'village:thon-1' }, true],
    ['chu-tri=village', {}, false],
    ['loai=renew', { values: { goal: 'renew' } }, true],
    ['loai=renew', {}, false],
    ['loai=', {}, true],
    ['han=qua', {}, false],
    ['han=qua', { dueOn: '2026-11-23' }, true],
    ['han=con', { dueOn: TODAY }, true],
    ['han=con', { dueOn: '2026-11-23' }, false],
  ])('“%s” asks for %j: %s', (query, override, asked) => {
    expect(isAskedIn(new URLSearchParams(query), TODAY)(item(override))).toBe(asked);
  });

  it('says what narrows it', () => {
    const words = (query: string) => narrowedIn(new URLSearchParams(query), subjects.targets.states);
    expect(words('')).toEqual([]);
    expect(words('trang-thai=missed,carried&han=con')).toEqual([
      'Không đạt',
      'Chuyển sang năm sau',
      'còn hạn',
    ]);
    expect(words('chu-tri=front&loai=new&han=qua')).toEqual([
      'Ủy ban MTTQ Việt Nam xã',
      'Sản phẩm mới',
      'quá hạn',
    ]);
    expect(words('trang-thai=nowhere')).toEqual(['nowhere']);
  });
});

describe('what the store is asked for', () => {
  const economy = { uid: 'u', commune: '02104', role: 'economy', name: '' } as const;
  const asked = (
    actor: Parameters<typeof itemsOf>[0],
    name: 'tasks' | 'targets' | 'meetings',
    words: string,
  ) => {
    const query = new URLSearchParams(words);
    const isOpen = query.get('xem') === 'dang-lam';
    const narrowing = narrowingOf(query, TODAY);
    const { where, orderBy } = itemsOf(actor, name, { year: 2026, isOpen, limit: 30, narrowing });
    return [where?.slice(1).map((part) => part.join(' ')), orderBy?.[0]?.[1]];
  };

  it.each([
    ['tasks', 'chu-tri=front&trang-thai=done', ['state in done', 'values.lead == front'], 'desc'],
    [
      'tasks',
      'chu-tri=village&xem=dang-lam&han=qua',
      ['open == true', 'values.lead == village', `on < ${TODAY}`],
      'asc',
    ],
    ['tasks', 'xem=dang-lam&han=con', ['open == true'], 'asc'],
    ['tasks', 'xem=dang-lam&trang-thai=done', ['state in done'], 'desc'],
    ['targets', 'loai=new', ['values.goal == new'], 'desc'],
    ['targets', 'loai=', [], 'desc'],
    ['meetings', 'chu-tri=front&trang-thai=held,planned', ['state in held,planned'], 'desc'],
  ] as const)('%s by %s', (name, words, where, order) => {
    expect(asked(economy, name, words)).toEqual([where, order]);
  });

  it('of one’s own is not narrowed by the store', () => {
    const producer = { uid: 'u', commune: '02104', role: 'producer', unit: 'linh-ngoc', name: '' } as const;
    expect(asked(producer, 'tasks', 'trang-thai=done&chu-tri=producer')).toEqual([
      ['producerId == linh-ngoc'],
      'desc',
    ]);
  });

  it('is the same while only the words or the year change', () => {
    const key = (words: string) => narrowingKey(new URLSearchParams(words));
    expect(key('nam=2026&tim=a&trang-thai=done')).toBe(key('trang-thai=done&tim=b'));
    expect(key('trang-thai=done')).not.toBe(key('trang-thai=todo'));
  });
});
