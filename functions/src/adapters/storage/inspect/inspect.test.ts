import { describe, expect, it } from 'vitest';
import * as files from '../../../../../test/functions/files-fixtures.ts';
import type { FileContentType } from '../../../domain/index.ts';
import { refusalByContent } from '../../../application/files/verdict.ts';
import { inspectBytes } from './inspect.ts';
import { inspectPdf } from './pdf.ts';

const { DOCX, XLSX } = files;

async function verdict(bytes: Buffer, contentType: FileContentType) {
  const declared = { contentType, size: bytes.length, limit: 1024 * 1024 };
  return refusalByContent(declared, await inspectBytes(bytes, contentType));
}

const half = (bytes: Buffer): Buffer => bytes.subarray(0, Math.floor(bytes.length * 0.6));

describe('files as people send them', () => {
  it.each<[string, Buffer, FileContentType]>([
    ['a PDF', files.pdf(3), 'application/pdf'],
    ['a photo', files.jpeg(), 'image/jpeg'],
    ['a photo with a film behind it', Buffer.concat([files.jpeg(), files.mp4()]), 'image/jpeg'],
    ['a PNG', files.png(), 'image/png'],
    ['a HEIC', files.heic(), 'image/heic'],
    ['a Word file', files.docx(), DOCX],
    ['an Excel file', files.xlsx(), XLSX],
    ['a film', files.mp4(), 'video/mp4'],
  ])('takes %s', async (_, bytes, contentType) => {
    expect(await verdict(bytes, contentType)).toBeNull();
  });

  it('counts the pages of a PDF', async () => {
    expect(await inspectPdf(files.pdf(7))).toEqual({ encrypted: false, intact: true, pageCount: 7 });
  });
});

describe('files that are not what they say', () => {
  it.each<[string, Buffer, FileContentType]>([
    ['a program called PDF', files.program(), 'application/pdf'],
    ['a program called photo', files.program(), 'image/jpeg'],
    ['a PNG called JPEG', files.png(), 'image/jpeg'],
    ['an Excel file called Word', files.xlsx(), DOCX],
    ['an archive called Word', files.plainZip(), DOCX],
    ['an archive called PDF', files.plainZip(), 'application/pdf'],
    ['an old Word file called DOCX', Buffer.from('d0cf11e0a1b11ae1', 'hex'), DOCX],
    ['plain text called PDF', Buffer.from('Kính gửi Phòng Kinh tế'), 'application/pdf'],
  ])('refuses %s as another type', async (_, bytes, contentType) => {
    expect(await verdict(bytes, contentType)).toBe('typeMismatch');
  });
});

describe('files that nobody could open', () => {
  it.each<[string, Buffer, FileContentType]>([
    ['a PDF', half(files.pdf(3)), 'application/pdf'],
    ['a photo', half(files.jpeg()), 'image/jpeg'],
    ['a PNG', half(files.png()), 'image/png'],
    ['a HEIC', half(files.heic()), 'image/heic'],
    ['a film', half(files.mp4()), 'video/mp4'],
    ['a Word file', half(files.docx()), DOCX],
    ['an Excel file', half(files.xlsx()), XLSX],
  ])('refuses %s that was cut off', async (_, bytes, contentType) => {
    expect(await verdict(bytes, contentType)).toBe('broken');
  });

  it.each<[string, Buffer, FileContentType]>([
    ['a PDF', files.encryptedPdf(), 'application/pdf'],
    ['a Word file', files.encryptedOffice(), DOCX],
    ['an Excel file', files.encryptedOffice(), XLSX],
  ])('refuses %s with a password', async (_, bytes, contentType) => {
    expect(await verdict(bytes, contentType)).toBe('encrypted');
  });

  it('gives up on a PDF that takes too long', async () => {
    expect(await inspectPdf(files.pdf(1), 0)).toEqual({ encrypted: false, intact: false, pageCount: null });
  });
});
