import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { ErrorItem } from '../../components/ocop-error-summary.ts';
import '../../components/ocop-error-summary.ts';
import { valueOf } from '../../components/value-of.ts';
import { CommandController } from '../../controllers/command.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import { announce } from '../../services/announce.ts';
import { base } from '../../styles/base.ts';
import { keepList, keptList } from './kept-list.ts';
import {
  certificatesOf,
  MOST_AUTHORITIES,
  trimmed,
  type TrustList,
  trustField,
  trustIssues,
} from './trust.model.ts';
import { refusalIssues } from './wording.model.ts';
import { fieldStyles } from './wording-styles.ts';

/** The list as a form: saved as a whole, so that what is taken out can be put back until then. */
@customElement('ocop-trust-list')
export class OcopTrustList extends LitElement {
  static override styles = [base, fieldStyles];

  /** The commune's id. */
  @property() commune = '';
  @property({ attribute: false }) saved: TrustList = [];
  @property({ attribute: false }) gateway!: Gateway;
  /** What is typed and not saved; null while it is as the server has it. */
  @state() private typed: TrustList | null = null;
  @state() private errors: readonly ErrorItem[] = [];
  @query('input[type=file]') private readonly picker: HTMLInputElement | null | undefined;
  readonly #save = new CommandController(this, () => this.gateway, 'saveTrustList');

  get #list(): TrustList {
    return this.typed ?? this.saved;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.typed = keptList(this.commune);
  }

  /** What is typed stays on this machine until it is saved. */
  override updated(changed: PropertyValues): void {
    if (changed.has('typed')) keepList(this.commune, this.typed);
  }

  override render(): TemplateResult {
    const list = this.#list;
    return html`
      <form class="field" novalidate @submit=${this.#submit}>
        <ocop-error-summary heading="Chưa lưu được" .items=${this.errors}></ocop-error-summary>
        ${
          list.length === 0
            ? html`<p class="quiet">
                Chưa có tổ chức nào, nên chưa xác nhận được người cấp chứng thư số của chữ ký.
              </p>`
            : list.map((entry, at) => this.#renderEntry(entry, at))
        }
        ${this.#renderButtons(list)}
      </form>
    `;
  }

  #renderEntry({ name, pem }: TrustList[number], at: number): TemplateResult {
    const nth = String(at + 1);
    return html`
      <div class="field card">
        <wa-input
          id="name-${at}"
          label="Tên tổ chức ${nth}"
          hint="Ví dụ: Ban Cơ yếu Chính phủ"
          .value=${name}
          @input=${(event: Event) => this.#set(at, { name: valueOf(event), pem })}
        ></wa-input>
        <wa-textarea
          id="pem-${at}"
          label="Chứng thư số gốc ${nth} (PEM)"
          hint="Từ BEGIN CERTIFICATE đến END CERTIFICATE"
          rows="4"
          .value=${pem}
          @input=${(event: Event) => this.#set(at, { name, pem: valueOf(event) })}
        ></wa-textarea>
        <wa-button
          appearance="plain"
          @click=${() => (this.typed = this.#list.filter((_entry, index) => index !== at))}
          ><wa-icon slot="start" name="trash-2"></wa-icon>Bỏ tổ chức ${nth}</wa-button
        >
      </div>
    `;
  }

  #renderButtons(list: TrustList): TemplateResult {
    const { isSending } = this.#save;
    const isFull = list.length >= MOST_AUTHORITIES;
    return html`
      <div class="row">
        <wa-button appearance="outlined" ?disabled=${isFull} @click=${() => this.picker?.click()}
          ><wa-icon slot="start" name="upload"></wa-icon>Thêm từ tệp chứng thư</wa-button
        >
        <wa-button appearance="outlined" ?disabled=${isFull} @click=${() => this.#add([''])}
          ><wa-icon slot="start" name="plus"></wa-icon>Thêm bằng cách dán</wa-button
        >
        <input
          type="file"
          hidden
          multiple
          accept=".pem,.crt,.cer,.der"
          aria-label="Chọn tệp chứng thư số"
          @change=${() => void this.#pick()}
        />
      </div>
      ${
        this.typed === null
          ? nothing
          : html`<div class="row">
              <wa-button type="submit" variant="brand" ?loading=${isSending} ?disabled=${isSending}
                ><wa-icon slot="start" name="save"></wa-icon>Lưu danh sách</wa-button
              >
              <wa-button appearance="plain" ?disabled=${isSending} @click=${() => this.#reset()}
                >Bỏ phần đang sửa</wa-button
              >
            </div>`
      }
    `;
  }

  #set(at: number, entry: TrustList[number]): void {
    this.typed = this.#list.map((each, index) => (index === at ? entry : each));
  }

  #reset(): void {
    this.typed = null;
    this.errors = [];
  }

  #add(pems: readonly string[], name = ''): void {
    this.typed = [...this.#list, ...pems.map((pem) => ({ name, pem }))].slice(0, MOST_AUTHORITIES);
  }

  async #pick(): Promise<void> {
    const files = [...(this.picker?.files ?? [])];
    if (this.picker) this.picker.value = '';
    const errors: ErrorItem[] = [];
    for (const file of files) {
      const found = certificatesOf(new Uint8Array(await file.arrayBuffer()));
      if (found.length === 0) errors.push({ message: `Tệp “${file.name}” không có chứng thư số nào.` });
      else this.#add(found, file.name.replace(/\.[^.]+$/u, ''));
    }
    this.errors = errors;
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#send();
  };

  async #send(): Promise<void> {
    const list = this.#list;
    this.errors = trustIssues(list);
    if (this.errors.length > 0) return;
    const answer = await this.#save.send({ trustList: trimmed(list) });
    const { error } = this.#save;
    if (answer !== undefined) {
      this.#save.reset();
      this.#reset();
      announce('Đã lưu danh sách tổ chức chứng thực.');
    } else if (error !== undefined) this.errors = refusalIssues(error.message, error.details, trustField);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-trust-list': OcopTrustList;
  }
}
