import '@awesome.me/webawesome/dist/components/details/details.js';
import { type Dossier, DOSSIER_EVENT_LABELS, type DossierEvent, ROLE_LABELS } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../components/ocop-timeline.ts';
import { base } from '../../styles/base.ts';
import { formatMoment } from '../../text/format.ts';
import { wayOf } from './way.ts';

/** What a reader wants to know of an event beside its name. */
function noteOf(event: DossierEvent): string {
  switch (event.type) {
    case 'dossierReceived':
      return `Phiếu số ${event.number}`;
    case 'dossierRejected':
    case 'dossierWithdrawn':
    case 'returnedFromSigning':
    case 'reportRecalled':
    case 'productSetChanged':
      return event.reason;
    case 'dossierReturned':
      return `${String(event.remarks.length)} nội dung`;
    case 'reportIssued':
    case 'referredToProvince':
      return event.number;
    case 'resultRecorded':
      return `${String(event.stars)} sao`;
    default:
      return '';
  }
}

/** The way of the dossier, and every accepted act: who, when, on whose behalf. */
@customElement('ocop-dossier-history')
export class OcopDossierHistory extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--ocop-4);
      }
      ol {
        display: grid;
        gap: var(--ocop-3);
        margin: 0;
        padding-inline-start: var(--ocop-5);
      }
    `,
  ];

  @property({ attribute: false }) dossier!: Dossier;
  @property({ attribute: false }) events: readonly DossierEvent[] = [];

  override render(): TemplateResult {
    const told = this.events
      .filter(({ type }) => type !== 'draftSaved' && type !== 'uploadStarted')
      .reverse();
    return html`
      <ocop-timeline .steps=${wayOf(this.dossier, this.events)}></ocop-timeline>
      <wa-details summary="Nhật ký hồ sơ (${told.length})">
        <ol reversed>
          ${told.map((event) => this.#renderEvent(event))}
        </ol>
      </wa-details>
    `;
  }

  #renderEvent(event: DossierEvent): TemplateResult {
    const note = noteOf(event);
    return html`
      <li>
        <strong>${DOSSIER_EVENT_LABELS[event.type]}</strong>${note === '' ? nothing : html`: ${note}`}<br />
        <span class="quiet">
          ${formatMoment(event.at)},
          ${ROLE_LABELS[event.by.role]}${event.by.name === '' ? '' : ` (${event.by.name})`}
          ${event.onBehalf ? html`<strong>làm hộ</strong>` : nothing}
        </span>
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-dossier-history': OcopDossierHistory;
  }
}
