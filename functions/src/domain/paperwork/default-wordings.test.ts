import { describe, expect, it } from 'vitest';
import { communeNames } from './default-wordings.ts';

describe('the commune’s name in its parts', () => {
  it.each([
    ['Xã Tân Kỳ', 'Thái Nguyên', { kind: 'xã', name: 'Tân Kỳ', province: 'Thái Nguyên' }],
    ['phường Bắc Kạn', 'tỉnh Thái Nguyên', { kind: 'phường', name: 'Bắc Kạn', province: 'Thái Nguyên' }],
    ['Đặc khu Vân Đồn', 'Quảng Ninh', { kind: 'đặc khu', name: 'Vân Đồn', province: 'Quảng Ninh' }],
    ['Tân Kỳ', 'Thành phố Huế', { kind: 'xã', name: 'Tân Kỳ', province: 'Huế' }],
  ])('%s, %s', (name, provinceName, parts) => {
    expect(communeNames({ name, provinceName })).toEqual(parts);
  });
});
