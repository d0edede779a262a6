/** Files that travel inside the book (Word, Excel, film). @see ISO 32000-1, 7.11.4 */
import { PDFHexString, PDFName, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import type { PdfOutput } from './pdf-output.ts';

export interface AttachedFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface Attached {
  readonly name: string;
  /** Its file specification. */
  readonly ref: PDFRef;
}

/** Writes the bytes as they are: what is attached is packed already. */
export async function fileSpecification(
  output: PdfOutput,
  { name, contentType, bytes }: AttachedFile,
): Promise<PDFRef> {
  const { context } = output;
  const dict = context.obj({
    Type: 'EmbeddedFile',
    Subtype: PDFName.of(contentType),
    Params: { Size: bytes.length },
  });
  const embedded = await output.add(PDFRawStream.of(dict, bytes));
  const title = PDFHexString.fromText(name);
  return output.add(
    context.obj({ Type: 'Filespec', F: title, UF: title, EF: { F: embedded, UF: embedded } }),
  );
}
