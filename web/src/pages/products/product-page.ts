import '@awesome.me/webawesome/dist/components/button/button.js';
import {
  type Actor,
  type Certificate,
  type CertificateState,
  certificateState,
  DECREES,
  extendedUntil,
  formatDate,
  isInForce,
  PRODUCT_GOAL_LABELS,
  type Product,
  productSetOf,
  renewalWindow,
} from '@ocop/functions/domain';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PageElement } from '../../app/page-element.ts';
import { liveView } from '../../components/live-view.ts';
import '../../components/ocop-certificate-state.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-example-note.ts';
import '../../components/ocop-page.ts';
import '../../components/ocop-stars.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import type { Listing } from '../../gateway/gateway.ts';
import { certificatesOf, productOf } from '../../services/queries.ts';
import { base } from '../../styles/base.ts';
import './ocop-certificate-papers.ts';
import './ocop-revocation.ts';

/** One product: what it is, and its recognitions from the newest to the oldest. */
@customElement('ocop-product-page')
export class OcopProductPage extends PageElement {
  static override styles = [
    base,
    css`
      dl {
        display: grid;
        grid-template-columns: minmax(0, auto) minmax(0, 1fr);
        gap: var(--ocop-2) var(--ocop-4);
        margin: 0;
      }
      dt {
        color: var(--ocop-quiet);
      }
      dd {
        margin: 0;
      }
    `,
  ];

  readonly #product = new LiveQuery<Product | null, readonly [Actor | null, string]>(this, {
    args: () => [this.actor, this.params['id'] ?? ''],
    subscribe: ([actor, id], observer) =>
      actor === null ? undefined : this.gateway.queries.liveDocument(productOf(actor, id), observer),
    isEmpty: (product) => product === null,
  });
  readonly #certificates = new LiveQuery<Listing<Certificate>, readonly [Actor | null]>(this, {
    args: () => [this.actor],
    subscribe: ([actor], observer) =>
      actor === null ? undefined : this.gateway.queries.liveCollection(certificatesOf(actor), observer),
  });

  override render(): TemplateResult {
    return liveView(this.#product, {
      shape: 'page',
      empty: () =>
        html`<ocop-empty heading="Không tìm thấy sản phẩm" icon="search"
          >Địa chỉ có thể đã gõ sai.</ocop-empty
        >`,
      ready: (product) => (product === null ? html`` : this.#renderProduct(product)),
    });
  }

  #renderProduct(product: Product): TemplateResult {
    const set = productSetOf(product.setNo);
    const mayOpen = this.actor?.role === 'producer' || this.actor?.role === 'economy';
    return html`
      <ocop-page
        heading=${product.name}
        lead=${product.producerName}
        back-href="/san-pham"
        back-label="Sản phẩm"
      >
        ${
          mayOpen
            ? html`<wa-button slot="actions" variant="brand" href="/ho-so/moi?san-pham=${product.id}"
                >Lập hồ sơ</wa-button
              >`
            : nothing
        }
        <dl>
          <dt>Bộ sản phẩm</dt>
          <dd>${set.no}. ${set.name}${product.setUncertain ? ' (đề xuất, chờ hỏi tỉnh)' : ''}</dd>
          <dt>Mục tiêu năm</dt>
          <dd>${product.goal === null ? '–' : PRODUCT_GOAL_LABELS[product.goal]}</dd>
        </dl>
        <h2>Quá trình công nhận</h2>
        ${liveView(this.#certificates, {
          ready: ({ items }) =>
            this.#renderHistory(items.filter(({ productId }) => productId === product.id)),
        })}
      </ocop-page>
    `;
  }

  #renderHistory(certificates: readonly Certificate[]): TemplateResult {
    if (certificates.length === 0)
      return html`<ocop-empty heading="Chưa được công nhận lần nào" icon="badge-check"
        >Khi tỉnh công nhận, giấy chứng nhận hiện ở đây.</ocop-empty
      >`;
    return html`${[...certificates]
      .sort((a, b) => b.issuedOn.localeCompare(a.issuedOn))
      .map((certificate) => this.#renderCertificate(certificate))}`;
  }

  #renderCertificate(certificate: Certificate): TemplateResult {
    const state = certificateState(certificate, this.today);
    const { opensOn, closesOn } = renewalWindow(certificate.validUntil);
    const until = extendedUntil(certificate) ?? certificate.validUntil;
    return html`
      <section class="card stack">
        ${certificate.example ? html`<ocop-example-note what="Ngày cấp, số quyết định"></ocop-example-note>` : nothing}
        <ocop-stars .count=${certificate.stars}></ocop-stars>
        <ocop-certificate-state .state=${state} .until=${until}></ocop-certificate-state>
        <dl>
          <dt>Quyết định</dt>
          <dd>${certificate.decisionNumber}</dd>
          <dt>Ngày cấp</dt>
          <dd>${formatDate(certificate.issuedOn)}</dd>
          <dt>Có giá trị đến hết ngày</dt>
          <dd>${formatDate(certificate.validUntil)}</dd>
          <dt>Nộp hồ sơ đánh giá lại</dt>
          <dd>từ ${formatDate(opensOn)} đến ${formatDate(closesOn)}</dd>
          <dt>Theo</dt>
          <dd>${decreeName(certificate)}</dd>
        </dl>
        ${this.#renderActs(certificate, state)}
      </section>
    `;
  }

  /** What may be done with a certificate: papers about it, its revocation. */
  #renderActs(certificate: Certificate, state: CertificateState): TemplateResult | typeof nothing {
    const { actor } = this;
    if (actor === null) return nothing;
    return html`
      <ocop-certificate-papers .certificate=${certificate} .actor=${actor}></ocop-certificate-papers>
      ${
        actor.role === 'economy' && isInForce(state)
          ? html`<ocop-revocation
              .certificate=${certificate}
              .gateway=${this.gateway}
              .today=${this.today}
            ></ocop-revocation>`
          : nothing
      }
    `;
  }
}

function decreeName({ decree }: Certificate): string {
  return decree === 'qd1048-2019' ? 'Quyết định 1048/QĐ-TTg' : `Quyết định ${DECREES[decree].number}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-product-page': OcopProductPage;
  }
}
