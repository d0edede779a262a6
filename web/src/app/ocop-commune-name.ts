import { consume } from '@lit/context';
import { Task } from '@lit/task';
import { Commune, paths } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { gatewayContext } from '../contexts/gateway.ts';
import { sessionContext, type SessionState } from '../contexts/session.ts';
import { documentQuery, type Gateway } from '../gateway/gateway.ts';
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

  @consume({ context: sessionContext, subscribe: true }) @state() private session: SessionState;
  @consume({ context: gatewayContext }) @state() private gateway: Gateway | undefined;

  readonly #commune = new Task(this, {
    args: () => [this.session?.actor?.commune, this.gateway] as const,
    task: async ([commune, gateway]) => {
      if (commune === undefined || gateway === undefined) return null;
      return gateway.queries.getDocument(documentQuery(paths.commune(commune), Commune));
    },
  });

  override render(): TemplateResult | typeof nothing {
    const name = this.#commune.value?.name;
    return name === undefined ? nothing : html`${name}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-commune-name': OcopCommuneName;
  }
}
