import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { consume } from '@lit/context';
import type { Actor, Item, PlainDate, PlanBoard, PlanBoardSubject, Subject } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { liveView } from '../../../components/live-view.ts';
import '../../../components/ocop-badge.ts';
import '../../../components/ocop-chart.ts';
import { type Column, rowsOf } from '../../../components/ocop-data-list.ts';
import '../../../components/ocop-data-list.ts';
import { gatewayContext } from '../../../contexts/gateway.ts';
import { LiveQuery } from '../../../controllers/live-query.ts';
import type { Gateway, Listing } from '../../../gateway/gateway.ts';
import { planBoardOf } from '../../../services/board-queries.ts';
import { itemsToChoose } from '../../../services/item-queries.ts';
import { base } from '../../../styles/base.ts';
import '../ocop-item-sheet.ts';
import { formatDay } from '../../../text/format.ts';
import {
  goalChart,
  nextPlan,
  paperHref,
  type PlannedTarget,
  progressOfBoards,
  seesProgress,
  SHOWN_ABOVE,
  targetsOf,
  unitChart,
} from './plan.model.ts';
import { progressStyles, renderProgressStats } from './progress-stats.ts';

const TARGETS: readonly Column<PlannedTarget>[] = [
  { label: 'Mục tiêu', render: ({ name }) => name },
  { label: 'Loại', render: ({ goal }) => goal },
  { label: 'Hạn', render: ({ dueOn }) => (dueOn === '' ? '–' : formatDay(dueOn)) },
  {
    label: 'Kết quả',
    render: ({ state: words, tone }) => html`<ocop-badge tone=${tone}>${words}</ocop-badge>`,
  },
];

/** How far a year's plan has come, by unit and by target, and what is made from it: its document, next year's plan. */
@customElement('ocop-plan-panel')
export class OcopPlanPanel extends LitElement {
  static override styles = [
    base,
    progressStyles,
    css`
      :host,
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-5);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--ocop-3);
      }
      summary {
        padding-block: var(--ocop-3);
        font-weight: 600;
        cursor: pointer;
      }
      @media print {
        details::details-content {
          content-visibility: visible;
        }
      }
    `,
  ];

  @property({ attribute: false }) subject!: Subject;
  @property({ attribute: false }) item!: Item;
  @property({ attribute: false }) actor!: Actor;
  @property({ attribute: false }) today!: PlainDate;
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;

  readonly #tasks = this.#board('tasks');
  readonly #targets = this.#board('targets');

  /** One document for all of a year; nothing is asked for who may not read it, or before the plan is in force. */
  #board(subject: PlanBoardSubject): LiveQuery<PlanBoard | null, readonly [Actor, number, boolean]> {
    return new LiveQuery<PlanBoard | null, readonly [Actor, number, boolean]>(this, {
      args: () => [this.actor, this.item.year, this.#isShown],
      subscribe: ([actor, year, isShown], observer) =>
        isShown ? this.gateway.queries.liveDocument(planBoardOf(actor, subject, year), observer) : undefined,
    });
  }

  /** Whether the next year has its plan already; nothing is offered before that is known. */
  readonly #plans = new LiveQuery<Listing<Item>, readonly [Actor]>(this, {
    args: () => [this.actor],
    subscribe: ([actor], observer) =>
      this.gateway.queries.liveCollection(itemsToChoose(actor, 'plans'), observer),
  });

  get #isShown(): boolean {
    return this.item.state !== 'draft' && seesProgress(this.actor);
  }

  override render(): TemplateResult {
    return html`
      ${this.#renderActs()}
      ${
        this.#isShown
          ? liveView(this.#tasks, {
              rows: 3,
              ready: (tasks) =>
                liveView(this.#targets, {
                  rows: 3,
                  ready: (targets) => this.#renderProgress(tasks?.rows ?? {}, targets?.rows ?? {}),
                }),
            })
          : nothing
      }
      <details ?open=${!this.#isShown}>
        <summary>Nội dung kế hoạch: căn cứ, mục tiêu, nhiệm vụ, nơi nhận</summary>
        <ocop-item-sheet .subject=${this.subject} .item=${this.item} .hides=${SHOWN_ABOVE}></ocop-item-sheet>
      </details>
    `;
  }

  #renderActs(): TemplateResult {
    const { item, actor } = this;
    const plans = this.#plans.value?.items;
    const paper = paperHref(item, actor);
    const next = plans === undefined ? null : nextPlan(item, actor, plans);
    if (paper === null && next === null) return html``;
    return html`
      <div class="row no-print">
        ${
          paper === null
            ? nothing
            : html`<wa-button variant="brand" appearance="outlined" href=${paper}>
                <wa-icon slot="start" name="file-text"></wa-icon>Lập văn bản kế hoạch
              </wa-button>`
        }
        ${
          next === null
            ? nothing
            : html`<wa-button appearance="outlined" href=${next.href}>
                <wa-icon slot="start" name="arrow-right"></wa-icon>${next.label}
              </wa-button>`
        }
      </div>
    `;
  }

  /** The list of what is still to be done in the plan's year. */
  #listOf(subject: PlanBoardSubject): string {
    return `/trong-nam/${subject}?nam=${String(this.item.year)}&xem=dang-lam`;
  }

  #renderProgress(tasks: PlanBoard['rows'], targets: PlanBoard['rows']): TemplateResult {
    const { item, today } = this;
    const progress = progressOfBoards(tasks, targets, today);
    const list = targetsOf(item, targets, today);
    return html`
      <section aria-labelledby="progress">
        <h2 id="progress">Tiến độ thực hiện</h2>
        ${renderProgressStats(progress, item.year)}
        <ocop-chart .chart=${unitChart(progress, item.year)}></ocop-chart>
        <ocop-chart .chart=${goalChart(progress, item.year)}></ocop-chart>
        <ocop-data-list
          caption="Mục tiêu cụ thể"
          .columns=${TARGETS}
          .rows=${rowsOf(list, TARGETS, {
            key: ({ code }) => code,
            href: ({ href }) => href ?? this.#listOf('targets'),
          })}
        ></ocop-data-list>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-plan-panel': OcopPlanPanel;
  }
}
