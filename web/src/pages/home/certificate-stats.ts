import {
  type Certificate,
  CERTIFICATE_STATE_LABELS,
  certificateState,
  type CertificateState,
  type Count,
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

/** How a producer's own certificates stand today. */
export function countOwn(certificates: readonly Certificate[], today: PlainDate): Count<CertificateState>[] {
  const states = certificates.map((certificate) => certificateState(certificate, today));
  return SHOWN.map(([key]) => ({ key, count: states.filter((each) => each === key).length }));
}

/** How many certificates stand where; each figure opens the list behind it. */
export function renderCertificateStats(counts: readonly Count<CertificateState>[]): TemplateResult {
  return html`<div class="stats">
    ${SHOWN.map(([state, tone]) => ({
      state,
      tone,
      count: counts.find(({ key }) => key === state)?.count ?? 0,
    }))
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
