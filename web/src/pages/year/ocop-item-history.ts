import { type ItemEvent, ROLE_LABELS, type Subject } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../styles/base.ts';
import { formatMoment } from '../../text/format.ts';
import { wholeOf } from './item.model.ts';

/** So much of what was written stands open. */
const SHOWN = 3;

/** What was done to an item, the last first: who, when, what was written, why. */
@customElement('ocop-item-history')
export class OcopItemHistory extends LitElement {
  static override styles = [
    base,
    css`
      ol {
        display: grid;
        gap: var(--ocop-4);
        margin: 0;
        padding-inline-start: var(--ocop-5);
      }
      ul {
        margin: var(--ocop-1) 0 0;
        padding-inline-start: var(--ocop-4);
      }
      summary {
        min-height: var(--ocop-target);
        padding-block: var(--ocop-2);
        cursor: pointer;
      }
      .value {
        display: -webkit-box;
        -webkit-line-clamp: 4;
        -webkit-box-orient: vertical;
        overflow: hidden;
        overflow-wrap: anywhere;
        white-space: pre-line;
      }
    `,
  ];

  @property({ attribute: false }) subject!: Subject;
  @property({ attribute: false }) events: readonly ItemEvent[] = [];

  override render(): TemplateResult {
    return html`<ol reversed start=${this.events[0]?.version ?? 1}>
      ${this.events.map((event) => this.#renderEvent(event))}
    </ol>`;
  }

  #renderEvent(event: ItemEvent): TemplateResult {
    const { command, reason, by, at } = event;
    return html`
      <li>
        <strong>${this.subject.commands[command]?.label ?? command}</strong><br />
        <span class="quiet"
          >${formatMoment(at)}, ${by.name === '' ? '' : `${by.name}, `}${ROLE_LABELS[by.role]}</span
        >
        ${reason === null ? nothing : html`<br />Lý do: ${reason}`} ${this.#renderWritten(event)}
      </li>
    `;
  }

  #renderWritten({ values, names, attached, detached }: ItemEvent): TemplateResult | typeof nothing {
    const written = this.subject.fields.filter(({ key }) => key in values);
    const lines = [
      ...written.map(
        (field) =>
          html`<span class="value"
            >${field.label}: ${wholeOf(field, values[field.key], names) || '(bỏ trống)'}</span
          >`,
      ),
      ...attached.map(({ name }) => html`Kèm tệp ${name}`),
      ...(detached.length === 0 ? [] : [html`Bỏ ${String(detached.length)} tệp`]),
    ];
    if (lines.length === 0) return nothing;
    const list = html`<ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
    if (lines.length <= SHOWN) return list;
    return html`<details>
      <summary>${String(lines.length)} nội dung đã ghi</summary>
      ${list}
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-item-history': OcopItemHistory;
  }
}
