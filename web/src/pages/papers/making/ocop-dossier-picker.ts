import {
  DOSSIER_KIND_LABELS,
  DOSSIER_STATE_LABELS,
  matchesSearch,
  paperKinds,
  type PaperType,
  type StoredDossier,
} from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { emit } from '../../../components/emit.ts';
import { searchBox } from '../../../components/list-parts.ts';
import { base } from '../../../styles/base.ts';
import { type DossierChoice, dossierChoices } from './making.model.ts';

/**
 * Chooses the dossiers that a paper is about: one, or several; those that are not that far say why.
 * @fires ocop-dossiers-change - with the ids in the order in which they were chosen
 */
@customElement('ocop-dossier-picker')
export class OcopDossierPicker extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-3);
      }
      ul {
        display: grid;
        gap: var(--ocop-1);
        max-height: 22rem;
        margin: 0;
        padding: var(--ocop-2);
        overflow-y: auto;
        list-style: none;
        border: 1px solid var(--ocop-line);
        border-radius: var(--ocop-radius);
        background: var(--ocop-surface);
      }
      label {
        display: flex;
        gap: var(--ocop-3);
        align-items: start;
        min-height: var(--ocop-target);
        padding: var(--ocop-2);
      }
      label input {
        flex: none;
        width: 1.5rem;
        height: 1.5rem;
        margin: 0;
        accent-color: var(--ocop-green);
      }
    `,
  ];

  @property() type: PaperType = 'provinceRequest';
  @property({ attribute: false }) dossiers: readonly StoredDossier[] = [];
  @property({ attribute: false }) chosen: readonly string[] = [];
  @state() private words = '';

  get #isSingle(): boolean {
    return paperKinds[this.type].subject === 'dossier';
  }

  override render(): TemplateResult {
    const choices = dossierChoices(this.type, this.dossiers);
    const shown = choices.filter(
      ({ dossier: { id, product, producer } }) =>
        this.chosen.includes(id) || matchesSearch(`${product.name} ${producer.name}`, this.words),
    );
    return html`
      ${searchBox(this.words, (words) => (this.words = words))}
      <p role="status" class="quiet">
        ${shown.length} hồ sơ${this.#isSingle ? '' : `, đã chọn ${String(this.chosen.length)}`}
      </p>
      ${
        shown.length === 0
          ? html`<p>Không có hồ sơ nào như vậy. Hãy đổi từ tìm.</p>`
          : html`<ul tabindex="0" aria-label="Hồ sơ của văn bản">
              ${repeat(
                shown,
                ({ dossier }) => dossier.id,
                (choice) => this.#renderChoice(choice),
              )}
            </ul>`
      }
    `;
  }

  #renderChoice({ dossier, blocked }: DossierChoice): TemplateResult {
    const { id, product, producer, kind, state: stands } = dossier;
    return html`
      <li>
        <label>
          <input
            type=${this.#isSingle ? 'radio' : 'checkbox'}
            name="dossier"
            .checked=${this.chosen.includes(id)}
            ?disabled=${blocked !== null && !this.chosen.includes(id)}
            @change=${(event: Event) => this.#choose(id, event)}
          />
          <span>
            ${product.name}<br />
            <span class="quiet"
              >${producer.name} · ${DOSSIER_KIND_LABELS[kind]} · ${DOSSIER_STATE_LABELS[stands]}</span
            >
            ${blocked === null ? nothing : html`<br /><span class="quiet">${blocked}</span>`}
          </span>
        </label>
      </li>
    `;
  }

  #choose(id: string, { currentTarget }: Event): void {
    const isOn = currentTarget instanceof HTMLInputElement && currentTarget.checked;
    const others = this.#isSingle ? [] : this.chosen.filter((each) => each !== id);
    emit(this, 'ocop-dossiers-change', { ids: isOn ? [...others, id] : others });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-dossier-picker': OcopDossierPicker;
  }
  interface GlobalEventHandlersEventMap {
    'ocop-dossiers-change': CustomEvent<{ ids: readonly string[] }>;
  }
}
