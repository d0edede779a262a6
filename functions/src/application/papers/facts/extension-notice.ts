import {
  DomainError,
  EXTENSION_NOTICE_FIELDS,
  type ExtensionNoticeFacts,
  parseDetails,
  reviewDueOn,
} from '../../../domain/index.ts';
import { dossierHead } from './dossier-head.ts';
import { nothing, type PaperMaker, withDossier } from './source.ts';

/** The apology names the day that was promised; the new one is the office's to choose. */
export const extensionNoticeMaker: PaperMaker<ExtensionNoticeFacts> = {
  suggest: nothing,
  facts: (source, given) => {
    const opened = withDossier(source);
    const dueOn = reviewDueOn(opened.dossier, source.today, source.rule);
    if (dueOn === null)
      throw new DomainError(
        'failed-precondition',
        'Hồ sơ chưa được tiếp nhận nên chưa có ngày hẹn để gia hạn.',
      );
    return {
      ...source.words,
      head: dossierHead(opened),
      dueOn,
      details: parseDetails(EXTENSION_NOTICE_FIELDS, given),
    };
  },
};
