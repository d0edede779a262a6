import '@awesome.me/webawesome/dist/components/button/button.js';
import { consume } from '@lit/context';
import { paperKinds, type PaperType } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { gatewayContext } from '../../../contexts/gateway.ts';
import { type AppError, toAppError } from '../../../gateway/errors.ts';
import type { Gateway } from '../../../gateway/gateway.ts';
import { openFile } from '../../../services/open-file.ts';
import { base } from '../../../styles/base.ts';

type Form = 'docx' | 'pdf';
const LABELS: Readonly<Record<Form, string>> = { pdf: 'Phiếu trống (PDF)', docx: 'Phiếu trống (Word)' };

/** The paper with nothing filled in, for people who work by pen. */
@customElement('ocop-blank-sheets')
export class OcopBlankSheets extends LitElement {
  static override styles = [
    base,
    css`
      .wrong {
        color: var(--ocop-red);
        font-weight: 600;
      }
    `,
  ];

  @property() type: PaperType = 'receipt';
  @property() commune = '';
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;
  @state() private opening: Form | null = null;
  @state() private error: AppError | null = null;

  override render(): TemplateResult {
    return html`
      <div class="row no-print">
        ${this.#renderButton('pdf', 'printer')} ${this.#renderButton('docx', 'download')}
      </div>
      ${this.error === null ? nothing : html`<p class="wrong" role="alert">${this.error.message}</p>`}
    `;
  }

  #renderButton(form: Form, icon: string): TemplateResult {
    return html`
      <wa-button
        appearance="plain"
        ?loading=${this.opening === form}
        ?disabled=${this.opening !== null}
        @click=${() => void this.#open(form)}
      >
        <wa-icon slot="start" name=${icon}></wa-icon>${LABELS[form]}
      </wa-button>
    `;
  }

  async #open(form: Form): Promise<void> {
    this.opening = form;
    this.error = null;
    const name = `${paperKinds[this.type].shortName} (mẫu trống).${form}`;
    try {
      await openFile(this.gateway.files, { commune: this.commune, blank: this.type, form }, name);
    } catch (thrown) {
      this.error = toAppError(thrown, navigator.onLine);
    } finally {
      this.opening = null;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-blank-sheets': OcopBlankSheets;
  }
}
