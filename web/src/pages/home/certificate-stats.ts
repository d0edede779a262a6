import {
  type Certificate,
  CERTIFICATE_STATE_LABELS,
  certificateState,
  type CertificateState,
  type PlainDate,
} from '@ocop/functions/domain';
import { html, type TemplateResult } from 'lit';
import '../../components/ocop-stat.ts';
import type { Tone } from '../../components/ocop-badge.ts';

const SHOWN: readonly (readonly [CertificateState, Tone])[] = [
  ['valid', 'green'],
  ['renewalOpen', 'amber'],
  ['renewalClosed', 'red'],
  ['extended', 'amber'],
  ['expired', 'red'],
];

/** How many certificates stand where today; each figure opens the list behind it. */
export function renderCertificateStats(
  certificates: readonly Certificate[],
  today: PlainDate,
): TemplateResult {
  const states = certificates.map((certificate) => certificateState(certificate, today));
  return html`<div class="stats">
    ${SHOWN.map(([state, tone]) => ({ state, tone, count: states.filter((each) => each === state).length }))
      .filter(({ count }) => count > 0)
      .map(
        ({ state, tone, count }) =>
          html`<ocop-stat
            .value=${String(count)}
            .label=${CERTIFICATE_STATE_LABELS[state]}
            .tone=${tone}
            href="/san-pham?xem=${state}"
          ></ocop-stat>`,
      )}
  </div>`;
}
