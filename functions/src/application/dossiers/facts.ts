import {
  choicesOf,
  type Commune,
  criteriaOf,
  type CriteriaSet,
  DomainError,
  type Dossier,
  Draft,
  formatRegistrationNumber,
  type Paper,
  type PaperType,
  partsOf,
  type PlainDate,
} from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { takeNumber } from '../numbers.ts';
import type { Transaction } from '../ports.ts';
import type { DossierRecord } from '../records.ts';

/**
 * The draft as the forms define it; what clients wrote beyond them is dropped.
 * @throws DomainError `invalid-argument` naming the part that is not what its form allows
 */
export function draftOf(stored: DossierRecord['draft']): Draft {
  const parsed = Draft.safeParse(stored);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  throw new DomainError('invalid-argument', 'Bản nháp có phần nhập chưa đúng; hãy sửa rồi gửi lại.', {
    issues,
  });
}

/** @throws DomainError `invalid-argument` for an option that the dossier's set does not have there */
export function refuseForeignOptions(set: CriteriaSet, draft: Draft): void {
  const options = new Map(criteriaOf(set).map((each) => [each.number, each.options.map(({ id }) => id)]));
  for (const [criterion, option] of Object.entries(choicesOf(draft)))
    if (!(options.get(criterion) ?? []).includes(option))
      throw new DomainError(
        'invalid-argument',
        `Mức đã chọn không thuộc tiêu chí ${criterion} của bộ tiêu chí này.`,
        {
          path: `c${criterion}`,
        },
      );
}

/**
 * A paper that has its number, of the type asked for and about this dossier.
 * @throws DomainError `failed-precondition` naming what is still to be done
 */
export async function issuedPaper(
  tx: Transaction,
  dossier: Dossier,
  documentId: string,
  type: PaperType,
): Promise<Paper & { readonly number: NonNullable<Paper['number']>; readonly issuedOn: PlainDate }> {
  const paper = await tx.read(documents.paper(dossier.communeId, documentId));
  if (paper?.type !== type || !paper.dossierIds.includes(dossier.id))
    throw new DomainError('not-found', 'Không tìm thấy văn bản này cho hồ sơ.', { path: 'documentId' });
  const { number, issuedOn } = paper;
  if (paper.state === 'withdrawn' || paper.state === 'replaced')
    throw new DomainError(
      'failed-precondition',
      `“${paper.title}” đã bị thu hồi hoặc thay thế; hãy chọn văn bản đang có hiệu lực.`,
      { documentId },
    );
  if (paper.state !== 'issued' || number === null || issuedOn === null)
    throw new DomainError('failed-precondition', `“${paper.title}” chưa được văn thư cấp số, ban hành.`, {
      documentId,
    });
  return { ...paper, number, issuedOn };
}

/** The next number of the registration forms. @see QĐ 26/2026, Mẫu số 01 */
export async function registrationNumber(tx: Transaction, commune: Commune, on: PlainDate): Promise<string> {
  const [year] = partsOf(on);
  const serial = await takeNumber(tx, { commune: commune.id, type: 'registrationForm', year }, null);
  return formatRegistrationNumber({
    serial,
    provinceCode: commune.provinceCode,
    communeCode: commune.id,
    year,
  });
}
