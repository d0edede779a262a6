import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import {
  type Actor,
  type Certificate,
  compareVietnamese,
  DossierKind,
  type Product,
  productSetOf,
  type StoredDossier,
} from '@ocop/functions/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { navigate } from '../../app/navigation.ts';
import { PageElement } from '../../app/page-element.ts';
import '../../components/ocop-denied.ts';
import '../../components/ocop-empty.ts';
import type { ErrorItem } from '../../components/ocop-error-summary.ts';
import '../../components/ocop-error-summary.ts';
import '../../components/ocop-page.ts';
import '../../components/ocop-problem.ts';
import '../../components/ocop-skeleton.ts';
import { CommandController, newId } from '../../controllers/command.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import type { CollectionQuery, Gateway, Listing } from '../../gateway/gateway.ts';
import { certificatesOf, dossiersOf, productsOf } from '../../services/queries.ts';
import { base } from '../../styles/base.ts';
import { FIRST_VISIT, HELPING, valueOf } from './new-dossier-parts.ts';
import { newDossierStyles } from './new-dossier-styles.ts';
import { kindsFor, openDossierOf, windowWord } from './new-dossier.model.ts';

type Args = readonly [Gateway, Actor | null];

/** Opens a dossier: which product, which kind, and why when a renewal comes outside its window. */
@customElement('ocop-new-dossier-page')
export class OcopNewDossierPage extends PageElement {
  static override styles = [base, newDossierStyles];

  readonly #products: LiveQuery<Listing<Product>, Args> = this.#follow(
    productsOf,
    ({ items }) => items.length === 0,
  );
  readonly #certificates: LiveQuery<Listing<Certificate>, Args> = this.#follow(certificatesOf);
  readonly #dossiers: LiveQuery<Listing<StoredDossier>, Args> = this.#follow(dossiersOf);
  readonly #create = new CommandController(this, () => this.gateway, 'createDossier');
  /** Made once, so that a repeated press opens the same dossier. */
  readonly #dossierId = newId();
  @state() private productId = '';
  @state() private kind = '';
  @state() private reason = '';
  @state() private errors: readonly ErrorItem[] = [];

  #follow<T>(
    queryOf: (actor: Actor) => CollectionQuery<T>,
    isEmpty: (list: Listing<T>) => boolean = () => false,
  ): LiveQuery<Listing<T>, Args> {
    return new LiveQuery<Listing<T>, Args>(this, {
      isEmpty,
      args: () => [this.gateway, this.actor],
      subscribe: ([gateway, actor], observer) =>
        actor === null ? undefined : gateway.queries.liveCollection<T>(queryOf(actor), observer),
    });
  }

  override willUpdate(): void {
    if (this.productId === '') this.productId = this.query.get('san-pham') ?? this.#onlyProduct() ?? '';
  }

  override render(): TemplateResult {
    return html`
      <ocop-page
        heading="Lập hồ sơ OCOP"
        lead="Chọn sản phẩm và loại đăng ký; các phần còn lại điền dần ở bước sau."
        back-href="/ho-so"
        back-label="Hồ sơ"
      >
        ${this.#products.render<TemplateResult>({
          loading: () => html`<ocop-skeleton shape="list" rows="3"></ocop-skeleton>`,
          empty: () => this.#renderNone(),
          denied: () => html`<ocop-denied></ocop-denied>`,
          failed: (error) =>
            html`<ocop-problem .error=${error} @ocop-retry=${() => this.#products.retry()}></ocop-problem>`,
          ready: ({ items }) => this.#renderForm(items),
        })}
      </ocop-page>
    `;
  }

  #renderNone(): TemplateResult {
    return html`<ocop-empty heading="Chưa có sản phẩm nào">
      Phòng Kinh tế xã ghi sản phẩm của ông/bà vào danh sách trước; sau đó ông/bà lập hồ sơ ở đây.
    </ocop-empty>`;
  }

  #renderForm(products: readonly Product[]): TemplateResult {
    const product = products.find(({ id }) => id === this.productId);
    const other =
      product === undefined ? undefined : openDossierOf(this.#dossiers.value?.items ?? [], product.id);
    return html`
      ${this.#dossiers.value?.items.length === 0 ? FIRST_VISIT : nothing}
      <form novalidate @submit=${(event: Event) => void this.#send(event)}>
        <ocop-error-summary .items=${this.errors}></ocop-error-summary>
        ${this.actor?.role === 'producer' ? nothing : HELPING} ${this.#renderProducts(products)}
        ${
          other === undefined
            ? nothing
            : html`<p class="window">
                Sản phẩm này đang có hồ sơ dở dang. <a href=${`/ho-so/${other.id}`}>Mở hồ sơ đang có</a>
              </p>`
        }
        ${product === undefined ? nothing : this.#renderKinds(product)}
        <wa-button type="submit" variant="brand" ?loading=${this.#create.isSending}>Lập hồ sơ</wa-button>
      </form>
    `;
  }

  #renderProducts(products: readonly Product[]): TemplateResult {
    const isOwn = this.actor?.role === 'producer';
    return html`
      <wa-radio-group
        id="product"
        label="Sản phẩm"
        .value=${this.productId}
        @change=${(event: Event) => {
          this.productId = valueOf(event);
          this.kind = '';
          this.#mend('product');
        }}
      >
        ${this.#wrong('product')}
        ${[...products]
          .sort((a, b) => compareVietnamese(a.name, b.name))
          .map(
            ({ id, name, producerName, setNo, setUncertain }) => html`
              <wa-radio value=${id}>
                <strong>${name}</strong>
                <small>
                  ${isOwn ? '' : `${producerName}. `}Bộ sản phẩm ${setNo}:
                  ${productSetOf(setNo).name}${setUncertain ? ' (xã còn hỏi tỉnh)' : ''}
                </small>
              </wa-radio>
            `,
          )}
      </wa-radio-group>
    `;
  }

  #renderKinds(product: Product): TemplateResult {
    const certificate = this.#certificateOf(product);
    return html`
      <wa-radio-group
        id="kind"
        label="Loại đăng ký"
        .value=${this.kind}
        @change=${(event: Event) => {
          this.kind = valueOf(event);
          this.#mend('kind');
        }}
      >
        ${this.#wrong('kind')}
        ${kindsFor(certificate, this.today).map(
          ({ kind, label, hint }) =>
            html`<wa-radio value=${kind}><strong>${label}</strong><small>${hint}</small></wa-radio>`,
        )}
      </wa-radio-group>
      ${this.kind === 'renewal' && certificate !== undefined ? this.#renderWindow(certificate) : nothing}
    `;
  }

  #renderWindow(certificate: Certificate): TemplateResult {
    const { isOutside, text } = windowWord(certificate, this.today);
    return html`
      <p class=${isOutside ? 'window' : 'card'}>${text} (Quyết định 26/2026/QĐ-TTg, Điều 7.6.a).</p>
      ${
        isOutside
          ? html`<wa-textarea
              id="reason"
              label="Lý do nộp ngoài thời gian này"
              rows="3"
              maxlength="1000"
              .value=${this.reason}
              @input=${(event: Event) => {
                this.reason = valueOf(event);
                this.#mend('reason');
              }}
              >${this.#wrong('reason')}</wa-textarea
            >`
          : nothing
      }
    `;
  }

  /** The sentence beside its field. */
  #wrong(field: string): TemplateResult | typeof nothing {
    const error = this.errors.find((item) => item.field === field);
    return error === undefined ? nothing : html`<span slot="hint" class="wrong">${error.message}</span>`;
  }

  /** What is being mended is no longer called wrong. */
  #mend(field: string): void {
    this.errors = this.errors.filter((item) => item.field !== field);
  }

  #onlyProduct(): string | undefined {
    const items = this.#products.value?.items ?? [];
    return items.length === 1 ? items[0]?.id : undefined;
  }

  #certificateOf({ currentCertificateId }: Product): Certificate | undefined {
    return this.#certificates.value?.items.find(({ id }) => id === currentCertificateId);
  }

  #problems(): ErrorItem[] {
    const certificate = this.#certificates.value?.items.find(({ productId }) => productId === this.productId);
    const needsReason =
      this.kind === 'renewal' && certificate !== undefined && windowWord(certificate, this.today).isOutside;
    return [
      ...(this.productId === '' ? [{ message: 'Hãy chọn sản phẩm.', field: 'product' }] : []),
      ...(this.productId !== '' && this.kind === ''
        ? [{ message: 'Hãy chọn loại đăng ký.', field: 'kind' }]
        : []),
      ...(needsReason && this.reason.trim() === ''
        ? [{ message: 'Hãy ghi lý do nộp ngoài thời gian.', field: 'reason' }]
        : []),
    ];
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    this.errors = this.#problems();
    const kind = DossierKind.safeParse(this.kind);
    if (this.errors.length > 0 || !kind.success) return;
    const answer = await this.#create.send({
      dossierId: this.#dossierId,
      productId: this.productId,
      kind: kind.data,
      ...(this.reason.trim() === '' ? {} : { lateReason: this.reason.trim() }),
    });
    if (answer !== undefined) await navigate(`/ho-so/${answer.dossierId}/soan`, { replace: true });
    else if (this.#create.error !== undefined) this.errors = [{ message: this.#create.error.message }];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-new-dossier-page': OcopNewDossierPage;
  }
}
