import '@awesome.me/webawesome/dist/components/button/button.js';
import { consume } from '@lit/context';
import type { Paper } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { gatewayContext } from '../../contexts/gateway.ts';
import { type AppError, toAppError } from '../../gateway/errors.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import { openFile } from '../../services/open-file.ts';
import { base } from '../../styles/base.ts';
import { formatBytes } from '../../text/format.ts';
import { fileNameOf } from './paper.model.ts';

const LABELS = { pdf: 'Xem PDF', docx: 'Tải Word' } as const;
const ICONS = { pdf: 'eye', docx: 'download' } as const;

/** Both forms of a paper, opened through the logged door: the PDF in another tab, the Word file saved. */
@customElement('ocop-paper-files')
export class OcopPaperFiles extends LitElement {
  static override styles = [
    base,
    css`
      .wrong {
        color: var(--ocop-red);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) paper!: Paper;
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;
  @state() private opening: 'docx' | 'pdf' | null = null;
  @state() private error: AppError | null = null;

  override render(): TemplateResult {
    const { docx, pdf } = this.paper.files;
    return html`
      <div class="row no-print">
        ${pdf === null ? nothing : this.#renderButton('pdf', pdf.bytes)}
        ${docx === null ? nothing : this.#renderButton('docx', docx.bytes)}
      </div>
      ${this.error === null ? nothing : html`<p class="wrong" role="alert">${this.error.message}</p>`}
    `;
  }

  #renderButton(form: 'docx' | 'pdf', bytes: number): TemplateResult {
    return html`
      <wa-button
        appearance="outlined"
        ?loading=${this.opening === form}
        ?disabled=${this.opening !== null}
        title=${this.paper.title}
        @click=${() => void this.#open(form)}
      >
        <wa-icon slot="start" name=${ICONS[form]}></wa-icon>${LABELS[form]} (${formatBytes(bytes)})
      </wa-button>
    `;
  }

  async #open(form: 'docx' | 'pdf'): Promise<void> {
    this.opening = form;
    this.error = null;
    const { id, communeId } = this.paper;
    try {
      await openFile(
        this.gateway.files,
        { commune: communeId, document: id, form },
        fileNameOf(this.paper, form),
      );
    } catch (thrown) {
      this.error = toAppError(thrown, navigator.onLine);
    } finally {
      this.opening = null;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-paper-files': OcopPaperFiles;
  }
}
