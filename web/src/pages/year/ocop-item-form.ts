import {
  availableItemCommands,
  type DetailField,
  type Details,
  type Item,
  type ItemFileRef,
  type PlainDate,
  type Subject,
  type SubjectCommand,
} from '@ocop/functions/domain';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { emit } from '../../components/emit.ts';
import { type FieldProblem, refusedPlaces, stillWrong } from '../../components/fields/field.model.ts';
import '../../components/fields/ocop-detail-form.ts';
import { NO_REFS, type Refs } from '../../components/fields/detail-field.ts';
import type { ErrorItem } from '../../components/ocop-error-summary.ts';
import '../../components/ocop-error-summary.ts';
import { CommandController, newId } from '../../controllers/command.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import { announce } from '../../services/announce.ts';
import { forgetTyping, keepTyping, keptTyping } from '../../services/kept-typing.ts';
import { base } from '../../styles/base.ts';
import { clashStyles, renderClashes } from './clash-view.ts';
import { renderButtons, renderEffects, renderFound, renderReason, renderTooLate } from './item-form-parts.ts';
import { itemFormStyles } from './item-form-styles.ts';
import { askedOf, boxesFor, changesOf, type Clash, fieldsOf, problemsOf, typingKey } from './item.model.ts';
import './ocop-item-attachments.ts';
import { refOptions, type Self } from './ref-options.ts';
import { caughtUp, joined, opened, resumed, Typing, withAttachments } from './typing.model.ts';

/**
 * One command as a form: the fields that it writes, its reason, its files, what will happen. What is typed stays on this
 * machine until it is sent, and beside what somebody else writes meanwhile.
 * @fires ocop-item-done - the server took it
 * @fires ocop-act-cancel - closed without doing it
 */
@customElement('ocop-item-form')
export class OcopItemForm extends LitElement {
  static override styles = [base, clashStyles, itemFormStyles];

  @property({ attribute: false }) subject!: Subject;
  @property() command = '';
  /** Followed by the page; null where a new one is opened. */
  @property({ attribute: false }) item: Item | null = null;
  /** What a new one begins with. */
  @property({ attribute: false }) initial: Details = {};
  @property({ attribute: false }) self!: Self;
  @property() today: PlainDate = '';
  @property({ attribute: false }) gateway!: Gateway;
  @state() private typing!: Typing;
  @state() private received: readonly ItemFileRef[] = [];
  @state() private clashes: readonly Clash[] = [];
  @state() private problems: readonly FieldProblem[] = [];
  @state() private summary: readonly ErrorItem[] = [];
  /** When the typing that was found on this machine was typed. */
  @state() private foundAt: string | null = null;
  #refs: Refs = NO_REFS;
  readonly #change = new CommandController(this, () => this.gateway, 'changeItem');

  get #spec(): SubjectCommand | undefined {
    return this.subject.commands[this.command];
  }

  get #fields(): readonly DetailField[] {
    return this.#spec === undefined ? [] : fieldsOf(this.subject, this.#spec);
  }

  get #asked(): readonly DetailField[] {
    return askedOf(this.#fields, this.typing.values, this.item?.values);
  }

  get #key(): string {
    return typingKey(this.self.actor, this.subject.name, this.item?.id ?? null, this.command);
  }

  /** Somebody else may have carried the item to where this cannot be done. */
  get #isStillOpen(): boolean {
    return availableItemCommands(this.subject, this.item, this.self.actor).includes(this.command);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('item');
    if (
      changed.has('command') ||
      changed.has('subject') ||
      (changed.has('item') && before?.id !== this.item?.id)
    )
      this.#begin();
    if (!changed.has('item')) return;
    this.#refs = { ...this.#refs, names: this.item?.names ?? {} };
    const { typing, clashes } = caughtUp(this.#fields, this.typing, this.item);
    if (typing === this.typing) return;
    this.typing = typing;
    this.clashes = joined(this.clashes, clashes);
    if (this.typing.at !== null) keepTyping(this.#key, this.typing);
  }

  /** On a phone the form opens below the buttons: it comes into sight, and the keyboard goes on in it. */
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('command')) this.renderRoot.querySelector('h2')?.focus();
  }

  #begin(): void {
    const kept = resumed(this.#fields, keptTyping(this.#key, Typing), this.item);
    const begun = { itemId: this.item?.id ?? newId(), initial: this.initial };
    this.typing = kept ?? opened(this.#fields, this.item, begun, this.today);
    this.foundAt = kept?.at ?? null;
    this.clashes = [];
    this.problems = [];
    this.summary = [];
    this.received = [];
    this.#refs = { options: refOptions(this.gateway.queries, this.self), names: this.item?.names ?? {} };
    this.#change.reset();
  }

  override render(): TemplateResult | typeof nothing {
    const spec = this.#spec;
    if (spec === undefined) return nothing;
    return html`
      <form class="card no-print" aria-label=${spec.label} novalidate @submit=${this.#submit}>
        ${this.item === null ? nothing : html`<h2 tabindex="-1">${spec.label}</h2>`}
        <ocop-error-summary
          heading="Chưa gửi được"
          ?hidden=${this.summary.length === 0}
          .items=${this.summary}
        ></ocop-error-summary>
        ${renderFound(this.foundAt, () => this.#startAnew())} ${this.#renderClashes()} ${this.#renderFields()}
        ${renderReason(spec, {
          value: this.typing.reason,
          problem: this.#problemAt('reason'),
          change: (reason) => this.#type({ reason }),
        })}
        ${this.#renderFiles(spec)} ${this.#renderEffects(spec)}
        ${renderButtons(this.subject, spec, {
          isSending: this.#change.isSending,
          isOpen: this.#isStillOpen,
          cancel: () => emit(this, 'ocop-act-cancel', undefined),
        })}
      </form>
    `;
  }

  #renderClashes(): TemplateResult | typeof nothing {
    if (this.item === null) return nothing;
    return renderClashes({
      clashes: this.clashes,
      item: this.item,
      settle: (clash, kept) => {
        this.clashes = this.clashes.filter((each) => each !== clash);
        this.#type({ values: { ...this.typing.values, [clash.field.key]: kept } });
      },
    });
  }

  #renderFields(): TemplateResult {
    return html`<ocop-detail-form
      root="values"
      .fields=${boxesFor(this.#asked, this.typing.values, this.self.actor)}
      .details=${this.typing.values}
      .problems=${this.problems}
      .refs=${this.#refs}
      @ocop-details-change=${({ detail }: HTMLElementEventMap['ocop-details-change']) =>
        this.#type({ values: detail.details })}
    ></ocop-detail-form>`;
  }

  #renderFiles({ files, evidence }: SubjectCommand): TemplateResult | typeof nothing {
    if (files !== true) return nothing;
    return html`<div class="files">
      <h3>Tệp kèm theo${evidence === undefined ? '' : ' (minh chứng)'}</h3>
      <ocop-item-attachments
        .gateway=${this.gateway}
        .actor=${this.self.actor}
        .subject=${this.subject.name}
        .itemId=${this.typing.itemId}
        .files=${this.item?.files ?? []}
        .attachments=${this.typing}
        .problem=${this.#problemAt('files')}
        @ocop-attachments-change=${({ detail }: HTMLElementEventMap['ocop-attachments-change']) => {
          const { received, attach, detach } = detail;
          this.received = received;
          if (String([attach, detach]) !== String([this.typing.attach, this.typing.detach]))
            this.#type(withAttachments(this.typing, detail));
        }}
      ></ocop-item-attachments>
    </div>`;
  }

  #renderEffects(spec: SubjectCommand): TemplateResult {
    const { subject, item } = this;
    const isTooLate = item !== null && !this.#isStillOpen && !this.#change.isSending;
    return isTooLate ? renderTooLate(subject, item) : renderEffects(subject, spec, item);
  }

  #problemAt(place: string): string | undefined {
    return this.problems.find(({ path }) => path === place)?.message;
  }

  #type(change: Partial<Typing>): void {
    // Mended after a lost answer, it is another command.
    if (this.#change.state.kind === 'refused') this.#change.reset();
    this.typing = { ...this.typing, ...change, at: new Date().toISOString() };
    this.foundAt = null;
    this.#mend(stillWrong(this.problems, this.#wrong()));
    keepTyping(this.#key, this.typing);
  }

  /** What was mended leaves the summary too. */
  #mend(problems: readonly FieldProblem[]): void {
    if (problems.length !== this.problems.length) this.summary = this.#itemsOf(problems);
    this.problems = problems;
  }

  #startAnew(): void {
    forgetTyping(this.#key);
    this.#begin();
    announce('Đã bỏ nội dung nhập trước.');
  }

  #values(): Details {
    return changesOf(this.#asked, this.typing.base?.values ?? null, this.typing.values);
  }

  /** Everything that keeps it from being sent, by the server's own rules. */
  #wrong(): readonly FieldProblem[] {
    const { itemId, reason, attach, detach } = this.typing;
    const { command, received, today } = this;
    const attempt = { command, itemId, reason, values: this.#values(), attached: received, detached: detach };
    const wrong = problemsOf(this.subject, this.item, attempt, { actor: this.self.actor, today });
    if (received.length === attach.length) return wrong;
    const message = 'Còn tệp chưa tải lên xong hoặc không nhận được; hãy chờ, hoặc bỏ tệp đó.';
    return [...wrong.filter(({ path }) => path !== 'files'), { path: 'files', message }];
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#send();
  };

  async #send(): Promise<void> {
    this.problems = this.#wrong();
    this.summary = [
      ...(this.clashes.length === 0
        ? []
        : [{ message: 'Hãy chọn nội dung giữ lại ở mục hai người cùng sửa.' }]),
      ...this.#itemsOf(this.problems),
    ];
    if (this.summary.length > 0) return;
    const { itemId, reason, attach, detach, base: known } = this.typing;
    const answer = await this.#change.send({
      subject: this.subject.name,
      itemId,
      command: this.command,
      version: known?.version ?? null,
      values: this.#values(),
      reason,
      attach,
      detach,
    });
    if (answer === undefined) this.#refused();
    else this.#done(itemId);
  }

  #refused(): void {
    const { error } = this.#change;
    if (error === undefined) return;
    this.problems = refusedPlaces(error);
    const places = this.#itemsOf(this.problems);
    this.summary = places.length > 0 ? places : [{ message: error.message }];
  }

  #done(itemId: string): void {
    forgetTyping(this.#key);
    announce('Đã ghi nhận.');
    emit(this, 'ocop-item-done', { itemId });
  }

  #itemsOf(problems: readonly FieldProblem[]): ErrorItem[] {
    return problems.map(({ path, message }) => {
      const field = this.#box(path);
      return field === undefined ? { message } : { message, field };
    });
  }

  #box(path: string): HTMLElement | undefined {
    const place = path === 'files' ? 'ocop-item-attachments' : path === 'reason' ? '#reason' : null;
    if (place !== null) return this.renderRoot.querySelector<HTMLElement>(place) ?? undefined;
    return this.renderRoot.querySelector('ocop-detail-form')?.box(path);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-item-form': OcopItemForm;
  }
  interface GlobalEventHandlersEventMap {
    'ocop-item-done': CustomEvent<{ itemId: string }>;
  }
}
