import '@awesome.me/webawesome/dist/components/button/button.js';
import {
  availableCommands,
  blocked,
  DECREES,
  DOSSIER_KIND_LABELS,
  EDITABLE_STATES,
  productSetOf,
  type StoredDossier,
} from '@ocop/functions/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { navigate } from '../../app/navigation.ts';
import { PageElement } from '../../app/page-element.ts';
import '../../components/ocop-confirm-page.ts';
import '../../components/ocop-page.ts';
import '../../components/ocop-save-status.ts';
import '../../components/ocop-star-band.ts';
import '../../components/ocop-state-badge.ts';
import { AutosaveController } from '../../controllers/autosave.ts';
import { CommandController } from '../../controllers/command.ts';
import { AppError } from '../../gateway/errors.ts';
import type { DraftChanges } from '../../gateway/gateway.ts';
import { announce } from '../../services/announce.ts';
import { base } from '../../styles/base.ts';
import { DossierWork, openDraft } from './dossier-work.ts';
import './ocop-consent.ts';
import './ocop-sent-files.ts';
import './ocop-submission-receipt.ts';
import { stepHref } from './steps.model.ts';
import { effectsOf, type GapGroup, gapsOf, needsConsent } from './submit.model.ts';
import { submitStyles } from './submit-styles.ts';
import type { Work } from './work.model.ts';

/** Before sending: what is missing, or everything that will be sent; afterwards the list of what was received. */
@customElement('ocop-submit-page')
export class OcopSubmitPage extends PageElement {
  static override styles = [base, submitStyles];

  readonly #work = new DossierWork(this, () => this.actor);
  readonly #autosave = new AutosaveController<DraftChanges>(this);
  readonly #submit = new CommandController(this, () => this.gateway, 'submitDossier');
  readonly #resubmit = new CommandController(this, () => this.gateway, 'resubmitDossier');
  #opened = '';
  @state() private unsaved: AppError | undefined;

  override willUpdate(): void {
    const { dossier } = this.#work;
    if (dossier === undefined || !this.session || this.#opened === dossier.id) return;
    this.#opened = dossier.id;
    openDraft(this.#autosave, this.gateway, this.session.uid, dossier);
  }

  override render(): TemplateResult {
    const work = this.#work.work(this.#autosave.unsaved);
    if (work === undefined) {
      return html`<ocop-page heading="Gửi hồ sơ" back-href=${this.#href} back-label="Hồ sơ">
        ${this.#work.renderAbsence()}
      </ocop-page>`;
    }
    if (!EDITABLE_STATES.includes(work.dossier.state)) return this.#renderReceipt(work.dossier);
    const gaps = gapsOf(work);
    return gaps.length > 0 || needsConsent(work.dossier)
      ? this.#renderGaps(work, gaps)
      : this.#renderCheck(work);
  }

  get #href(): string {
    return `/ho-so/${this.params['id'] ?? ''}`;
  }

  #renderGaps(work: Work, groups: readonly GapGroup[]): TemplateResult {
    const count = groups.reduce((sum, { gaps }) => sum + gaps.length, 0);
    const lead =
      count === 0
        ? 'Các phần đã đủ, chỉ còn chờ chủ thể đồng ý.'
        : `Còn ${String(count)} mục cần bổ sung. Bấm vào từng mục để đến đúng chỗ.`;
    return html`
      <ocop-page
        heading="Chưa gửi được hồ sơ"
        .lead=${`${work.dossier.product.name}. ${lead}`}
        back-href=${stepHref(work.dossier.id)}
        back-label="Soạn hồ sơ"
      >
        ${this.#renderConsent(work)}
        <div class="groups">
          ${groups.map(
            ({ step, gaps }) => html`
              <section class="card block" aria-labelledby=${step.id}>
                <h2 id=${step.id}>${step.label}</h2>
                <ul>
                  ${gaps.map(({ message, href }) => html`<li><a href=${href}>${message}</a></li>`)}
                </ul>
              </section>
            `,
          )}
        </div>
      </ocop-page>
    `;
  }

  #renderConsent({ dossier, files }: Work): TemplateResult | typeof nothing {
    if (!needsConsent(dossier)) return nothing;
    return html`<ocop-consent
      .gateway=${this.gateway}
      .dossier=${dossier}
      .actor=${this.actor ?? undefined}
      .files=${files}
    ></ocop-consent>`;
  }

  #renderCheck(work: Work): TemplateResult {
    const { dossier } = work;
    const why = this.#whyClosed(dossier);
    const error = this.unsaved ?? this.#submit.error ?? this.#resubmit.error;
    return html`
      <ocop-confirm-page
        .heading=${dossier.submissions.length === 0 ? 'Xem lại rồi gửi hồ sơ' : 'Xem lại rồi gửi bổ sung'}
        .lead=${dossier.product.name}
        .effects=${effectsOf(dossier, this.today, this.commune)}
        .confirmLabel=${dossier.submissions.length === 0 ? 'Gửi hồ sơ' : 'Gửi bổ sung'}
        cancel-label="Quay lại sửa, chưa gửi"
        ?sending=${this.#submit.isSending || this.#resubmit.isSending}
        .error=${why === null ? error : new AppError('failed-precondition', why)}
        @ocop-confirm=${() => void this.#send(dossier)}
        @ocop-cancel=${() => void navigate(stepHref(dossier.id))}
      >
        ${this.#renderFacts(work)} ${this.#renderPoints(work)}
        <section class="card block" aria-labelledby="files">
          <h2 id="files">Giấy tờ gửi kèm</h2>
          <ocop-sent-files
            .files=${work.files.filter(({ state: at }) => at === 'received')}
          ></ocop-sent-files>
          <p><a href=${stepHref(dossier.id, 'minh-chung')}>Sửa giấy tờ</a></p>
        </section>
      </ocop-confirm-page>
    `;
  }

  #renderFacts({ dossier, set, draft }: Work): TemplateResult {
    const { registration } = draft;
    return html`
      <section class="card block" aria-labelledby="facts">
        <h2 id="facts">Nội dung hồ sơ</h2>
        <dl>
          <dt>Sản phẩm</dt>
          <dd>
            ${dossier.product.name}, đăng ký ${DOSSIER_KIND_LABELS[dossier.kind].toLocaleLowerCase('vi')}
          </dd>
          <dt>Chủ thể</dt>
          <dd>${dossier.producer.name}</dd>
          <dt>Người đại diện, điện thoại</dt>
          <dd>${registration?.representative ?? ''}, ${registration?.phone ?? ''}</dd>
          <dt>Bộ tiêu chí</dt>
          <dd>
            Bộ sản phẩm ${dossier.product.setNo}: ${productSetOf(dossier.product.setNo).name} (Quyết định
            ${DECREES[set.decree].number})
          </dd>
        </dl>
        <p><a href=${stepHref(dossier.id, 'dang-ky')}>Xem lại, sửa các phần</a></p>
      </section>
    `;
  }

  #renderPoints({ rehearsal: { rating } }: Work): TemplateResult | typeof nothing {
    if (rating === null) return nothing;
    return html`
      <section class="card block" aria-labelledby="points">
        <h2 id="points">Điểm ông/bà tự đánh giá</h2>
        <ocop-star-band
          .total=${rating.total}
          .stars=${rating.stars}
          .band=${rating.band}
          .cappedBy=${rating.cappedBy}
        ></ocop-star-band>
      </section>
    `;
  }

  #renderReceipt(dossier: StoredDossier): TemplateResult {
    const { actor } = this;
    return html`
      <ocop-page
        .heading=${dossier.submissions.length === 0 ? 'Hồ sơ không còn mở để gửi' : 'Đã gửi hồ sơ'}
        .lead=${dossier.product.name}
        back-href=${this.#href}
        back-label="Hồ sơ"
      >
        <ocop-state-badge slot="badge" .state=${dossier.state}></ocop-state-badge>
        ${
          actor === null
            ? nothing
            : html`<ocop-submission-receipt
                .dossier=${dossier}
                .effects=${effectsOf(dossier, this.today, this.commune)}
              ></ocop-submission-receipt>`
        }
      </ocop-page>
    `;
  }

  /** Why this person cannot send now, in a sentence; null when they can. */
  #whyClosed(dossier: StoredDossier): string | null {
    const command = dossier.submissions.length === 0 ? 'submitDossier' : 'resubmitDossier';
    if (this.actor === null || availableCommands(dossier, this.actor).includes(command)) return null;
    return blocked(dossier, command) ?? 'Chỉ chủ thể hoặc người nộp hộ gửi được hồ sơ này.';
  }

  async #send({ id: dossierId, state: at }: StoredDossier): Promise<void> {
    this.unsaved = undefined;
    // The server sends the stored draft: what is still on this device must be there first.
    if (!(await this.#autosave.flush())) {
      this.unsaved = new AppError(
        'offline',
        'Có nội dung chưa lưu lên được nên chưa gửi. Ông/bà thử lại khi có mạng.',
      );
      return;
    }
    const isFirst = at === 'draft' || at === 'village';
    const answer = await (isFirst ? this.#submit.send({ dossierId }) : this.#resubmit.send({ dossierId }));
    if (answer === undefined) return;
    window.scrollTo(0, 0);
    announce('Đã gửi hồ sơ.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-submit-page': OcopSubmitPage;
  }
}
