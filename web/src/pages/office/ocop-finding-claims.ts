import { Task } from '@lit/task';
import { consume } from '@lit/context';
import {
  computeRatios,
  type DossierFile,
  type FindingContent,
  loadCriteriaSet,
  RatioClaim,
  type Ratios,
  type StoredDossier,
  type VillageHeadConfirmation,
} from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../components/ocop-file-tile.ts';
import '../../components/ocop-problem.ts';
import '../../components/ocop-skeleton.ts';
import { gatewayContext } from '../../contexts/gateway.ts';
import { type AppError, toAppError } from '../../gateway/errors.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import { openFile } from '../../services/open-file.ts';
import { base } from '../../styles/base.ts';
import { formatDay, formatPoints } from '../../text/format.ts';
import { tileOf } from '../dossiers/file-tiles.ts';
import { confirmationOf, ratioRows, type RelatedCriterion, relatedCriteria } from './finding.model.ts';

const CONFIRMATION_LABELS: Readonly<Record<VillageHeadConfirmation['state'], string>> = {
  pending: 'Trưởng thôn chưa trả lời.',
  confirmed: 'Trưởng thôn xác nhận số liệu đúng.',
  disputed: 'Trưởng thôn cho biết số liệu khác.',
};

/** What the unit reads before it answers: the claim, the village head's word, the criteria and their files. */
@customElement('ocop-finding-claims')
export class OcopFindingClaims extends LitElement {
  static override styles = [
    base,
    css`
      :host,
      section {
        display: grid;
        gap: var(--ocop-4);
        align-content: start;
      }
      .words {
        white-space: pre-line;
      }
      ul {
        margin: 0;
        padding-inline-start: var(--ocop-5);
      }
      .criterion {
        display: grid;
        gap: var(--ocop-2);
      }
      .head {
        display: flex;
        justify-content: space-between;
        gap: var(--ocop-3);
        font-weight: 600;
      }
      .points {
        white-space: nowrap;
      }
      .wrong {
        color: var(--ocop-red);
      }
    `,
  ];

  @property({ attribute: false }) dossier!: StoredDossier;
  @property({ attribute: false }) files: readonly DossierFile[] = [];
  @property() content: FindingContent = 'materials';
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;
  @state() private error: AppError | null = null;

  readonly #set = new Task(this, {
    args: () => [this.dossier.criteriaSetId] as const,
    task: ([id]) => loadCriteriaSet(id),
  });

  override render(): TemplateResult {
    return html`
      ${this.#renderClaim()} ${this.#hasRatios() ? this.#renderConfirmation() : nothing}
      <section class="card" aria-labelledby="criteria">
        <h2 id="criteria">Tiêu chí liên quan</h2>
        <p class="quiet">Tự đánh giá của chủ thể, không phải kết quả.</p>
        ${this.#set.render({
          initial: () => html`<ocop-skeleton rows="2"></ocop-skeleton>`,
          pending: () => html`<ocop-skeleton rows="2"></ocop-skeleton>`,
          error: () => html`<ocop-problem @ocop-retry=${() => void this.#set.run()}></ocop-problem>`,
          complete: (set) => {
            const related = relatedCriteria(set, this.content, this.dossier.draft, this.files);
            return related.length === 0
              ? html`<p class="quiet">Bộ tiêu chí không có tiêu chí riêng về nội dung này.</p>`
              : html`${related.map((criterion) => this.#renderCriterion(criterion))}`;
          },
        })}
        ${this.error === null ? nothing : html`<p class="wrong" role="alert">${this.error.message}</p>`}
      </section>
    `;
  }

  #hasRatios(): boolean {
    return this.content === 'materials' || this.content === 'labour';
  }

  #renderClaim(): TemplateResult {
    const claim = this.dossier.draft.claims?.[this.content] ?? '';
    const counts = RatioClaim.safeParse(this.dossier.draft.ratios);
    return html`
      <section class="card" aria-labelledby="claim">
        <h2 id="claim">Chủ thể mô tả</h2>
        ${
          claim.trim() === ''
            ? html`<p class="quiet">Chủ thể chưa mô tả nội dung này.</p>`
            : html`<p class="words">${claim}</p>`
        }
        ${counts.success ? this.#renderRatios(counts.data, computeRatios(counts.data)) : nothing}
      </section>
    `;
  }

  #renderRatios(counts: RatioClaim, ratios: Ratios): TemplateResult | typeof nothing {
    const rows = ratioRows(this.content, counts, ratios);
    if (rows.length === 0) return nothing;
    return html`
      <div>
        <p class="quiet">Từ ${formatDay(counts.periodFrom)} đến ${formatDay(counts.periodTo)}:</p>
        <ul class="figures">
          ${rows.map(({ label, count, share }) => html`<li>${label}: ${count} (<strong>${share}</strong>)</li>`)}
        </ul>
      </div>
    `;
  }

  #renderConfirmation(): TemplateResult {
    const asked = confirmationOf(this.dossier);
    const outcome = asked?.outcome ?? null;
    return html`
      <section class="card" aria-labelledby="village">
        <h2 id="village">Xác nhận của trưởng thôn</h2>
        ${
          asked === undefined
            ? html`<p class="quiet">Chưa xin xác nhận của trưởng thôn.</p>`
            : html`<p><strong>${CONFIRMATION_LABELS[asked.state]}</strong></p>`
        }
        ${
          outcome === null
            ? nothing
            : html`${this.#renderRatios(outcome.counts, outcome.ratios)}
                <p class="words">Cách kiểm tra: ${outcome.method}</p>
                ${outcome.comment === '' ? nothing : html`<p class="words">Ý kiến: ${outcome.comment}</p>`}
                <p class="quiet">${outcome.by.name}, ${formatDay(outcome.on)}</p>`
        }
      </section>
    `;
  }

  #renderCriterion({ number, title, max, chosen, note, files }: RelatedCriterion): TemplateResult {
    return html`
      <div class="criterion">
        <div class="head">
          <span>${number}. ${title}</span>
          <span class="points figures">${chosen === null ? '–' : formatPoints(chosen.points)}/${max}</span>
        </div>
        <p>${chosen?.label ?? html`<span class="quiet">Chưa chọn mức.</span>`}</p>
        ${note === '' ? nothing : html`<p class="quiet words">${note}</p>`}
        ${files.map(
          (file) =>
            html`<ocop-file-tile
              readonly
              .file=${tileOf(file)}
              @ocop-file-open=${() => void this.#open(file)}
            ></ocop-file-tile>`,
        )}
      </div>
    `;
  }

  async #open({ id, name, communeId, dossierId }: DossierFile): Promise<void> {
    this.error = null;
    try {
      await openFile(this.gateway.files, { commune: communeId, dossier: dossierId, file: id }, name);
    } catch (thrown) {
      this.error = toAppError(thrown, navigator.onLine);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-finding-claims': OcopFindingClaims;
  }
}
