import { subjects } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { isAskedIn, narrowedIn } from './narrowing.model.ts';

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
