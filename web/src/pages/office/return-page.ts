import { Task } from '@lit/task';
import { type Actor, availableCommands, loadCriteriaSet, type StoredDossier } from '@ocop/functions/domain';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PageElement } from '../../app/page-element.ts';
import { liveView } from '../../components/live-view.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-page.ts';
import '../../components/ocop-problem.ts';
import '../../components/ocop-skeleton.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import { dossierOf } from '../../services/dossier-queries.ts';
import './ocop-return-form.ts';

/** Returns a dossier to be mended, item by item; also where the province's request is recorded. */
@customElement('ocop-return-page')
export class OcopReturnPage extends PageElement {
  readonly #dossier = new LiveQuery<StoredDossier | null, readonly [Actor | null, string]>(this, {
    args: () => [this.actor, this.params['id'] ?? ''],
    subscribe: ([actor, id], observer) =>
      actor === null ? undefined : this.gateway.queries.liveDocument(dossierOf(actor, id), observer),
    isEmpty: (dossier) => dossier === null,
  });

  readonly #set = new Task(this, {
    args: () => [this.#dossier.value?.criteriaSetId] as const,
    task: ([id]) => (id === undefined ? Promise.resolve(null) : loadCriteriaSet(id)),
  });

  override render(): TemplateResult {
    const dossier = this.#dossier.value ?? null;
    const isProvince = dossier !== null && dossier.referral !== null;
    return html`
      <ocop-page
        heading=${isProvince ? 'Ghi yêu cầu hoàn thiện của tỉnh' : 'Trả lại để bổ sung'}
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
    const { actor } = this;
    if (actor === null || this.today === '') return html`<ocop-skeleton shape="page"></ocop-skeleton>`;
    const open = availableCommands(dossier, actor);
    if (!open.includes('returnDossier') && !open.includes('recordProvinceReturn'))
      return html`<ocop-empty heading="Hồ sơ đang ở bước không trả lại được" icon="folder-open"
        ><a href="/ho-so/${dossier.id}">Xem hồ sơ đang ở bước nào</a></ocop-empty
      >`;
    return html`${this.#set.render({
      initial: () => html`<ocop-skeleton shape="page"></ocop-skeleton>`,
      pending: () => html`<ocop-skeleton shape="page"></ocop-skeleton>`,
      error: () => html`<ocop-problem @ocop-retry=${() => void this.#set.run()}></ocop-problem>`,
      complete: (set) =>
        set === null
          ? html`<ocop-skeleton shape="page"></ocop-skeleton>`
          : html`<ocop-return-form
              .dossier=${dossier}
              .set=${set}
              .query=${this.query}
              .commune=${this.commune}
              .today=${this.today}
              .source=${open.includes('recordProvinceReturn') ? 'province' : 'commune'}
              .uid=${actor.uid}
            ></ocop-return-form>`,
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-return-page': OcopReturnPage;
  }
}
