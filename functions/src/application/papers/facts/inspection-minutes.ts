import {
  CERTIFICATE_STATE_LABELS,
  certificateState,
  type Details,
  INSPECTION_MINUTES_FIELDS,
  type InspectedProduct,
  type InspectionMinutesFacts,
  parseDetails,
  type PlainDate,
} from '../../../domain/index.ts';
import { certificateOn } from './certificates-of.ts';
import { evidenceName } from './classification.ts';
import { fromInspection, inspectionOf } from './inspection-facts.ts';
import { typed } from './producer.ts';
import { inspectedOf, type PaperMaker, type ProducerSource } from './source.ts';

/** Papers with a term that an inspection asks to see. */
const TERM_PAPERS = ['E01', 'E02', 'E11', 'E12'] as const;

function suggest(source: ProducerSource, today: PlainDate): Details {
  const own = inspectedProducts(source, today).map(({ name, certificateNumber, validUntil }) => ({
    name: `Giấy chứng nhận sản phẩm OCOP: ${name}`,
    number: certificateNumber ?? '',
    validUntil,
    note: '',
  }));
  const others = TERM_PAPERS.map((code) => ({
    name: evidenceName(code),
    number: '',
    validUntil: '',
    note: '',
  }));
  const place = typed(source.producer.address);
  return { startedOn: today, ...(place === null ? {} : { place }), papers: [...own, ...others] };
}

/** The newest certificate of each product, as it stands on the day of the visit. */
function inspectedProducts({ products, certificates }: ProducerSource, day: PlainDate): InspectedProduct[] {
  return products
    .map((product) => certificateOn(certificates, product, day))
    .filter((certificate) => certificate !== null)
    .map((certificate) => ({
      name: certificate.productName,
      stars: certificate.stars,
      certificateNumber: certificate.certificateNumber ?? null,
      decisionNumber: certificate.decisionNumber,
      validUntil: certificate.validUntil,
      state: CERTIFICATE_STATE_LABELS[certificateState(certificate, day)],
    }));
}

/** The minutes of a visit: products and certificates from the data, what was seen from the inspection or the team. */
export const inspectionMinutesMaker: PaperMaker<InspectionMinutesFacts> = {
  suggest: (source) => {
    const inspection = inspectionOf(source);
    const known = suggest(inspectedOf(source), source.today);
    return inspection === null ? known : { ...known, ...fromInspection(inspection) };
  },
  facts: (source, given) => {
    const details = parseDetails(INSPECTION_MINUTES_FIELDS, given);
    const inspected = inspectedOf(source);
    const day = details.startedOn === '' ? source.today : details.startedOn;
    return {
      ...source.words,
      producer: inspected.producer.name,
      address: typed(inspected.producer.address),
      products: inspectedProducts(inspected, day),
      details,
    };
  },
};
