import {
  type Actor,
  type Certificate,
  CERTIFICATE_STATE_LABELS,
  type CertificateBoard,
  formatDate,
  type Producer,
  ProducerKind,
  type Product,
  type PublicCommune,
  renewalWindow,
} from '@ocop/functions/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { setQuery } from '../../app/navigation.ts';
import { PageElement } from '../../app/page-element.ts';
import { damagedNote } from '../../components/damaged-note.ts';
import { listExports } from '../../components/list-exports.ts';
import {
  choiceBox,
  listStyles,
  listView,
  moreButton,
  narrowedNote,
  type Paged,
  pagedBeyond,
  searchBox,
} from '../../components/list-parts.ts';
import { liveView } from '../../components/live-view.ts';
import '../../components/ocop-certificate-state.ts';
import { type Column, rowsOf } from '../../components/ocop-data-list.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-example-note.ts';
import '../../components/ocop-page.ts';
import '../../components/ocop-stars.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import { PagedQuery } from '../../controllers/paged-query.ts';
import { TypedWords } from '../../controllers/typed-words.ts';
import type { Listing } from '../../gateway/gateway.ts';
import { certificateBoardOf, villageNamesOf } from '../../services/board-queries.ts';
import { LIST_PAGE, newProductsOf, producersOfKind, productsCalled } from '../../services/list-queries.ts';
import { certificatesOf } from '../../services/queries.ts';
import { base } from '../../styles/base.ts';
import { villageName } from '../../text/village-name.ts';
import {
  asksForNew,
  type CertificateRows,
  filtered,
  newRows,
  productFilter,
  productsNarrowedBy,
  type ProductRow,
  recognisedRows,
  rowsOfOwn,
  withProducers,
} from './product-rows.ts';

type ByActor = readonly [Actor | null];

const STATE_CHOICES = [
  ['all', 'Tất cả'],
  ['held', 'Đang có hiệu lực'],
  ...Object.entries(CERTIFICATE_STATE_LABELS),
  ['none', 'Chưa được công nhận'],
] as readonly (readonly [string, string])[];

const COLUMNS: readonly Column<ProductRow>[] = [
  { label: 'Sản phẩm', render: ({ name }) => name },
  { label: 'Chủ thể', render: ({ producer }) => producer },
  {
    label: 'Hạng',
    render: ({ certificate }) =>
      certificate === null
        ? 'Chưa được công nhận'
        : html`<ocop-stars .count=${certificate.stars}></ocop-stars>`,
  },
  {
    label: 'Hôm nay',
    render: ({ state, until }) =>
      state === null
        ? '–'
        : html`<ocop-certificate-state .state=${state} .until=${until ?? ''}></ocop-certificate-state>`,
  },
  {
    label: 'Nộp hồ sơ đánh giá lại',
    render: ({ certificate, state }) => {
      if (certificate === null || state === 'revoked' || state === 'replaced') return '–';
      const { opensOn, closesOn } = renewalWindow(certificate.validUntil);
      return `${formatDate(opensOn)} – ${formatDate(closesOn)}`;
    },
  },
];

/**
 * Products and their certificates with the states of today; the nearest end on top. One board stands for all that were
 * recognised; the others come a page at a time below them. A producer reads its own.
 */
@customElement('ocop-product-list-page')
export class OcopProductListPage extends PageElement {
  static override styles = [base, listStyles];

  readonly #words = new TypedWords(this, (tim) => {
    this.#narrow('tim', tim);
  });
  /** Pages of rows that are shown of those that are known. */
  @state() private shownPages = 1;

  readonly #certificates = new LiveQuery<Listing<Certificate>, ByActor>(this, {
    args: () => [this.actor],
    subscribe: ([actor], observer) =>
      actor?.role === 'producer'
        ? this.gateway.queries.liveCollection(certificatesOf(actor), observer)
        : undefined,
  });
  readonly #board = new LiveQuery<CertificateBoard | null, ByActor>(this, {
    args: () => [this.actor],
    subscribe: ([actor], observer) =>
      actor === null || actor.role === 'producer'
        ? undefined
        : this.gateway.queries.liveDocument(certificateBoardOf(actor), observer),
  });
  readonly #products = new PagedQuery<Product, readonly [Actor | null, boolean, string]>(this, {
    gateway: () => this.gateway.queries,
    args: () => [this.actor, this.#asksForNew, this.#words.asked.trim()],
    query: ([actor, isAsked, words]) => {
      if (actor === null || !isAsked) return undefined;
      return words === '' || actor.role === 'producer' ? newProductsOf(actor) : productsCalled(actor, words);
    },
  });
  readonly #makers = new PagedQuery<Producer, readonly [Actor | null, ProducerKind | null]>(this, {
    gateway: () => this.gateway.queries,
    args: () => [this.actor, this.#kind],
    query: ([actor, kind]) => (actor === null || kind === null ? undefined : producersOfKind(actor, kind)),
  });
  readonly #villages = new LiveQuery<PublicCommune | null, readonly [Actor | null, boolean]>(this, {
    args: () => [this.actor, this.query.has('thon')],
    subscribe: ([actor, isAsked], observer) =>
      actor === null || !isAsked
        ? undefined
        : this.gateway.queries.liveDocument(villageNamesOf(actor), observer),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#words.begin(this.query.get('tim') ?? '');
  }

  /** A kind of producers, to which a figure of a report leads; a producer's own products are of one. */
  get #kind(): ProducerKind | null {
    return this.actor?.role === 'producer'
      ? null
      : (ProducerKind.safeParse(this.query.get('loai')).data ?? null);
  }

  /** A producer's own are read whole, and narrowed here. */
  get #asksForNew(): boolean {
    return (
      this.actor?.role === 'producer' || (!this.query.has('gcn') && asksForNew(productFilter(this.query, {})))
    );
  }

  override render(): TemplateResult {
    return html`
      <ocop-page heading="Sản phẩm và giấy chứng nhận" lead="Trạng thái tính theo ngày hôm nay.">
        ${
          this.actor?.role === 'producer'
            ? liveView(this.#certificates, { rows: 5, ready: (list) => this.#renderOwn(list) })
            : liveView(this.#board, { rows: 5, ready: (board) => this.#renderBoard(board?.rows ?? {}) })
        }
      </ocop-page>
    `;
  }

  #renderOwn({ items, damaged }: Listing<Certificate>): TemplateResult {
    return liveView(this.#products, {
      rows: 5,
      ready: (products) =>
        this.#renderList(rowsOfOwn(items, products.items), products, [...products.damaged, ...damaged]),
    });
  }

  /** The narrowing by a kind of producers waits for those; products without a certificate are read where they are asked for. */
  #renderBoard(rows: CertificateRows): TemplateResult {
    const withNew = (): TemplateResult =>
      this.#asksForNew
        ? liveView(this.#products, {
            rows: 5,
            ready: (products) => this.#renderList(rows, products, products.damaged),
          })
        : this.#renderList(rows, { items: [], damaged: [] }, []);
    return this.#kind === null ? withNew() : liveView(this.#makers, { rows: 5, ready: withNew });
  }

  #renderList(
    certificates: CertificateRows,
    products: Listing<Product>,
    damaged: readonly string[],
  ): TemplateResult {
    const filter = withProducers(
      productFilter(this.query, certificates),
      this.#words.now,
      this.#makers.value,
    );
    const recognised = recognisedRows(certificates, this.today);
    const all = [...recognised, ...newRows(products.items, recognised)];
    if (all.length + damaged.length === 0 && this.#words.now === '' && this.query.size === 0)
      return this.#renderNone();
    const shown = filtered(all, filter);
    const rows = rowsOf(shown.slice(0, this.shownPages * LIST_PAGE), COLUMNS, {
      key: ({ id }) => id,
      href: ({ id }) => `/san-pham/${id}`,
    });
    const paged = this.#paged(shown.length);
    const narrowed = productsNarrowedBy(this.query, (id) => villageName(this.#villages.value, id));
    return html`
      ${damagedNote(damaged)} ${this.#renderExamples(certificates)} ${this.#renderFilters(filter.state)}
      ${narrowedNote(narrowed, '/san-pham')} ${this.#renderMakers(shown)}
      ${listView({
        caption: 'Sản phẩm, hết hạn gần nhất ở trên',
        noun: 'sản phẩm',
        columns: COLUMNS,
        rows,
        total: shown.length,
        isCut: this.#isMore,
      })}
      ${moreButton(paged)} ${listExports(this.actor, { list: 'products', year: '0', title: 'Sản phẩm' })}
    `;
  }

  /** Figures of producers lead here: then how many these are stands above their products. */
  #renderMakers(rows: readonly ProductRow[]): TemplateResult | typeof nothing {
    if (this.query.get('theo') !== 'chu-the') return nothing;
    const count = new Set(rows.map(({ producerId }) => producerId)).size;
    return html`<p>${count}${this.#isMore ? '+' : ''} chủ thể có các sản phẩm sau.</p>`;
  }

  /** Whether the store may have more than was read. */
  get #isMore(): boolean {
    return (this.#asksForNew && this.#products.hasMore) || (this.#kind !== null && this.#makers.hasMore);
  }

  #paged(known: number): Paged {
    const shown = this.shownPages * LIST_PAGE;
    return pagedBeyond(
      { known, shown },
      [this.#products, this.#makers],
      () => (this.shownPages += 1) * LIST_PAGE,
    );
  }

  #renderNone(): TemplateResult {
    return html`<ocop-empty heading="Chưa có sản phẩm nào" icon="package"
      >Phòng Kinh tế thêm sản phẩm theo kế hoạch năm của xã.</ocop-empty
    >`;
  }

  #renderExamples(certificates: CertificateRows): TemplateResult | typeof nothing {
    if (!Object.values(certificates).some(({ example }) => example)) return nothing;
    return html`<ocop-example-note what="Ngày cấp và số giấy chứng nhận"></ocop-example-note>`;
  }

  #renderFilters(chosen: string): TemplateResult {
    return html`
      <div class="filters no-print">
        ${searchBox(this.#words.now, this.#words.type)}
        ${choiceBox('Giấy chứng nhận', chosen === '' ? 'all' : chosen, STATE_CHOICES, (key) =>
          this.#narrow('xem', key === 'all' ? '' : key),
        )}
      </div>
    `;
  }

  #narrow(name: string, value: string): void {
    this.shownPages = 1;
    this.query = new URLSearchParams(this.query);
    this.query.set(name, value);
    this.query.delete('gcn');
    setQuery({ [name]: value === '' ? null : value, gcn: null });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-product-list-page': OcopProductListPage;
  }
}
