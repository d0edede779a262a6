import '@awesome.me/webawesome/dist/components/button/button.js';
import { consume } from '@lit/context';
import { type Actor, type Commune, type Details, missingDetails, paperKinds } from '@ocop/functions/domain';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { navigate } from '../../../app/navigation.ts';
import {
  detailProblems,
  type FieldProblem,
  refusedPlaces,
  shownDetails,
  stillWrong,
} from '../../../components/fields/field.model.ts';
import '../../../components/fields/ocop-detail-form.ts';
import type { ErrorItem } from '../../../components/ocop-error-summary.ts';
import '../../../components/ocop-error-summary.ts';
import { gatewayContext } from '../../../contexts/gateway.ts';
import { CommandController } from '../../../controllers/command.ts';
import type { CommandFields, Gateway } from '../../../gateway/gateway.ts';
import { announce } from '../../../services/announce.ts';
import { forgetTyping, keepTyping, keptTyping } from '../../../services/kept-typing.ts';
import { base } from '../../../styles/base.ts';
import { formatMoment } from '../../../text/format.ts';
import type { PaperAddress } from '../offers.model.ts';
import { hasSigner, keptKey, KeptPaper } from './making.model.ts';
import { makingStyles } from './making-styles.ts';
import './ocop-blank-sheets.ts';
import './ocop-making-preview.ts';
import { PreviewController } from './preview-controller.ts';
import { signerChoice } from './signer-choice.ts';

/** Milliseconds after the last stroke until what is wrong is called so. */
const PATIENCE = 1200;

/** The form of one paper with its sheet beside it. What is typed stays on this machine until the paper is made. */
@customElement('ocop-paper-making')
export class OcopPaperMaking extends LitElement {
  static override styles = [base, makingStyles];

  @property({ attribute: false }) asked!: Required<PaperAddress>;
  @property({ attribute: false }) actor!: Actor;
  @property({ attribute: false }) commune: Commune | undefined;
  /** Who was to sign the draft that is made anew. */
  @property({ attribute: false }) draftSigner: string | null = null;
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;
  /** Null until somebody types: then what the data suggest. */
  @state() private typed: Details | null = null;
  /** Undefined until somebody chooses. */
  @state() private signerId: string | null | undefined;
  /** When the typing that was found on this machine was typed. */
  @state() private foundAt: string | null = null;
  @state() private problems: readonly FieldProblem[] = [];
  @state() private summary: readonly ErrorItem[] = [];
  @state() private shows: 'form' | 'sheet' = 'form';
  #patience: number | undefined;
  readonly #preview = new PreviewController(this, () => this.gateway);
  readonly #generate = new CommandController(this, () => this.gateway, 'generateDocument');

  get #key(): string {
    return keptKey(this.actor.uid, this.asked);
  }

  get #fields() {
    return paperKinds[this.asked.type].fields;
  }

  get #details(): Details {
    return shownDetails(this.#fields, this.typed, this.#preview.preview?.details ?? null);
  }

  get #signer(): string | null {
    return this.signerId === undefined ? this.draftSigner : this.signerId;
  }

  override disconnectedCallback(): void {
    window.clearTimeout(this.#patience);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('asked');
    if (changed.has('asked') && (before === undefined || keptKey(this.actor.uid, before) !== this.#key))
      this.#begin();
    const wrong = this.typed === null ? [] : detailProblems(this.#fields, this.typed);
    this.problems = stillWrong(this.problems, wrong);
    if (wrong.length === 0) this.#preview.ask(this.#input());
  }

  #begin(): void {
    const kept = this.#fields.length === 0 ? null : keptTyping(this.#key, KeptPaper);
    this.typed = kept?.details ?? null;
    this.signerId = kept?.signerId ?? undefined;
    this.foundAt = kept?.at ?? null;
    this.problems = [];
    this.summary = [];
    this.#preview.reset();
    this.#generate.reset();
  }

  #input(): CommandFields<'generateDocument'> {
    const { type, dossierIds, certificateId, producerId, item, documentId } = this.asked;
    const about = { type, dossierIds: [...dossierIds], certificateId, producerId, item, documentId };
    return { ...about, signerId: this.#signer, details: this.typed };
  }

  override render(): TemplateResult {
    const isSheet = this.shows === 'sheet';
    return html`
      <div class="stack" data-shows=${this.shows}>
        <wa-button
          class="toggle no-print"
          appearance="outlined"
          @click=${() => (this.shows = isSheet ? 'form' : 'sheet')}
        >
          <wa-icon slot="start" name=${isSheet ? 'pencil' : 'eye'}></wa-icon>${
            isSheet ? 'Về phần nhập' : 'Xem trước văn bản'
          }
        </wa-button>
        <div class="work">${this.#renderForm()} ${this.#renderPreview()}</div>
      </div>
    `;
  }

  #renderPreview(): TemplateResult {
    const { preview, error, isAsking } = this.#preview;
    return html`
      <section class="preview" aria-labelledby="preview" tabindex="0">
        <h2 id="preview">Xem trước</h2>
        <ocop-making-preview
          .model=${preview?.model ?? null}
          .error=${error}
          ?asking=${isAsking}
          ?halted=${this.typed !== null && detailProblems(this.#fields, this.typed).length > 0}
          @ocop-retry=${() => this.#preview.retry(this.#input())}
        ></ocop-making-preview>
      </section>
    `;
  }

  #renderForm(): TemplateResult {
    const { isSending } = this.#generate;
    const { preview, error } = this.#preview;
    const isReady = preview !== null || this.typed !== null || this.#fields.length === 0;
    const { documentId, type } = this.asked;
    return html`
      <form novalidate aria-label="Nội dung văn bản" @submit=${this.#submit}>
        <ocop-error-summary heading="Chưa lập được văn bản" .items=${this.summary}></ocop-error-summary>
        ${this.#renderFound()} ${this.#renderSigner()} ${isReady ? this.#renderFields() : nothing}
        ${isReady ? this.#renderMissing() : nothing}
        <div class="row">
          <wa-button
            type="submit"
            variant="brand"
            ?loading=${isSending}
            ?disabled=${isSending || !isReady || (preview === null && error !== null && !error.isPassing)}
          >
            <wa-icon slot="start" name="file-plus"></wa-icon>${
              documentId === null ? 'Lập văn bản' : 'Lập lại văn bản'
            }
          </wa-button>
        </div>
        <ocop-blank-sheets .type=${type} .commune=${this.actor.commune}></ocop-blank-sheets>
      </form>
    `;
  }

  #renderFound(): TemplateResult | typeof nothing {
    if (this.typed === null) return nothing;
    return html`
      <div class="card note">
        <p>
          ${
            this.foundAt === null
              ? 'Nội dung ông/bà nhập được giữ trên máy này cho đến khi lập.'
              : `Đây là nội dung ông/bà nhập lúc ${formatMoment(this.foundAt)}, chưa lập thành văn bản.`
          }
        </p>
        <wa-button appearance="plain" @click=${() => this.#suggest()}>
          <wa-icon slot="start" name="undo-2"></wa-icon>Bỏ, lấy lại nội dung gợi ý
        </wa-button>
      </div>
    `;
  }

  #renderSigner(): TemplateResult | typeof nothing {
    const signers = this.commune?.signers ?? [];
    if (!hasSigner(this.asked.type) || signers.length === 0 || this.actor.role !== 'economy') return nothing;
    return signerChoice(signers, this.#signer, (id) => {
      this.signerId = id;
      this.#keep();
    });
  }

  #renderFields(): TemplateResult {
    if (this.#fields.length === 0)
      return html`<p class="card">
        Văn bản này lấy hết nội dung từ dữ liệu, ông/bà không phải nhập thêm gì.
      </p>`;
    return html`<ocop-detail-form
      .fields=${this.#fields}
      .details=${this.#details}
      .problems=${this.problems}
      @ocop-details-change=${(event: HTMLElementEventMap['ocop-details-change']) =>
        this.#type(event.detail.details)}
    ></ocop-detail-form>`;
  }

  #renderMissing(): TemplateResult | typeof nothing {
    const missing = missingDetails(this.#fields, this.#details);
    if (missing.length === 0) return nothing;
    return html`
      <section class="card missing" aria-labelledby="missing">
        <h2 id="missing">Còn thiếu ${missing.length} mục</h2>
        <p class="quiet">Dự thảo vẫn lập được; phải đủ mới trình ký, cấp số.</p>
        <ul>
          ${missing.map(
            ({ path, label }) =>
              html`<li>
                <a href="#${path}" @click=${(event: Event) => this.#goTo(event, path)}>${label}</a>
              </li>`,
          )}
        </ul>
      </section>
    `;
  }

  #box(path: string): HTMLElement | undefined {
    return this.renderRoot.querySelector('ocop-detail-form')?.box(path);
  }

  #goTo(event: Event, path: string): void {
    event.preventDefault();
    const box = this.#box(path);
    box?.scrollIntoView({ block: 'center' });
    box?.focus();
  }

  #type(details: Details): void {
    this.typed = details;
    this.foundAt = null;
    this.#keep();
    window.clearTimeout(this.#patience);
    this.#patience = window.setTimeout(() => {
      this.problems = this.typed === null ? [] : detailProblems(this.#fields, this.typed);
    }, PATIENCE);
  }

  #keep(): void {
    // Mended after a lost answer, it is another command.
    if (this.#generate.state.kind === 'refused') this.#generate.reset();
    if (this.typed === null) return;
    const typing: KeptPaper = { details: this.typed, signerId: this.#signer, at: new Date().toISOString() };
    keepTyping(this.#key, typing);
  }

  #suggest(): void {
    forgetTyping(this.#key);
    this.#begin();
    announce('Đã lấy lại nội dung gợi ý.');
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#make();
  };

  #itemsOf(problems: readonly FieldProblem[]): ErrorItem[] {
    return problems.map(({ path, message }) => {
      const field = this.#box(path);
      return field === undefined ? { message } : { message, field };
    });
  }

  async #make(): Promise<void> {
    this.problems = this.typed === null ? [] : detailProblems(this.#fields, this.typed);
    this.summary = this.#itemsOf(this.problems);
    if (this.problems.length > 0) return;
    // The page may learn of the new draft before the answer is here, and then asks under its name.
    const key = this.#key;
    const answer = await this.#generate.send({ ...this.#input(), details: this.#details });
    if (answer === undefined) {
      const { error } = this.#generate;
      if (error === undefined) return;
      const places = this.#itemsOf(refusedPlaces(error));
      this.summary = places.length > 0 ? places : [{ message: error.message }];
      return;
    }
    forgetTyping(key);
    announce('Đã lập xong văn bản.');
    await navigate(`/van-ban/${answer.documentId}`, { replace: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-paper-making': OcopPaperMaking;
  }
}
