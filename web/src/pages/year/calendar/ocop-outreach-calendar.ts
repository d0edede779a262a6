import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { consume } from '@lit/context';
import { type Actor, type Item, type PlainDate, subjects } from '@ocop/functions/domain';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { setQuery } from '../../../app/navigation.ts';
import { damagedNote } from '../../../components/damaged-note.ts';
import { liveView } from '../../../components/live-view.ts';
import { gatewayContext } from '../../../contexts/gateway.ts';
import { LiveQuery } from '../../../controllers/live-query.ts';
import type { Gateway, Listing } from '../../../gateway/gateway.ts';
import { itemsOfMonth } from '../../../services/item-queries.ts';
import { base } from '../../../styles/base.ts';
import { formatDayWithWeekday } from '../../../text/format.ts';
import { concerns } from '../year.model.ts';
import { calendarStyles } from './calendar-styles.ts';
import {
  entriesOf,
  type Entry,
  LOOKS,
  type Month,
  monthAt,
  monthSummary,
  monthTitle,
  OUTREACH,
  shiftMonth,
  weeksOf,
} from './calendar.model.ts';

/** Of each of the two subjects so many are read of a month: 60 documents at the most. */
const MOST = 30;

const WEEK = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];

type Days = ReadonlyMap<PlainDate, readonly Entry[]>;
type Asked = readonly [actor: Actor, month: Month];

/** The station's slots, trainings and meetings of one month: a grid on a wide screen and on paper, by day on a phone. */
@customElement('ocop-outreach-calendar')
export class OcopOutreachCalendar extends LitElement {
  static override styles = [base, calendarStyles];

  @property({ attribute: false }) actor!: Actor;
  @property({ attribute: false }) today: PlainDate = '';
  @property({ attribute: false }) year = 0;
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;
  @state() private month: Month = '';

  readonly #lists = OUTREACH.map((name) => ({
    name,
    query: new LiveQuery<Listing<Item>, Asked>(this, {
      args: () => [this.actor, this.month],
      subscribe: ([actor, month], observer) =>
        month === '' || !concerns(subjects[name], actor.role)
          ? undefined
          : this.gateway.queries.liveCollection(itemsOfMonth(actor, name, { month, limit: MOST }), observer),
    }),
  }));

  /** Of this list's year, unless the address names a month when the page is opened. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('year')) return;
    const asked = this.month === '' ? new URLSearchParams(window.location.search).get('thang') : null;
    this.month = monthAt(asked, this.year, this.today);
  }

  override render(): TemplateResult {
    return html`
      <section aria-labelledby="month">
        <div class="row head">
          <h2 id="month" aria-live="polite">Lịch tuyên truyền, ${monthTitle(this.month).toLowerCase()}</h2>
          <div class="row no-print">
            ${this.#renderStep(-1, 'chevron-left', 'Tháng trước')}
            ${this.#renderStep(1, 'chevron-right', 'Tháng sau')}
          </div>
        </div>
        ${this.#renderMonth()}
      </section>
    `;
  }

  #renderStep(by: 1 | -1, icon: string, label: string): TemplateResult {
    return html`<wa-button appearance="outlined" @click=${() => this.#go(shiftMonth(this.month, by))}>
      <wa-icon slot=${by < 0 ? 'start' : 'end'} name=${icon}></wa-icon>${label}
    </wa-button>`;
  }

  #go(month: Month): void {
    this.month = month;
    setQuery({ thang: month });
  }

  /** Both lists together; what is not this person's to read is not asked for. */
  #renderMonth(): TemplateResult {
    const asked = this.#lists.filter(({ name }) => concerns(subjects[name], this.actor.role));
    const waiting = asked.find(({ query }) => query.state.kind !== 'ready');
    if (waiting !== undefined) return liveView(waiting.query, { ready: () => html``, shape: 'card' });
    const lists = asked.flatMap(({ query }) => query.value ?? []);
    const days = entriesOf(
      lists.flatMap(({ items }) => items),
      this.today,
    );
    return html`
      ${lists.map(({ damaged }) => damagedNote(damaged))}
      <p role="status">${monthSummary(days)}</p>
      ${
        lists.some(({ items }) => items.length >= MOST)
          ? html`<p>
              Tháng này có nhiều buổi; lịch chỉ hiện ${String(MOST)} buổi của mỗi loại, xem đủ ở danh sách.
            </p>`
          : nothing
      }
      ${this.#renderTable(days)}
    `;
  }

  #renderTable(days: Days): TemplateResult {
    return html`<table role="table" aria-labelledby="month" class=${classMap({ none: days.size === 0 })}>
      <thead>
        <tr role="row">
          ${WEEK.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${weeksOf(this.month).map(
          (week) =>
            html`<tr role="row" class=${classMap({ free: week.every((day) => !days.has(day ?? '')) })}>
              ${week.map((day) => this.#renderDay(day, days))}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #renderDay(day: PlainDate | null, days: Days): TemplateResult {
    if (day === null) return html`<td role="cell" class="free"></td>`;
    const entries = days.get(day) ?? [];
    const isToday = day === this.today;
    return html`<td
      role="cell"
      class=${classMap({ free: entries.length === 0, today: isToday })}
      aria-current=${isToday ? 'date' : nothing}
    >
      <time datetime=${day}>
        <span class="wide">${String(Number(day.slice(8)))}</span>
        <span class="narrow">${formatDayWithWeekday(day)}</span>
        ${isToday ? html`<span class="mark">hôm nay</span>` : nothing}
      </time>
      ${
        entries.length === 0
          ? nothing
          : html`<ul>
              ${entries.map(renderEntry)}
            </ul>`
      }
    </td>`;
  }
}

function renderEntry({ href, label, state: said, kind }: Entry): TemplateResult {
  const { tone, icon } = LOOKS[kind];
  return html`<li class=${tone}>
    <a href=${href}>${label}</a>
    <span class="said"><wa-icon name=${icon}></wa-icon> ${said}</span>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-outreach-calendar': OcopOutreachCalendar;
  }
}
