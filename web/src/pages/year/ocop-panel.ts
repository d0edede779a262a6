import '@awesome.me/webawesome/dist/components/button/button.js';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../components/ocop-skeleton.ts';
import { base } from '../../styles/base.ts';
import type { ItemScene, ListScene, Panel } from './panels.ts';

/** The place of a subject's own element: fetched when it is first shown, then kept in step with its scene. */
@customElement('ocop-panel')
export class OcopPanel extends LitElement {
  static override styles = [base];

  @property({ attribute: false }) panel!: Panel;
  @property({ attribute: false }) scene!: ItemScene | ListScene;
  @state() private element: HTMLElement | null = null;
  @state() private isLost = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('panel')) {
      this.element = null;
      void this.#load(this.panel);
    }
    if (this.element !== null) Object.assign(this.element, this.scene);
  }

  override render(): TemplateResult | HTMLElement {
    if (this.isLost)
      return html`<p role="alert">
        Chưa tải được phần này.
        <wa-button appearance="outlined" @click=${() => void this.#load(this.panel)}>Thử lại</wa-button>
      </p>`;
    return this.element ?? html`<ocop-skeleton shape="card" rows="1"></ocop-skeleton>`;
  }

  async #load(panel: Panel): Promise<void> {
    this.isLost = false;
    try {
      await panel.load();
      if (panel !== this.panel) return;
      const element = document.createElement(panel.tag);
      Object.assign(element, this.scene);
      this.element = element;
    } catch {
      this.isLost = true;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-panel': OcopPanel;
  }
}
