/** The register of builders: how each paper is made of its facts, and what a blank sheet of it knows. */
import type { PaperModel } from './model.ts';
import type { OfficeFacts } from './office-wording.ts';
import type { PaperType } from './paper-types.ts';
import { annualPlan, blankAnnualPlan } from './papers/annual-plan.ts';
import type { AnnualPlanFacts } from './papers/annual-plan.ts';
import { assessmentTeamDecision, blankAssessmentTeam } from './papers/assessment-team-decision.ts';
import type { AssessmentTeamFacts } from './papers/assessment-team-decision.ts';
import { registrationForm, blankRegistrationForm } from './papers/registration-form.ts';
import type { RegistrationFormFacts } from './papers/registration-form.ts';
import { selfAssessmentReport, blankSelfAssessment } from './papers/self-assessment-report.ts';
import type { SelfAssessmentFacts } from './papers/self-assessment-report.ts';
import { villageConfirmation, blankVillageConfirmation } from './papers/village-confirmation.ts';
import type { VillageConfirmationFacts } from './papers/village-confirmation.ts';
import { receipt, blankReceipt } from './papers/receipt.ts';
import type { ReceiptFacts } from './papers/receipt.ts';
import { supplementRequest, blankSupplementRequest } from './papers/supplement-request.ts';
import type { SupplementRequestFacts } from './papers/supplement-request.ts';
import { refusal, blankRefusal } from './papers/refusal.ts';
import type { RefusalFacts } from './papers/refusal.ts';
import { extensionNotice, blankExtensionNotice } from './papers/extension-notice.ts';
import type { ExtensionNoticeFacts } from './papers/extension-notice.ts';
import { stopNotice, blankStopNotice } from './papers/stop-notice.ts';
import type { StopNoticeFacts } from './papers/stop-notice.ts';
import { processSlip, blankProcessSlip } from './papers/process-slip.ts';
import type { ProcessSlipFacts } from './papers/process-slip.ts';
import { invitation, blankInvitation } from './papers/invitation.ts';
import type { InvitationFacts } from './papers/invitation.ts';
import { opinionSheet, blankOpinionSheet } from './papers/opinion-sheet.ts';
import type { OpinionSheetFacts } from './papers/opinion-sheet.ts';
import { meetingMinutes, blankMeetingMinutes } from './papers/meeting-minutes.ts';
import type { MeetingMinutesFacts } from './papers/meeting-minutes.ts';
import { communeReview, blankCommuneReview } from './papers/commune-review.ts';
import type { CommuneReviewFacts } from './papers/commune-review.ts';
import { provinceRequest, blankProvinceRequest } from './papers/province-request.ts';
import type { ProvinceRequestFacts } from './papers/province-request.ts';
import { handover, blankHandover } from './papers/handover.ts';
import type { HandoverFacts } from './papers/handover.ts';
import { resultNotice, blankResultNotice } from './papers/result-notice.ts';
import type { ResultNoticeFacts } from './papers/result-notice.ts';
import { certificateEndingNotice, blankCertificateEnding } from './papers/certificate-ending-notice.ts';
import type { CertificateEndingFacts } from './papers/certificate-ending-notice.ts';
import { inspectionMinutes, blankInspectionMinutes } from './papers/inspection-minutes.ts';
import type { InspectionMinutesFacts } from './papers/inspection-minutes.ts';
import { productionStopped, blankProductionStopped } from './papers/production-stopped.ts';
import type { ProductionStoppedFacts } from './papers/production-stopped.ts';
import { periodicReport, blankPeriodicReport } from './papers/periodic-report.ts';
import type { PeriodicReportFacts } from './papers/periodic-report.ts';

export interface PaperFacts {
  readonly annualPlan: AnnualPlanFacts;
  readonly assessmentTeamDecision: AssessmentTeamFacts;
  readonly registrationForm: RegistrationFormFacts;
  readonly selfAssessmentReport: SelfAssessmentFacts;
  readonly villageConfirmation: VillageConfirmationFacts;
  readonly receipt: ReceiptFacts;
  readonly supplementRequest: SupplementRequestFacts;
  readonly refusal: RefusalFacts;
  readonly extensionNotice: ExtensionNoticeFacts;
  readonly stopNotice: StopNoticeFacts;
  readonly processSlip: ProcessSlipFacts;
  readonly invitation: InvitationFacts;
  readonly opinionSheet: OpinionSheetFacts;
  readonly meetingMinutes: MeetingMinutesFacts;
  readonly communeReview: CommuneReviewFacts;
  readonly provinceRequest: ProvinceRequestFacts;
  readonly handover: HandoverFacts;
  readonly resultNotice: ResultNoticeFacts;
  readonly certificateEndingNotice: CertificateEndingFacts;
  readonly inspectionMinutes: InspectionMinutesFacts;
  readonly productionStopped: ProductionStoppedFacts;
  readonly periodicReport: PeriodicReportFacts;
}

export interface PaperBuilder<Facts> {
  readonly build: (facts: Facts) => PaperModel;
  /** Facts of the sheet that people fill by pen ("in phiếu"). */
  readonly blank: (office: OfficeFacts) => Facts;
}

export const papers: { readonly [Type in PaperType]: PaperBuilder<PaperFacts[Type]> } = {
  annualPlan: { build: annualPlan, blank: blankAnnualPlan },
  assessmentTeamDecision: { build: assessmentTeamDecision, blank: blankAssessmentTeam },
  registrationForm: { build: registrationForm, blank: blankRegistrationForm },
  selfAssessmentReport: { build: selfAssessmentReport, blank: blankSelfAssessment },
  villageConfirmation: { build: villageConfirmation, blank: blankVillageConfirmation },
  receipt: { build: receipt, blank: blankReceipt },
  supplementRequest: { build: supplementRequest, blank: blankSupplementRequest },
  refusal: { build: refusal, blank: blankRefusal },
  extensionNotice: { build: extensionNotice, blank: blankExtensionNotice },
  stopNotice: { build: stopNotice, blank: blankStopNotice },
  processSlip: { build: processSlip, blank: blankProcessSlip },
  invitation: { build: invitation, blank: blankInvitation },
  opinionSheet: { build: opinionSheet, blank: blankOpinionSheet },
  meetingMinutes: { build: meetingMinutes, blank: blankMeetingMinutes },
  communeReview: { build: communeReview, blank: blankCommuneReview },
  provinceRequest: { build: provinceRequest, blank: blankProvinceRequest },
  handover: { build: handover, blank: blankHandover },
  resultNotice: { build: resultNotice, blank: blankResultNotice },
  certificateEndingNotice: { build: certificateEndingNotice, blank: blankCertificateEnding },
  inspectionMinutes: { build: inspectionMinutes, blank: blankInspectionMinutes },
  productionStopped: { build: productionStopped, blank: blankProductionStopped },
  periodicReport: { build: periodicReport, blank: blankPeriodicReport },
};

/** Builds a paper of a type known only at run time, from facts of that same type. */
export function buildPaper<Type extends PaperType>(type: Type, facts: PaperFacts[Type]): PaperModel {
  return papers[type].build(facts);
}

/** The sheet of this type with nothing filled in but the office's own words. */
export const blankPaper = (type: PaperType, office: OfficeFacts): PaperModel =>
  buildPaper(type, papers[type].blank(office));
