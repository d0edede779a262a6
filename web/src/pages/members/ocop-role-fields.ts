import '@awesome.me/webawesome/dist/components/option/option.js';
import '@awesome.me/webawesome/dist/components/select/select.js';
import { type Role, ROLE_LABELS } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { emit } from '../../components/emit.ts';
import { valueOf } from '../../components/value-of.ts';
import { base } from '../../styles/base.ts';
import { type MembershipFields, roleOf, type Units, unitsFor } from './members.model.ts';

/**
 * A role, and the unit that it needs.
 * @fires ocop-role-change - both as they are now
 */
@customElement('ocop-role-fields')
export class OcopRoleFields extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--ocop-4);
      }
      .wrong {
        color: var(--ocop-red);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) fields: MembershipFields = { role: '', unit: '' };
  @property({ attribute: false }) roles: readonly Role[] = [];
  @property({ attribute: false }) units: Units = { villages: [], producers: [] };
  @property({ attribute: false }) errors: readonly { readonly field: string; readonly message: string }[] =
    [];

  override render(): TemplateResult {
    const { role, unit } = this.fields;
    const units = unitsFor(role, this.units);
    return html`
      <wa-select
        label="Vai trò"
        placeholder="Chọn vai trò"
        required
        .value=${role}
        @change=${(event: Event) => this.#tell({ role: roleOf(valueOf(event)), unit: '' })}
      >
        ${this.roles.map((each) => html`<wa-option value=${each}>${ROLE_LABELS[each]}</wa-option>`)}
        ${this.#wrong('role')}
      </wa-select>
      ${
        role === 'village' || role === 'producer'
          ? html`<wa-select
              label=${role === 'village' ? 'Thôn' : 'Chủ thể'}
              placeholder="Chọn trong danh sách"
              required
              .value=${unit}
              @change=${(event: Event) => this.#tell({ role, unit: valueOf(event) })}
            >
              ${units.map(({ id, name }) => html`<wa-option value=${id}>${name}</wa-option>`)}
              ${this.#wrong('unit')}
            </wa-select>`
          : nothing
      }
    `;
  }

  #wrong(field: string): TemplateResult | typeof nothing {
    const error = this.errors.find((item) => item.field === field);
    return error === undefined ? nothing : html`<span slot="hint" class="wrong">${error.message}</span>`;
  }

  #tell(fields: MembershipFields): void {
    emit(this, 'ocop-role-change', fields);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-role-fields': OcopRoleFields;
  }
  interface GlobalEventHandlersEventMap {
    'ocop-role-change': CustomEvent<MembershipFields>;
  }
}
