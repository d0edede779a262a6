import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { emit } from '../../components/emit.ts';
import { valueOf } from '../../components/value-of.ts';
import { base } from '../../styles/base.ts';
import type { OfficeForm, WordingIssue } from './wording.model.ts';
import { fieldStyles } from './wording-styles.ts';

interface Field {
  readonly name: keyof OfficeForm;
  readonly label: string;
  readonly hint: string;
  readonly isLines?: boolean;
}

const FIELDS: readonly Field[] = [
  {
    name: 'issuer',
    label: 'Tên cơ quan ở góc trái',
    hint: 'Mỗi dòng một dòng in, ví dụ ỦY BAN NHÂN DÂN rồi XÃ TÂN KỲ',
    isLines: true,
  },
  { name: 'place', label: 'Địa danh', hint: 'Trước ngày tháng: “Tân Kỳ, ngày …”' },
  { name: 'letterSymbol', label: 'Ký hiệu công văn', hint: 'Cơ quan và đơn vị soạn thảo, ví dụ UBND-KT' },
  { name: 'receivingDesk', label: 'Nơi tiếp nhận hồ sơ', hint: 'Bộ phận ghi trên giấy tiếp nhận' },
  {
    name: 'deskContact',
    label: 'Địa chỉ, điện thoại nơi tiếp nhận (nếu muốn in)',
    hint: 'In trên giấy tiếp nhận và yêu cầu bổ sung',
  },
];

/**
 * What the office says of itself on every paper.
 * @fires ocop-office-words - something was typed
 */
@customElement('ocop-office-words')
export class OcopOfficeWords extends LitElement {
  static override styles = [base, fieldStyles];

  @property({ attribute: false }) form!: OfficeForm;
  @property({ attribute: false }) issues: readonly WordingIssue[] = [];

  override render(): TemplateResult {
    return html`${FIELDS.map((field) => this.#renderField(field))}`;
  }

  /** The field of an issue, for the error summary to lead to. */
  fieldAt(id: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`#${id}`);
  }

  #renderField({ name, label, hint, isLines = false }: Field): TemplateResult {
    const change = (event: Event): void => {
      emit(this, 'ocop-office-words', { ...this.form, [name]: valueOf(event) });
    };
    const value = this.form[name];
    const found = this.issues.filter(({ field }) => field === name);
    return html`
      <div class="field">
        ${
          isLines
            ? html`<wa-textarea
                id=${name}
                label=${label}
                hint=${hint}
                rows="3"
                .value=${value}
                @input=${change}
              ></wa-textarea>`
            : html`<wa-input
                id=${name}
                label=${label}
                hint=${hint}
                .value=${value}
                @input=${change}
              ></wa-input>`
        }
        ${found.length === 0 ? nothing : found.map(({ message }) => html`<p class="wrong">${message}</p>`)}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-office-words': OcopOfficeWords;
  }
  interface GlobalEventHandlersEventMap {
    'ocop-office-words': CustomEvent<OfficeForm>;
  }
}
