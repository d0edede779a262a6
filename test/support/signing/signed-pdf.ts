/** Signed PDFs, as the programs of an office write them: each signature an update after what was there. */
import { plainAddPlaceholder } from '@signpdf/placeholder-plain';
import { SignPdf, Signer } from '@signpdf/signpdf';

export const DETACHED = 'adbe.pkcs7.detached';
export const CADES = 'ETSI.CAdES.detached';
export const DOCUMENT_TIMESTAMP = 'ETSI.RFC3161';

/** Makes the signature of the bytes that it covers. */
export type MakeSignature = (covered: Buffer) => Buffer;

class CallbackSigner extends Signer {
  readonly #make: MakeSignature;

  constructor(make: MakeSignature) {
    super();
    this.#make = make;
  }

  override sign(covered: Buffer): Promise<Buffer> {
    return Promise.resolve(this.#make(covered));
  }
}

/** A PDF with room for one more signature. */
export function withPlace(pdf: Buffer, subFilter = DETACHED): Buffer {
  return plainAddPlaceholder({
    pdfBuffer: pdf,
    reason: 'Ky so',
    contactInfo: '',
    name: 'UBND xa Tan Ky',
    location: 'Tan Ky',
    signingTime: new Date('2026-06-01T02:00:00Z'),
    signatureLength: 12_000,
    subFilter,
  });
}

/** Signs in the place that is kept. */
export function fillPlace(placed: Buffer, signer: MakeSignature | Signer): Promise<Buffer> {
  return new SignPdf().sign(placed, signer instanceof Signer ? signer : new CallbackSigner(signer));
}

export function signPdf(pdf: Buffer, signer: MakeSignature | Signer, subFilter = DETACHED): Promise<Buffer> {
  return fillPlace(withPlace(pdf, subFilter), signer);
}

/** What a program adds when it changes a file and leaves what was there: the objects, and where the list of objects stands. */
export function updated(file: Buffer, objects: string): Buffer {
  const [, list = '0'] =
    /startxref\s+(\d+)\s+%%EOF\s*$/u.exec(file.toString('latin1', file.length - 64)) ?? [];
  return Buffer.concat([file, Buffer.from(`\n${objects}\nstartxref\n${list}\n%%EOF`, 'latin1')]);
}

/** Replaces bytes without moving any other. */
export function replaced(file: Buffer, what: string, by: string): Buffer {
  const at = file.indexOf(what, 0, 'latin1');
  if (at === -1 || what.length !== by.length) throw new Error(`Cannot replace ${what}.`);
  return Buffer.concat([file.subarray(0, at), Buffer.from(by, 'latin1'), file.subarray(at + what.length)]);
}
