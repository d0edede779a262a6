import {
  type Dossier,
  type FindingContent,
  OPINION_SHEET_FIELDS,
  type OpinionContent,
  type OpinionSheetDetails,
  type OpinionSheetFacts,
  parseDetails,
} from '../../../domain/index.ts';
import { typed } from './producer.ts';
import { type DossierPaperSource, type PaperMaker, withDossier } from './source.ts';

/** The day by which the dossier's own request for findings asks an answer: the latest of those open. */
function dueOf({ findings }: Dossier): string {
  return (
    findings
      .filter(({ answer }) => answer === null)
      .map(({ dueOn }) => dueOn)
      .toSorted()
      .at(-1) ?? ''
  );
}

function contentOf(
  { dossier, draft }: DossierPaperSource,
  content: FindingContent,
  unit: OpinionSheetDetails['unit'],
): OpinionContent {
  const answer = dossier.findings.find(
    (finding) => finding.content === content && finding.askedUnit === unit,
  )?.answer;
  return {
    claim: typed(draft.claims?.[content]),
    verdict: answer?.verdict ?? null,
    comment: answer?.text ?? null,
    basis: typed(answer?.basis),
  };
}

/** A sheet with the producer's own words; with a unit's recorded answers where the office asks for them. */
export const opinionSheetMaker: PaperMaker<OpinionSheetFacts> = {
  suggest: (source) => ({
    dueOn: dueOf(withDossier(source).dossier),
    returnTo: source.words.office.receivingDesk,
  }),
  facts: (source, given) => {
    const one = withDossier(source);
    const details = parseDetails(OPINION_SHEET_FIELDS, given);
    const content = (name: FindingContent): OpinionContent => contentOf(one, name, details.unit);
    return {
      ...source.words,
      details,
      productName: one.dossier.product.name,
      producerName: one.dossier.producer.name,
      contents: {
        materials: content('materials'),
        labour: content('labour'),
        origin: content('origin'),
        identity: content('identity'),
      },
    };
  },
};
