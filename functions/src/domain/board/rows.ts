import type { Certificate } from '../certificate/certificate.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { ENDED_STATES } from '../dossier/state.ts';
import { waitingItems } from '../dossier/waiting.ts';
import type { Item } from '../subject/item.ts';
import type { CertificateRow, DossierRow, PlanRow } from './board.ts';

/** What a certificate's row shows of its product beside what the certificate says itself. */
export interface ProductPlace {
  /** Null where the product is not there any more. */
  readonly setNo: number | null;
  readonly villageId: string | null;
}

/** The row of a certificate; null for one that another took the place of. */
export function certificateRow(
  certificate: Certificate,
  { setNo, villageId }: ProductPlace,
): CertificateRow | null {
  if (certificate.replacedBy !== undefined) return null;
  const { productId, productName, producerId, producerName, stars, issuedOn, validUntil } = certificate;
  const { extension, revoked, example } = certificate;
  return {
    productId,
    product: productName,
    producerId,
    producer: producerName,
    villageId,
    setNo,
    stars,
    issuedOn,
    validUntil,
    extension:
      extension === undefined
        ? null
        : { renewalFiledOn: extension.renewalFiledOn, resultOn: extension.resultOn ?? null },
    revokedOn: revoked?.on ?? null,
    example: example === true,
  };
}

/** Whether nothing is left to be done: it ended, or was recognised and its certificate is recorded. */
export const isDossierEnded = ({ state, certificateId }: Pick<Dossier, 'state' | 'certificateId'>): boolean =>
  ENDED_STATES.includes(state) && (state !== 'recognised' || certificateId !== null);

/** The row of a dossier; null for one that is at its end. */
export const dossierRow = (dossier: Dossier): DossierRow | null =>
  isDossierEnded(dossier) ? null : dossierFacts(dossier);

/** What a list shows of any dossier, also of one that is at its end. */
export function dossierFacts(dossier: Dossier): DossierRow {
  const { product, producer, kind, state, receipt, pauses, referral } = dossier;
  return {
    productId: product.id,
    product: product.name,
    producerId: producer.id,
    producer: producer.name,
    villageId: producer.villageId,
    setNo: product.setNo,
    kind,
    state,
    receivedOn: receipt?.on ?? null,
    pauses: pauses.map((pause) => ({ ...pause })),
    isSent: referral !== null,
    waiting: [...new Set(waitingItems(dossier).map(({ audience }) => audience))],
  };
}

function textIn(values: Item['values'], key: string): string {
  const value = values[key];
  return typeof value === 'string' ? value : '';
}

/** Letters of a name that a row of the plan keeps: enough to know the thing by. */
const MAX_ROW_NAME = 120;

/** The row of a task or a target. */
export function planRow({ title, values, lead, state, open, dueOn }: Item): PlanRow {
  return {
    name: title.slice(0, MAX_ROW_NAME),
    code: textIn(values, 'code'),
    goal: textIn(values, 'goal'),
    lead,
    state,
    open,
    dueOn,
  };
}
