import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import {
  type Actor,
  isOwner,
  ROLE_LABELS,
  type StoredDossier,
  type DossierFile,
} from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { CommandController } from '../../controllers/command.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import { announce } from '../../services/announce.ts';
import { base } from '../../styles/base.ts';
import { textOf } from './editor-events.ts';
import { stepHref } from './steps.model.ts';

/** Nộp hộ: the producer agrees in the own account, or the helper names the scanned paper that the producer signed. */
@customElement('ocop-consent')
export class OcopConsent extends LitElement {
  static override styles = [
    base,
    css`
      section {
        display: grid;
        gap: var(--ocop-3);
        justify-items: start;
        border-inline-start: 4px solid var(--ocop-amber);
      }
      .wrong {
        color: var(--ocop-red);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) gateway!: Gateway;
  @property({ attribute: false }) dossier: StoredDossier | undefined;
  @property({ attribute: false }) actor: Actor | undefined;
  @property({ attribute: false }) files: readonly DossierFile[] = [];
  @state() private chosen = '';

  readonly #record = new CommandController(this, () => this.gateway, 'recordConsent');

  override render(): TemplateResult | typeof nothing {
    const helper = this.dossier?.preparedBy ?? null;
    if (this.dossier === undefined || helper === null || this.actor === undefined) return nothing;
    const { role, name } = helper;
    const { error } = this.#record;
    return html`
      <section class="card" aria-labelledby="consent">
        <h2 id="consent">Chủ thể đồng ý nộp hộ</h2>
        <p>Hồ sơ do ${ROLE_LABELS[role]} (${name}) soạn thay ${this.dossier.producer.name}.</p>
        ${isOwner(this.dossier, this.actor) ? this.#renderOwn() : this.#renderPaper(this.dossier)}
        ${error === undefined ? nothing : html`<p class="wrong" role="alert">${error.message}</p>`}
      </section>
    `;
  }

  #renderOwn(): TemplateResult {
    return html`
      <p>Ông/bà xem lại từng phần trước. Nếu đúng, ông/bà bấm đồng ý để hồ sơ được gửi.</p>
      ${this.#renderButton('Tôi đồng ý', null)}
    `;
  }

  #renderPaper({ id }: StoredDossier): TemplateResult {
    const papers = this.files.filter(
      ({ state: at, evidenceCode }) => at === 'received' && evidenceCode === null,
    );
    if (papers.length === 0) {
      return html`<p>
        Ông/bà tải ảnh giấy đồng ý có chữ ký của chủ thể vào mục
        <a href=${stepHref(id, 'minh-chung')}>Tài liệu khác</a>, rồi quay lại đây.
      </p>`;
    }
    return html`
      <wa-radio-group
        label="Tệp nào là giấy đồng ý có chữ ký của chủ thể?"
        .value=${this.chosen}
        @change=${(event: Event) => (this.chosen = textOf(event))}
      >
        ${papers.map((file) => html`<wa-radio value=${file.id}>${file.name}</wa-radio>`)}
      </wa-radio-group>
      ${this.#renderButton('Ghi nhận đồng ý', this.chosen)}
    `;
  }

  #renderButton(label: string, fileId: string | null): TemplateResult {
    return html`<wa-button
      appearance="outlined"
      ?disabled=${fileId === ''}
      ?loading=${this.#record.isSending}
      @click=${() => void this.#send(fileId)}
      >${label}</wa-button
    >`;
  }

  async #send(fileId: string | null): Promise<void> {
    if (this.dossier === undefined) return;
    if ((await this.#record.send({ dossierId: this.dossier.id, fileId })) !== undefined)
      announce('Đã ghi nhận đồng ý của chủ thể.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-consent': OcopConsent;
  }
}
