import '@awesome.me/webawesome/dist/components/button/button.js';
import { consume } from '@lit/context';
import {
  type Actor,
  availableItemCommands,
  type CertificateBoard,
  type Item,
  type PlainDate,
  type ProducerVisits,
  type Subject,
} from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { damagedNote } from '../../../components/damaged-note.ts';
import { liveView } from '../../../components/live-view.ts';
import { type Column, rowsOf } from '../../../components/ocop-data-list.ts';
import '../../../components/ocop-data-list.ts';
import '../../../components/ocop-empty.ts';
import { gatewayContext } from '../../../contexts/gateway.ts';
import { LiveQuery } from '../../../controllers/live-query.ts';
import type { Gateway, Listing } from '../../../gateway/gateway.ts';
import { certificateBoardOf } from '../../../services/board-queries.ts';
import { itemsToChoose } from '../../../services/item-queries.ts';
import { base } from '../../../styles/base.ts';
import { formatDay } from '../../../text/format.ts';
import { isCutShort, planHref, visitsOf, visitWords } from './inspection-year.model.ts';

type Asked = readonly [actor: Actor, isOpen: boolean];

const NAMED: readonly Column<ProducerVisits>[] = [
  { label: 'Chủ thể', render: ({ producer }) => producer },
  { label: 'Sản phẩm', render: ({ products }) => products.join(', ') },
  { label: 'Lần gần nhất', render: ({ last }) => (last === null ? 'Chưa có' : formatDay(last.on)) },
];

/** Recognised producers whose year is still free, and those whose visit is planned or done. Read when somebody asks. */
@customElement('ocop-inspection-year')
export class OcopInspectionYear extends LitElement {
  static override styles = [
    base,
    css`
      :host,
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-4);
      }
      :host > wa-button {
        justify-self: start;
        max-width: 100%;
      }
      :host > wa-button::part(base) {
        height: auto;
        min-height: var(--ocop-target);
        white-space: normal;
      }
    `,
  ];

  @property({ attribute: false }) subject!: Subject;
  @property({ attribute: false }) actor!: Actor;
  @property({ attribute: false }) today: PlainDate = '';
  @property({ attribute: false }) year = 0;
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;
  @state() private isOpen = false;

  readonly #board = new LiveQuery<CertificateBoard | null, Asked>(this, {
    args: () => [this.actor, this.isOpen],
    subscribe: ([actor, isOpen], observer) =>
      isOpen ? this.gateway.queries.liveDocument(certificateBoardOf(actor), observer) : undefined,
  });
  readonly #visits = new LiveQuery<Listing<Item>, Asked>(this, {
    args: () => [this.actor, this.isOpen],
    subscribe: ([actor, isOpen], observer) =>
      isOpen ? this.gateway.queries.liveCollection(itemsToChoose(actor, 'inspections'), observer) : undefined,
  });

  override render(): TemplateResult | typeof nothing {
    const { subject, actor, year, today } = this;
    // What was recognised in a year that is over, the board does not tell; a producer sees its own visits in the list.
    if (!subject.reads.includes(actor.role) || year < Number(today.slice(0, 4))) return nothing;
    return html`
      <wa-button
        appearance="outlined"
        class="no-print"
        aria-expanded=${this.isOpen}
        @click=${() => (this.isOpen = !this.isOpen)}
        >${this.isOpen ? 'Đóng danh sách chủ thể' : `Chủ thể chưa được kiểm tra năm ${String(year)}`}</wa-button
      >
      ${
        this.isOpen
          ? liveView(this.#board, {
              ready: (board) =>
                liveView(this.#visits, { ready: (visits) => this.#renderLists(board, visits), rows: 4 }),
              rows: 4,
            })
          : nothing
      }
    `;
  }

  #renderLists(board: CertificateBoard | null, { items, damaged }: Listing<Item>): TemplateResult {
    const all = visitsOf(board, items, { year: this.year, today: this.today });
    const free = all.filter(({ inYear }) => inYear === null);
    const taken = all.filter(({ inYear }) => inYear !== null);
    const year = String(this.year);
    return html`<section aria-labelledby="owed">
      <h2 id="owed">Kiểm tra trong năm ${year}</h2>
      <p>
        Mỗi chủ thể được kiểm tra không quá 01 lần trong năm, trừ khi có dấu hiệu vi phạm rõ ràng (Nghị quyết
        198/2025/QH15, Điều 4).
      </p>
      ${damagedNote(damaged)}
      ${isCutShort(items, this.year) ? html`<p role="alert">Chỉ xét các cuộc kiểm tra mới nhất; có thể thiếu.</p>` : nothing}
      ${
        free.length === 0
          ? html`<ocop-empty heading="Không còn chủ thể nào chưa có lịch" icon="circle-check"
              >Mọi chủ thể có sản phẩm đang được công nhận đều đã được kiểm tra hoặc đã có lịch năm
              ${year}.</ocop-empty
            >`
          : this.#renderList(`${String(free.length)} chủ thể chưa được kiểm tra, chưa có lịch`, free)
      }
      ${taken.length === 0 ? nothing : this.#renderList(`${String(taken.length)} chủ thể đã có trong năm`, taken)}
    </section>`;
  }

  #renderList(caption: string, visits: readonly ProducerVisits[]): TemplateResult {
    const isTaken = visits.some(({ inYear }) => inYear !== null);
    const columns = [...NAMED, ...(isTaken ? [IN_YEAR] : []), ...this.#planColumn(isTaken)];
    return html`<ocop-data-list
      .caption=${caption}
      .columns=${columns}
      .rows=${rowsOf(visits, columns, { key: ({ producerId }) => producerId })}
    ></ocop-data-list>`;
  }

  /** For who may plan: the year's visit, or one more where a sign calls for it. */
  #planColumn(isTaken: boolean): readonly Column<ProducerVisits>[] {
    const { subject, actor } = this;
    if (!availableItemCommands(subject, null, actor).includes('plan')) return [];
    return [
      {
        label: isTaken ? 'Khi có dấu hiệu vi phạm' : 'Có thể lên kế hoạch',
        render: (visits) =>
          html`<wa-button class="no-print" appearance="outlined" href=${planHref(visits)}
            >${isTaken ? 'Kiểm tra đột xuất' : 'Lên kế hoạch'}<span class="visually-hidden">
              ${visits.producer}</span
            ></wa-button
          >`,
      },
    ];
  }
}

const IN_YEAR: Column<ProducerVisits> = {
  label: 'Trong năm',
  render: ({ inYear }) =>
    inYear === null ? '' : html`<a href="/trong-nam/inspections/${inYear.id}">${visitWords(inYear)}</a>`,
};

declare global {
  interface HTMLElementTagNameMap {
    'ocop-inspection-year': OcopInspectionYear;
  }
}
