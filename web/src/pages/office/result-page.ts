import { type Actor, availableCommands, type StoredDossier } from '@ocop/functions/domain';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PageElement } from '../../app/page-element.ts';
import { liveView } from '../../components/live-view.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-page.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import { dossierOf } from '../../services/dossier-queries.ts';
import './ocop-result-form.ts';

/** Records what the province, or after it the ministry, decided about a dossier. */
@customElement('ocop-result-page')
export class OcopResultPage extends PageElement {
  readonly #dossier = new LiveQuery<StoredDossier | null, readonly [Actor | null, string]>(this, {
    args: () => [this.actor, this.params['id'] ?? ''],
    subscribe: ([actor, id], observer) =>
      actor === null ? undefined : this.gateway.queries.liveDocument(dossierOf(actor, id), observer),
    isEmpty: (dossier) => dossier === null,
  });

  override render(): TemplateResult {
    const dossier = this.#dossier.value ?? null;
    return html`
      <ocop-page
        heading=${dossier?.state === 'central' ? 'Ghi kết quả cấp trung ương' : 'Ghi kết quả của tỉnh'}
        lead=${dossier === null ? '' : `${dossier.product.name} – ${dossier.producer.name}`}
        back-href="/ho-so/${this.params['id'] ?? ''}"
        back-label="Hồ sơ"
      >
        ${liveView(this.#dossier, {
          ready: (found) => (found === null ? this.#renderNone() : this.#renderForm(found)),
          empty: () => this.#renderNone(),
          shape: 'page',
        })}
      </ocop-page>
    `;
  }

  #renderNone(): TemplateResult {
    return html`<ocop-empty heading="Không có hồ sơ này" icon="folder-open"
      >Đường dẫn có thể đã cũ. <a href="/ho-so">Xem tất cả hồ sơ</a></ocop-empty
    >`;
  }

  #renderForm(dossier: StoredDossier): TemplateResult {
    const open = this.actor === null ? [] : availableCommands(dossier, this.actor);
    const isMinistry = open.includes('recordMinistryResult');
    if (!isMinistry && !open.includes('recordProvinceResult'))
      return html`<ocop-empty heading="Chưa đến bước ghi kết quả" icon="landmark"
        >Kết quả được ghi sau khi hồ sơ đã gửi tỉnh. <a href="/ho-so/${dossier.id}">Xem hồ sơ</a></ocop-empty
      >`;
    return html`<ocop-result-form
      .dossier=${dossier}
      .authority=${isMinistry ? 'ministry' : 'province'}
      .today=${this.today}
    ></ocop-result-form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-result-page': OcopResultPage;
  }
}
