import {
  type Details,
  type HandedDossier,
  HANDOVER_FIELDS,
  type HandoverFacts,
  parseDetails,
} from '../../../domain/index.ts';
import { samplesFor } from './classification.ts';
import type { DossierSource, PaperMaker, PaperSource } from './source.ts';

/** The province's OCOP body by the plan's list of recipients; the office writes another where its province has one. */
export const provinceOffice = ({ words }: Pick<PaperSource, 'words'>): string =>
  `Chi cục Kinh tế hợp tác và Phát triển nông thôn ${words.office.province}`;

/** One row of samples for each product that sends them; batch and days stand on the goods, not in the data. */
function sampleRows(dossiers: readonly DossierSource[]): Record<string, string>[] {
  return dossiers
    .map(({ dossier: { product } }) => ({ name: product.name, count: samplesFor(product.setNo) }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => ({
      product: name,
      packaging: '',
      count: String(count),
      batch: '',
      madeOn: '',
      bestBefore: '',
    }));
}

function suggest(source: PaperSource): Details {
  const receivers = source.dossiers.map(({ dossier }) => dossier.receipt?.by.name ?? '');
  const [first = ''] = receivers;
  const same = receivers.every((name) => name === first);
  return {
    handedOn: source.today,
    place: provinceOffice(source),
    receiverUnit: provinceOffice(source),
    ...(same && first !== '' ? { giverName: first } : {}),
    samples: sampleRows(source.dossiers),
  };
}

function handed({ dossier, files }: DossierSource): HandedDossier {
  return {
    code: dossier.receipt?.number ?? dossier.id,
    product: dossier.product.name,
    producer: dossier.producer.name,
    reviewNumber: dossier.report?.number ?? null,
    files: files.length,
  };
}

/** The one request that all of them go with; null when they go with several or with none. */
function requestNumber(dossiers: readonly DossierSource[]): string | null {
  const numbers = new Set(dossiers.map(({ dossier }) => dossier.referral?.number ?? null));
  const [only = null] = numbers;
  return numbers.size === 1 ? only : null;
}

/** The hand-over sheet of dossiers and samples. */
export const handoverMaker: PaperMaker<HandoverFacts> = {
  suggest,
  facts: ({ words, dossiers }, given) => ({
    ...words,
    requestNumber: requestNumber(dossiers),
    dossiers: dossiers.map(handed),
    details: parseDetails(HANDOVER_FIELDS, given),
  }),
};
