import {
  type Commune,
  criteriaOf,
  type CriteriaSet,
  type Criterion,
  CriterionAnswer,
  criterionOfKey,
  DomainError,
  type Dossier,
  Draft,
  formatRegistrationNumber,
  isCriterionKey,
  type Paper,
  type PaperType,
  partsOf,
  type PlainDate,
  rate,
  type SelfRating,
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

/** What the producer chose, by criterion number; criteria without a choice are left out. */
export function choicesOf(draft: Draft): Record<string, string> {
  const chosen = Object.entries(draft).flatMap(([key, answer]) => {
    const option = isCriterionKey(key) ? CriterionAnswer.safeParse(answer).data?.option : undefined;
    return option === undefined || option === '' ? [] : [[criterionOfKey(key), option] as const];
  });
  return Object.fromEntries(chosen);
}

export interface Rehearsal {
  /** Computed here from what was chosen, never taken from a client; null where the set cannot be scored. */
  readonly selfRating: SelfRating;
  /** Criteria that still ask for a choice; one that does not apply asks for none. */
  readonly unanswered: readonly Criterion[];
}

/** Rates the producer's own choices. @see QĐ 26/2026, Điều 3.3 */
export function rehearse(set: CriteriaSet, draft: Draft): Rehearsal {
  const choices = choicesOf(draft);
  if (!set.scorable)
    return { selfRating: null, unanswered: criteriaOf(set).filter(({ number }) => !(number in choices)) };
  const { parts, total, band, stars, unanswered } = rate(set, choices);
  return {
    selfRating: { parts, total, band, stars },
    unanswered: criteriaOf(set).filter(({ number }) => unanswered.includes(number)),
  };
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
