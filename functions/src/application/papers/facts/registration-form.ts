import { communeNames, partsOf, type RegistrationFormFacts } from '../../../domain/index.ts';
import { classificationOf, samplesFor } from './classification.ts';
import { producerFacts } from './producer.ts';
import type { DossierPaperSource } from './source.ts';

function samplesText(setNo: number, samples: number | undefined): string | null {
  if (samplesFor(setNo) === 0) return 'Không áp dụng (dịch vụ du lịch)';
  return samples === undefined ? null : `${String(samples).padStart(2, '0')} sản phẩm`;
}

/** Mẫu số 01 with the commune's part, once the dossier was received. */
export function registrationFormFacts(source: DossierPaperSource): RegistrationFormFacts {
  const { commune, dossier, draft, today } = source;
  const { receipt, submissions, provinceReceivedOn } = dossier;
  const signedOn = submissions.at(-1)?.on ?? null;
  const [year] = partsOf(signedOn ?? today);
  return {
    province: communeNames(commune).province,
    year,
    producer: producerFacts(source),
    productName: dossier.product.name,
    classification: classificationOf(dossier.product.setNo),
    registration: dossier.kind,
    samples: samplesText(dossier.product.setNo, draft.registration?.samples),
    signedAt: commune.placeName,
    signedOn,
    communeReceipt:
      receipt === null
        ? null
        : { slipNumber: receipt.number, receivedOn: receipt.on, receiver: receipt.by.name },
    provinceReceipt:
      provinceReceivedOn === null
        ? null
        : { slipNumber: null, receivedOn: provinceReceivedOn, receiver: null },
  };
}
