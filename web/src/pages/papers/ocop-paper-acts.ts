import '@awesome.me/webawesome/dist/components/button/button.js';
import { type Actor, PAPER_COMMAND_LABELS, type PaperCommandName } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { navigate } from '../../app/navigation.ts';
import type { ActDone, BoundAct } from '../../components/act.ts';
import '../../components/ocop-act-form.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import { announce } from '../../services/announce.ts';
import { base } from '../../styles/base.ts';
import { makingHref } from './offers.model.ts';
import { actsOf, isForward, PAPER_ACTS, type PaperScene } from './paper-acts.ts';

/** What this person can do with the paper now: what carries it on first, each with exactly what will happen. */
@customElement('ocop-paper-acts')
export class OcopPaperActs extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--ocop-4);
      }
    `,
  ];

  @property({ attribute: false }) scene!: PaperScene;
  @property({ attribute: false }) actor!: Actor;
  @property({ attribute: false }) gateway!: Gateway;
  /** Another element of the page holds the one primary button. */
  @property({ type: Boolean }) quiet = false;
  @state() private opened: PaperCommandName | null = null;
  #form: BoundAct | undefined;

  override willUpdate(): void {
    // A step further the opened form may be about something that is no longer open.
    if (this.opened !== null && !this.#commands().includes(this.opened)) this.opened = null;
  }

  override render(): TemplateResult | typeof nothing {
    const commands = this.#commands();
    if (commands.length === 0) return nothing;
    return html`
      <div class="row no-print">
        ${commands.map((command, index) => this.#renderButton(command, index === 0 && isForward(command) && !this.quiet))}
      </div>
      ${
        this.opened === null || this.#form === undefined
          ? nothing
          : html`<ocop-act-form
              .act=${this.#form}
              .scene=${this.scene}
              .gateway=${this.gateway}
              @ocop-act-done=${({ detail }: CustomEvent<ActDone>) => this.#done(detail)}
              @ocop-act-cancel=${() => (this.opened = null)}
            ></ocop-act-form>`
      }
    `;
  }

  #commands(): PaperCommandName[] {
    return actsOf(this.scene.paper, this.actor);
  }

  #renderButton(command: PaperCommandName, isFirst: boolean): TemplateResult {
    const act = PAPER_ACTS[command];
    const variant = isFirst ? 'brand' : act?.isDanger === true ? 'danger' : 'neutral';
    const appearance = isFirst ? 'accent' : 'outlined';
    if (act === undefined)
      return html`<wa-button variant=${variant} appearance=${appearance} href=${this.#making()}
        >Sửa, ${PAPER_COMMAND_LABELS[command].toLowerCase()}</wa-button
      >`;
    return html`<wa-button
      variant=${variant}
      appearance=${appearance}
      aria-expanded=${this.opened === command}
      @click=${() => this.#toggle(command)}
      >${act.label}</wa-button
    >`;
  }

  #making(): string {
    const { type, dossierIds, certificateId, aboutProducerId: producerId, id } = this.scene.paper;
    return makingHref({ type, dossierIds, certificateId, producerId, documentId: id });
  }

  #toggle(command: PaperCommandName): void {
    this.opened = this.opened === command ? null : command;
    this.#form = PAPER_ACTS[command]?.bind(() => this.scene);
  }

  #done({ goTo }: ActDone): void {
    this.opened = null;
    announce('Đã ghi nhận.');
    if (goTo !== null) void navigate(goTo);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-paper-acts': OcopPaperActs;
  }
}
