import { describe, expect, it } from 'vitest';
import { CADENCE_CHOICES, labelOf, leadKind, supportKinds } from './units.ts';

describe('units of a plan', () => {
  it.each([
    ['Phòng Văn hóa - Xã hội; Tổ đánh giá', 'economy', ['culture']],
    ['phòng văn hoá – xã hội, Trưởng thôn', 'economy', ['culture', 'village']],
    ['Đài Truyền thanh xã; Trưởng thôn', 'culture', ['village']],
    ['Hệ thống truyền thanh; các đoàn thể', 'front', []],
    ['Các đơn vị liên quan', 'economy', ['culture', 'front']],
    ['Các chủ thể', 'village', ['producer']],
    ['UBMTTQ xã; Lãnh đạo UBND xã; Phòng Kinh tế', 'economy', ['front', 'leader']],
    ['Các tổ chức kinh tế; Phòng Kinh tế', 'leader', ['producer', 'economy']],
    ['', 'economy', []],
  ])('“%s” supports %s: %j', (words, lead, kinds) => {
    expect(supportKinds(words, lead)).toEqual(kinds);
  });

  it('are called by their labels, and by their own words where nobody knows them', () => {
    expect(labelOf(CADENCE_CHOICES, 'weekly')).toBe('Hằng tuần');
    expect(labelOf(CADENCE_CHOICES, 'sometimes')).toBe('sometimes');
  });

  it.each([
    ['culture', 'culture'],
    ['village:thon-1', 'village'],
    ['producer:linh-ngoc', 'producer'],
    [null, 'economy'],
    ['nobody', 'economy'],
  ])('the key %s is of the kind %s', (key, kind) => {
    expect(leadKind(key)).toBe(kind);
  });
});
