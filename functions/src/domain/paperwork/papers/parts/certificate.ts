/** A product's certificate (giấy chứng nhận) as papers name it. */
import { field, fields } from '../../build.ts';
import type { Block } from '../../model.ts';
import { BLANK, isFilled, shortDate } from '../../typography.ts';

export interface CertificateFacts {
  readonly product: string | null;
  readonly producer: string | null;
  readonly address: string | null;
  readonly stars: number | null;
  /** Recognised by the province's Chair (3, 4 stars) or the Minister (5). */
  readonly level: 'province' | 'ministry' | null;
  readonly decisionNumber: string | null;
  readonly certificateNumber: string | null;
  readonly issuedOn: string | null;
  /** The last valid day. */
  readonly validUntil: string | null;
}

/** A certificate of which nothing is known: a sheet for the pen. */
export const UNKNOWN_CERTIFICATE: CertificateFacts = {
  product: null,
  producer: null,
  address: null,
  stars: null,
  level: null,
  decisionNumber: null,
  certificateNumber: null,
  issuedOn: null,
  validUntil: null,
};

/** "4 sao", or dots. */
export const starsText = (stars: number | null): string =>
  stars === null ? `${BLANK} sao` : `${String(stars)} sao`;

/** The day as a field prints it: null leaves the line to the pen. */
const dayOrNull = (day: string | null): string | null => (day === null ? null : shortDate(day));

/** Product with stars, producer, decision with certificate, days. */
export const certificateLines = (facts: CertificateFacts): Block[] => [
  fields(
    { label: '- Sản phẩm:', value: isFilled(facts.product) ? `${facts.product.trim()};` : null },
    { label: 'hạng sao:', value: facts.stars === null ? null : starsText(facts.stars) },
  ),
  field('- Chủ thể:', facts.producer),
  field('- Địa chỉ:', facts.address),
  fields(
    {
      label: '- Quyết định số:',
      value: isFilled(facts.decisionNumber) ? `${facts.decisionNumber.trim()};` : null,
    },
    { label: 'giấy chứng nhận số:', value: facts.certificateNumber },
  ),
  fields(
    { label: '- Ngày cấp:', value: facts.issuedOn === null ? null : `${shortDate(facts.issuedOn)};` },
    { label: 'có giá trị đến hết ngày:', value: dayOrNull(facts.validUntil) },
  ),
];
