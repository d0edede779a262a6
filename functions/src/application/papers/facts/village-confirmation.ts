import {
  type Details,
  parseDetails,
  VILLAGE_CONFIRMATION_FIELDS,
  type VillageConfirmationFacts,
} from '../../../domain/index.ts';
import { producerFacts, typed } from './producer.ts';
import { type DossierPaperSource, type PaperMaker, withDossier } from './source.ts';

const newest = ({ dossier }: DossierPaperSource) => dossier.confirmations.at(-1);

function suggest(source: DossierPaperSource): Details {
  const { village } = source;
  const head = typed(newest(source)?.outcome?.by.name) ?? typed(village?.headName);
  return {
    ...(village === null ? {} : { village: village.name }),
    ...(head === null ? {} : { headName: head }),
  };
}

/** The village head's confirmation: the newest answer, or the newest question for the pen. */
export const villageConfirmationMaker: PaperMaker<VillageConfirmationFacts> = {
  suggest: (source) => suggest(withDossier(source)),
  facts: (source, given) => {
    const opened = withDossier(source);
    const confirmation = newest(opened);
    const outcome = confirmation?.outcome ?? null;
    const { name, address } = producerFacts(opened);
    return {
      ...source.words,
      producer: name,
      address,
      product: opened.dossier.product.name,
      counts: outcome?.counts ?? confirmation?.claim ?? null,
      state: confirmation?.state ?? 'pending',
      method: typed(outcome?.method),
      comment: typed(outcome?.comment),
      confirmedOn: outcome?.on ?? null,
      details: parseDetails(VILLAGE_CONFIRMATION_FIELDS, given),
    };
  },
};
