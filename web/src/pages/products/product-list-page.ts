import {
  type Actor,
  type Certificate,
  CERTIFICATE_STATE_LABELS,
  type CertificateBoard,
  formatDate,
  type Product,
  PRODUCT_GROUPS,
  renewalWindow,
} from '@ocop/functions/domain';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { setQuery } from '../../app/navigation.ts';
import { PageElement } from '../../app/page-element.ts';
import { damagedNote } from '../../components/damaged-note.ts';
import { choiceBox, listStyles, listView, narrowedNote, searchBox } from '../../components/list-parts.ts';
import { liveView } from '../../components/live-view.ts';
import '../../components/ocop-certificate-state.ts';
import { type Column, rowsOf } from '../../components/ocop-data-list.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-example-note.ts';
import '../../components/ocop-page.ts';
import '../../components/ocop-stars.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import type { Listing } from '../../gateway/gateway.ts';
import { certificateBoardOf } from '../../services/board-queries.ts';
import { certificatesOf, productsOf } from '../../services/queries.ts';
import { base } from '../../styles/base.ts';
import {
  type CertificateRows,
  filtered,
  type ProductFilter,
  type ProductRow,
  productRows,
  rowsOfOwn,
} from './product-rows.ts';

type ByActor = readonly [Actor | null];

const STATE_CHOICES = [
  ['all', 'Tất cả'],
  ['held', 'Đang có hiệu lực'],
  ...Object.entries(CERTIFICATE_STATE_LABELS),
  ['none', 'Chưa được công nhận'],
] as readonly (readonly [string, string])[];

const COLUMNS: readonly Column<ProductRow>[] = [
  { label: 'Sản phẩm', render: ({ product }) => product.name },
  { label: 'Chủ thể', render: ({ product }) => product.producerName },
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

/** Products and their certificates with the states of today; the nearest end on top. */
@customElement('ocop-product-list-page')
export class OcopProductListPage extends PageElement {
  static override styles = [base, listStyles];

  readonly #products = new LiveQuery<Listing<Product>, ByActor>(this, {
    args: () => [this.actor],
    subscribe: ([actor], observer) =>
      actor === null ? undefined : this.gateway.queries.liveCollection(productsOf(actor), observer),
    isEmpty: ({ items, damaged }) => items.length + damaged.length === 0,
  });
  readonly #certificates = new LiveQuery<Listing<Certificate>, ByActor>(this, {
    args: () => [this.actor],
    subscribe: ([actor], observer) =>
      actor?.role === 'producer'
        ? this.gateway.queries.liveCollection(certificatesOf(actor), observer)
        : undefined,
  });
  /** One document stands for all certificates; producers read their own instead. */
  readonly #board = new LiveQuery<CertificateBoard | null, ByActor>(this, {
    args: () => [this.actor],
    subscribe: ([actor], observer) =>
      actor === null || actor.role === 'producer'
        ? undefined
        : this.gateway.queries.liveDocument(certificateBoardOf(actor), observer),
  });

  override render(): TemplateResult {
    return html`
      <ocop-page heading="Sản phẩm và giấy chứng nhận" lead="Trạng thái tính theo ngày hôm nay.">
        ${liveView(this.#products, {
          rows: 5,
          empty: () =>
            html`<ocop-empty heading="Chưa có sản phẩm nào" icon="package"
              >Phòng Kinh tế thêm sản phẩm theo kế hoạch năm của xã.</ocop-empty
            >`,
          ready: (products) => this.#renderWithCertificates(products),
        })}
      </ocop-page>
    `;
  }

  #renderWithCertificates(products: Listing<Product>): TemplateResult {
    if (this.actor?.role !== 'producer')
      return liveView(this.#board, {
        rows: 5,
        ready: (board) => this.#renderList(products, board?.rows ?? {}, products.damaged),
      });
    return liveView(this.#certificates, {
      rows: 5,
      ready: ({ items, damaged }) =>
        this.#renderList(products, rowsOfOwn(items, products.items), [...products.damaged, ...damaged]),
    });
  }

  #filter(certificates: CertificateRows): ProductFilter {
    const asked = (name: string): string => this.query.get(name) ?? '';
    const certificate = asked('gcn');
    return {
      words: asked('tim'),
      state: asked('xem'),
      // A certificate that was replaced has no row: then all are shown.
      productId: certificates[certificate]?.productId ?? '',
      group: asked('nhom'),
      stars: asked('sao'),
      ends: asked('het-han'),
      village: asked('thon'),
    };
  }

  #renderList(
    products: Listing<Product>,
    certificates: CertificateRows,
    damaged: readonly string[],
  ): TemplateResult {
    const filter = this.#filter(certificates);
    const all = productRows(products.items, certificates, this.today);
    const shown = filtered(all, filter);
    const rows = rowsOf(shown, COLUMNS, {
      key: ({ product }) => product.id,
      href: ({ product }) => `/san-pham/${product.id}`,
    });
    const examples = Object.values(certificates).some(({ example }) => example);
    return html`
      ${damagedNote(damaged)}
      ${examples ? html`<ocop-example-note what="Ngày cấp và số giấy chứng nhận"></ocop-example-note>` : ''}
      ${this.#renderFilters(filter)} ${narrowedNote(narrowedBy(filter), '/san-pham')}
      ${listView({ caption: 'Sản phẩm, hết hạn gần nhất ở trên', noun: 'sản phẩm', columns: COLUMNS, rows })}
    `;
  }

  #renderFilters({ words, state }: ProductFilter): TemplateResult {
    return html`
      <div class="filters no-print">
        ${searchBox(words, (text) => this.#narrow('tim', text))}
        ${choiceBox('Giấy chứng nhận', state === '' ? 'all' : state, STATE_CHOICES, (key) =>
          this.#narrow('xem', key === 'all' ? '' : key),
        )}
      </div>
    `;
  }

  #narrow(name: string, value: string): void {
    this.query = new URLSearchParams(this.query);
    this.query.set(name, value);
    this.query.delete('gcn');
    setQuery({ [name]: value === '' ? null : value, gcn: null });
  }
}

/** What narrows the list beside the boxes above it, in words. */
function narrowedBy({ group, stars, ends, village }: ProductFilter): readonly string[] {
  return [
    ...(group === '' ? [] : [PRODUCT_GROUPS.get(group) ?? group]),
    ...(stars === '' ? [] : [`${stars} sao`]),
    ...(ends === '' ? [] : [`hết hạn tháng ${ends.slice(5)}/${ends.slice(0, 4)}`]),
    ...(village === '' ? [] : ['một thôn']),
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-product-list-page': OcopProductListPage;
  }
}
