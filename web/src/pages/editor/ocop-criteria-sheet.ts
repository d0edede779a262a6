import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js';
import {
  type CriteriaSet,
  type Criterion,
  type CriterionAnswer,
  criteriaOf,
  criterionKey,
  type DossierFile,
  type Draft,
  type PartCode,
  type Rehearsal,
} from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { emit } from '../../components/emit.ts';
import '../../components/ocop-criterion.ts';
import '../../components/ocop-star-band.ts';
import { base } from '../../styles/base.ts';
import './editor-events.ts';
import { isTicked } from './editor-events.ts';
import { reveal } from './reveal.ts';
import { sentenceCase } from './steps.model.ts';

/**
 * One part of the score sheet with the producer's choices, and what they would give: a rehearsal, never a result.
 * @fires ocop-answer - a criterion has a new answer
 */
@customElement('ocop-criteria-sheet')
export class OcopCriteriaSheet extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-5);
      }
      ocop-criterion {
        scroll-margin-block-start: 5rem;
      }
      .files {
        display: grid;
        gap: var(--ocop-1);
        margin: 0;
        padding: var(--ocop-2) 0 0;
        border: 0;
        border-block-start: 1px solid var(--ocop-line);
      }
      legend {
        float: left;
        padding: 0;
        color: var(--ocop-quiet);
      }
      wa-checkbox {
        clear: both;
        display: block;
        padding-block: 0.625rem;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) set: CriteriaSet | undefined;
  @property({ attribute: false }) partCode: PartCode = 'A';
  @property({ attribute: false }) draft: Draft = {};
  @property({ attribute: false }) rehearsal: Rehearsal | undefined;
  @property({ attribute: false }) openKeys: readonly string[] = [];
  @property({ attribute: false }) files: readonly DossierFile[] = [];
  /** Where the papers are uploaded. */
  @property() evidenceHref = '';
  /** The key of the criterion to show first. */
  @property() mark: string | null = null;

  override updated(changed: PropertyValues<this>): void {
    if (this.mark !== null && (changed.has('mark') || changed.has('partCode')))
      reveal(this.renderRoot, this.mark);
  }

  override render(): TemplateResult | typeof nothing {
    const part = this.set?.parts.find(({ code }) => code === this.partCode);
    if (this.set === undefined || part === undefined) return nothing;
    return html`
      ${this.#renderBand(this.set)}
      ${part.groups.map(
        ({ number, title, guidance, criteria }) => html`
          ${criteria[0]?.number === number ? nothing : html`<h3>${number}. ${sentenceCase(title)}</h3>`}
          ${
            guidance === undefined || criteria[0]?.guidance === guidance
              ? nothing
              : html`<p class="quiet">${guidance}</p>`
          }
          ${repeat(
            criteria,
            (criterion) => criterion.number,
            (criterion) => this.#renderCriterion(criterion),
          )}
        `,
      )}
    `;
  }

  #renderBand(set: CriteriaSet): TemplateResult {
    const rating = this.rehearsal?.rating ?? null;
    if (rating === null)
      return html`<p class="card">${set.notScorableReason ?? 'Bộ tiêu chí này chỉ để xem.'}</p>`;
    const titles = new Map(criteriaOf(set).map(({ number, title }) => [number, title]));
    const open = this.rehearsal?.unanswered.length ?? 0;
    const isBegun = open < criteriaOf(set).length;
    return html`
      <section class="card" aria-label="Điểm tự đánh giá đến lúc này">
        <ocop-star-band
          .total=${rating.total}
          .stars=${isBegun ? rating.stars : null}
          .band=${rating.band}
          .cappedBy=${isBegun ? rating.cappedBy : []}
          .nameOf=${(number: string) => `Tiêu chí ${number} (${sentenceCase(titles.get(number) ?? '')})`}
        ></ocop-star-band>
        <p class="quiet">
          ${open === 0 ? 'Đã chọn đủ các tiêu chí.' : `Còn ${String(open)} tiêu chí chưa chọn, tính là 0 điểm.`}
        </p>
      </section>
    `;
  }

  #renderCriterion(criterion: Criterion): TemplateResult {
    const key = criterionKey(criterion.number);
    const answer = this.draft[key] ?? {};
    const isOpen = this.openKeys.includes(key);
    const change = (part: CriterionAnswer): void => {
      emit(this, 'ocop-answer', { key, answer: { ...answer, ...part } });
    };
    return html`
      <ocop-criterion
        data-mark=${key}
        .criterion=${criterion}
        .chosen=${answer.option ?? null}
        .note=${answer.note ?? ''}
        .capsStars=${answer.option === undefined ? null : this.#capOf(criterion)}
        ?readonly=${!isOpen}
        @ocop-choose=${({ detail }: CustomEvent<{ option: string | null }>) => change({ option: detail.option ?? '' })}
        @ocop-note=${({ detail }: CustomEvent<{ note: string }>) => change({ note: detail.note })}
      >
        <div slot="evidence">${this.#renderFiles(criterion, answer, isOpen, change)}</div>
      </ocop-criterion>
    `;
  }

  #capOf({ number }: Criterion): number | null {
    const caps = this.rehearsal?.rating?.cappedBy ?? [];
    return caps.find(({ criterion }) => criterion === number)?.forStars ?? null;
  }

  /** The files that can prove this criterion: of the papers it names, of none, and those already linked. */
  #renderFiles(
    { evidence }: Criterion,
    { files = [] }: CriterionAnswer,
    isOpen: boolean,
    change: (part: CriterionAnswer) => void,
  ): TemplateResult | typeof nothing {
    const fitting = this.files.filter(
      ({ id, state, evidenceCode }) =>
        files.includes(id) ||
        (state === 'received' && evidenceCode !== null && evidence.includes(evidenceCode)),
    );
    if (fitting.length === 0) {
      if (evidence.length === 0 || !isOpen) return nothing;
      return html`<p class="quiet">
        Chưa có tệp chứng minh. <a href=${this.evidenceHref}>Tải giấy tờ lên</a>
      </p>`;
    }
    return html`
      <fieldset class="files">
        <legend>Tệp chứng minh</legend>
        ${fitting.map(
          ({ id, name }) => html`
            <wa-checkbox
              .checked=${files.includes(id)}
              ?disabled=${!isOpen}
              @change=${(event: Event) =>
                change({ files: isTicked(event) ? [...files, id] : files.filter((each) => each !== id) })}
              >${name}</wa-checkbox
            >
          `,
        )}
      </fieldset>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-criteria-sheet': OcopCriteriaSheet;
  }
}
