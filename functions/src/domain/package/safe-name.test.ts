import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAME_BYTES, safeName, safePaths } from './safe-name.ts';

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');

describe('the name of a file in the archive', () => {
  it.each([
    ['Giấy đăng ký kinh doanh.pdf', 'Giấy đăng ký kinh doanh.pdf'],
    ['Giấy phép.pdf'.normalize('NFD'), 'Giấy phép.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Hồ sơ\\ảnh.jpg', 'ảnh.jpg'],
    ['..', 'tep'],
    ['', 'tep'],
    ['///', 'tep'],
    ['\u0000\u001f\u200b', 'tep'],
    ['.htaccess', 'htaccess'],
    ['Báo cáo. . ', 'Báo cáo'],
    ['a<b>c:d"e|f?g*h.pdf', 'a b c d e f g h.pdf'],
    ['dòng\nmới\tvà\u2028nữa.pdf', 'dòngmớivànữa.pdf'],
    ['nhiều   khoảng\u00a0trắng.pdf', 'nhiều khoảng trắng.pdf'],
    ['\u202efdp.exe', 'fdp.exe'],
    ['tên\ud800hỏng.pdf', 'tênhỏng.pdf'],
    ['ảnh 🐝.jpg', 'ảnh 🐝.jpg'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['Com1.tar.gz', '_Com1.tar.gz'],
    ['LPT³ .pdf', '_LPT³.pdf'],
    ['conin$', '_conin$'],
    ['console.pdf', 'console.pdf'],
    ['com10.pdf', 'com10.pdf'],
  ])('%j becomes %j', (original, safe) => {
    expect(safeName(original)).toBe(safe);
  });

  it('keeps its extension when it is cut, and no half of a letter', () => {
    const cut = safeName(`${'ệ'.repeat(300)}.docx`);
    expect(cut).toMatch(/^ệ+\.docx$/u);
    expect(bytesOf(cut)).toBe(NAME_BYTES - 1);
    const bees = safeName('🐝'.repeat(100));
    expect(bees).toBe('🐝'.repeat(NAME_BYTES / 4));
  });

  it('takes what only looks like an extension for a part of the name', () => {
    expect(safeName(`v1.${'a'.repeat(200)}`)).toBe(`v1.${'a'.repeat(NAME_BYTES - 3)}`);
  });

  it('does not end in a space or a dot where it was cut', () => {
    expect(safeName(`${'a'.repeat(NAME_BYTES - 5)} b.pdf`)).toBe(
      'a'.repeat(NAME_BYTES - 5).slice(0, 116) + '.pdf',
    );
    expect(safeName(`${'a'.repeat(115)} bbbbbb.pdf`)).toBe(`${'a'.repeat(115)}.pdf`);
  });

  it('is safe whatever it was, and safe names stay', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (original) => {
        const safe = safeName(original);
        expect(safe).toMatch(/^[^<>:"|?*/\\\p{C}]+$/u);
        expect(safe).not.toMatch(/^[. ]|[. ]$/u);
        expect(bytesOf(safe)).toBeLessThanOrEqual(NAME_BYTES);
        expect(safe).toBe(safe.normalize('NFC'));
      }),
    );
  });
});

describe('paths', () => {
  it('tell names apart that Windows would take for one, in each folder', () => {
    const named = (folder: string, name: string) => ({ folder, name });
    expect(
      safePaths([
        named('02', 'Ảnh.JPG'),
        named('02', 'ảnh.jpg'),
        named('03', 'ảnh.jpg'),
        named('02', 'x/ảnh.jpg'),
        named('', 'ảnh.jpg'),
      ]),
    ).toEqual(['02/Ảnh.JPG', '02/ảnh (2).jpg', '03/ảnh.jpg', '02/ảnh (3).jpg', 'ảnh.jpg']);
  });

  it('keep the number of a long name within the limit', () => {
    const name = `${'a'.repeat(300)}.pdf`;
    const [first = '', second = ''] = safePaths([
      { folder: '', name },
      { folder: '', name },
    ]);
    expect(second).toMatch(/^a+ \(2\)\.pdf$/u);
    expect([first, second].map(bytesOf)).toEqual([NAME_BYTES, NAME_BYTES]);
  });

  it('do not meet a name that carries a number already', () => {
    const names = ['a (2).pdf', 'a.pdf', 'a.pdf'].map((name) => ({ folder: 'x', name }));
    expect(safePaths(names)).toEqual(['x/a (2).pdf', 'x/a.pdf', 'x/a (3).pdf']);
  });
});
