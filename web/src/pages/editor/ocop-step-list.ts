import type { Dossier, MissingItem } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { base } from '../../styles/base.ts';
import { isOpen, isReturned, missingIn, type Step, stepHref, type StepId } from './steps.model.ts';

/** The editor's steps with what each still misses: a list beside the form, folded up on phones. */
@customElement('ocop-step-list')
export class OcopStepList extends LitElement {
  static override styles = [
    base,
    css`
      ol {
        display: grid;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      a {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 var(--ocop-2);
        align-items: center;
        min-height: var(--ocop-target);
        padding: var(--ocop-2) var(--ocop-3);
        border-inline-start: 4px solid transparent;
        border-radius: 0 var(--ocop-radius) var(--ocop-radius) 0;
        color: var(--ocop-ink);
        text-decoration: none;
      }
      a:hover {
        background: var(--ocop-sunken);
        color: var(--ocop-ink);
      }
      a[aria-current] {
        border-inline-start-color: var(--ocop-green);
        background: var(--ocop-green-tint);
        font-weight: 600;
      }
      wa-icon {
        color: var(--ocop-line-strong);
      }
      wa-icon.done {
        color: var(--ocop-green);
      }
      small {
        grid-column: 2;
        font-size: inherit;
        font-weight: 400;
        color: var(--ocop-quiet);
      }
      summary {
        min-height: var(--ocop-target);
        align-content: center;
        cursor: pointer;
        font-weight: 600;
      }
      details {
        padding-block: var(--ocop-1);
      }
      .wide {
        display: none;
      }
      @media (min-width: 56.25rem) {
        .wide {
          display: block;
        }
        details {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) steps: readonly Step[] = [];
  @property({ attribute: false }) missing: readonly MissingItem[] = [];
  @property({ attribute: false }) dossier: Dossier | undefined;
  @property() current: StepId | undefined;
  @query('details') private readonly fold: HTMLDetailsElement | null | undefined;

  override render(): TemplateResult {
    const done = this.steps.filter((step) => missingIn(step, this.missing).length === 0).length;
    const summary = `Các phần: đủ ${String(done)}/${String(this.steps.length)}`;
    return html`
      <nav class="wide" aria-label="Các phần của hồ sơ">${this.#renderList()}</nav>
      <details class="card">
        <summary>${summary}</summary>
        <nav aria-label="Các phần của hồ sơ">${this.#renderList()}</nav>
      </details>
    `;
  }

  /** A step was chosen: the list makes room for it. */
  override updated(changed: PropertyValues<this>): void {
    if (changed.has('current') && this.fold) this.fold.open = false;
  }

  #renderList(): TemplateResult {
    return html`<ol>
      ${this.steps.map((step) => this.#renderStep(step))}
    </ol>`;
  }

  #renderStep(step: Step): TemplateResult {
    const count = missingIn(step, this.missing).length;
    const isClosed = this.dossier !== undefined && isReturned(this.dossier) && !isOpen(step, this.dossier);
    const icon = isClosed ? 'lock' : count === 0 ? 'circle-check' : 'circle';
    return html`
      <li>
        <a
          href=${stepHref(this.dossier?.id ?? '', step.id)}
          aria-current=${step.id === this.current ? 'step' : nothing}
        >
          <wa-icon class=${icon === 'circle-check' ? 'done' : ''} name=${icon}></wa-icon>
          <span>${step.label}</span>
          ${count === 0 ? html`<span class="visually-hidden">${isClosed ? 'Không cần sửa' : 'Đã đủ'}</span>` : html`<small>Còn thiếu ${count} mục</small>`}
        </a>
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-step-list': OcopStepList;
  }
}
