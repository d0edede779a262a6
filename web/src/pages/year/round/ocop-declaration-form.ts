import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import { consume } from '@lit/context';
import { type Actor, INTEREST_CHOICES, type Item, subjects } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { choiceBox } from '../../../components/list-parts.ts';
import type { ErrorItem } from '../../../components/ocop-error-summary.ts';
import '../../../components/ocop-error-summary.ts';
import { valueOf } from '../../../components/value-of.ts';
import { gatewayContext } from '../../../contexts/gateway.ts';
import { CommandController } from '../../../controllers/command.ts';
import type { Gateway } from '../../../gateway/gateway.ts';
import { announce } from '../../../services/announce.ts';
import { base } from '../../../styles/base.ts';
import {
  type AgendaDossier,
  agendaOf,
  clearedLines,
  declarationValues,
  type DeclaredLine,
  declaredLines,
} from './round.model.ts';
import { sendBehind } from './send-behind.ts';

const CHOICES = INTEREST_CHOICES.map(({ value, label }) => [value, label] as const);
/** An interest that was declared may become another, not none. */
const INTERESTS = CHOICES.filter(([value]) => value !== 'none');

/** A member's own declaration: of every dossier of the agenda, none or which interest. */
@customElement('ocop-declaration-form')
export class OcopDeclarationForm extends LitElement {
  static override styles = [
    base,
    css`
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-4);
      }
      wa-button {
        justify-self: start;
        max-width: 100%;
      }
      fieldset {
        display: grid;
        gap: var(--ocop-3);
        margin: 0;
        padding: 0;
        border: 0;
      }
    `,
  ];

  @property({ attribute: false }) item!: Item;
  @property({ attribute: false }) actor!: Actor;
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;
  /** Null until somebody chooses. */
  @state() private typed: readonly DeclaredLine[] | null = null;
  @state() private summary: readonly ErrorItem[] = [];
  readonly #declare = new CommandController(this, () => this.gateway, 'changeItem');

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('item');
    if (before !== undefined && before.id !== this.item.id) this.typed = null;
  }

  get #lines(): readonly DeclaredLine[] {
    const known = declaredLines(this.item, this.actor.uid);
    // A dossier may come on the agenda while the form is open.
    return known.map((line) => this.typed?.find(({ dossierId }) => dossierId === line.dossierId) ?? line);
  }

  override render(): TemplateResult {
    const { isSending } = this.#declare;
    return html`
      <form class="card" novalidate aria-labelledby="declare" @submit=${this.#submit}>
        <h3 id="declare">Khai báo của ông/bà</h3>
        <ocop-error-summary heading="Chưa ghi được khai báo" .items=${this.summary}></ocop-error-summary>
        <p>${subjects.rounds.commands['declare']?.warning}</p>
        <wa-button appearance="outlined" @click=${() => this.#clearAll()}
          >Không có lợi ích liên quan</wa-button
        >
        ${agendaOf(this.item, this.actor.uid).map((dossier) => this.#renderLine(dossier))}
        <wa-button type="submit" variant="brand" ?loading=${isSending} ?disabled=${isSending}
          >Ghi khai báo</wa-button
        >
      </form>
    `;
  }

  #renderLine({ id: dossierId, name, isBarred }: AgendaDossier): TemplateResult {
    const { kind = '', note = '' } = this.#lines.find((line) => line.dossierId === dossierId) ?? {};
    return html`
      <fieldset>
        <legend class="visually-hidden">${name}</legend>
        ${choiceBox(name, kind, isBarred ? INTERESTS : CHOICES, (value) => this.#set(dossierId, { kind: value }))}
        ${
          kind === '' || kind === 'none'
            ? nothing
            : html`<wa-input
                label=${kind === 'other' ? 'Ghi rõ lợi ích' : 'Ghi rõ (không bắt buộc)'}
                maxlength="500"
                ?required=${kind === 'other'}
                .value=${note}
                @input=${(event: Event) => this.#set(dossierId, { note: valueOf(event) })}
              ></wa-input>`
        }
      </fieldset>
    `;
  }

  #set(dossierId: string, change: Partial<DeclaredLine>): void {
    this.typed = this.#lines.map((line) => (line.dossierId === dossierId ? { ...line, ...change } : line));
  }

  #clearAll(): void {
    this.typed = clearedLines(this.#lines, agendaOf(this.item, this.actor.uid));
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#send();
  };

  async #send(): Promise<void> {
    const lines = this.#lines;
    if (lines.some(({ kind }) => kind === '')) {
      this.summary = [{ message: 'Hãy khai báo với từng hồ sơ, kể cả khi không có lợi ích liên quan.' }];
      return;
    }
    const values = declarationValues(this.actor.uid, lines);
    const refusal = await sendBehind(this.#declare, this.item, { command: 'declare', values });
    this.summary = refusal === null ? [] : [{ message: refusal }];
    if (refusal !== null) return;
    this.typed = null;
    announce('Đã ghi khai báo.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-declaration-form': OcopDeclarationForm;
  }
}
