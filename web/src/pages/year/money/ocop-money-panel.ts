import '@awesome.me/webawesome/dist/components/button/button.js';
import { consume } from '@lit/context';
import { type Actor, type Item, moneyTable } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { damagedNote } from '../../../components/damaged-note.ts';
import { liveView } from '../../../components/live-view.ts';
import { type Column, rowsOf } from '../../../components/ocop-data-list.ts';
import '../../../components/ocop-data-list.ts';
import { gatewayContext } from '../../../contexts/gateway.ts';
import { LiveQuery } from '../../../controllers/live-query.ts';
import type { Gateway, Listing } from '../../../gateway/gateway.ts';
import { itemsOf } from '../../../services/item-queries.ts';
import { base } from '../../../styles/base.ts';
import { activityLines, type ActivityLine, sourceLines, type SourceLine } from './money.model.ts';

/** More entries than a commune has in a year; beyond them the table says so. */
const MOST = 500;

const AMOUNTS = [
  { label: 'Dự kiến', isNumber: true, render: ({ planned }: SourceLine) => planned },
  { label: 'Đã chi', isNumber: true, render: ({ used }: SourceLine) => used },
] as const;

const BY_SOURCE: readonly Column<SourceLine>[] = [
  { label: 'Nguồn', render: ({ source }) => source },
  ...AMOUNTS,
];

const BY_ACTIVITY: readonly Column<ActivityLine>[] = [
  { label: 'Hoạt động', render: ({ activity }) => activity },
  ...AMOUNTS,
  { label: 'Nguồn', render: ({ source }) => source },
];

/** The year's money by source and by activity. The whole year is read only when somebody asks for it. */
@customElement('ocop-money-panel')
export class OcopMoneyPanel extends LitElement {
  static override styles = [
    base,
    css`
      :host,
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-4);
      }
      wa-button {
        justify-self: start;
      }
    `,
  ];

  @property({ attribute: false }) actor!: Actor;
  @property({ attribute: false }) year = 0;
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;
  @state() private isOpen = false;

  readonly #entries = new LiveQuery<Listing<Item>, readonly [Actor, number, boolean]>(this, {
    args: () => [this.actor, this.year, this.isOpen],
    subscribe: ([actor, year, isOpen], observer) =>
      isOpen
        ? this.gateway.queries.liveCollection(
            itemsOf(actor, 'funding', { year, isOpen: false, limit: MOST }),
            observer,
          )
        : undefined,
  });

  override render(): TemplateResult {
    return html`
      <wa-button
        appearance="outlined"
        class="no-print"
        aria-expanded=${this.isOpen}
        @click=${() => (this.isOpen = !this.isOpen)}
        >${this.isOpen ? 'Đóng tổng hợp' : `Tổng hợp kinh phí năm ${String(this.year)}`}</wa-button
      >
      ${this.isOpen ? liveView(this.#entries, { ready: (list) => this.#renderTables(list), rows: 4 }) : nothing}
    `;
  }

  #renderTables({ items, damaged }: Listing<Item>): TemplateResult {
    const { rows, total } = moneyTable(items);
    const by = sourceLines(total);
    const activities = activityLines(rows);
    return html`<section aria-labelledby="money">
      <h2 id="money">Tổng hợp kinh phí năm ${String(this.year)} (triệu đồng)</h2>
      ${damagedNote(damaged)}
      ${
        items.length < MOST
          ? nothing
          : html`<p role="alert">Chỉ tính ${String(MOST)} khoản mới nhất của năm.</p>`
      }
      <ocop-data-list
        caption="Theo nguồn vốn"
        .columns=${BY_SOURCE}
        .rows=${rowsOf(by, BY_SOURCE, { key: ({ source }) => source })}
      ></ocop-data-list>
      <ocop-data-list
        caption="Theo hoạt động"
        .columns=${BY_ACTIVITY}
        .rows=${rowsOf(activities, BY_ACTIVITY, { key: ({ activity }) => activity })}
      ></ocop-data-list>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-money-panel': OcopMoneyPanel;
  }
}
