import type { PaperModel } from '@ocop/functions/domain';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../styles/base.ts';
import { footnoteRuns, headingLevels, scaleOf } from './paper-preview.model.ts';
import {
  renderAddressees,
  renderBlock,
  renderGrounds,
  renderLetterhead,
  renderNotes,
  renderTitle,
  type Sheet,
} from './paper-preview-parts.ts';
import { sheetStyles } from './paper-preview-styles.ts';

/**
 * A paper as it will be printed: an A4 sheet in the room there is, or text that wraps where the room is a phone's.
 * Stands under a heading of level 2; the paper's own title is level 3.
 */
@customElement('ocop-paper-preview')
export class OcopPaperPreview extends LitElement {
  static override styles = [base, sheetStyles];

  @property({ attribute: false }) model: PaperModel | null = null;
  /** The level of the paper's title among the headings of the page. */
  @property({ type: Number, attribute: 'title-level' }) titleLevel = 3;
  #room = 0;
  readonly #observer = new ResizeObserver(([entry]) => {
    this.#room = entry?.contentRect.width ?? 0;
    this.#fit();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    this.#observer.disconnect();
    super.disconnectedCallback();
  }

  override updated(): void {
    this.#fit();
  }

  #fit(): void {
    if (this.#room === 0) return;
    const scale = scaleOf(this.#room, this.model?.landscape === true);
    this.toggleAttribute('wraps', scale === null);
    if (scale === null) this.style.removeProperty('--mm');
    else this.style.setProperty('--mm', `${scale.toFixed(3)}px`);
  }

  override render(): TemplateResult | typeof nothing {
    const { model } = this;
    if (model === null) return nothing;
    const sheet: Sheet = {
      notes: footnoteRuns(model),
      levels: headingLevels(model.body, this.titleLevel),
      titleLevel: this.titleLevel,
    };
    return html`
      <article class="sheet ${model.landscape === true ? 'landscape' : ''}" aria-label=${model.documentTitle}>
        ${renderLetterhead(model.letterhead)} ${renderTitle(model, sheet)}
        ${renderAddressees(model.addressees)} ${renderGrounds(model.grounds)}
        ${model.body.map((block) => renderBlock(block, sheet))} ${renderNotes(sheet)}
      </article>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-paper-preview': OcopPaperPreview;
  }
}
