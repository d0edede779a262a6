import {
  type Dossier,
  type FindingContent,
  type MemberOpinion,
  OPINION_SHEET_FIELDS,
  type OpinionContent,
  type OpinionSheetDetails,
  type OpinionSheetFacts,
  parseDetails,
} from '../../../domain/index.ts';
import { typed } from './producer.ts';
import { fromRound, quotedOn, roundOf } from './round-facts.ts';
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

/** What the named person wrote in the round, where papers may quote it. */
function ownSheet(source: DossierPaperSource, { member }: OpinionSheetDetails): MemberOpinion | undefined {
  const round = roundOf(source);
  const sheets = round === null ? [] : quotedOn(round, source.dossier.id);
  return sheets.find(({ name }) => name === member.trim());
}

function contentOf(
  source: DossierPaperSource,
  content: FindingContent,
  details: OpinionSheetDetails,
): OpinionContent {
  const { dossier, draft } = source;
  const { unit } = details;
  if (unit === 'member') {
    const own = ownSheet(source, details)?.contents[content];
    const said = { verdict: own?.verdict ?? null, comment: typed(own?.words), basis: null };
    return { claim: typed(draft.claims?.[content]), ...said };
  }
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
  suggest: (source) => {
    const round = roundOf(source);
    return {
      dueOn: dueOf(withDossier(source).dossier),
      returnTo: source.words.office.receivingDesk,
      ...(round === null ? {} : fromRound(round, 'on', 'dueOn')),
    };
  },
  facts: (source, given) => {
    const one = withDossier(source);
    const details = parseDetails(OPINION_SHEET_FIELDS, given);
    const content = (name: FindingContent): OpinionContent => contentOf(one, name, details);
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
