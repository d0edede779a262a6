import {
  parseDetails,
  PRODUCTION_STOPPED_FIELDS,
  type ProductionStoppedFacts,
} from '../../../domain/index.ts';
import { certificateFacts } from './certificate-facts.ts';
import { provinceOffice } from './handover.ts';
import { inspectionOf, stoppedFrom } from './inspection-facts.ts';
import { certificateOf, type PaperMaker } from './source.ts';

/** The confirmation that starts the 15 days of Điều 8.4; when and how it was verified, the office says. */
export const productionStoppedMaker: PaperMaker<ProductionStoppedFacts> = {
  suggest: (source) => {
    const inspection = inspectionOf(source);
    const seen = inspection === null ? {} : stoppedFrom(inspection, source.today);
    return { addressees: provinceOffice(source), ...seen };
  },
  facts: (source, given) => {
    const { certificate, producer } = certificateOf(source);
    return {
      ...source.words,
      certificate: certificateFacts(certificate, producer),
      details: parseDetails(PRODUCTION_STOPPED_FIELDS, given),
    };
  },
};
