import '@awesome.me/webawesome/dist/components/button/button.js';
import { consume } from '@lit/context';
import { FILE_REFUSAL_LABELS, type Paper, type SignedFile } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import '../../components/ocop-file-tile.ts';
import type { FileTile } from '../../components/ocop-file-tile.ts';
import { gatewayContext } from '../../contexts/gateway.ts';
import { type AppError, toAppError } from '../../gateway/errors.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import { openFile } from '../../services/open-file.ts';
import { base } from '../../styles/base.ts';
import { formatMoment } from '../../text/format.ts';
import './ocop-signature-report.ts';
import { signedNameOf } from './signature.model.ts';
import { SignedUpload, type SentFile } from './signed-upload.ts';

const TILE_STATES = { uploading: 'reading', received: 'received', refused: 'refused' } as const;

const tileOfSent = ({ name, size, sent, secondsLeft, error }: SentFile): FileTile => ({
  id: name,
  name,
  size,
  sent,
  secondsLeft,
  state: error === null ? 'uploading' : error.isPassing ? 'interrupted' : 'refused',
  refusal: error?.message ?? null,
});

const tileOf = ({ id, name, size, state, refusal, pageCount }: SignedFile): FileTile => ({
  id,
  name,
  size,
  state: TILE_STATES[state],
  pageCount,
  refusal: refusal === null ? null : FILE_REFUSAL_LABELS[refusal],
});

/** The file that came back signed: sent here, read by the server, and what its signatures say. */
@customElement('ocop-signed-file')
export class OcopSignedFile extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--ocop-3);
      }
      .wrong {
        color: var(--ocop-red);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) paper!: Paper;
  /** Whether this person may send one now. */
  @property({ type: Boolean, attribute: 'may-send' }) maySend = false;
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;
  @state() private error: AppError | null = null;
  @query('input[type=file]') private readonly picker: HTMLInputElement | null | undefined;
  readonly #upload = new SignedUpload(this, () => this.gateway);

  override render(): TemplateResult {
    const { signedFile } = this.paper;
    const { shown } = this.#upload;
    return html`
      ${shown === null ? this.#renderKept(signedFile) : this.#renderSent(shown)}
      ${this.error === null ? nothing : html`<p class="wrong" role="alert">${this.error.message}</p>`}
      ${this.maySend && !this.#upload.isSending ? this.#renderPicker(signedFile) : nothing}
    `;
  }

  #renderSent(shown: SentFile): TemplateResult {
    return html`<ocop-file-tile
      .file=${tileOfSent(shown)}
      @ocop-file-cancel=${() => this.#upload.stop()}
      @ocop-file-remove=${() => this.#upload.stop()}
      @ocop-file-retry=${() => void this.#upload.retry(this.paper.id)}
    ></ocop-file-tile>`;
  }

  #renderKept(file: SignedFile | null): TemplateResult {
    if (file === null) return html`<p class="quiet">Chưa có tệp đã ký.</p>`;
    return html`
      <ocop-file-tile
        readonly
        .file=${tileOf(file)}
        @ocop-file-open=${() => void this.#open()}
      ></ocop-file-tile>
      <p class="quiet">${file.uploadedBy.name} tải lên lúc ${formatMoment(file.uploadedAt)}.</p>
      <ocop-signature-report .report=${file.report}></ocop-signature-report>
    `;
  }

  #renderPicker(file: SignedFile | null): TemplateResult {
    return html`
      <div class="no-print">
        <wa-button appearance="outlined" @click=${() => this.picker?.click()}>
          <wa-icon slot="start" name="upload"></wa-icon>${
            file === null ? 'Tải bản đã ký lên' : 'Tải bản đã ký khác lên'
          }
        </wa-button>
        <p class="quiet">Tệp PDF đã ký số, hoặc bản quét của bản ký tay lưu thành PDF.</p>
        <input
          type="file"
          hidden
          accept="application/pdf,.pdf"
          aria-label="Chọn tệp PDF đã ký"
          @change=${() => this.#pick()}
        />
      </div>
    `;
  }

  #pick(): void {
    const file = this.picker?.files?.[0];
    if (this.picker) this.picker.value = '';
    if (file !== undefined) void this.#upload.send(this.paper.id, file);
  }

  async #open(): Promise<void> {
    this.error = null;
    const { id, communeId } = this.paper;
    try {
      await openFile(
        this.gateway.files,
        { commune: communeId, document: id, form: 'signed' },
        signedNameOf(this.paper),
      );
    } catch (thrown) {
      this.error = toAppError(thrown, navigator.onLine);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-signed-file': OcopSignedFile;
  }
}
