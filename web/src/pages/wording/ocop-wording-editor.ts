import '@awesome.me/webawesome/dist/components/button/button.js';
import { consume } from '@lit/context';
import {
  type Commune,
  communeNames,
  defaultIdentity,
  defaultWording,
  isNumbered,
  NO_OFFICE_SETTINGS,
  NO_WORDING,
  type OfficePaper,
  type WordingDocument,
} from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { ErrorItem } from '../../components/ocop-error-summary.ts';
import '../../components/ocop-error-summary.ts';
import { gatewayContext } from '../../contexts/gateway.ts';
import { CommandController } from '../../controllers/command.ts';
import type { CommandFields, Gateway } from '../../gateway/gateway.ts';
import { announce } from '../../services/announce.ts';
import { base } from '../../styles/base.ts';
import { makingStyles } from '../papers/making/making-styles.ts';
import '../papers/making/ocop-making-preview.ts';
import './ocop-office-words.ts';
import './ocop-paper-words.ts';
import type { OcopOfficeWords } from './ocop-office-words.ts';
import type { OcopPaperWords } from './ocop-paper-words.ts';
import {
  OfficeForm,
  officeForm,
  officeIssues,
  officeSettings,
  PaperForm,
  paperForm,
  paperIssues,
  paperSettings,
  refusalIssues,
  type WordingIssue,
} from './wording.model.ts';
import { WordingPreview } from './wording-preview.ts';
import { WordingWork } from './wording-work.ts';
import { workNotes } from './work-notes.ts';

/** The sheet on which the office's own words are looked at: it carries the letterhead, the place and the desk. */
const SAMPLE: OfficePaper = 'receipt';

/** The words of the office itself, or of one paper: the form, the sheet beside it, and who saved meanwhile. */
@customElement('ocop-wording-editor')
export class OcopWordingEditor extends LitElement {
  static override styles = [
    base,
    makingStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-4);
      }
    `,
  ];

  @property({ attribute: false }) commune!: Commune;
  /** The paper whose words these are; null: the office's own. */
  @property({ attribute: false }) paper: OfficePaper | null = null;
  /** What the office saved; null while it saved nothing. */
  @property({ attribute: false }) saved: WordingDocument | null = null;
  /** The office's own words, for the sheet. */
  @property({ attribute: false }) office: WordingDocument | null = null;
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;
  @state() private errors: readonly ErrorItem[] = [];
  @state() private issues: readonly WordingIssue[] = [];
  @state() private shows: 'form' | 'sheet' = 'form';
  @query('.words') private readonly words!: OcopOfficeWords | OcopPaperWords;
  readonly #paperWork = new WordingWork<PaperForm>(this, PaperForm);
  readonly #officeWork = new WordingWork<OfficeForm>(this, OfficeForm);
  readonly #save = new CommandController(this, () => this.gateway, 'saveWording');
  readonly #preview = new WordingPreview(this, () => this.gateway);

  get #work(): WordingWork<PaperForm> | WordingWork<OfficeForm> {
    return this.paper === null ? this.#officeWork : this.#paperWork;
  }

  get #usualPaper() {
    return defaultWording(this.paper ?? SAMPLE, communeNames(this.commune));
  }

  get #usualOffice() {
    return { ...defaultIdentity(communeNames(this.commune)), place: this.commune.placeName };
  }

  override willUpdate(): void {
    const key = `ocop.cau-chu.${this.commune.id}.${this.paper ?? 'office'}`;
    if (this.paper === null) {
      const settings = this.saved?.office ?? NO_OFFICE_SETTINGS;
      this.#officeWork.meet(key, this.saved, officeForm(this.#usualOffice, settings));
    } else {
      const settings = this.saved?.paper ?? NO_WORDING;
      this.#paperWork.meet(key, this.saved, paperForm(this.#usualPaper, settings));
    }
    // A broken line cannot be printed: the last sheet stands.
    if (this.#issuesNow().length === 0) this.#preview.ask(this.#settings());
  }

  #issuesNow(): readonly WordingIssue[] {
    const { form: paper } = this.#paperWork;
    const { form: office } = this.#officeWork;
    if (this.paper !== null) return paper === undefined ? [] : paperIssues(paper, this.#usualPaper);
    return office === undefined ? [] : officeIssues(office, this.#usualOffice);
  }

  #settings(): CommandFields<'previewWording'> {
    const { form: paper } = this.#paperWork;
    const { form: office } = this.#officeWork;
    return {
      paper: this.paper ?? SAMPLE,
      wording:
        this.paper === null || paper === undefined ? NO_WORDING : paperSettings(paper, this.#usualPaper),
      office:
        this.paper === null && office !== undefined
          ? officeSettings(office, this.#usualOffice)
          : (this.office?.office ?? NO_OFFICE_SETTINGS),
    };
  }

  override render(): TemplateResult {
    return html`
      ${workNotes(this.#work, { isSending: this.#save.isSending, reset: () => this.#reset() })}
      <wa-button
        class="toggle no-print"
        appearance="outlined"
        @click=${() => (this.shows = this.shows === 'form' ? 'sheet' : 'form')}
      >
        <wa-icon slot="start" name=${this.shows === 'form' ? 'eye' : 'pencil'}></wa-icon>${
          this.shows === 'form' ? 'Xem trước văn bản' : 'Về phần sửa'
        }
      </wa-button>
      <div class="work" data-shows=${this.shows}>
        <form novalidate @submit=${this.#submit}>
          <ocop-error-summary heading="Chưa lưu được" .items=${this.errors}></ocop-error-summary>
          ${this.#renderWords()} ${this.#renderFoot()}
        </form>
        <section class="preview" aria-labelledby="sheet" tabindex="0">
          <h2 id="sheet">Xem trước với dữ liệu ví dụ</h2>
          <ocop-making-preview
            .model=${this.#preview.model}
            .error=${this.#preview.error}
            ?asking=${this.#preview.isAsking}
            ?halted=${this.#issuesNow().length > 0}
            @ocop-retry=${() => this.#preview.retry()}
          ></ocop-making-preview>
        </section>
      </div>
    `;
  }

  #renderWords(): TemplateResult | typeof nothing {
    const { form: paper } = this.#paperWork;
    const { form: office } = this.#officeWork;
    if (this.paper !== null)
      return paper === undefined
        ? nothing
        : html`<ocop-paper-words
            class="words"
            .form=${paper}
            .usual=${paperForm(this.#usualPaper, NO_WORDING)}
            .issues=${this.issues}
            .signers=${this.commune.signers}
            ?numbered=${isNumbered(this.paper)}
            @ocop-paper-words=${({ detail }: CustomEvent<PaperForm>) => this.#paperWork.change(detail)}
          ></ocop-paper-words>`;
    return office === undefined
      ? nothing
      : html`<ocop-office-words
          class="words"
          .form=${office}
          .issues=${this.issues}
          @ocop-office-words=${({ detail }: CustomEvent<OfficeForm>) => this.#officeWork.change(detail)}
        ></ocop-office-words>`;
  }

  #renderFoot(): TemplateResult {
    const { isSending } = this.#save;
    const isOvertaken = !isSending && this.#work.overtaken !== null;
    return html`
      ${
        isOvertaken
          ? html`<p>Người khác vừa lưu nội dung này; xin chọn cách xử lý ở đầu trang rồi lưu.</p>`
          : nothing
      }
      <p class="quiet">Văn bản đã lập giữ nguyên câu chữ lúc lập; câu chữ mới dùng cho văn bản lập sau.</p>
      <div class="row no-print">
        <wa-button
          type="submit"
          variant="brand"
          ?loading=${isSending}
          ?disabled=${isSending || !this.#work.isDirty || isOvertaken}
        >
          <wa-icon slot="start" name="save"></wa-icon>Lưu câu chữ
        </wa-button>
        <wa-button appearance="plain" ?disabled=${isSending} @click=${() => this.#toUsual()}
          >Trả tất cả về mặc định</wa-button
        >
      </div>
    `;
  }

  #reset(): void {
    this.#work.reset();
    this.errors = [];
    this.issues = [];
  }

  /** Into the form only: it is saved by its button, so it can be undone until then. */
  #toUsual(): void {
    if (this.paper === null) this.#officeWork.change(officeForm(this.#usualOffice, NO_OFFICE_SETTINGS));
    else this.#paperWork.change(paperForm(this.#usualPaper, NO_WORDING));
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#send();
  };

  async #send(): Promise<void> {
    this.issues = this.#issuesNow();
    this.errors = this.#summary(this.issues);
    if (this.issues.length > 0) return;
    const { wording, office } = this.#settings();
    const { form: paper } = this.#paperWork;
    const { form: own } = this.#officeWork;
    const answer = await this.#save.send({
      id: this.paper ?? 'office',
      version: this.#work.version,
      office: this.paper === null ? office : null,
      paper: this.paper === null ? null : wording,
    });
    if (answer === undefined) this.#refused();
    else {
      this.#save.reset();
      if (this.paper !== null && paper !== undefined) this.#paperWork.saved(answer.version, paper);
      if (this.paper === null && own !== undefined) this.#officeWork.saved(answer.version, own);
      announce('Đã lưu câu chữ.');
    }
  }

  #refused(): void {
    const { error } = this.#save;
    if (error !== undefined) this.errors = this.#summary(refusalIssues(error.message, error.details));
  }

  #summary(issues: readonly { readonly message: string; readonly field?: string }[]): ErrorItem[] {
    return issues.map(({ message, field }) => {
      const element = field === undefined ? null : this.words.fieldAt(field);
      return element === null ? { message } : { message, field: element };
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-wording-editor': OcopWordingEditor;
  }
}
