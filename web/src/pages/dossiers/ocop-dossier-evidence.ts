import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/details/details.js';
import { Task } from '@lit/task';
import {
  type CriteriaSet,
  type DossierFile,
  loadCriteriaSet,
  rehearse,
  type StoredDossier,
} from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { emit } from '../../components/emit.ts';
import '../../components/ocop-file-tile.ts';
import '../../components/ocop-problem.ts';
import '../../components/ocop-skeleton.ts';
import '../../components/ocop-star-band.ts';
import { base } from '../../styles/base.ts';
import { formatPoints } from '../../text/format.ts';
import { evidenceName, type EvidencePart, evidenceParts, type EvidenceRow } from './evidence-rows.ts';
import { tileOf } from './file-tiles.ts';

/**
 * The producer's own points and the files beside the criteria they prove; then all files by kind of paper.
 * @fires ocop-file-open - from the tiles, to show a file
 */
@customElement('ocop-dossier-evidence')
export class OcopDossierEvidence extends LitElement {
  static override styles = [
    base,
    css`
      :host,
      .list {
        display: grid;
        gap: var(--ocop-4);
      }
      .list {
        grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
      }
      .criterion {
        display: grid;
        gap: var(--ocop-2);
        padding-block: var(--ocop-3);
        border-block-end: 1px solid var(--ocop-line);
      }
      .head {
        display: flex;
        justify-content: space-between;
        gap: var(--ocop-3);
        font-weight: 600;
      }
      wa-button::part(base) {
        height: auto;
        white-space: normal;
        text-align: start;
      }
      .points {
        white-space: nowrap;
      }
    `,
  ];

  @property({ attribute: false }) dossier!: StoredDossier;
  @property({ attribute: false }) files: readonly DossierFile[] = [];
  /** The officer may point at what to mend. */
  @property({ type: Boolean, attribute: 'may-remark' }) mayRemark = false;

  readonly #set = new Task(this, {
    args: () => [this.dossier.criteriaSetId] as const,
    task: ([id]) => loadCriteriaSet(id),
  });

  override render(): TemplateResult {
    const there = this.files.filter(({ state }) => state !== 'removed');
    return html`
      ${this.#set.render({
        initial: () => html`<ocop-skeleton rows="4"></ocop-skeleton>`,
        pending: () => html`<ocop-skeleton rows="4"></ocop-skeleton>`,
        error: () => html`<ocop-problem @ocop-retry=${() => void this.#set.run()}></ocop-problem>`,
        complete: (set) => this.#renderSheet(set),
      })}
      <wa-details summary="Tất cả tệp đã nộp (${there.length})">
        <div class="list">
          ${there.map(
            (file) =>
              html`<div>
                <p class="quiet">${evidenceName(file.evidenceCode)}</p>
                <ocop-file-tile readonly .file=${tileOf(file)}></ocop-file-tile>
              </div>`,
          )}
        </div>
      </wa-details>
    `;
  }

  #renderSheet(set: CriteriaSet): TemplateResult {
    const { rating } = rehearse(set, this.dossier.draft);
    const parts = evidenceParts(set, this.dossier.draft, this.files, rating?.parts ?? null);
    return html`
      ${
        rating === null
          ? html`<p class="quiet">${set.notScorableReason}</p>`
          : html`<ocop-star-band
              .total=${rating.total}
              .stars=${rating.stars}
              .band=${rating.band}
              .cappedBy=${rating.cappedBy}
            ></ocop-star-band>`
      }
      ${parts.map((part) => this.#renderPart(part))}
    `;
  }

  #renderPart({ code, title, max, points, rows }: EvidencePart): TemplateResult {
    const proved = rows.filter(({ files }) => files.length > 0).length;
    const summary = `Phần ${code}. ${title}: tự chấm ${formatPoints(points)}/${String(max)} điểm, ${String(proved)}/${String(rows.length)} tiêu chí có tệp`;
    return html`<wa-details summary=${summary}>${rows.map((row) => this.#renderRow(row))}</wa-details>`;
  }

  #renderRow({ criterion, title, max, chosen, note, files }: EvidenceRow): TemplateResult {
    return html`
      <div class="criterion">
        <div class="head">
          <span>${criterion}. ${title}</span>
          <span class="points figures">${chosen === null ? '–' : formatPoints(chosen.points)}/${max}</span>
        </div>
        <p>${chosen?.label ?? html`<span class="quiet">Chưa chọn mức.</span>`}</p>
        ${note === '' ? nothing : html`<p class="quiet">${note}</p>`}
        <div class="row">
          ${files.map((file) => this.#renderFile(file))}
          ${
            this.mayRemark
              ? html`<a
                  class="no-print"
                  href="/ho-so/${this.dossier.id}/tra-lai?tieu-chi=${criterion}"
                  aria-label="Yêu cầu bổ sung tiêu chí ${criterion}"
                  >Yêu cầu bổ sung mục này</a
                >`
              : nothing
          }
        </div>
      </div>
    `;
  }

  #renderFile({ id, name, pageCount }: DossierFile): TemplateResult {
    return html`<wa-button appearance="outlined" @click=${() => emit(this, 'ocop-file-open', { id })}>
      <wa-icon slot="start" name="file-text"></wa-icon
      >${name}${pageCount === null ? '' : ` (${String(pageCount)} trang)`}
    </wa-button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-dossier-evidence': OcopDossierEvidence;
  }
}
