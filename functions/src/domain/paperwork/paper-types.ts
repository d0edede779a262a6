import { z } from 'zod';

/** Every paper of the programme's year at the commune, in the order of its way. */
export const PaperType = z.enum([
  'annualPlan',
  'assessmentTeamDecision',
  'registrationForm',
  'selfAssessmentReport',
  'villageConfirmation',
  'receipt',
  'supplementRequest',
  'refusal',
  'extensionNotice',
  'stopNotice',
  'processSlip',
  'invitation',
  'opinionSheet',
  'meetingMinutes',
  'communeReview',
  'provinceRequest',
  'handover',
  'resultNotice',
  'certificateEndingNotice',
  'inspectionMinutes',
  'productionStopped',
  'periodicReport',
]);
export type PaperType = z.infer<typeof PaperType>;

/** The papers that the office words: all but the producer's own two forms. */
export type OfficePaper = Exclude<PaperType, 'registrationForm' | 'selfAssessmentReport'>;
export const OfficePaper = PaperType.exclude(['registrationForm', 'selfAssessmentReport']);

export const isOfficePaper = (type: PaperType): type is OfficePaper => OfficePaper.safeParse(type).success;
