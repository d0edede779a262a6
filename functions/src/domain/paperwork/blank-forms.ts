/** The decree's forms with nothing filled in, to be completed by pen ("in phiếu"). */
import { defaultOfficeWording, UNISSUED } from './office-wording.ts';
import type { OfficeWording } from './office-wording.ts';
import type { PaperModel } from './model.ts';
import { communeReview, UNKNOWN_CONTENT } from './papers/commune-review.ts';
import { UNKNOWN_PRODUCER } from './papers/facts.ts';
import { registrationForm } from './papers/registration-form.ts';
import { NO_TICKS, selfAssessmentReport } from './papers/self-assessment-report.ts';

/** Mẫu số 01. */
export const blankRegistrationForm = (): PaperModel =>
  registrationForm({
    province: null,
    year: null,
    producer: UNKNOWN_PRODUCER,
    productName: null,
    classification: [],
    registration: null,
    samples: null,
    signedAt: null,
    signedOn: null,
    communeReceipt: null,
    provinceReceipt: null,
  });

/** Mẫu số 02. */
export const blankSelfAssessmentReport = (): PaperModel =>
  selfAssessmentReport({
    producer: UNKNOWN_PRODUCER,
    foundedOn: null,
    registrationNumber: null,
    productName: null,
    productDescription: null,
    ticks: NO_TICKS,
    history: null,
    organisation: null,
    businessResults: { supply: null, quality: null, market: null, results: null },
    registration: null,
    assessment: null,
    evidence: [],
    changes: null,
    plan: null,
    signedAt: null,
    signedOn: null,
  });

/** Mẫu số 03 under an office's letterhead. */
export const blankCommuneReview = (office: OfficeWording): PaperModel =>
  communeReview({
    office,
    issuance: UNISSUED,
    producer: UNKNOWN_PRODUCER,
    productName: null,
    materials: UNKNOWN_CONTENT,
    labour: UNKNOWN_CONTENT,
    idea: UNKNOWN_CONTENT,
    identity: UNKNOWN_CONTENT,
  });

/** All three, for an office that has set nothing of its own. */
export const blankForms = (
  office: OfficeWording = defaultOfficeWording({ kind: 'xã', name: '………', province: '………' }),
): PaperModel[] => [blankRegistrationForm(), blankSelfAssessmentReport(), blankCommuneReview(office)];
