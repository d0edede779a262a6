import '@awesome.me/webawesome/dist/components/button/button.js';
import { availableCommands, type DossierCommandName } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { BoundAct } from '../../../components/act.ts';
import '../../../components/ocop-act-form.ts';
import type { Gateway } from '../../../gateway/gateway.ts';
import { announce } from '../../../services/announce.ts';
import { base } from '../../../styles/base.ts';
import type { ActScene } from './act.ts';
import { DOSSIER_ACTS } from './dossier-acts.ts';
import { inOrder, linkOf } from './dossier-links.ts';

/** What this person can do with the dossier now: one primary button, the quieter ones beside it, forms in place. */
@customElement('ocop-dossier-acts')
export class OcopDossierActs extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--ocop-4);
      }
    `,
  ];

  @property({ attribute: false }) scene!: ActScene;
  @property({ attribute: false }) gateway!: Gateway;
  @state() private opened: DossierCommandName | null = null;
  #form: BoundAct | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A step further the opened form may be about something that is no longer open.
    if (changed.has('scene') && this.opened !== null && !this.#commands().includes(this.opened))
      this.opened = null;
  }

  override render(): TemplateResult {
    const commands = this.#commands();
    if (commands.length === 0)
      return html`<p class="quiet">Lúc này ông/bà chưa phải làm gì với hồ sơ này.</p>`;
    return html`
      <div class="row no-print">
        ${commands.map((command, index) => this.#renderButton(command, index === 0))}
      </div>
      ${
        this.opened === null || this.#form === undefined
          ? nothing
          : html`<ocop-act-form
              .act=${this.#form}
              .scene=${this.scene}
              .gateway=${this.gateway}
              @ocop-act-done=${() => this.#close('Đã ghi nhận.')}
              @ocop-act-cancel=${() => this.#close('')}
            ></ocop-act-form>`
      }
    `;
  }

  /** Open commands that have a form or a page here. */
  #commands(): DossierCommandName[] {
    const { dossier, actor } = this.scene;
    return inOrder(availableCommands(dossier, actor)).filter(
      (command) => DOSSIER_ACTS[command] !== undefined || linkOf(command, dossier, actor) !== null,
    );
  }

  #renderButton(command: DossierCommandName, isFirst: boolean): TemplateResult {
    const { dossier, actor } = this.scene;
    const link = linkOf(command, dossier, actor);
    const act = DOSSIER_ACTS[command];
    const variant = isFirst ? 'brand' : act?.isDanger === true ? 'danger' : 'neutral';
    const appearance = isFirst ? 'accent' : 'outlined';
    if (link !== null)
      return html`<wa-button variant=${variant} appearance=${appearance} href=${link.href}
        >${link.label}</wa-button
      >`;
    return html`<wa-button
      variant=${variant}
      appearance=${appearance}
      aria-expanded=${this.opened === command}
      @click=${() => this.#toggle(command)}
      >${act?.label ?? command}</wa-button
    >`;
  }

  #toggle(command: DossierCommandName): void {
    this.opened = this.opened === command ? null : command;
    this.#form = DOSSIER_ACTS[command]?.bind(() => this.scene);
  }

  #close(said: string): void {
    this.opened = null;
    if (said !== '') announce(said);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-dossier-acts': OcopDossierActs;
  }
}
