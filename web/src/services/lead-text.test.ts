import { expect, it } from 'vitest';
import { leadText } from './lead-text.ts';

it.each([
  ['economy', 'Phòng Kinh tế'],
  ['village:thon-1', 'Trưởng thôn (Thôn 1)'],
  ['producer:p9', 'Chủ thể OCOP (p9)'],
  ['Đài Truyền thanh', 'Đài Truyền thanh'],
])('%s reads %s', (key, words) => {
  expect(leadText(key, { 'thon-1': 'Thôn 1' })).toBe(words);
});
