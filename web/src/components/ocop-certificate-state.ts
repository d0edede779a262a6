import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { IconName } from '../styles/icon-names.ts';
import { base } from '../styles/base.ts';
import { formatDay } from '../text/format.ts';
import './ocop-badge.ts';
import type { Tone } from './ocop-badge.ts';

/** As the domain's `certificateState` answers; `renewing` when a renewal dossier is under way. */
export type CertificateLook =
  'valid' | 'renewalOpen' | 'renewalClosed' | 'renewing' | 'extended' | 'expired' | 'revoked' | 'replaced';

const LOOKS: Readonly<Record<CertificateLook, readonly [Tone, IconName, string]>> = {
  valid: ['green', 'badge-check', 'Còn hiệu lực'],
  renewalOpen: ['amber', 'calendar-clock', 'Đến kỳ nộp hồ sơ đánh giá lại'],
  renewalClosed: ['red', 'circle-alert', 'Quá hạn nộp đánh giá lại'],
  renewing: ['green', 'history', 'Đang đánh giá lại'],
  extended: ['amber', 'clock', 'Kéo dài hiệu lực (chuyển tiếp)'],
  expired: ['red', 'circle-x', 'Hết hạn'],
  revoked: ['red', 'ban', 'Bị thu hồi'],
  replaced: ['neutral', 'archive', 'Được thay thế'],
};

/** A certificate's state today, with the last day it holds when `until` is given. */
@customElement('ocop-certificate-state')
export class OcopCertificateState extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--ocop-2);
      }
    `,
  ];

  @property() state: CertificateLook = 'valid';
  /** `YYYY-MM-DD` */
  @property() until = '';

  override render(): TemplateResult {
    const [tone, icon, label] = LOOKS[this.state];
    return html`
      <ocop-badge tone=${tone} icon=${icon}>${label}</ocop-badge>
      ${this.until === '' ? nothing : html`<span class="quiet figures">đến hết ngày ${formatDay(this.until)}</span>`}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-certificate-state': OcopCertificateState;
  }
}
