/** Small real files, made byte by byte: what people send, and what goes wrong with it. */
import { crc32, deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A PDF of so many empty pages. With `trailer`, that text joins the trailer (an /Encrypt, for instance). */
export function pdf(pages = 1, trailer = ''): Buffer {
  const kids = Array.from({ length: pages }, (_, at) => `${String(at + 3)} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${String(pages)} >>`,
    ...Array.from({ length: pages }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, at) => {
    const offset = text.length;
    text += `${String(at + 1)} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${rows}`;
  text += `trailer\n<< /Size ${String(objects.length + 1)} /Root 1 0 R ${trailer} >>\nstartxref\n${String(start)}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** Asks for a password that nobody gave: the keys in it match no empty password (ISO 32000-1, 7.6.3). */
export function encryptedPdf(): Buffer {
  const key = 'ab'.repeat(32);
  const id = '00112233445566778899aabbccddeeff';
  return pdf(
    1,
    `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -44 >> /ID [<${id}> <${id}>]`,
  );
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A grey picture, `side` points wide and high. */
export function png(side = 8): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((side + 1) * side, 0x7f);
  for (let row = 0; row < side; row += 1) rows[row * (side + 1)] = 0;
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** One grey point, as a phone would write it: with a preview in a segment, whose end mark is not the picture's. */
export function jpeg(): Buffer {
  const preview = Buffer.from('ffd8ffd9', 'hex');
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), preview]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(exif.length + 2);
  return Buffer.concat([
    Buffer.from('ffd8ffe1', 'hex'),
    length,
    exif,
    Buffer.from(`ffdb004300${'01'.repeat(64)}`, 'hex'),
    Buffer.from('ffc0000b080001000101011100', 'hex'),
    Buffer.from('ffc40014000100000000000000000000000000000009', 'hex'),
    Buffer.from('ffc40014100100000000000000000000000000000000', 'hex'),
    Buffer.from('ffda0008010100003f007fff00ffd9', 'hex'),
  ]);
}

function box(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, data]);
}

const brand = (name: string): Buffer => box('ftyp', Buffer.from(`${name}\0\0\0\0${name}mp41`, 'latin1'));

export const mp4 = (): Buffer =>
  Buffer.concat([
    brand('isom'),
    box('mdat', Buffer.alloc(64, 7)),
    box('moov', box('mvhd', Buffer.alloc(100))),
  ]);

export const heic = (): Buffer =>
  Buffer.concat([
    brand('heic'),
    box('meta', Buffer.concat([Buffer.alloc(4), box('hdlr', Buffer.alloc(24))])),
    box('mdat', Buffer.alloc(64, 9)),
  ]);

function officeFile(main: string, part: string, xml: string): Buffer {
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${main}"/></Types>`;
  return Buffer.from(zipSync({ '[Content_Types].xml': strToU8(types), [part]: strToU8(xml) }));
}

export const xlsx = (): Buffer =>
  officeFile(`${XLSX}.main+xml`, 'xl/workbook.xml', '<workbook/>'.padEnd(600, ' '));

export const docx = (): Buffer =>
  officeFile(`${DOCX}.main+xml`, 'word/document.xml', '<document/>'.padEnd(600, ' '));

/** An archive that is no office file. */
export const plainZip = (): Buffer => Buffer.from(zipSync({ 'a.txt': strToU8('xin chào') }));

/** Word's and Excel's wrapping of a document with a password, as far as its head and stream names go. */
export const encryptedOffice = (): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from('EncryptedPackage', 'utf16le'),
    Buffer.alloc(96),
  ]);

/** The head of a Windows program. */
export const program = (): Buffer =>
  Buffer.concat([
    Buffer.from('MZ', 'latin1'),
    Buffer.alloc(62),
    Buffer.from('PE\0\0', 'latin1'),
    Buffer.alloc(512),
  ]);
