import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import { consume } from '@lit/context';
import type { Actor, Item } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { valueOf } from '../../../components/value-of.ts';
import { gatewayContext } from '../../../contexts/gateway.ts';
import { CommandController } from '../../../controllers/command.ts';
import type { Gateway } from '../../../gateway/gateway.ts';
import { announce } from '../../../services/announce.ts';
import { forgetTyping, keepTyping, keptTyping } from '../../../services/kept-typing.ts';
import { base } from '../../../styles/base.ts';
import { type Attachments, NO_ATTACHMENTS } from '../files.model.ts';
import '../ocop-item-attachments.ts';
import {
  type CheckLine,
  checklistWith,
  FINDINGS,
  progressText,
  sectionsOf,
  Typed,
} from './inspection.model.ts';

/**
 * The checklist in the field: one press for each line, a word where something is lacking, photos. What is pressed stays on
 * this phone until it is saved, so that a place without a signal loses nothing.
 */
@customElement('ocop-inspection-notes')
export class OcopInspectionNotes extends LitElement {
  static override styles = [
    base,
    css`
      form,
      .lines {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-4);
      }
      .lines {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      fieldset {
        display: grid;
        gap: var(--ocop-2);
        margin: 0;
        padding: var(--ocop-3);
        border: 1px solid var(--ocop-line);
        border-radius: var(--ocop-radius);
      }
      legend {
        float: inline-start;
        padding: 0;
      }
      .choices {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: var(--ocop-2);
        clear: both;
      }
      label {
        display: flex;
        align-items: center;
        justify-content: center;
        gap: var(--ocop-1);
        min-height: 3rem;
        padding: var(--ocop-1) var(--ocop-2);
        border: 1px solid var(--ocop-line-strong);
        border-radius: var(--ocop-radius);
        text-align: center;
        cursor: pointer;
      }
      label:has(:checked) {
        border: 2px solid var(--ocop-green);
        background: var(--ocop-green-tint);
        font-weight: 600;
      }
      label:has([value='no']:checked) {
        border-color: var(--ocop-red);
        background: var(--ocop-red-tint);
      }
      label:focus-within {
        outline: 3px solid var(--ocop-focus);
        outline-offset: 2px;
      }
      .foot {
        position: sticky;
        bottom: 0;
        padding-block: var(--ocop-3);
        border-block-start: 1px solid var(--ocop-line);
        background: var(--ocop-paper);
      }
      /* Above the menu, which stands at the foot of small screens. */
      @media (max-width: 56.24rem) {
        .foot {
          bottom: calc(4rem + env(safe-area-inset-bottom));
        }
      }
      .wrong {
        color: var(--ocop-red);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) item!: Item;
  @property({ attribute: false }) actor!: Actor;
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;
  @state() private typed: Typed = {};
  @state() private attachments: Attachments = NO_ATTACHMENTS;
  @state() private receivedCount = 0;
  readonly #note = new CommandController(this, () => this.gateway, 'changeItem');

  get #key(): string {
    return `${this.actor.uid}/kiem-tra/${this.item.id}`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('item') && changed.get('item')?.id !== this.item.id)
      this.typed = keptTyping(this.#key, Typed) ?? {};
  }

  get #isWaiting(): boolean {
    return this.receivedCount < this.attachments.attach.length;
  }

  override render(): TemplateResult {
    return html`
      <form novalidate @submit=${this.#submit} aria-label="Ghi tại chỗ">
        ${sectionsOf(this.item, this.typed).map(
          ({ label, lines }) => html`
            <h3>${label}</h3>
            <ol class="lines">
              ${repeat(
                lines,
                ({ at }) => at,
                (line) => html`<li>${this.#renderLine(line)}</li>`,
              )}
            </ol>
          `,
        )}
        <h3>Ảnh, tệp tại chỗ</h3>
        <ocop-item-attachments
          .gateway=${this.gateway}
          .actor=${this.actor}
          subject="inspections"
          .itemId=${this.item.id}
          .files=${this.item.files}
          .attachments=${this.attachments}
          @ocop-attachments-change=${({ detail }: HTMLElementEventMap['ocop-attachments-change']) => {
            this.attachments = { attach: detail.attach, detach: detail.detach };
            this.receivedCount = detail.received.length;
          }}
        ></ocop-item-attachments>
        ${this.#renderFoot()}
      </form>
    `;
  }

  #renderFoot(): TemplateResult {
    const { error, isSending } = this.#note;
    return html`
      <div class="foot stack">
        <p role="status">${progressText(this.item, this.typed)}</p>
        ${error === undefined ? nothing : html`<p class="wrong" role="alert">${error.message}</p>`}
        ${this.#isWaiting ? html`<p>Còn ảnh đang tải lên; xin chờ rồi lưu.</p>` : nothing}
        <wa-button
          type="submit"
          variant="brand"
          ?loading=${isSending}
          ?disabled=${isSending || this.#isWaiting}
          >Lưu tại chỗ</wa-button
        >
      </div>
    `;
  }

  #renderLine(line: CheckLine): TemplateResult {
    const { at, product, code, content, finding, note } = line;
    const about = [product, code].filter((part) => part !== '').join(' · ');
    return html`<fieldset>
      <legend>${about === '' ? nothing : html`<span class="quiet">${about}</span><br />`}${content}</legend>
      <div class="choices">
        ${FINDINGS.map(
          ([value, label]) =>
            html`<label
              ><input
                type="radio"
                name="l${String(at)}"
                value=${value}
                .checked=${finding === value}
                @change=${() => this.#say(line, { finding: value })}
              />${label}</label
            >`,
        )}
      </div>
      ${
        finding === 'no' || note !== ''
          ? html`<wa-input
              label="Ghi rõ"
              maxlength="500"
              ?required=${finding === 'no'}
              .value=${note}
              @input=${(event: Event) => this.#say(line, { note: valueOf(event) })}
            ></wa-input>`
          : nothing
      }
    </fieldset>`;
  }

  #say({ at, finding, note }: CheckLine, change: { finding?: string; note?: string }): void {
    if (this.#note.state.kind === 'refused') this.#note.reset();
    this.typed = { ...this.typed, [String(at)]: { finding, note, ...change } };
    keepTyping(this.#key, this.typed);
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#send();
  };

  async #send(): Promise<void> {
    const { item, typed, attachments } = this;
    const answer = await this.#note.send({
      subject: 'inspections',
      itemId: item.id,
      command: 'note',
      version: item.version,
      values: { checklist: checklistWith(item, typed) },
      attach: [...attachments.attach],
      detach: [...attachments.detach],
    });
    if (answer === undefined) return;
    forgetTyping(this.#key);
    this.typed = {};
    this.attachments = NO_ATTACHMENTS;
    this.#note.reset();
    announce('Đã lưu những gì ghi tại chỗ.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-inspection-notes': OcopInspectionNotes;
  }
}
