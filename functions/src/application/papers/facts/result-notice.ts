import {
  DomainError,
  parseDetails,
  RESULT_NOTICE_FIELDS,
  type ResultNoticeFacts,
} from '../../../domain/index.ts';
import { dossierHead } from './dossier-head.ts';
import { nothing, type PaperMaker, withDossier } from './source.ts';

/** The notice of a council's result; the producer's own points are a rehearsal and make no notice. */
export const resultNoticeMaker: PaperMaker<ResultNoticeFacts> = {
  suggest: nothing,
  facts: (source, given) => {
    const opened = withDossier(source);
    const { dossier, recognition } = opened;
    if (dossier.result === null)
      throw new DomainError(
        'failed-precondition',
        'Hồ sơ chưa có kết quả của Hội đồng; hãy ghi kết quả của cấp trên trước khi lập thông báo.',
      );
    return {
      ...source.words,
      head: dossierHead(opened),
      result: dossier.result,
      certificate:
        recognition === null
          ? null
          : {
              number: recognition.certificateNumber ?? null,
              issuedOn: recognition.issuedOn,
              validUntil: recognition.validUntil,
            },
      details: parseDetails(RESULT_NOTICE_FIELDS, given),
    };
  },
};
