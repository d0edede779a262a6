import { describe, expect, it } from 'vitest';
import { fillPlaceholders, placeholderProblems, PLACEHOLDERS } from './placeholders.ts';
import type { PlaceholderValues } from './placeholders.ts';
import { BLANK } from './typography.ts';

const VALUES: PlaceholderValues = {
  xã: 'xã Tân Kỳ',
  tỉnh: 'tỉnh Thái Nguyên',
  'địa danh': 'Tân Kỳ',
  năm: '2026',
  'nơi tiếp nhận': 'Phòng Kinh tế',
  'sản phẩm': null,
  'chủ thể': ' ',
};

describe('places in an office’s words', () => {
  it('are filled, with dots where nothing is known', () => {
    expect(fillPlaceholders('Kế hoạch năm {{năm}} của {{ xã }}: {{sản phẩm}}, {{chủ thể}}.', VALUES)).toBe(
      `Kế hoạch năm 2026 của xã Tân Kỳ: ${BLANK}, ${BLANK}.`,
    );
  });

  it('are found whether their marks are typed as one letter or as two', () => {
    expect(fillPlaceholders('{{xã}}'.normalize('NFD'), VALUES)).toBe('xã Tân Kỳ');
    expect(placeholderProblems('{{địa danh}}'.normalize('NFD'))).toEqual([]);
  });

  it('are each explained, and each can be filled', () => {
    for (const name of Object.keys(PLACEHOLDERS)) expect(placeholderProblems(`{{${name}}}`)).toEqual([]);
  });

  it.each([
    ['Kính gửi {{xã', 10, 'chưa có “}}”'],
    ['Kính gửi xã}}', 12, 'không có “{{”'],
    ['{{làng}}', 1, 'Không có chỗ điền nào tên “làng”'],
    ['{{}}', 1, 'Không có chỗ điền nào tên “”'],
    ['{{xã {{năm}}', 1, 'chưa có “}}”'],
  ])('%s is broken at character %i', (text, at, message) => {
    expect(placeholderProblems(text)[0]).toMatchObject({
      at,
      message: expect.stringContaining(message) as string,
    });
  });

  it('say every fault of a text in its order, and leave what is broken out when they are filled', () => {
    expect(placeholderProblems('{{a}} và {{b}}').map(({ at }) => at)).toEqual([1, 10]);
    expect(fillPlaceholders('Xã {{làng}} này', VALUES)).toBe('Xã  này');
  });

  it('single brackets are only brackets', () => {
    expect(placeholderProblems('{xã}')).toEqual([]);
    expect(fillPlaceholders('{xã}', VALUES)).toBe('{xã}');
  });
});
