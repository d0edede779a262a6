import { describe, expect, it } from 'vitest';
import { contentDisposition, parseRange } from './http-range.ts';

describe('one range of bytes (RFC 9110, 14.1.2)', () => {
  it.each([
    [undefined, null],
    ['items=0-1', null],
    ['bytes=-', null],
    ['bytes=0-1,3-4', null],
    ['bytes=0-', { start: 0, end: 99 }],
    ['bytes=10-19', { start: 10, end: 19 }],
    ['bytes=90-500', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-500', { start: 0, end: 99 }],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=20-10', 'unsatisfiable'],
  ])('%s of 100 bytes', (header, range) => {
    expect(parseRange(header, 100)).toEqual(range);
  });
});

describe('the name of a download (RFC 6266)', () => {
  it('keeps every dấu for programs of today and stays plain for old ones', () => {
    expect(contentDisposition('attachment', 'Đơn nhãn hiệu (bản 2).pdf')).toBe(
      `attachment; filename="Don nhan hieu (ban 2).pdf"; filename*=UTF-8''%C4%90%C6%A1n%20nh%C3%A3n%20hi%E1%BB%87u%20%28b%E1%BA%A3n%202%29.pdf`,
    );
  });

  it('lets no name end the header or begin another', () => {
    const header = contentDisposition('inline', 'a"\r\nSet-Cookie: x=1; 蜜.pdf');
    expect(header).not.toMatch(/[\r\n]/u);
    expect(header).toContain('filename="a___Set-Cookie: x=1; _.pdf"');
  });
});
