// The certificates behind the plan's goals. The plan gives no number and no date: all of them are examples, chosen so
// that around November 2026 each state is to be seen.
import {
  type Certificate,
  type CertificateDecree,
  certificateSearchKeys,
  nextNoticeOn,
  type PlainDate,
  validUntil,
} from '../../functions/src/domain/index.ts';
import { TAN_KY } from './commune.ts';
import { PRODUCTS } from './products.ts';

/** Notices of later days are still to be written: the first sweep on fresh data catches up from here. */
const TOLD_UNTIL: PlainDate = '2026-10-01';

function certificate(productId: string, issuedOn: PlainDate, decree: CertificateDecree): Certificate {
  const product = PRODUCTS.find(({ id }) => id === productId);
  if (product === undefined) throw new Error(`No product ${productId}`);
  const facts = {
    id: `${productId}-gcn`,
    communeId: TAN_KY,
    productId,
    producerId: product.producerId,
    productName: product.name,
    producerName: product.producerName,
    stars: 3,
    level: 'province',
    decree,
    decisionNumber: 'Ví dụ/QĐ-UBND',
    issuedOn,
    validUntil: validUntil(issuedOn),
    recordedAt: `${issuedOn}T02:00:00.000Z`,
    example: true,
    schemaVersion: 1,
  } as const;
  return {
    ...facts,
    nextNoticeOn: nextNoticeOn(facts, TOLD_UNTIL),
    searchKeys: certificateSearchKeys(facts),
  };
}

export const CERTIFICATES: readonly Certificate[] = [
  // To 24/04/2027: the window of Điều 7.6.a is 26/10–25/12/2026.
  certificate('o-mai-deo', '2024-04-24', 'qd148-2023'),
  certificate('o-mai-gung', '2025-06-25', 'qd148-2023'),
  certificate('mat-ong', '2025-03-18', 'qd148-2023'),
  // To 24/01/2027: the window closed on 26/09/2026.
  certificate('com-lam', '2024-01-24', 'qd148-2023'),
  // Ended before the plan, which calls them "đã hết hạn".
  certificate('tra-hoa-hong', '2021-12-15', 'qd1048-2019'),
  certificate('muoi-vung', '2021-12-15', 'qd1048-2019'),
  certificate('nep-nuong', '2022-03-10', 'qd1048-2019'),
];
