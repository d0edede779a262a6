import { DOSSIER_STATE_LABELS, type DossierState } from '@ocop/functions/domain';
import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { IconName } from '../styles/icon-names.ts';
import { base } from '../styles/base.ts';
import './ocop-badge.ts';
import type { Tone } from './ocop-badge.ts';

const LOOKS: Readonly<Record<DossierState, readonly [Tone, IconName]>> = {
  draft: ['neutral', 'pencil'],
  village: ['neutral', 'hand-helping'],
  submitted: ['neutral', 'send'],
  received: ['green', 'inbox'],
  supplement: ['amber', 'undo-2'],
  resubmitted: ['green', 'send'],
  eligible: ['green', 'circle-check'],
  assessing: ['green', 'scale'],
  reportDraft: ['green', 'file-text'],
  signing: ['green', 'pen-line'],
  sent: ['green', 'landmark'],
  provinceSupplement: ['amber', 'undo-2'],
  provinceAssessing: ['green', 'landmark'],
  central: ['green', 'landmark'],
  recognised: ['gold', 'badge-check'],
  notPassed: ['neutral', 'minus'],
  rejected: ['red', 'ban'],
  withdrawn: ['neutral', 'undo-2'],
  closed: ['neutral', 'archive'],
};

/** Where a dossier stands, in the commune's words. */
@customElement('ocop-state-badge')
export class OcopStateBadge extends LitElement {
  static override styles = [base];

  @property() state: DossierState = 'draft';

  override render(): TemplateResult {
    const [tone, icon] = LOOKS[this.state];
    return html`<ocop-badge tone=${tone} icon=${icon}>${DOSSIER_STATE_LABELS[this.state]}</ocop-badge>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-state-badge': OcopStateBadge;
  }
}
