import {
  type Dossier,
  objects,
  type PackageAudience,
  type PackagePaper,
  type Paper,
  paperKinds,
  type PaperType,
  type StoredObject,
} from '../../domain/index.ts';
import { queries } from '../documents.ts';
import type { Reader } from '../ports.ts';

/** The signed file that came back stands for the paper; else its print. */
function objectOf({ communeId, id, files, signedFile }: Paper): StoredObject | null {
  if (signedFile?.state === 'received' && signedFile.sha256 !== null)
    return {
      path: objects.signedPaper(communeId, id, signedFile.id),
      bytes: signedFile.size,
      sha256: signedFile.sha256,
    };
  return files.pdf;
}

/**
 * No draft of the office leaves it. A form that gets no number is final as it is printed when it is the producer's or
 * the village head's word; the office's own sheets (opinions) only when they came back signed.
 */
function isFinal(paper: Paper): boolean {
  if (paper.state === 'issued') return true;
  const { signing, issuedBy } = paperKinds[paper.type];
  if (signing !== 'none' || paper.state === 'replaced' || paper.state === 'withdrawn') return false;
  return paper.signedFile?.state === 'received' || (issuedBy !== 'commune' && paper.files.pdf !== null);
}

function packagePaper(paper: Paper): PackagePaper {
  const { type, title, number, issuedOn } = paper;
  return {
    type,
    title: title === '' ? paperKinds[type].name : title,
    number: number?.text ?? null,
    issuedOn,
    object: objectOf(paper),
  };
}

/** What belongs to the dossier by now, made or not. @see QĐ 26/2026, Điều 6.1, 6.2 */
function expectedTypes({ report, referral }: Dossier, audience: PackageAudience): PaperType[] {
  const office = audience === 'office';
  return [
    'registrationForm',
    'selfAssessmentReport',
    ...(office && report !== null && report.issuedOn !== null ? (['communeReview'] as const) : []),
    ...(office && referral !== null ? (['provinceRequest'] as const) : []),
  ];
}

/** The final papers of a dossier that this audience may read, and an empty place for each that should be there. */
export async function packagePapers(
  reader: Reader,
  dossier: Dossier,
  audience: PackageAudience,
): Promise<PackagePaper[]> {
  const all = await reader.list(queries.papersOf(dossier.communeId, dossier.id));
  const own = all.filter(({ producerId }) => audience === 'office' || producerId === dossier.producer.id);
  const papers = own.filter(isFinal).map(packagePaper);
  const missing = expectedTypes(dossier, audience).filter((type) =>
    papers.every((paper) => paper.type !== type),
  );
  return [
    ...papers,
    ...missing.map((type) => ({
      type,
      title: paperKinds[type].name,
      number: null,
      issuedOn: null,
      object: null,
    })),
  ];
}
