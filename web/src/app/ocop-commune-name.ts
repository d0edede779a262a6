import { consume } from '@lit/context';
import type { Commune } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { communeContext } from '../contexts/commune.ts';
import { base } from '../styles/base.ts';

/** The name of the member's commune; nothing until it is known, and nothing when it cannot be read. */
@customElement('ocop-commune-name')
export class OcopCommuneName extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline;
      }
    `,
  ];

  @consume({ context: communeContext, subscribe: true }) @state() private commune: Commune | undefined;

  override render(): TemplateResult | typeof nothing {
    return this.commune === undefined ? nothing : html`${this.commune.name}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-commune-name': OcopCommuneName;
  }
}
