import {
  type Details,
  parseDetails,
  PROCESS_SLIP_FIELDS,
  type ProcessSlipFacts,
  reviewDueOn,
  ROLE_LABELS,
} from '../../../domain/index.ts';
import { dossierHead } from './dossier-head.ts';
import { processSteps } from './process-steps.ts';
import { type DossierPaperSource, type PaperMaker, withDossier } from './source.ts';

function suggest({ dossier }: DossierPaperSource): Details {
  const name = dossier.receipt?.by.name ?? '';
  return name === '' ? {} : { preparedBy: name };
}

/** The slip is written by the dossier's own days; what went by hand only, the office adds. */
export const processSlipMaker: PaperMaker<ProcessSlipFacts> = {
  suggest: (source) => suggest(withDossier(source)),
  facts: (source, given) => {
    const opened = withDossier(source);
    const { dossier } = opened;
    const asked = new Set(dossier.findings.map(({ askedUnit }) => askedUnit));
    asked.delete('economy');
    const units = [...asked].map((unit) => ROLE_LABELS[unit]);
    return {
      ...source.words,
      head: dossierHead(opened),
      dueOn: reviewDueOn(dossier, source.today, source.rule),
      unit: ROLE_LABELS.economy,
      askedUnits: units.length === 0 ? null : units.join(', '),
      steps: processSteps(opened),
      details: parseDetails(PROCESS_SLIP_FIELDS, given),
    };
  },
};
