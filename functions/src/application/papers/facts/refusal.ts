import { parseDetails, REFUSAL_FIELDS, type RefusalFacts } from '../../../domain/index.ts';
import { dossierHead } from './dossier-head.ts';
import { type PaperMaker, withDossier } from './source.ts';

/** The refusal says what was recorded when the dossier was refused; before that, what the office types. */
export const refusalMaker: PaperMaker<RefusalFacts> = {
  suggest: (source) => {
    const { state, endReason } = withDossier(source).dossier;
    return state === 'rejected' && endReason !== null ? { explanation: endReason } : {};
  },
  facts: (source, given) => ({
    ...source.words,
    head: dossierHead(withDossier(source)),
    details: parseDetails(REFUSAL_FIELDS, given),
  }),
};
