import { type Actor, ListName, READ_ROLES, SubjectName, subjects } from '@ocop/functions/domain';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { choiceBox } from '../../components/list-parts.ts';
import '../../components/ocop-download.ts';
import { base } from '../../styles/base.ts';

const LABELS: Readonly<Record<Exclude<ListName, SubjectName>, string>> = {
  producers: 'Chủ thể OCOP',
  products: 'Sản phẩm',
  certificates: 'Giấy chứng nhận',
  dossiers: 'Hồ sơ',
  documents: 'Văn bản',
};

const labelOf = (name: ListName): string => {
  const subject = SubjectName.safeParse(name);
  return subject.success ? subjects[subject.data].many : labelOfOwn(name);
};
const labelOfOwn = (name: string): string =>
  Object.entries(LABELS).find(([key]) => key === name)?.[1] ?? name;

/** What somebody may read of, all or their own: the server narrows it as the list's own page does. */
function listsOf({ role }: Actor): readonly ListName[] {
  const own = role === 'producer' || role === 'village';
  return ListName.options.filter((name) => {
    const subject = SubjectName.safeParse(name);
    const readers: readonly string[] = subject.success ? subjects[subject.data].reads : rolesOf(name);
    return readers.includes(role) || (own && name !== 'producers');
  });
}

const rolesOf = (name: string): readonly string[] =>
  Object.entries(READ_ROLES).find(([key]) => key === name)?.[1] ?? [];

/** Any list of the commune as a file that Excel opens. */
@customElement('ocop-list-export')
export class OcopListExport extends LitElement {
  static override styles = [
    base,
    css`
      .export {
        display: grid;
        gap: var(--ocop-4);
        max-width: 34rem;
      }
    `,
  ];

  @property({ attribute: false }) actor!: Actor;
  /** The year of today. */
  @property({ type: Number }) year = 0;
  @state() private list: ListName = 'products';
  @state() private asked = '0';

  override render(): TemplateResult {
    const lists = listsOf(this.actor).map((name) => [name, labelOf(name)] as const);
    const years = [0, 1, 2, 3].map((back) => String(this.year - back));
    const choices = [
      ['0', 'Tất cả các năm'],
      ...years.map((year) => [year, `Năm ${year}`] as const),
    ] as const;
    return html`
      <div class="export">
        ${choiceBox('Danh sách', this.list, lists, (value) => this.#choose(value))}
        ${choiceBox('Năm', this.asked, choices, (value) => (this.asked = value))}
        <div class="row">
          ${this.#renderForm('xlsx', 'Tải Excel (.xlsx)')} ${this.#renderForm('csv', 'Tải CSV')}
        </div>
        <p class="quiet">
          Trong CSV, ngày ghi dạng 2026-05-22 và số dùng dấu chấm; để tính toán, hãy dùng tệp Excel.
        </p>
      </div>
    `;
  }

  #renderForm(form: 'xlsx' | 'csv', words: string): TemplateResult {
    const { list, asked: year } = this;
    return html`<ocop-download
      .request=${{ commune: this.actor.commune, list, year, form }}
      name="${labelOf(list)}.${form}"
      >${words}</ocop-download
    >`;
  }

  #choose(value: string): void {
    const list = ListName.safeParse(value);
    if (list.success) this.list = list.data;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-list-export': OcopListExport;
  }
}
