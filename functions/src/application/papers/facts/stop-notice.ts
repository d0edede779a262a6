import {
  type Details,
  formatDate,
  parseDetails,
  STOP_NOTICE_FIELDS,
  type StopNoticeFacts,
} from '../../../domain/index.ts';
import { dossierHead } from './dossier-head.ts';
import { type DossierPaperSource, type PaperMaker, withDossier } from './source.ts';
import { newestRemarks } from './supplement-request.ts';

/** The last day of the open remarks, once it has passed. */
function missedDay({ dossier, today }: DossierPaperSource): string | null {
  const open = newestRemarks(dossier).filter(({ state }) => state === 'open');
  const last = open
    .map(({ dueOn }) => dueOn)
    .sort()
    .at(-1);
  return last !== undefined && last < today ? last : null;
}

function suggest(source: DossierPaperSource): Details {
  const { dossier, today } = source;
  if (dossier.state === 'withdrawn')
    return { reason: 'withdrawn', explanation: dossier.endReason ?? '', stoppedOn: today };
  const missed = missedDay(source);
  if (missed === null) return { stoppedOn: today };
  return {
    reason: 'notSupplemented',
    explanation: `Thời hạn bổ sung là ngày ${formatDate(missed)}; đến ngày ${formatDate(today)} chưa nhận được nội dung bổ sung.`,
    stoppedOn: today,
  };
}

/** Why and from when the commune no longer works on a dossier. */
export const stopNoticeMaker: PaperMaker<StopNoticeFacts> = {
  suggest: (source) => suggest(withDossier(source)),
  facts: (source, given) => ({
    ...source.words,
    head: dossierHead(withDossier(source)),
    details: parseDetails(STOP_NOTICE_FIELDS, given),
  }),
};
