import { Task } from '@lit/task';
import { type DossierFile, loadCriteriaSet, rehearse, type StoredDossier } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../components/ocop-file-tile.ts';
import '../../components/ocop-problem.ts';
import '../../components/ocop-skeleton.ts';
import '../../components/ocop-star-band.ts';
import { base } from '../../styles/base.ts';
import { formatPoints } from '../../text/format.ts';
import { evidenceName, type EvidenceRow, evidenceRows } from './evidence-rows.ts';
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
        complete: (set) => {
          const { rating } = rehearse(set, this.dossier.draft);
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
            <div>${evidenceRows(set, this.dossier.draft, this.files).map((row) => this.#renderRow(row))}</div>
          `;
        },
      })}
      <h3>Tất cả tệp đã nộp (${there.length})</h3>
      <div class="list">
        ${there.map(
          (file) =>
            html`<div>
              <p class="quiet">${evidenceName(file.evidenceCode)}</p>
              <ocop-file-tile readonly .file=${tileOf(file)}></ocop-file-tile>
            </div>`,
        )}
      </div>
    `;
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
        ${files.map((file) => html`<ocop-file-tile readonly .file=${tileOf(file)}></ocop-file-tile>`)}
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
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-dossier-evidence': OcopDossierEvidence;
  }
}
