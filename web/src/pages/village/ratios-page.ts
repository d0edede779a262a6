import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import {
  type Actor,
  ConfirmationPage,
  formatDate,
  formatNumber,
  paths,
  type RatioClaim,
} from '@ocop/functions/domain';
import { css, html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { PageElement } from '../../app/page-element.ts';
import { liveView } from '../../components/live-view.ts';
import type { ErrorItem } from '../../components/ocop-error-summary.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-error-summary.ts';
import '../../components/ocop-page.ts';
import { valueOf } from '../../components/value-of.ts';
import { CommandController } from '../../controllers/command.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import { documentQuery } from '../../gateway/gateway.ts';
import { base } from '../../styles/base.ts';
import { checkAnswer, METHODS, ratioLines, type VillageAnswer } from './confirm.model.ts';
import { labourFields, materialFields } from './count-fields.ts';

/** The village head's one page: the counts that the producer gave, right or not, and how they were checked. */
@customElement('ocop-ratios-page')
export class OcopRatiosPage extends PageElement {
  static override styles = [
    base,
    css`
      form,
      fieldset {
        display: grid;
        gap: var(--ocop-4);
      }
      fieldset {
        border: 0;
        margin: 0;
        padding: 0;
        min-width: 0;
      }
      legend {
        font-weight: 600;
        font-size: var(--ocop-text-l);
        padding: 0;
      }
      .numbers {
        display: grid;
        gap: var(--ocop-3);
        grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
      }
      /* Long words of a suggestion go over two lines on a phone. */
      .row wa-button {
        max-width: 100%;
      }
      .row wa-button::part(base) {
        height: auto;
        min-height: var(--ocop-target);
        white-space: normal;
        text-align: start;
      }
      ul {
        margin: 0;
        padding-inline-start: var(--ocop-5);
      }
    `,
  ];

  @state() private edited: Partial<VillageAnswer> = {};
  @state() private errors: readonly ErrorItem[] = [];
  readonly #confirm = new CommandController(this, () => this.gateway, 'confirmRatios');

  readonly #asked = new LiveQuery<ConfirmationPage | null, readonly [Actor | null, string, string]>(this, {
    args: () => [this.actor, this.params['id'] ?? '', this.params['confirmation'] ?? ''],
    subscribe: ([actor, dossier, id], observer) => {
      if (actor === null) return undefined;
      const path = paths.dossierDocument(actor.commune, dossier, 'confirmations', id);
      return this.gateway.queries.liveDocument(documentQuery(path, ConfirmationPage), observer);
    },
    isEmpty: (asked) => asked === null,
  });

  override render(): TemplateResult {
    return liveView(this.#asked, {
      shape: 'page',
      empty: () =>
        html`<ocop-empty heading="Không có yêu cầu này" icon="search">Địa chỉ có thể đã cũ.</ocop-empty>`,
      ready: (asked) => (asked === null ? html`` : this.#renderAsked(asked)),
    });
  }

  #renderAsked(asked: ConfirmationPage): TemplateResult {
    const { producer, product, claim, dueOn } = asked;
    return html`
      <ocop-page
        heading="Xác nhận tỷ lệ lao động, nguyên liệu"
        lead="Sản phẩm “${product.name}” của ${producer.name}. Kỳ số liệu từ ${formatDate(claim.periodFrom)} đến ${formatDate(
          claim.periodTo,
        )}."
        back-href="/"
        back-label="Trang chính"
      >
        ${
          asked.state === 'pending'
            ? html`<p><strong>Xin ông/bà trả lời trước hết ngày ${formatDate(dueOn)}.</strong></p>
                ${this.#renderForm(asked)}`
            : this.#renderDone(asked)
        }
      </ocop-page>
    `;
  }

  #renderDone({ outcome, state: answer }: ConfirmationPage): TemplateResult {
    return html`
      <section class="card stack" role="status">
        <h2>${answer === 'confirmed' ? 'Ông/bà đã xác nhận số liệu đúng' : 'Ông/bà đã báo số liệu khác'}</h2>
        <p>Cảm ơn ông/bà. Phòng Kinh tế và chủ thể đã thấy câu trả lời này.</p>
        <ul>
          ${outcome === null ? '' : ratioLines(outcome.counts).map((line) => html`<li>${line}</li>`)}
        </ul>
      </section>
    `;
  }

  #answer(claim: RatioClaim): VillageAnswer {
    return { agrees: '', counts: claim, method: '', comment: '', ...this.edited };
  }

  #edit(change: Partial<VillageAnswer>): void {
    this.edited = { ...this.edited, ...change };
  }

  #renderForm(asked: ConfirmationPage): TemplateResult {
    const answer = this.#answer(asked.claim);
    const isSending = this.#confirm.isSending;
    return html`
      <form novalidate @submit=${(event: Event) => this.#submit(event, asked)}>
        <ocop-error-summary .items=${this.errors}></ocop-error-summary>
        ${this.#renderClaim(asked.claim)}
        <wa-radio-group
          id="agrees"
          label="Số liệu này có đúng thực tế ở thôn không?"
          .value=${answer.agrees}
          @change=${(event: Event) => this.#edit({ agrees: valueOf(event) === 'yes' ? 'yes' : 'no' })}
        >
          <wa-radio value="yes">Đúng</wa-radio>
          <wa-radio value="no">Chưa đúng, tôi ghi lại số liệu</wa-radio>
        </wa-radio-group>
        ${answer.agrees === 'no' ? this.#renderCounts(answer) : ''} ${this.#renderWords(answer)}
        <div>
          <wa-button type="submit" variant="brand" ?loading=${isSending} ?disabled=${isSending}
            >Gửi xác nhận</wa-button
          >
        </div>
      </form>
    `;
  }

  #renderClaim(claim: RatioClaim): TemplateResult {
    const { labourTotal, labourCommune, labourVillage, materials } = claim;
    return html`
      <section class="card stack">
        <h2>Chủ thể cho biết</h2>
        <ul>
          ${ratioLines(claim).map((line) => html`<li>${line}</li>`)}
          <li>
            ${labourTotal} lao động, trong đó ${labourCommune} người ở xã, ${labourVillage} người ở thôn
          </li>
          ${materials.map(
            ({ name, unit, total, fromCommune, fromProvince }) =>
              html`<li>
                ${name}: ${formatNumber(total)} ${unit}, từ xã ${formatNumber(fromCommune)}, từ tỉnh
                ${formatNumber(fromProvince)}
              </li>`,
          )}
        </ul>
      </section>
    `;
  }

  #renderWords({ method, comment }: VillageAnswer): TemplateResult {
    return html`
      <wa-textarea
        id="method"
        label="Ông/bà đã kiểm tra bằng cách nào?"
        .value=${method}
        rows="2"
        @input=${(event: Event) => this.#edit({ method: valueOf(event) })}
      ></wa-textarea>
      <div class="row">
        ${METHODS.map(
          (known) =>
            html`<wa-button appearance="outlined" @click=${() => this.#edit({ method: known })}
              >${known}</wa-button
            >`,
        )}
      </div>
      <wa-textarea
        id="comment"
        label="Điều ông/bà muốn nói thêm"
        .value=${comment}
        rows="2"
        @input=${(event: Event) => this.#edit({ comment: valueOf(event) })}
      ></wa-textarea>
    `;
  }

  #renderCounts({ counts }: VillageAnswer): TemplateResult {
    const change = (next: RatioClaim): void => this.#edit({ counts: next });
    return html`
      <fieldset>
        <legend>Lao động</legend>
        <div class="numbers">${labourFields(counts, change)}</div>
      </fieldset>
      ${counts.materials.map(
        ({ name }, row) =>
          html`<fieldset>
            <legend>${name}</legend>
            <div class="numbers">${materialFields(counts, row, change)}</div>
          </fieldset>`,
      )}
      <ul aria-live="polite">
        ${ratioLines(counts).map((line) => html`<li>${line}</li>`)}
      </ul>
    `;
  }

  #submit(event: Event, asked: ConfirmationPage): void {
    event.preventDefault();
    const answer = this.#answer(asked.claim);
    this.errors = checkAnswer(answer);
    if (this.errors.length === 0) void this.#send(asked, answer);
  }

  async #send(asked: ConfirmationPage, { agrees, counts, method, comment }: VillageAnswer): Promise<void> {
    await this.#confirm.send({
      dossierId: asked.dossierId,
      confirmationId: asked.id,
      agrees: agrees === 'yes',
      counts: agrees === 'yes' ? asked.claim : counts,
      method,
      comment,
    });
    const error = this.#confirm.error;
    this.errors = error === undefined ? [] : [{ message: error.message }];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-ratios-page': OcopRatiosPage;
  }
}
