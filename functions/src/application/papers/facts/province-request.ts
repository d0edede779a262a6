import {
  PROVINCE_REQUEST_FIELDS,
  parseDetails,
  provinceRound,
  type ProvinceRequestFacts,
  type RequestedProduct,
} from '../../../domain/index.ts';
import { classificationOf, samplesFor } from './classification.ts';
import { typed } from './producer.ts';
import type { DossierSource, PaperMaker, PaperSource } from './source.ts';

function productOf({ dossier }: DossierSource): RequestedProduct {
  return {
    name: dossier.product.name,
    producer: dossier.producer.name,
    classification: classificationOf(dossier.product.setNo).join(' – '),
    registration: dossier.kind,
    reviewNumber: dossier.report?.number ?? null,
    samples: samplesFor(dossier.product.setNo),
  };
}

const linesOf = (value: string): string[] => value.split('\n').filter((line) => line.trim() !== '');

/** The round that a sending of that day comes to. */
function roundOf({ words, today }: PaperSource): string {
  const { round, year } = provinceRound(words.issuance.issuedOn ?? today);
  return `đợt ${String(round)} năm ${String(year)}`;
}

/** The request to the province for one dossier or several. */
export const provinceRequestMaker: PaperMaker<ProvinceRequestFacts> = {
  suggest: (source) => ({ round: roundOf(source) }),
  facts: (source, given) => {
    const details = parseDetails(PROVINCE_REQUEST_FIELDS, given);
    return {
      ...source.words,
      form: details.form,
      addressees: linesOf(details.addressees),
      round: typed(details.round),
      products: source.dossiers.map(productOf),
      furtherEnclosures: linesOf(details.furtherEnclosures),
    };
  },
};
