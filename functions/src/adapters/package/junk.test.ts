import { describe, expect, it } from 'vitest';
import { withoutJunk } from './junk.ts';
import { openPdf } from './source-pdf.ts';
import { scannedPdf } from './testing/files.ts';

const pdf = Buffer.from(await scannedPdf(3));
const cut = pdf.indexOf('endobj') + 'endobj'.length;
const pages = async (bytes: Uint8Array): Promise<unknown> => {
  const source = await openPdf(bytes);
  return typeof source === 'string' ? source : source.pages.length;
};

describe('a PDF', () => {
  it('without junk stays the same bytes', () => {
    expect(withoutJunk(pdf)).toBe(pdf);
  });

  it.each<[string, Buffer]>([
    ['text', Buffer.alloc(3_000_000, 'abc 12 objects 7 ')],
    ['noise', Buffer.alloc(3_000_000, Buffer.from([1, 200, 32, 49, 32, 48]))],
  ])(
    'with megabytes of %s between its objects and after its end loses them, and nothing else',
    async (_, junk) => {
      const full = Buffer.concat([
        pdf.subarray(0, 8),
        junk,
        Buffer.from('\n'),
        pdf.subarray(8, cut),
        junk,
        pdf.subarray(cut),
        junk,
        Buffer.from('\n%%EOF\n'),
      ]);
      const started = performance.now();
      const tidy = withoutJunk(full);
      expect(tidy.length).toBeLessThan(pdf.length + 100);
      expect(await pages(full)).toBe(3);
      expect(performance.now() - started).toBeLessThan(8000);
    },
  );

  it('whose headers stand over two lines keeps its objects', () => {
    const object = `7\n0\nobj\n(${'x'.repeat(200)})\nendobj\n`;
    const odd = Buffer.concat([
      pdf.subarray(0, cut),
      Buffer.from(`\n${object.repeat(3)}`),
      pdf.subarray(cut),
    ]);
    expect(withoutJunk(odd)).toBe(odd);
  });

  it('of many objects takes no longer than its length', () => {
    const many = Buffer.from(`%PDF-1.4\n${'1 0 obj\n<< >>\nendobj\n'.repeat(200_000)}`);
    const started = performance.now();
    expect(withoutJunk(many)).toBe(many);
    expect(performance.now() - started).toBeLessThan(8000);
  });

  it.each([
    ['', 0],
    ['no PDF at all', 13],
    ['endobj', 6],
  ])('%j is no PDF and stays', (text, length) => {
    expect(withoutJunk(Buffer.from(text))).toHaveLength(length);
  });
});
