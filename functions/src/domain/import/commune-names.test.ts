import { describe, expect, it } from 'vitest';
import { addressNow, communeNow } from './commune-names.ts';
import { SCENE } from './testing/lists.ts';

describe('communes of before 2025', () => {
  it.each([
    ['Hoà Mục', { now: 'Tân Kỳ', old: 'Hòa Mục' }],
    ['xã Tân Kỳ', { now: 'Tân Kỳ', old: null }],
    ['TT. Đồng Tâm, huyện Chợ Mới', { now: 'Chợ Mới', old: 'Đồng Tâm' }],
    ['Yên Bình', { now: 'Yên Bình', old: null }],
    ['Hà Nội', null],
  ])('%j: %j', (written, now) => {
    expect(communeNow(written, 'Xã Tân Kỳ')).toEqual(now);
  });

  it.each([
    ['Thôn 1, xã Tân Kỳ, tỉnh Thái Nguyên', null],
    ['Thôn 1, xã Thanh Vận, huyện Chợ Mới', null],
    ['', null],
  ])('the address %j stays', (address, old) => {
    expect(addressNow(address, SCENE.commune)).toEqual({ address, old });
  });
});
