import '@awesome.me/webawesome/dist/components/button/button.js';
import {
  type Actor,
  type Item,
  type PlanBoard,
  type PlanBoardSubject,
  type PlanProgress,
  type SubjectName,
  subjects,
} from '@ocop/functions/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { setQuery } from '../../app/navigation.ts';
import { PageElement } from '../../app/page-element.ts';
import { choiceBox } from '../../components/list-parts.ts';
import { liveView } from '../../components/live-view.ts';
import '../../components/ocop-badge.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-page.ts';
import '../../components/ocop-problem.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import { toAppError } from '../../gateway/errors.ts';
import type { Listing } from '../../gateway/gateway.ts';
import { planBoardOf } from '../../services/board-queries.ts';
import { itemsOf } from '../../services/item-queries.ts';
import { base } from '../../styles/base.ts';
import {
  type Counts,
  countsOfProgress,
  countYear,
  type Figure,
  figuresOf,
  isOffice,
  planHref,
  usualOpenings,
  yearChoices,
} from './hub.model.ts';
import { progressOfBoards } from './plan/plan.model.ts';
import { progressStyles, renderProgressStats } from './plan/progress-stats.ts';
import { groupsFor, PURPOSES, type SubjectGroup } from './year.model.ts';
import { yearStyles } from './year-styles.ts';

type Asked = readonly [actor: Actor | null, year: number, today: string];

/** The commune's year as one unit sees it: how far the plan has come, what is open and late of each part, what to open. */
@customElement('ocop-year-page')
export class OcopYearPage extends PageElement {
  static override styles = [base, progressStyles, yearStyles];

  readonly #tasks = this.#board('tasks');
  readonly #targets = this.#board('targets');
  readonly #plan = this.#plansOf(0);
  /** Asked for only where the year has no plan: what the new one begins from. */
  readonly #lastPlan = this.#plansOf(-1);
  readonly #counts = new LiveQuery<Counts, Asked>(this, {
    args: () => this.#asked,
    subscribe: ([actor, year, today], observer) => {
      if (actor === null) return undefined;
      countYear(this.gateway.queries, actor, year, today).then(
        (counts) => observer.next(counts, false),
        (error: unknown) => observer.error(toAppError(error, navigator.onLine)),
      );
      return () => undefined;
    },
  });

  #board(subject: PlanBoardSubject): LiveQuery<PlanBoard | null, Asked> {
    return new LiveQuery<PlanBoard | null, Asked>(this, {
      args: () => this.#asked,
      subscribe: ([actor, year], observer) =>
        actor === null || !isOffice(actor)
          ? undefined
          : this.gateway.queries.liveDocument(planBoardOf(actor, subject, year), observer),
    });
  }

  #plansOf(shift: 0 | -1): LiveQuery<Listing<Item>, readonly [...Asked, boolean]> {
    return new LiveQuery<Listing<Item>, readonly [...Asked, boolean]>(this, {
      args: () => [...this.#asked, shift === 0 || this.#plan.value?.items.length === 0],
      subscribe: ([actor, year, , isNeeded], observer) =>
        actor === null || !isNeeded
          ? undefined
          : this.gateway.queries.liveCollection(
              itemsOf(actor, 'plans', { year: year + shift, isOpen: false, limit: 1 }),
              observer,
            ),
    });
  }

  get #asked(): Asked {
    return [this.actor, this.#year, this.today];
  }

  get #year(): number {
    return Number(this.query.get('nam') ?? this.today.slice(0, 4));
  }

  override render(): TemplateResult {
    const { actor } = this;
    if (actor === null) return html``;
    const progress = this.#progress;
    const counts = {
      ...this.#counts.value,
      ...(progress === undefined ? {} : countsOfProgress(progress)),
    };
    return html`
      <ocop-page heading="Việc trong năm" lead="Mọi việc OCOP của xã ngoài hồ sơ: làm gì, đến đâu, của ai.">
        ${this.#renderOpenings(actor)}
        <div class="year no-print">
          ${choiceBox('Năm', String(this.#year), yearChoices(this.#year, this.today), (year) =>
            this.#choose(year),
          )}
        </div>
        ${this.#renderPlan(actor, progress)} ${this.#renderFailed()}
        <div class="groups">
          ${groupsFor(actor.role).map((group, index) => this.#renderGroup(group, index, counts))}
        </div>
      </ocop-page>
    `;
  }

  /** Undefined while it is not known, and for who may not read it. */
  get #progress(): PlanProgress | undefined {
    const [tasks, targets] = [this.#tasks.value, this.#targets.value];
    if (tasks === undefined || targets === undefined) return undefined;
    return progressOfBoards(tasks?.rows ?? {}, targets?.rows ?? {}, this.today);
  }

  #renderOpenings(actor: Actor): readonly TemplateResult[] {
    return usualOpenings(actor).map(
      ({ href, label }, index) => html`
        <wa-button
          slot="actions"
          variant=${index === 0 ? 'brand' : 'neutral'}
          appearance=${index === 0 ? 'accent' : 'outlined'}
          href=${href}
        >
          <wa-icon slot="start" name="plus"></wa-icon>${label}
        </wa-button>
      `,
    );
  }

  #renderPlan(actor: Actor, progress: PlanProgress | undefined): TemplateResult {
    return liveView(this.#plan, {
      shape: 'card',
      rows: 1,
      ready: ({ items: [plan] }) =>
        plan === undefined ? this.#renderNoPlan(actor) : this.#renderProgress(plan, progress),
    });
  }

  #renderNoPlan({ role }: Actor): TemplateResult {
    const [last] = this.#lastPlan.value?.items ?? [];
    const href = planHref(role, this.#year, last?.id ?? null);
    return html`
      <ocop-empty heading="Năm ${this.#year} chưa có kế hoạch" icon="calendar">
        ${
          href === null
            ? 'Khi Phòng Kinh tế lập kế hoạch, mục tiêu và việc của từng đơn vị hiện ở đây.'
            : 'Kế hoạch mới lấy lại mục tiêu chưa đạt, việc của các đơn vị và nơi nhận; căn cứ theo văn bản đang có hiệu lực.'
        }
        ${
          href === null || this.#lastPlan.state.kind === 'loading'
            ? nothing
            : html`<wa-button slot="action" appearance="outlined" href=${href}>
                <wa-icon slot="start" name="plus"></wa-icon>${
                  last === undefined ? 'Lập kế hoạch từ mẫu' : `Lập kế hoạch năm từ năm ${String(last.year)}`
                }
              </wa-button>`
        }
      </ocop-empty>
    `;
  }

  #renderProgress(plan: Item, progress: PlanProgress | undefined): TemplateResult {
    return html`
      <section aria-labelledby="plan">
        <h2 id="plan">
          <a href="/trong-nam/plans/${plan.id}">${plan.title}</a>
          <ocop-badge tone=${plan.state === 'inForce' ? 'green' : 'neutral'}
            >${subjects.plans.states[plan.state]}</ocop-badge
          >
        </h2>
        ${
          progress === undefined
            ? nothing
            : html`${renderProgressStats(progress, plan.year)}
                <p class="no-print">
                  <a class="target" href="/tong-quan?nam=${plan.year}">Xem theo đơn vị và loại mục tiêu</a>
                </p>`
        }
      </section>
    `;
  }

  #renderFailed(): TemplateResult | typeof nothing {
    const { state } = this.#counts;
    return state.kind === 'failed'
      ? html`<ocop-problem .error=${state.error} @ocop-retry=${() => this.#counts.retry()}></ocop-problem>`
      : nothing;
  }

  #renderGroup({ title, icon, names }: SubjectGroup, index: number, counts: Counts): TemplateResult {
    const id = `group-${String(index)}`;
    return html`
      <section class="card" aria-labelledby=${id}>
        <h2 id=${id}><wa-icon name=${icon}></wa-icon>${title}</h2>
        <ul>
          ${names.map((name) => this.#renderSubject(name, counts))}
        </ul>
      </section>
    `;
  }

  #renderSubject(name: SubjectName, counts: Counts): TemplateResult {
    const figures = figuresOf(name, counts[name] ?? { open: 0, late: 0 }, this.#year);
    return html`<li>
      <a class="target name" href="/trong-nam/${name}?nam=${this.#year}">${subjects[name].many}</a>
      <p class="quiet">${PURPOSES[name]}</p>
      ${
        figures.length === 0
          ? nothing
          : html`<p class="figures">${figures.map((figure) => this.#renderFigure(figure, name))}</p>`
      }
    </li>`;
  }

  #renderFigure({ count, words, href, isLate }: Figure, name: SubjectName): TemplateResult {
    return html`<a class="figure ${isLate ? 'late' : ''}" href=${href}
      >${isLate ? html`<wa-icon name="triangle-alert"></wa-icon>` : nothing}<b>${count}</b> ${words}<span
        class="visually-hidden"
        >: ${subjects[name].many}</span
      ></a
    >`;
  }

  #choose(year: string): void {
    this.query = new URLSearchParams(this.query);
    this.query.set('nam', year);
    setQuery({ nam: year });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-year-page': OcopYearPage;
  }
}
