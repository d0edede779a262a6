import '@awesome.me/webawesome/dist/components/button/button.js';
import { type CriteriaSet, type Details, REHEARSAL_LABEL } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { emit } from '../../../components/emit.ts';
import { choiceBox } from '../../../components/list-parts.ts';
import { base } from '../../../styles/base.ts';
import { formatPoints } from '../../../text/format.ts';
import { chosenOption, criteriaChoices, rehearsed } from './opinion.model.ts';

/**
 * A member's own points, criterion by criterion: a rehearsal that nobody must write, never a result.
 * @fires ocop-choose - a criterion has another option, or none
 * @fires ocop-rehearsal-clear - all choices are to be taken back
 */
@customElement('ocop-rehearsal-sheet')
export class OcopRehearsalSheet extends LitElement {
  static override styles = [
    base,
    css`
      summary {
        min-height: var(--ocop-target);
        cursor: pointer;
      }
      .criteria {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-4);
        padding-block-start: var(--ocop-3);
      }
      wa-select {
        max-width: none;
      }
      .wrong {
        color: var(--ocop-red);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) set!: CriteriaSet;
  @property({ attribute: false }) values: Details = {};
  @property({ attribute: false }) problem: string | undefined;

  override render(): TemplateResult {
    const sum = rehearsed(this.set, this.values);
    const total = sum === null ? 'chưa chấm' : `${formatPoints(sum.total)} điểm`;
    return html`
      <details ?open=${sum !== null}>
        <summary><strong>${REHEARSAL_LABEL}</strong>: ${total} (không bắt buộc)</summary>
        <div class="criteria">
          <p>
            Xã không chấm điểm, không xếp hạng sao; điểm này chỉ để Tổ trao đổi. Đã chấm thì chấm đủ các tiêu
            chí.
          </p>
          ${
            sum === null
              ? nothing
              : html`<p role="status">
                  ${sum.open === 0 ? 'Đã chấm đủ.' : `Còn ${String(sum.open)} tiêu chí chưa chấm.`}
                </p>`
          }
          ${this.problem === undefined ? nothing : html`<p class="wrong">${this.problem}</p>`}
          ${criteriaChoices(this.set).map(({ number, label, options }) =>
            choiceBox(label, chosenOption(this.values, number), options, (option) =>
              emit(this, 'ocop-choose', { criterion: number, option: option === '' ? null : option }),
            ),
          )}
          ${
            sum === null
              ? nothing
              : html`<wa-button
                  appearance="outlined"
                  @click=${() => emit(this, 'ocop-rehearsal-clear', undefined)}
                  ><wa-icon slot="start" name="undo-2"></wa-icon>Bỏ hết phần chấm thử</wa-button
                >`
          }
        </div>
      </details>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-rehearsal-sheet': OcopRehearsalSheet;
  }
  interface GlobalEventHandlersEventMap {
    'ocop-rehearsal-clear': CustomEvent<undefined>;
  }
}
