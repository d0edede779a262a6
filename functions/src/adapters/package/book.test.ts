import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { BoundBook, Printed } from '../../application/package/ports.ts';
import type { PackageItem } from '../../domain/index.ts';
import { openBook } from './book.ts';
import { A4, STRIP } from './placement.ts';
import { lockedPdf, oddPdf, photo, scannedPdf, TURNED_HEIC, withBrokenTable } from './testing/files.ts';
import { memorySink } from '../../application/package/testing/memory-bucket.ts';
import { type ReadPdf, readPdf } from './testing/read-pdf.ts';

type Given = readonly [bytes: Uint8Array, contentType: PackageItem['contentType']];

interface Made {
  readonly printed: readonly Printed[];
  readonly bound: BoundBook;
  readonly pdf: ReadPdf;
  readonly bytes: Uint8Array;
}

/** A book of these files, each with a bookmark of its own and a notice where it could not be printed. */
async function bookOf(...files: readonly Given[]): Promise<Made> {
  const sink = memorySink();
  const book = openBook(sink, '2026-11-05T02:00:00.000Z');
  const printed = await Promise.all(
    files.map(async ([bytes, contentType]) => {
      const place = book.place();
      const outcome = await place.print(bytes, contentType);
      if ('fault' in outcome) place.notice({ heading: 'KHÔNG IN', sentence: outcome.fault, lines: [] });
      return outcome;
    }),
  );
  const bound = await book.bind({
    title: 'Hồ sơ thử',
    outline: files.map((_, item) => ({ title: `Tệp ${String(item + 1)}`, item, children: [] })),
    front: (pageOf, pages) => ({
      cover: { above: [], title: ['BÌA'], lines: [{ label: 'Số trang', value: String(pages) }], note: '' },
      contents: files.map((_, item) => ({
        depth: 0,
        heading: false,
        title: `Tệp ${String(item + 1)}`,
        page: pageOf(item),
      })),
    }),
    stamp: (page, pages) => `Trang ${String(page)}/${String(pages)} · 01/PĐK-19-02104-2026`,
  });
  return { printed, bound, pdf: await readPdf(sink.bytes()), bytes: sink.bytes() };
}

const PDF = 'application/pdf';
/** Cover and one page of contents. */
const FRONT = 2;

/** The corner of the page where the upper left corner of the stored picture lies, as shares of width and height. */
function upperLeft({ width, height, pictures }: ReadPdf['pages'][number]): readonly [number, number] {
  const [, , c, d, e, f] = pictures[0] ?? [0, 0, 0, 0, 0, 0];
  return [Math.abs(Math.round((c + e) / width)), Math.abs(Math.round((d + f - STRIP) / (height - STRIP)))];
}

/** The first JPEG of a file, decoded. */
async function pixelsIn(bytes: Uint8Array) {
  const start = Buffer.from(bytes).indexOf(Buffer.from([0xff, 0xd8, 0xff]));
  const { data, info } = await sharp(bytes.subarray(start)).raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels };
}

describe('a scan of sixty pages', () => {
  const kinds = [
    {},
    { rotate: 90 },
    { rotate: 180 },
    { rotate: 270 },
    { width: 612, height: 1008 },
    { width: 1684, height: 1191 },
  ];
  const made = scannedPdf(60, kinds).then((scan) => bookOf([scan, PDF]));

  it('has all its pages, each on A4, none left to the reader to turn', async () => {
    const { printed, bound, pdf } = await made;
    expect(printed).toEqual([{ pages: 60 }]);
    expect(bound).toMatchObject({ pages: 62, places: [{ from: 3, to: 62 }] });
    expect(pdf.pages).toHaveLength(62);
    for (const page of pdf.pages) {
      expect(page.rotate).toBe(0);
      const sides = [page.width, page.height].toSorted((a, b) => a - b);
      expect(sides).toEqual([expect.closeTo(A4.width, 2), expect.closeTo(A4.height, 2)]);
    }
  });

  it('stands upright as its pages did, across where they were wide', async () => {
    const { pages } = (await made).pdf;
    const shown = pages.slice(FRONT, FRONT + 6);
    expect(shown.map(({ width, height }) => width > height)).toEqual([false, true, false, true, false, true]);
    // Turned clockwise by a quarter, the stored upper left corner is shown at the upper right, and so on round.
    expect(shown.map(upperLeft)).toEqual([
      [0, 1],
      [1, 1],
      [1, 0],
      [0, 0],
      [0, 1],
      [0, 1],
    ]);
  });

  it('covers nothing with its running number, and is covered by none', async () => {
    const { pages } = (await made).pdf;
    pages.forEach(({ text }, at) => {
      expect(text).toContain(`Trang ${String(at + 1)}/62 · 01/PĐK-19-02104-2026`);
    });
    for (const { pictures } of pages.slice(FRONT))
      for (const [a, b, c, d, , f] of pictures)
        expect(Math.min(f, f + b, f + d, f + b + d, f + a * 0 + c * 0)).toBeGreaterThan(STRIP - 0.1);
  });

  it('has its picture once in the file, not sixty times', async () => {
    const { bytes } = await made;
    const text = Buffer.from(bytes).toString('latin1');
    expect(text.match(/\/Subtype \/Image/gu)).toHaveLength(1);
  });
});

describe('photographs', () => {
  it('of 48 million pixels held on its side stands upright on A4, at 200 dpi at most', async () => {
    const { printed, pdf, bytes } = await bookOf([
      await photo({ width: 8000, height: 6000, orientation: 6 }),
      'image/jpeg',
    ]);
    expect(printed).toEqual([{ pages: 1 }]);
    const page = pdf.pages[FRONT];
    expect(page?.width).toBeCloseTo(A4.width, 2);
    expect(page && upperLeft(page)).toEqual([1, 1]);
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toContain('/Width 2339');
    expect(bytes.length).toBeLessThan(3_000_000);
  });

  it('as HEIC are decoded and stand as their container says', async () => {
    const { printed, pdf, bytes } = await bookOf([TURNED_HEIC, 'image/heic']);
    expect(printed).toEqual([{ pages: 1 }]);
    const [a, b, c, d] = pdf.pages[FRONT]?.pictures[0] ?? [];
    expect([a, b, c, d]).toEqual([64, 0, 0, 96]);
    const { data } = await pixelsIn(bytes);
    const pixel = (x: number, y: number): number[] => [
      ...data.subarray((y * 64 + x) * 3, (y * 64 + x) * 3 + 3),
    ];
    // The green square of the stored upper left corner is at the upper right, the blue half below.
    expect(pixel(56, 8)).toEqual([
      expect.toSatisfy((v) => v < 40),
      expect.toSatisfy((v) => v > 160),
      expect.toSatisfy((v) => v < 40),
    ]);
    expect(pixel(32, 80)[2]).toBeGreaterThan(180);
  });

  it('with a transparent ground get a white one', async () => {
    const clear = { width: 50, height: 80, channels: 4, background: '#00000000' } as const;
    const { printed, pdf, bytes } = await bookOf([
      await sharp({ create: clear }).png().toBuffer(),
      'image/png',
    ]);
    expect(printed).toEqual([{ pages: 1 }]);
    expect(pdf.pages[FRONT]?.pictures[0]?.slice(0, 4)).toEqual([50, 0, 0, 80]);
    const { data } = await pixelsIn(bytes);
    expect([...data.subarray(0, 3)]).toEqual([255, 255, 255]);
  });

  it('in grey are pictures too', async () => {
    const create = { width: 90, height: 40, channels: 3, background: '#777777' } as const;
    const grey = await sharp({ create }).greyscale().jpeg().toBuffer();
    const { bytes } = await bookOf([grey, 'image/jpeg']);
    expect(await pixelsIn(bytes)).toMatchObject({ width: 90, height: 40, channels: 3 });
  });
});

describe('odd files', () => {
  it('with a cross-reference table that is wrong from end to end are read all the same', async () => {
    const { printed, pdf } = await bookOf([withBrokenTable(await scannedPdf(3)), PDF]);
    expect(printed).toEqual([{ pages: 3 }]);
    expect(pdf.pages[FRONT + 2]?.text).toContain('Scan 3');
  });

  it('that are only protected against changes are printed; those that ask for a password are not', async () => {
    const { printed, pdf } = await bookOf(
      [await lockedPdf({ owner: 'x' }), PDF],
      [await lockedPdf({ user: 'y', owner: 'x' }), PDF],
    );
    expect(printed).toEqual([{ pages: 2 }, { fault: 'encrypted' }]);
    expect(pdf.pages[FRONT + 1]?.text).toContain('Scan 2');
    expect(pdf.pages[FRONT + 2]?.text).toContain('KHÔNG IN encrypted');
  });

  it('whose marks do not close reach no further than their page, and keep their stamps', async () => {
    const { printed, pdf, bytes } = await bookOf([await oddPdf(), PDF]);
    expect(printed).toEqual([{ pages: 1 }]);
    expect(pdf.pages[FRONT]?.text).toContain('Trang 3/3');
    const [page] = (await PDFDocument.load(bytes)).getPages().slice(FRONT);
    const drawn = String(page?.node.Resources()).match(/\/P\d+ /gu);
    // The page itself, the visible stamp, and the one that is switched on.
    expect(drawn).toHaveLength(3);
  });

  it.each<[string, Given]>([
    ['a PDF cut off before its pages', [new TextEncoder().encode('%PDF-1.4\n1 0 obj\n<< /Type /Cat'), PDF]],
    [
      'a PDF without a page',
      [new TextEncoder().encode('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'), PDF],
    ],
    ['no PDF at all', [Buffer.from('MZ program'), PDF]],
    ['no picture at all', [Buffer.from('MZ program'), 'image/png']],
    ['no HEIC at all', [Buffer.from('MZ program'), 'image/heic']],
  ])('%s stops nothing: it gets a page that says so', async (_, given) => {
    const { printed, pdf } = await bookOf(given, [await scannedPdf(1), PDF]);
    expect(printed).toEqual([{ fault: 'broken' }, { pages: 1 }]);
    expect(pdf.pages[FRONT]?.text).toContain('KHÔNG IN broken');
    expect(pdf.pages[FRONT + 1]?.text).toContain('Scan 1');
  });

  it('a photograph cut off says so: no half of it is shown as the whole', async () => {
    const whole = await photo({ width: 800, height: 600 });
    const { printed } = await bookOf([whole.subarray(0, whole.length / 2), 'image/jpeg']);
    expect(printed).toEqual([{ fault: 'broken' }]);
  });

  it('whose page tree leads nowhere give the pages that they hold', async () => {
    const text = Buffer.from(await scannedPdf(2)).toString('latin1');
    const lost = Buffer.from(
      text.replace(/\/Kids \[[^\]]*\]/u, (kids) => '/Kids [' + ' '.repeat(kids.length - 8) + ']'),
      'latin1',
    );
    expect((await bookOf([lost, PDF])).printed).toEqual([{ pages: 2 }]);
  });
});

describe('the order', () => {
  it('is that of the places, whatever is ready first; bookmarks, contents and links say the real pages', async () => {
    const { bound, pdf } = await bookOf(
      [await photo({ width: 3000, height: 2000 }), 'image/jpeg'],
      [await scannedPdf(4), PDF],
      [await photo({ width: 300, height: 200 }), 'image/jpeg'],
    );
    const starts = bound.places.map(({ from }) => from);
    expect(starts).toEqual([3, 4, 8]);
    expect(pdf.bookmarks.map(({ title, page }) => [title, page])).toEqual([
      ['Tệp 1', 3],
      ['Tệp 2', 4],
      ['Tệp 3', 8],
    ]);
    expect(pdf.pages[1]?.links).toEqual(starts);
    expect(pdf.pages[1]?.text).toMatch(/MỤC LỤC.*Tệp 1.* 3 Tệp 2.* 4 Tệp 3.* 8/u);
    expect(pdf.pages[0]?.text).toContain('Số trang 8');
    expect(pdf.title).toBe('Hồ sơ thử');
  });

  it('holds when the contents take several pages: they count themselves', async () => {
    const small = await scannedPdf(1);
    const files = Array.from({ length: 90 }, (): Given => [small, PDF]);
    const { bound, pdf } = await bookOf(...files);
    const front = bound.pages - 90;
    expect(front).toBeGreaterThan(3);
    expect(pdf.pages.slice(0, front).flatMap(({ links }) => links)).toEqual(
      bound.places.map(({ from }) => from),
    );
    expect(bound.places[0]).toEqual({ from: front + 1, to: front + 1 });
    expect(pdf.bookmarks.at(-1)).toMatchObject({ title: 'Tệp 90', page: bound.pages });
  });
});

it('a sink that fails is not taken for a broken file', async () => {
  const sink = memorySink();
  const failing = { ...sink, write: () => Promise.reject(new Error('no network')) };
  const book = openBook(failing, '2026-11-05T02:00:00.000Z');
  await book.place().print(await scannedPdf(1), PDF);
  const matter = { cover: { above: [], title: [], lines: [], note: '' }, contents: [] };
  const binding = { title: '', outline: [], front: () => matter, stamp: () => '' };
  await expect(book.bind(binding)).rejects.toThrow('no network');
});
