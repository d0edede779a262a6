import '@awesome.me/webawesome/dist/components/button/button.js';
import { consume } from '@lit/context';
import {
  addWorkingDays,
  clockRule,
  type Commune,
  type CriteriaSet,
  DEFAULT_COMMUNE_SETTINGS,
  type PlainDate,
  type StoredDossier,
} from '@ocop/functions/domain';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { navigate } from '../../app/navigation.ts';
import type { ErrorItem } from '../../components/ocop-error-summary.ts';
import '../../components/ocop-error-summary.ts';
import { gatewayContext } from '../../contexts/gateway.ts';
import { CommandController, newId } from '../../controllers/command.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import { announce } from '../../services/announce.ts';
import { base } from '../../styles/base.ts';
import './ocop-remark-row.ts';
import { forget, remember, recall } from './kept-rows.ts';
import { returnEffects } from './return-effects.ts';
import {
  type Choices,
  isTouched,
  type RemarkRow,
  type RowError,
  rowErrors,
  rowFromQuery,
  targetChoices,
  targetOf,
} from './return.model.ts';

/** The items of a request to supplement, what they will do, and the one button. Kept on this machine until sent. */
@customElement('ocop-return-form')
export class OcopReturnForm extends LitElement {
  static override styles = [
    base,
    css`
      form {
        display: grid;
        gap: var(--ocop-5);
      }
      ul {
        display: grid;
        gap: var(--ocop-2);
        margin: var(--ocop-3) 0 0;
        padding-inline-start: var(--ocop-5);
      }
      wa-button {
        justify-self: start;
      }
    `,
  ];

  @property({ attribute: false }) dossier!: StoredDossier;
  @property({ attribute: false }) set!: CriteriaSet;
  @property({ attribute: false }) query = new URLSearchParams();
  @property({ attribute: false }) commune: Commune | undefined;
  @property() today: PlainDate = '';
  /** Whose request it is: the commune's own, or the province's that the commune records. */
  @property() source: 'commune' | 'province' = 'commune';
  @property() uid = '';
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;
  @state() private rows: readonly RemarkRow[] = [];
  @state() private errors: readonly RowError[] = [];
  /** Made anew only when sending: it takes the focus each time. */
  @state() private summary: readonly ErrorItem[] = [];
  #choices: Choices | undefined;

  readonly #return = new CommandController(this, () => this.gateway, 'returnDossier');
  readonly #provinceReturn = new CommandController(this, () => this.gateway, 'recordProvinceReturn');

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#choices === undefined || changed.has('set'))
      this.#choices = targetChoices(this.dossier, this.set);
    if (this.rows.length > 0) return;
    const kept = recall(this.#key()).filter(isTouched);
    const asked = rowFromQuery(this.query, this.#choices);
    const isAsked = asked !== null && !kept.some(({ kind, ref }) => kind === asked.kind && ref === asked.ref);
    this.rows = isAsked ? [...kept, this.#newRow(asked)] : kept.length > 0 ? kept : [this.#newRow()];
  }

  #key(): string {
    return `${this.uid}/tra-lai/${this.dossier.id}`;
  }

  #newRow(target: Partial<RemarkRow> = {}): RemarkRow {
    const { settings } = this.commune ?? { settings: DEFAULT_COMMUNE_SETTINGS };
    const { calendar } = clockRule({ settings }, this.today);
    const dueOn = addWorkingDays(this.today, settings.supplementDays, calendar);
    return { id: newId(), kind: 'document', ref: '', page: '', problem: '', action: '', dueOn, ...target };
  }

  get #isSending(): boolean {
    return this.#return.isSending || this.#provinceReturn.isSending;
  }

  override render(): TemplateResult {
    return html`
      <form novalidate @submit=${this.#submit}>
        <ocop-error-summary .items=${this.summary}></ocop-error-summary>
        ${repeat(
          this.rows,
          ({ id }) => id,
          (row, index) => this.#renderRow(row, index),
        )}
        <wa-button appearance="outlined" ?disabled=${this.rows.length >= 60} @click=${() => void this.#add()}>
          <wa-icon slot="start" name="plus"></wa-icon>Thêm nội dung
        </wa-button>
        <section class="card" aria-labelledby="effects">
          <h2 id="effects">Việc sẽ xảy ra</h2>
          <ul>
            ${this.#effects().map((effect) => html`<li>${effect}</li>`)}
          </ul>
        </section>
        <div class="row">
          <wa-button type="submit" variant="brand" ?loading=${this.#isSending} ?disabled=${this.#isSending}>
            <wa-icon slot="start" name="undo-2"></wa-icon>${
              this.source === 'province' ? 'Ghi yêu cầu hoàn thiện' : 'Trả lại để bổ sung'
            }
          </wa-button>
          <wa-button appearance="plain" href="/ho-so/${this.dossier.id}">Thôi, chưa gửi</wa-button>
        </div>
      </form>
    `;
  }

  #effects(): string[] {
    const { settings } = this.commune ?? { settings: DEFAULT_COMMUNE_SETTINGS };
    return returnEffects(this.rows, this.dossier, {
      pauses: settings.pauseWhileSupplementing,
      source: this.source,
    });
  }

  #renderRow(row: RemarkRow, index: number): TemplateResult {
    return html`
      <ocop-remark-row
        id=${row.id}
        .row=${row}
        .place=${index + 1}
        .choices=${this.#choices}
        .errors=${this.errors.filter(({ rowId }) => rowId === row.id)}
        ?may-remove=${this.rows.length > 1}
        @ocop-row-change=${(event: HTMLElementEventMap['ocop-row-change']) => this.#change(event.detail.row)}
        @ocop-row-remove=${() => this.#keep(this.rows.filter(({ id }) => id !== row.id))}
      ></ocop-remark-row>
    `;
  }

  #change(row: RemarkRow): void {
    const before = this.rows.find(({ id }) => id === row.id);
    // What is being mended is no longer called wrong; the summary stays until the next try.
    this.errors = this.errors.filter(
      ({ rowId, field }) => rowId !== row.id || row[field] === before?.[field],
    );
    this.#keep(this.rows.map((known) => (known.id === row.id ? row : known)));
  }

  #keep(rows: readonly RemarkRow[]): void {
    this.rows = rows;
    remember(this.#key(), rows);
  }

  async #add(): Promise<void> {
    const row = this.#newRow();
    this.#keep([...this.rows, row]);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('ocop-remark-row:last-of-type')?.scrollIntoView();
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#send();
  };

  #itemOf({ rowId, field, message }: RowError): ErrorItem {
    const place = this.rows.findIndex(({ id }) => id === rowId);
    const element = this.renderRoot.querySelectorAll('ocop-remark-row')[place]?.field(field);
    return element === undefined ? { message } : { message, field: element };
  }

  async #send(): Promise<void> {
    this.errors = rowErrors(this.rows, this.today, this.dossier.submissions.at(-1)?.files ?? []);
    this.summary = this.errors.map((error) => this.#itemOf(error));
    if (this.errors.length > 0) return;
    const remarks = this.rows.flatMap((row) => {
      const target = targetOf(row);
      const { problem, action, dueOn } = row;
      return target === null ? [] : [{ target, problem: problem.trim(), action: action.trim(), dueOn }];
    });
    const command = this.source === 'province' ? this.#provinceReturn : this.#return;
    const answer = await command.send({ dossierId: this.dossier.id, remarks });
    if (answer === undefined) {
      this.summary = command.error === undefined ? [] : [{ message: command.error.message }];
      return;
    }
    forget(this.#key());
    announce('Đã gửi yêu cầu bổ sung.');
    await navigate(`/ho-so/${this.dossier.id}`, { replace: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-return-form': OcopReturnForm;
  }
}
