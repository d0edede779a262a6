// The papers beside the demonstration's dossiers: real one-page PDFs that say they are samples.
import { createHash } from 'node:crypto';
import { checklistFor, type DossierFile } from '../../functions/src/domain/index.ts';
import { TAN_KY } from './commune.ts';

/** A PDF of one page with one line of ASCII; the offsets of its table are counted, so that every reader opens it. */
export function samplePdf(line: string): Buffer {
  const content = `BT /F1 16 Tf 60 760 Td (${line.replaceAll(/[^ -~]|[()\\]/gu, '')}) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    `<</Length ${String(content.length)}>>\nstream\n${content}\nendstream`,
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.length + 1);
  const trailer = `trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${String(body.length)}\n%%EOF\n`;
  return Buffer.from(`${body}xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`, 'latin1');
}

export interface SamplePaper {
  readonly file: DossierFile;
  readonly bytes: Buffer;
}

/** Papers that hold for a time: the day printed on the example. */
const VALID_UNTIL: Readonly<Record<string, string>> = { E02: '2028-05-31', E12: '2027-04-30' };

/** Every paper that the product set requires, as the server has read it back. */
export function samplePapers(
  dossierId: string,
  owner: { readonly producerId: string; readonly uid: string },
  setNo: number,
  at: string,
): SamplePaper[] {
  return checklistFor(setNo)
    .filter(({ need }) => need === 'required')
    .map(({ code, name }) => {
      const bytes = samplePdf(`OCOP - sample paper ${code} of ${dossierId}`);
      return { bytes, file: fileOf(dossierId, owner, { code, name, bytes, at }) };
    });
}

export function fileIdOf(evidenceCode: string): string {
  return `vidu-${evidenceCode}`;
}

function fileOf(
  dossierId: string,
  { producerId, uid }: { readonly producerId: string; readonly uid: string },
  { code, name, bytes, at }: { code: string; name: string; bytes: Buffer; at: string },
): DossierFile {
  return {
    id: fileIdOf(code),
    communeId: TAN_KY,
    dossierId,
    producerId,
    name: `${name} (ví dụ).pdf`,
    contentType: 'application/pdf',
    size: bytes.length,
    evidenceCode: code,
    validUntil: VALID_UNTIL[code] ?? null,
    state: 'received',
    refusal: null,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    pageCount: 1,
    uploadedBy: uid,
    onBehalf: false,
    startedAt: at,
    receivedAt: at,
    schemaVersion: 1,
  };
}
