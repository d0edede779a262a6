import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/details/details.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/option/option.js';
import '@awesome.me/webawesome/dist/components/select/select.js';
import WaTextarea from '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import { type Commune, type Placeholder, PLACEHOLDERS } from '@ocop/functions/domain';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { emit } from '../../components/emit.ts';
import { valueOf } from '../../components/value-of.ts';
import { base } from '../../styles/base.ts';
import { MOST_GROUPS, type PaperForm, type RecipientsForm, type WordingIssue } from './wording.model.ts';
import { fieldStyles } from './wording-styles.ts';

const NAMES = Object.keys(PLACEHOLDERS);

/**
 * The words of one paper: symbol, grounds, closing, recipients, signer.
 * @fires ocop-paper-words - something was typed
 */
@customElement('ocop-paper-words')
export class OcopPaperWords extends LitElement {
  static override styles = [base, fieldStyles];

  @property({ attribute: false }) form!: PaperForm;
  /** What stands there without the office's own words. */
  @property({ attribute: false }) usual!: PaperForm;
  @property({ attribute: false }) issues: readonly WordingIssue[] = [];
  @property({ attribute: false }) signers: Commune['signers'] = [];
  /** A paper without a number has no symbol. */
  @property({ type: Boolean }) numbered = false;
  /** Where a placeholder goes: the text that was typed in last. */
  #last: WaTextarea | undefined;
  #marked = new WeakSet<WordingIssue>();

  override render(): TemplateResult {
    return html`
      ${this.#renderPlaces()} ${this.numbered ? this.#renderSymbol() : nothing}
      ${this.#renderLines('grounds', 'Căn cứ', 'Mỗi dòng một căn cứ, không ghi dấu chấm phẩy cuối dòng')}
      ${this.#renderLines('closing', 'Lời kết', 'Đoạn cuối trước chữ ký; để trống thì dùng câu của mẫu')}
      ${this.#renderRecipients()} ${this.#renderSigner()}
    `;
  }

  /** The field of an issue, for the error summary to lead to. */
  fieldAt(id: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`#${id}`);
  }

  #renderPlaces(): TemplateResult {
    return html`
      <wa-details summary="Chỗ hệ thống tự điền" class="no-print">
        <div class="field">
          <p>
            Đặt con trỏ vào chỗ cần điền trong một ô nhiều dòng rồi bấm tên; khi lập văn bản, hệ thống thay
            bằng nội dung thật.
          </p>
          <dl>
            ${Object.entries(PLACEHOLDERS).map(
              ([name, meaning]) => html`
                <div>
                  <dt>
                    <wa-button
                      appearance="outlined"
                      @mousedown=${(event: Event) => event.preventDefault()}
                      @click=${() => this.#insert(name)}
                      ><span class="visually-hidden">Chèn </span>{{${name}}}</wa-button
                    >
                  </dt>
                  <dd>${meaning}</dd>
                </div>
              `,
            )}
          </dl>
        </div>
      </wa-details>
    `;
  }

  #renderSymbol(): TemplateResult {
    return html`
      <div class="field">
        <wa-input
          id="symbol"
          label="Ký hiệu"
          hint="Phần sau số và dấu gạch chéo, ví dụ TTr-UBND"
          .value=${this.form.symbol}
          @input=${(event: Event) => this.#set({ symbol: valueOf(event) })}
        ></wa-input>
        ${this.#renderIssue('symbol')} ${this.#renderReset('symbol', 'ký hiệu')}
      </div>
    `;
  }

  #renderLines(name: 'grounds' | 'closing', label: string, hint: string): TemplateResult {
    return html`
      <div class="field">
        ${this.#textarea(name, label, hint, this.form[name], (text) => this.#set({ [name]: text }))}
        ${this.#renderIssue(name)} ${this.#renderReset(name, label.toLowerCase())}
      </div>
    `;
  }

  #textarea(
    id: string,
    label: string,
    hint: string,
    text: string,
    set: (text: string) => void,
  ): TemplateResult {
    return html`<wa-textarea
      id=${id}
      label=${label}
      hint=${hint}
      rows=${Math.min(14, text.split('\n').length + 1)}
      .value=${text}
      @focusin=${({ currentTarget }: Event) => this.#enter(currentTarget)}
      @input=${(event: Event) => set(valueOf(event))}
    ></wa-textarea>`;
  }

  #renderRecipients(): TemplateResult {
    const { recipients } = this.form;
    return html`
      <fieldset>
        <legend>Nơi nhận</legend>
        ${recipients.map((group, at) => this.#renderGroup(group, at))}
        <div class="row no-print">
          ${
            recipients.length < MOST_GROUPS
              ? html`<wa-button
                  appearance="outlined"
                  @click=${() => this.#set({ recipients: [...recipients, { label: '', lines: '' }] })}
                  ><wa-icon slot="start" name="plus"></wa-icon>Thêm nhóm nơi nhận</wa-button
                >`
              : nothing
          }
          ${this.#renderReset('recipients', 'nơi nhận')}
        </div>
      </fieldset>
    `;
  }

  #renderGroup({ label, lines }: RecipientsForm, at: number): TemplateResult {
    const nth = String(at + 1);
    const labelId = `recipients-${String(at)}-label`;
    const linesId = `recipients-${String(at)}-lines`;
    return html`
      <div class="field card">
        <wa-input
          id=${labelId}
          label="Tên nhóm ${nth}"
          hint="Ví dụ “Gửi bản điện tử:”, “Gửi bản giấy:”; để trống nếu chỉ có một nhóm"
          .value=${label}
          @input=${(event: Event) => this.#setGroup(at, { label: valueOf(event) })}
        ></wa-input>
        ${this.#renderIssue(labelId)}
        ${this.#textarea(
          linesId,
          `Nơi nhận của nhóm ${nth}`,
          'Mỗi dòng một nơi nhận, không ghi gạch đầu dòng',
          lines,
          (text) => this.#setGroup(at, { lines: text }),
        )}
        ${this.#renderIssue(linesId)}
        <wa-button
          class="no-print"
          appearance="plain"
          @click=${() =>
            this.#set({ recipients: this.form.recipients.filter((_group, index) => index !== at) })}
          ><wa-icon slot="start" name="trash-2"></wa-icon>Bỏ nhóm ${nth}</wa-button
        >
      </div>
    `;
  }

  #renderSigner(): TemplateResult {
    return html`
      <div class="field">
        <wa-select
          id="signerId"
          label="Người ký"
          hint="Khi lập từng văn bản vẫn chọn được người khác"
          .value=${this.form.signerId === '' ? 'usual' : this.form.signerId}
          @change=${(event: Event) => {
            const chosen = valueOf(event);
            this.#set({ signerId: chosen === 'usual' ? '' : chosen });
          }}
        >
          <wa-option value="usual">Theo lệ của loại văn bản này</wa-option>
          ${this.signers.map(
            ({ id, name, position }) => html`<wa-option value=${id}>${name}, ${position}</wa-option>`,
          )}
        </wa-select>
        ${this.#renderIssue('signerId')}
      </div>
    `;
  }

  #renderIssue(field: string): TemplateResult | typeof nothing {
    const found = this.issues.filter((issue) => issue.field === field);
    return found.length === 0
      ? nothing
      : html`${found.map(({ message }) => html`<p class="wrong">${message}</p>`)}`;
  }

  #renderReset(
    name: 'symbol' | 'grounds' | 'closing' | 'recipients',
    what: string,
  ): TemplateResult | typeof nothing {
    const usual = this.usual[name];
    if (JSON.stringify(usual) === JSON.stringify(this.form[name])) return nothing;
    return html`<wa-button class="no-print" appearance="plain" @click=${() => this.#set({ [name]: usual })}
      ><wa-icon slot="start" name="undo-2"></wa-icon>Trả ${what} về mặc định</wa-button
    >`;
  }

  /** The first time that a field with something wrong is come to, that stands marked in it. */
  #enter(field: EventTarget | null): void {
    if (!(field instanceof WaTextarea)) return;
    this.#last = field;
    const issue = this.issues.find((each) => each.field === field.id && !this.#marked.has(each));
    if (issue?.from === undefined || issue.to === undefined) return;
    this.#marked.add(issue);
    field.setSelectionRange(issue.from, issue.to);
  }

  #insert(name: string): void {
    if (this.#last?.isConnected !== true || !isPlace(name)) return;
    const inner = this.#last.input;
    inner.setRangeText(`{{${name}}}`, inner.selectionStart, inner.selectionEnd, 'end');
    inner.focus();
    inner.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  #setGroup(at: number, change: Partial<RecipientsForm>): void {
    const recipients = this.form.recipients.map((group, index) =>
      index === at ? { ...group, ...change } : group,
    );
    this.#set({ recipients });
  }

  #set(change: Partial<PaperForm>): void {
    emit(this, 'ocop-paper-words', { ...this.form, ...change });
  }
}

const isPlace = (name: string): name is Placeholder => NAMES.includes(name);

declare global {
  interface HTMLElementTagNameMap {
    'ocop-paper-words': OcopPaperWords;
  }
  interface GlobalEventHandlersEventMap {
    'ocop-paper-words': CustomEvent<PaperForm>;
  }
}
