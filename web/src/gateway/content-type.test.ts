import { describe, expect, it } from 'vitest';
import { contentTypeOf } from './content-type.ts';

describe('contentTypeOf', () => {
  it.each([
    ['phieu.pdf', 'application/pdf', 'application/pdf'],
    ['anh.HEIC', '', 'image/heic'],
    ['anh.jpg', 'application/octet-stream', 'image/jpeg'],
    ['so-lieu.xlsx', '', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['chay.exe', 'application/x-msdownload', null],
    ['khong-duoi', '', null],
    ['.pdf.exe', '', null],
  ])('takes %s (said to be %j) for %s', (name, type, expected) => {
    expect(contentTypeOf({ name, type })).toBe(expected);
  });
});
