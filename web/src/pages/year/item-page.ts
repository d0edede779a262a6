import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/icon/icon.js';
import {
  type Actor,
  availableItemCommands,
  type Item,
  type ItemEvent,
  type Subject,
  type SubjectName,
} from '@ocop/functions/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { setQuery } from '../../app/navigation.ts';
import { PageElement } from '../../app/page-element.ts';
import { damagedNote } from '../../components/damaged-note.ts';
import { liveView } from '../../components/live-view.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-page.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import type { Listing } from '../../gateway/gateway.ts';
import { itemEventsOf, itemOf } from '../../services/item-queries.ts';
import { leadText } from '../../services/lead-text.ts';
import { base } from '../../styles/base.ts';
import { itemPageStyles } from './item-page-styles.ts';
import { renderDue, renderState } from './item-parts.ts';
import { byNeed, filledFields, nextOf, waitsFor } from './item.model.ts';
import './ocop-item-files.ts';
import './ocop-item-form.ts';
import './ocop-item-history.ts';
import './ocop-item-sheet.ts';
import './ocop-panel.ts';
import { panels } from './panels.ts';
import type { Self } from './ref-options.ts';
import { subjectNamed } from './year.model.ts';

type Asked = readonly [actor: Actor | null, name: SubjectName | undefined, id: string];

/** One item: what it holds, where it stands, what can be done with it now, what was done. */
@customElement('ocop-item-page')
export class OcopItemPage extends PageElement {
  static override styles = [base, itemPageStyles];

  @state() private opened: string | null = null;
  /** The command that was just given here, or on the page from which this one was opened. */
  @state() private done: string | null = null;
  #self: Self | undefined;

  readonly #item = new LiveQuery<Item | null, Asked>(this, {
    args: () => this.#args(),
    subscribe: ([actor, name, id], observer) =>
      actor === null || name === undefined
        ? undefined
        : this.gateway.queries.liveDocument(itemOf(actor, name, id), observer),
    isEmpty: (item) => item === null,
  });
  readonly #events = new LiveQuery<Listing<ItemEvent>, Asked>(this, {
    args: () => this.#args(),
    subscribe: ([actor, name, id], observer) =>
      actor === null || name === undefined
        ? undefined
        : this.gateway.queries.liveCollection(itemEventsOf(actor, name, id), observer),
  });

  get #subject(): Subject | null {
    return subjectNamed(this.params['subject']);
  }

  #args(): Asked {
    return [this.actor, this.#subject?.name, this.params['id'] ?? ''];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.opened = this.query.get('lenh');
    this.done = this.query.get('xong');
    // Said once: the address that is kept or sent on does not say it again.
    if (this.done !== null) setQuery({ xong: null });
  }

  override render(): TemplateResult {
    const subject = this.#subject;
    if (subject === null)
      return this.#renderPage('Việc trong năm', '/trong-nam', this.#renderNone('mục', '/trong-nam'));
    const back = `/trong-nam/${subject.name}`;
    const item = this.#item.value ?? null;
    const none = (): TemplateResult => this.#renderNone(subject.one, back);
    return this.#renderPage(
      subject.many,
      back,
      html`
        ${
          item === null
            ? nothing
            : html`<span slot="badge" class="row"
                >${renderState(subject, item)} ${renderDue(item, this.today)}</span
              >`
        }
        ${liveView(this.#item, {
          ready: (found) => (found === null ? none() : this.#renderItem(subject, found)),
          empty: none,
          shape: 'page',
        })}
      `,
    );
  }

  #renderPage(label: string, back: string, content: TemplateResult): TemplateResult {
    return html`<ocop-page heading=${this.#item.value?.title ?? label} back-href=${back} back-label=${label}
      >${content}</ocop-page
    >`;
  }

  #renderNone(one: string, back: string): TemplateResult {
    return html`<ocop-empty heading="Không có ${one} này" icon="search"
      >Đường dẫn có thể đã cũ. <a href=${back}>Xem tất cả</a></ocop-empty
    >`;
  }

  #renderItem(subject: Subject, item: Item): TemplateResult {
    return html`
      <div class="columns ${panels[subject.name]?.isWide === true ? 'wide' : ''}">
        <div>
          ${this.#renderWord(subject, item)} ${this.#renderWork(subject, item)}
          ${this.#renderValues(subject, item)} ${this.#renderPanel(subject, item)}
          ${
            item.files.length === 0
              ? nothing
              : html`<section class="stack" aria-labelledby="files">
                  <h2 id="files">Tệp kèm theo</h2>
                  <ocop-item-files .item=${item}></ocop-item-files>
                </section>`
          }
        </div>
        <div>${this.#renderFacts(subject, item)} ${this.#renderHistory(subject)}</div>
      </div>
    `;
  }

  #renderValues(subject: Subject, item: Item): TemplateResult | typeof nothing {
    const hides = panels[subject.name]?.shows ?? [];
    if (filledFields(subject, item, hides).length === 0) return nothing;
    return html`<section class="stack" aria-labelledby="values">
      <h2 id="values">Nội dung</h2>
      <ocop-item-sheet .subject=${subject} .item=${item} .hides=${hides}></ocop-item-sheet>
    </section>`;
  }

  /** What was just taken, and who is waited for when nothing is to be done here by this person. */
  #renderWord(subject: Subject, item: Item): TemplateResult | typeof nothing {
    const { actor, done } = this;
    const lead = actor === null ? null : waitsFor(subject, item, actor);
    const taken = done === null ? undefined : subject.commands[done]?.label;
    if (taken === undefined && lead === null) return nothing;
    return html`<p class="word no-print" role="status">
      ${
        taken === undefined
          ? nothing
          : html`<wa-icon name="check"></wa-icon> <strong>Đã ghi nhận: ${taken}.</strong> `
      }
      ${
        lead === null
          ? nothing
          : html`Đang chờ ${leadText(lead, item.names)}; hiện ông/bà chưa phải làm gì thêm.`
      }
    </p>`;
  }

  #renderWork(subject: Subject, item: Item): TemplateResult | typeof nothing {
    const { actor, session } = this;
    if (actor === null) return nothing;
    this.#self ??= { actor, name: session?.name ?? '' };
    const given = panels[subject.name]?.gives ?? [];
    const commands = byNeed(subject, availableItemCommands(subject, item, actor)).filter(
      (name) => !given.includes(name),
    );
    const first = nextOf(subject, commands);
    // A form that was open stays when somebody else moves the item on: what was typed is not lost.
    const isOpened = this.opened !== null && this.opened in subject.commands;
    if (commands.length === 0 && !isOpened) return nothing;
    return html`
      <section class="stack no-print" aria-label="Việc bây giờ">
        <div class="row">
          ${commands.map((name) => this.#renderButton(subject, name, name === first && !isOpened))}
        </div>
        ${
          isOpened
            ? html`<ocop-item-form
                .subject=${subject}
                command=${this.opened ?? ''}
                .item=${item}
                .self=${this.#self}
                today=${this.today}
                .gateway=${this.gateway}
                @ocop-item-done=${() => void this.#taken()}
                @ocop-act-cancel=${() => this.#open(null)}
              ></ocop-item-form>`
            : nothing
        }
      </section>
    `;
  }

  #renderButton({ commands }: Subject, name: string, isFirst: boolean): TemplateResult {
    const command = commands[name];
    return html`<wa-button
      variant=${isFirst ? 'brand' : 'neutral'}
      appearance=${isFirst ? 'accent' : 'outlined'}
      aria-expanded=${this.opened === name}
      @click=${() => this.#open(this.opened === name ? null : name)}
      >${command?.label ?? ''}</wa-button
    >`;
  }

  #open(command: string | null): void {
    this.opened = command;
    this.done = null;
    setQuery({ lenh: command });
  }

  /** The focus goes on to what can be done next. */
  async #taken(): Promise<void> {
    const given = this.opened;
    this.#open(null);
    this.done = given;
    await this.updateComplete;
    this.renderRoot.querySelector('wa-button')?.focus();
  }

  #renderPanel(subject: Subject, item: Item): TemplateResult | typeof nothing {
    const found = panels[subject.name]?.item;
    const { actor, commune, today } = this;
    if (found === undefined || actor === null) return nothing;
    return html`<ocop-panel .panel=${found} .scene=${{ subject, actor, commune, today, item }}></ocop-panel>`;
  }

  /** Who leads and supports, unless the subject asks for it: then it stands with the values. */
  #renderFacts(
    { fields }: Subject,
    { support, reason, names, ...item }: Item,
  ): TemplateResult | typeof nothing {
    const lead = fields.some(({ key }) => key === 'lead') ? null : item.lead;
    if (lead === null && reason === null) return nothing;
    const fact = (name: string, value: string): TemplateResult =>
      html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`;
    return html`<section class="stack" aria-labelledby="facts">
      <h2 id="facts">Thông tin</h2>
      <dl>
        ${lead === null ? nothing : fact('Chủ trì', leadText(lead, names))}
        ${lead === null || support.length === 0 ? nothing : fact('Phối hợp', support.map((key) => leadText(key, names)).join(', '))}
        ${reason === null ? nothing : fact('Lý do gần nhất', reason)}
      </dl>
    </section>`;
  }

  #renderHistory(subject: Subject): TemplateResult {
    return html`
      <section class="stack" aria-labelledby="history">
        <h2 id="history">Đã làm</h2>
        ${liveView(this.#events, {
          ready: ({ items, damaged }) =>
            html`${damagedNote(damaged)}<ocop-item-history
                .subject=${subject}
                .events=${items}
              ></ocop-item-history>`,
          rows: 2,
        })}
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-item-page': OcopItemPage;
  }
}
