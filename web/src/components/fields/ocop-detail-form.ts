import { type DetailField, type Details } from '@ocop/functions/domain';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { emit } from '../emit.ts';
import { base } from '../../styles/base.ts';
import { NO_REFS, type Refs, renderBox } from './detail-field.ts';
import { type DetailRow, type FieldProblem, rowsOf, textOf } from './field.model.ts';
import './ocop-detail-rows.ts';

/**
 * The boxes of a table of fields: a paper's, a subject's.
 * @fires ocop-details-change - with all details as they now are
 */
@customElement('ocop-detail-form')
export class OcopDetailForm extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-4);
      }
      /* "(bắt buộc)" goes on in the line of a long label, not in a column beside it. */
      :is(wa-input, wa-textarea, wa-select, wa-radio-group)::part(form-control-label) {
        display: inline-block;
      }
      .wrong {
        color: var(--ocop-red);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) fields: readonly DetailField[] = [];
  @property({ attribute: false }) details: Details = {};
  /** What every place begins with. */
  @property() root = 'details';
  @property({ attribute: false }) refs: Refs = NO_REFS;
  @property({ attribute: false }) problems: readonly FieldProblem[] = [];

  /** The box of a place: `details.place`, `values.team.0.name`. */
  box(path: string): HTMLElement | undefined {
    const own = this.renderRoot.querySelector<HTMLElement>(`[id="${CSS.escape(path)}"]`);
    if (own !== null) return own;
    const rows = [...this.renderRoot.querySelectorAll('ocop-detail-rows')];
    return rows.map((each) => each.box(path)).find((box) => box !== undefined);
  }

  override render(): TemplateResult {
    return html`${this.fields.map((field) => this.#renderField(field))}`;
  }

  #renderField(field: DetailField): TemplateResult {
    const path = `${this.root}.${field.key}`;
    if (field.kind === 'rows')
      return html`<ocop-detail-rows
        .field=${field}
        .root=${this.root}
        .refs=${this.refs}
        .rows=${rowsOf(this.details, field.key)}
        .problems=${this.problems.filter((problem) => `${problem.path}.`.startsWith(`${path}.`))}
        @ocop-rows-change=${(event: HTMLElementEventMap['ocop-rows-change']) =>
          this.#set(field.key, event.detail.rows)}
      ></ocop-detail-rows>`;
    const box = {
      path,
      value: textOf(this.details, field.key),
      problem: this.problems.find((problem) => problem.path === path)?.message,
      change: (value: string) => this.#set(field.key, value),
      refs: this.refs,
    };
    return renderBox(field, box);
  }

  #set(key: string, value: string | readonly DetailRow[]): void {
    const kept = typeof value === 'string' ? value : value.map((row) => ({ ...row }));
    emit(this, 'ocop-details-change', { details: { ...this.details, [key]: kept } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-detail-form': OcopDetailForm;
  }
  interface GlobalEventHandlersEventMap {
    'ocop-details-change': CustomEvent<{ details: Details }>;
  }
}
