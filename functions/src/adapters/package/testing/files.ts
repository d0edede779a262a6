/** Real files as people send them, made here: scans, photographs, and what goes wrong with them. */
import { deflateSync } from 'node:zlib';
import { degrees, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import sharp from 'sharp';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Pixels without a pattern, so that a JPEG of them is as large as one of a photograph. */
function noise(width: number, height: number): Buffer {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = (at * 7919 + ((at * at) >> 7)) & 255;
  return pixels;
}

export interface PhotoOptions {
  readonly width: number;
  readonly height: number;
  /** EXIF's. */
  readonly orientation?: number;
  readonly quality?: number;
}

/** A photograph. */
export function photo({ width, height, orientation, quality = 85 }: PhotoOptions): Promise<Buffer> {
  const raw = { width: Math.min(400, width), height: Math.min(300, height), channels: 3 } as const;
  return sharp(noise(raw.width, raw.height), { raw })
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .withMetadata(orientation === undefined ? {} : { orientation })
    .jpeg({ quality })
    .toBuffer();
}

export interface PageKind {
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: number;
}

/** A scan: one picture on each page. `kinds` are taken in turn; A4 upright by default. */
export async function scannedPdf(
  pages: number,
  kinds: readonly PageKind[] = [{}],
  picture?: Uint8Array,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const scan = await pdf.embedJpg(picture ?? (await photo({ width: 120, height: 170 })));
  for (let at = 0; at < pages; at += 1) {
    const { width = 595.28, height = 841.89, rotate = 0 } = kinds[at % kinds.length] ?? {};
    const page = pdf.addPage([width, height]);
    page.drawImage(scan, { x: 0, y: 0, width, height });
    page.drawText(`Scan ${String(at + 1)}`, { x: 40, y: 40, size: 20 });
    if (rotate !== 0) page.setRotation(degrees(rotate));
  }
  return pdf.save({ useObjectStreams: false });
}

/** The passwords: a file with a user's asks for it, one with an owner's alone opens for reading. */
export async function lockedPdf(passwords: { user?: string; owner: string }): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(await scannedPdf(2));
  pdf.encrypt({
    ...(passwords.user === undefined ? {} : { userPassword: passwords.user }),
    ownerPassword: passwords.owner,
  });
  return pdf.save({ useObjectStreams: false });
}

/** Every offset of the cross-reference table is wrong, and so is where the table is said to be. */
export function withBrokenTable(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const broken = text
    .replace(/^\d{10} 00000 n/gmu, '0000000007 00000 n')
    .replace(/startxref\n\d+/u, 'startxref\n999999999');
  return Buffer.from(broken, 'latin1');
}

/** Contents over several streams, cut inside an operator's line and with a closing mark too many; a stamp upon it. */
export async function oddPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const { context } = pdf;
  const page = pdf.addPage([300, 400]);
  const stream = (text: string) =>
    context.register(PDFRawStream.of(context.obj({ Filter: 'FlateDecode' }), deflateSync(Buffer.from(text))));
  page.node.set(PDFName.of('Contents'), context.obj([stream('1 0 0 rg 10 10'), stream('50 50 re f Q Q')]));
  const stamp = context.register(
    PDFRawStream.of(
      context.obj({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 10, 10] }),
      Buffer.from('0 0 1 rg 0 0 10 10 re f'),
    ),
  );
  const annotation = (more: object) =>
    context.obj({ Type: 'Annot', Subtype: 'Stamp', Rect: [100, 200, 140, 220], ...more });
  const shown = context.obj({ N: stamp });
  page.node.set(
    PDFName.of('Annots'),
    context.obj([
      annotation({ AP: shown }),
      annotation({ AP: shown, F: 2 }),
      annotation({ AP: shown, Subtype: 'Popup' }),
      annotation({}),
      annotation({ AP: context.obj({ N: context.obj({ On: stamp }) }), AS: 'Off' }),
      annotation({ AP: context.obj({ N: context.obj({ On: stamp }) }), AS: 'On', Rect: [0, 0, 20, 20] }),
    ]),
  );
  return pdf.save({ useObjectStreams: true });
}

/**
 * HEIC of 96 × 64 stored pixels, left half red, right half blue, a green square in the upper left corner, which its
 * container turns by a quarter clockwise. HEVC by x265 through libheif.
 */
export const TURNED_HEIC = Buffer.from(
  'AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAUxtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRt' +
    'AAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAFwAAEAAAAAAAAAaQAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAAAAEAAGh2YzEAAAAAzGlw' +
    'cnAAAACtaXBjbwAAAHhodmNDAQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQCEAAQArQgEBA3AA' +
    'AAMAkAAAAwAAAwAeoDCBBZbqSSmubgQEDAgAAAMACAAAAwAIQCIAAQAHRAHBcrAiQAAAABRpc3BlAAAAAAAAAGAAAABAAAAAEHBpeGkAAAAA' +
    'AwgICAAAAAlpcm90AwAAABdpcG1hAAAAAAAAAAEAAQSBAoOEAAAAcW1kYXQAAABlKAGvWPW9f9NX98/f0TEDvv2Xgn67baFg2Ooo/cOzy3V1' +
    'qpoJR3ne7U8zO//wDEV4uov4N7doX9TLNvc9AK/z3+6Mth+0zuP+npv2FiMlLSYDUtmBYmlj31z2sIs+kl8Q7lx/nsA=',
  'base64',
);
