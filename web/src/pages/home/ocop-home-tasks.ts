import { consume } from '@lit/context';
import type { Actor, Item, PlainDate } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { damagedNote } from '../../components/damaged-note.ts';
import { liveView } from '../../components/live-view.ts';
import { gatewayContext } from '../../contexts/gateway.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import type { Gateway, Listing } from '../../gateway/gateway.ts';
import { lateTasksOf, nextTasksOf } from '../../services/home-queries.ts';
import { base } from '../../styles/base.ts';
import { planTasks } from './home.model.ts';
import { renderTasks, taskStyles } from './task-card.ts';

/** The next tasks of the plan for this person's unit; the leader also sees what is late anywhere. */
@customElement('ocop-home-tasks')
export class OcopHomeTasks extends LitElement {
  static override styles = [
    base,
    taskStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-6);
      }
    `,
  ];

  @property({ attribute: false }) actor!: Actor;
  @property() today: PlainDate = '';
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;

  readonly #next = new LiveQuery<Listing<Item>, readonly [Actor]>(this, {
    args: () => [this.actor],
    subscribe: ([actor], observer) => this.gateway.queries.liveCollection(nextTasksOf(actor), observer),
  });
  readonly #late = new LiveQuery<Listing<Item>, readonly [Actor, PlainDate]>(this, {
    args: () => [this.actor, this.today],
    subscribe: ([actor, today], observer) =>
      actor.role === 'leader' && today !== ''
        ? this.gateway.queries.liveCollection(lateTasksOf(actor, today), observer)
        : undefined,
  });

  override render(): TemplateResult {
    return html`
      ${this.actor.role === 'leader' ? this.#renderLate() : nothing}
      <section aria-labelledby="plan">
        <h2 id="plan">Việc theo kế hoạch</h2>
        ${liveView(this.#next, {
          ready: (list) => this.#renderList(list, 'Hiện không có việc nào theo kế hoạch chờ ông/bà.'),
          rows: 1,
        })}
        <p><a href="/trong-nam/tasks?xem=dang-lam">Xem tất cả việc của kế hoạch</a></p>
      </section>
    `;
  }

  /** Late tasks rise to the leader, whoever leads them. */
  #renderLate(): TemplateResult | typeof nothing {
    const late = this.#late.value;
    if (late === undefined || late.items.length + late.damaged.length === 0) return nothing;
    return html`<section aria-labelledby="late">
      <h2 id="late">Việc quá hạn của các đơn vị</h2>
      ${this.#renderList(late, '')}
    </section>`;
  }

  #renderList({ items, damaged }: Listing<Item>, none: string): TemplateResult {
    return html`${damagedNote(damaged)}
    ${items.length === 0 ? html`<p class="quiet">${none}</p>` : renderTasks(planTasks(items), this.today)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-home-tasks': OcopHomeTasks;
  }
}
