import { strFromU8, unzipSync } from 'fflate';

/** The words of a .docx, paragraph after paragraph on lines of their own; non-breaking spaces made plain. */
export function docxText(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return xml
    .replace(/<w:p[ >]/gu, '\n<')
    .replace(/<[^>]+>/gu, '')
    .replaceAll('\u00a0', ' ');
}
