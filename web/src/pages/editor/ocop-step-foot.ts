import '@awesome.me/webawesome/dist/components/button/button.js';
import { EDITABLE_STATES } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../styles/base.ts';
import { type Step, stepHref } from './steps.model.ts';
import type { Work } from './work.model.ts';

/** The way on from a step: the next one, at the end the page before sending. */
@customElement('ocop-step-foot')
export class OcopStepFoot extends LitElement {
  static override styles = [
    base,
    css`
      .foot {
        display: flex;
        flex-wrap: wrap;
        gap: var(--ocop-3);
        padding-block-start: var(--ocop-4);
        border-block-start: 1px solid var(--ocop-line);
      }
      wa-button::part(base) {
        height: auto;
        min-height: var(--ocop-target);
        padding-block: var(--ocop-2);
        white-space: normal;
      }
    `,
  ];

  @property({ attribute: false }) step: Step | undefined;
  @property({ attribute: false }) work: Work | undefined;

  override render(): TemplateResult | typeof nothing {
    if (this.step === undefined || this.work === undefined) return nothing;
    const { dossier, steps, missing } = this.work;
    const at = steps.indexOf(this.step);
    const next = steps[at + 1];
    const before = steps[at - 1];
    const isEditable = EDITABLE_STATES.includes(dossier.state);
    const isReady = missing.length === 0;
    const review = html`<wa-button
      variant=${next === undefined || isReady ? 'brand' : 'neutral'}
      appearance=${next === undefined || isReady ? 'accent' : 'outlined'}
      href=${`/ho-so/${dossier.id}/gui`}
      >Xem lại và gửi</wa-button
    >`;
    return html`<div class="foot">
      ${
        next === undefined
          ? nothing
          : html`<wa-button
              variant=${isEditable && isReady ? 'neutral' : 'brand'}
              appearance=${isEditable && isReady ? 'outlined' : 'accent'}
              href=${stepHref(dossier.id, next.id)}
              >Phần sau: ${next.label}</wa-button
            >`
      }
      ${isEditable ? review : nothing}
      ${
        before === undefined
          ? nothing
          : html`<wa-button appearance="plain" href=${stepHref(dossier.id, before.id)}
              ><wa-icon slot="start" name="arrow-left"></wa-icon>Phần trước</wa-button
            >`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-step-foot': OcopStepFoot;
  }
}
