import { provinceRound, type ProvinceRequestFacts, type RequestedProduct } from '../../../domain/index.ts';
import { classificationOf, samplesFor } from './classification.ts';
import { officeFor } from './office.ts';
import type { DossierSource, PaperSource } from './source.ts';

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

/** The request to the province for one dossier or several, with the round that a sending of that day comes to. */
export function provinceRequestFacts(
  source: PaperSource,
  dossiers: readonly DossierSource[],
): ProvinceRequestFacts {
  const { round, year } = provinceRound(source.issuance.issuedOn ?? source.today);
  return {
    office: officeFor(source.commune, 'provinceRequest', source.signerId),
    issuance: source.issuance,
    form: 'submission',
    addressees: [],
    round: `đợt ${String(round)} năm ${String(year)}`,
    products: dossiers.map(productOf),
    furtherEnclosures: [],
  };
}
