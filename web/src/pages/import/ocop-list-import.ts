import '@awesome.me/webawesome/dist/components/button/button.js';
import { IMPORT_KIND_LABELS, type ImportAnswer, ImportKind } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { choiceBox } from '../../components/list-parts.ts';
import '../../components/ocop-download.ts';
import '../../components/ocop-error-summary.ts';
import { CommandController } from '../../controllers/command.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import { base } from '../../styles/base.ts';
import { base64Of } from './base64.ts';
import { fileProblem, waitingWords, writtenCount } from './import.model.ts';
import './ocop-import-preview.ts';

/** A list from a file: first tried, then taken. Nothing is written before the second button. */
@customElement('ocop-list-import')
export class OcopListImport extends LitElement {
  static override styles = [
    base,
    css`
      form,
      .parts {
        display: grid;
        gap: var(--ocop-4);
      }
      form {
        max-width: 34rem;
        justify-items: start;
      }
      wa-select {
        width: 100%;
      }
      wa-button + p {
        margin-block-start: var(--ocop-2);
      }
    `,
  ];

  @property({ attribute: false }) gateway!: Gateway;
  @property() commune = '';
  @state() private kind: ImportKind = 'producers';
  @state() private file: File | null = null;
  @state() private answer: ImportAnswer | null = null;
  @state() private problem: string | null = null;
  @query('input[type=file]') private readonly picker!: HTMLInputElement | null;

  readonly #import = new CommandController(this, () => this.gateway, 'importList');

  override render(): TemplateResult {
    const { answer, problem } = this;
    const isSending = this.#import.isSending;
    return html`
      <div class="parts">
        <form novalidate @submit=${(event: Event) => void this.#try(event)}>
          <ocop-error-summary .items=${problem === null ? [] : [{ message: problem }]}></ocop-error-summary>
          ${choiceBox('Danh sách gì', this.kind, Object.entries(IMPORT_KIND_LABELS), (kind) => this.#choose(kind))}
          <ocop-download
            .request=${{ commune: this.commune, template: this.kind, form: 'xlsx' }}
            name="Tệp mẫu ${IMPORT_KIND_LABELS[this.kind]}.xlsx"
            >Tải tệp mẫu</ocop-download
          >
          ${this.#renderPicker()}
          <wa-button
            type="submit"
            variant=${answer === null ? 'brand' : 'neutral'}
            appearance=${answer === null ? 'accent' : 'outlined'}
            ?loading=${isSending}
            ?disabled=${isSending}
            >Chạy thử</wa-button
          >
        </form>
        ${answer === null ? nothing : html`<ocop-import-preview .answer=${answer}></ocop-import-preview>`}
        ${this.#renderTake()}
      </div>
    `;
  }

  #renderPicker(): TemplateResult {
    const { file } = this;
    return html`
      <div>
        <wa-button
          appearance="outlined"
          ?disabled=${this.#import.isSending}
          @click=${() => this.picker?.click()}
        >
          <wa-icon slot="start" name="upload"></wa-icon>Chọn tệp
        </wa-button>
        <input
          type="file"
          hidden
          accept=".xlsx,.csv,.txt"
          aria-label="Tệp danh sách"
          @change=${() => this.#pick()}
        />
        <p class="quiet" role="status">
          ${file === null ? 'Excel (.xlsx) hoặc CSV, tối đa 10.000 dòng và 10 MB.' : file.name}
        </p>
      </div>
    `;
  }

  #renderTake(): TemplateResult | typeof nothing {
    const { answer } = this;
    if (answer === null || answer.applied) return nothing;
    const count = writtenCount(answer);
    if (count === 0) return html`<p>Không có dòng nào để nhập.</p>`;
    return html`
      <div>
        <wa-button
          variant="brand"
          appearance="accent"
          ?loading=${this.#import.isSending}
          ?disabled=${this.#import.isSending}
          @click=${() => void this.#send(true)}
          >Nhập ${count} dòng</wa-button
        >
        <p class="quiet" role="status">
          ${(this.#import.isSending ? waitingWords(count) : null) ?? 'Dòng có lỗi không được nhập. Nhập lại cùng tệp không làm thay đổi gì thêm.'}
        </p>
      </div>
    `;
  }

  #choose(value: string): void {
    const kind = ImportKind.safeParse(value);
    if (kind.success) this.kind = kind.data;
    this.answer = null;
  }

  #pick(): void {
    this.file = this.picker?.files?.[0] ?? null;
    // The same file may be chosen again after it was mended.
    if (this.picker !== null) this.picker.value = '';
    this.answer = null;
    this.problem = this.file === null ? null : fileProblem(this.file);
  }

  async #try(event: Event): Promise<void> {
    event.preventDefault();
    if (this.file === null) this.problem = 'Hãy chọn tệp danh sách.';
    else if (fileProblem(this.file) === null) await this.#send(false);
  }

  async #send(apply: boolean): Promise<void> {
    const { file, kind } = this;
    if (file === null) return;
    this.problem = null;
    const bytes = await base64Of(file).catch(() => null);
    if (bytes === null) {
      this.problem = 'Không đọc được tệp; hãy chọn lại tệp.';
      return;
    }
    const answer = await this.#import.send({ kind, name: file.name, file: bytes, apply });
    if (answer === undefined) {
      this.problem = this.#import.error?.message ?? null;
      return;
    }
    this.answer = answer;
    this.#import.reset();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-list-import': OcopListImport;
  }
}
