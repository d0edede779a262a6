/** How each paper comes from the data and from what the office added. */
import { annualPlanMaker } from './facts/annual-plan.ts';
import { assessmentTeamDecisionMaker } from './facts/assessment-team-decision.ts';
import { villageConfirmationMaker } from './facts/village-confirmation.ts';
import { refusalMaker } from './facts/refusal.ts';
import { extensionNoticeMaker } from './facts/extension-notice.ts';
import { stopNoticeMaker } from './facts/stop-notice.ts';
import { processSlipMaker } from './facts/process-slip.ts';
import { invitationMaker } from './facts/invitation.ts';
import { opinionSheetMaker } from './facts/opinion-sheet.ts';
import { meetingMinutesMaker } from './facts/meeting-minutes.ts';
import { handoverMaker } from './facts/handover.ts';
import { resultNoticeMaker } from './facts/result-notice.ts';
import { certificateEndingNoticeMaker } from './facts/certificate-ending-notice.ts';
import { inspectionMinutesMaker } from './facts/inspection-minutes.ts';
import { productionStoppedMaker } from './facts/production-stopped.ts';
import { periodicReportMaker } from './facts/periodic-report.ts';
import { communeReviewFacts } from './facts/commune-review.ts';
import { provinceRequestMaker } from './facts/province-request.ts';
import { receiptFacts } from './facts/receipt.ts';
import { registrationFormFacts } from './facts/registration-form.ts';
import { selfAssessmentFacts } from './facts/self-assessment.ts';
import {
  type DossierPaperSource,
  nothing,
  type PaperMaker,
  type PaperMakers,
  withDossier,
} from './facts/source.ts';
import { supplementRequestFacts } from './facts/supplement-request.ts';

/** A paper that says only what its dossier holds. */
const ofDossier = <Facts>(
  facts: (source: DossierPaperSource) => Facts | Promise<Facts>,
): PaperMaker<Facts> => ({
  suggest: nothing,
  facts: (source) => facts(withDossier(source)),
});

export const makers: PaperMakers = {
  annualPlan: annualPlanMaker,
  assessmentTeamDecision: assessmentTeamDecisionMaker,
  registrationForm: ofDossier(registrationFormFacts),
  selfAssessmentReport: ofDossier(selfAssessmentFacts),
  villageConfirmation: villageConfirmationMaker,
  receipt: ofDossier(receiptFacts),
  supplementRequest: ofDossier(supplementRequestFacts),
  refusal: refusalMaker,
  extensionNotice: extensionNoticeMaker,
  stopNotice: stopNoticeMaker,
  processSlip: processSlipMaker,
  invitation: invitationMaker,
  opinionSheet: opinionSheetMaker,
  meetingMinutes: meetingMinutesMaker,
  communeReview: ofDossier(communeReviewFacts),
  provinceRequest: provinceRequestMaker,
  handover: handoverMaker,
  resultNotice: resultNoticeMaker,
  certificateEndingNotice: certificateEndingNoticeMaker,
  inspectionMinutes: inspectionMinutesMaker,
  productionStopped: productionStoppedMaker,
  periodicReport: periodicReportMaker,
};
