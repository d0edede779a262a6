import { buildPaper, type Issuance, type PaperModel, type PaperType } from '../../domain/index.ts';
import { communeReviewFacts } from './facts/commune-review.ts';
import { provinceRequestFacts } from './facts/province-request.ts';
import { receiptFacts } from './facts/receipt.ts';
import { registrationFormFacts } from './facts/registration-form.ts';
import { selfAssessmentFacts } from './facts/self-assessment.ts';
import type { DossierSource, PaperSource } from './facts/source.ts';
import { supplementRequestFacts } from './facts/supplement-request.ts';

/** What one paper is made from: the office, the dossiers, the number and day (none while it is a draft). */
export interface ModelSource extends Pick<PaperSource, 'commune' | 'today' | 'rule' | 'signerId'> {
  readonly dossiers: readonly [DossierSource, ...DossierSource[]];
  readonly issuance: Issuance;
}

/** The paper as data. Only Mẫu số 02 needs more than the source: the criteria set, loaded when it is asked for. */
export async function paperModel(type: PaperType, given: ModelSource): Promise<PaperModel> {
  const source: PaperSource = { ...given, ...given.dossiers[0] };
  switch (type) {
    case 'registrationForm':
      return buildPaper(type, registrationFormFacts(source));
    case 'selfAssessmentReport':
      return buildPaper(type, await selfAssessmentFacts(source));
    case 'communeReview':
      return buildPaper(type, communeReviewFacts(source));
    case 'provinceRequest':
      return buildPaper(type, provinceRequestFacts(source, given.dossiers));
    case 'receipt':
      return buildPaper(type, receiptFacts(source));
    case 'supplementRequest':
      return buildPaper(type, supplementRequestFacts(source));
  }
}
