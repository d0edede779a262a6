import '@awesome.me/webawesome/dist/components/callout/callout.js';
import '@awesome.me/webawesome/dist/components/details/details.js';
import {
  type Actor,
  availableCommands,
  DOSSIER_KIND_LABELS,
  type DossierEvent,
  type DossierFile,
  formatDate,
  type Paper,
  productSetOf,
  READ_ROLES,
  type StoredDossier,
  waitingItems,
} from '@ocop/functions/domain';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { navigate } from '../../app/navigation.ts';
import { PageElement } from '../../app/page-element.ts';
import { liveView } from '../../components/live-view.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-fix-list.ts';
import '../../components/ocop-page.ts';
import '../../components/ocop-state-badge.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import { type AppError, toAppError } from '../../gateway/errors.ts';
import type { Listing } from '../../gateway/gateway.ts';
import { openFile } from '../../services/open-file.ts';
import { papersOf } from '../../services/paper-queries.ts';
import { dossierOf, filesOf } from '../../services/dossier-queries.ts';
import { eventsOf } from '../../services/queries.ts';
import { base } from '../../styles/base.ts';
import type { ActScene } from './acts/act.ts';
import './acts/ocop-dossier-acts.ts';
import { holderLabel } from './dossier-columns.ts';
import { dossierSide } from './dossier-side.ts';
import './ocop-dossier-evidence.ts';
import './ocop-dossier-findings.ts';
import './ocop-dossier-package.ts';
import './ocop-dossier-result.ts';
import { mayExport } from './package.model.ts';
import { allRemarks } from './remarks.ts';
import '../papers/ocop-dossier-papers.ts';

type Args = readonly [Actor | null, string];
const NONE: Listing<never> = { items: [], damaged: [] };

/** One dossier for everybody who may see it: what waits for me, until when, what is next; then all that is in it. */
@customElement('ocop-dossier-page')
export class OcopDossierPage extends PageElement {
  static override styles = [
    base,
    css`
      .columns {
        display: grid;
        gap: var(--ocop-6);
        grid-template-columns: minmax(0, 1fr);
      }
      @media (min-width: 56rem) {
        .columns {
          grid-template-columns: minmax(0, 1fr) 20rem;
        }
      }
      .columns > .stack {
        align-content: start;
      }
      ul {
        margin: 0;
        padding-inline-start: var(--ocop-5);
      }
      section {
        display: grid;
        gap: var(--ocop-4);
        align-content: start;
      }
    `,
  ];

  @state() private fileError: AppError | undefined;

  readonly #dossier = new LiveQuery<StoredDossier | null, Args>(this, {
    args: () => [this.actor, this.params['id'] ?? ''],
    subscribe: ([actor, id], observer) =>
      actor === null ? undefined : this.gateway.queries.liveDocument(dossierOf(actor, id), observer),
    isEmpty: (dossier) => dossier === null,
  });
  readonly #files = new LiveQuery<Listing<DossierFile>, Args>(this, {
    args: () => [this.actor, this.params['id'] ?? ''],
    subscribe: ([actor, id], observer) =>
      actor === null ? undefined : this.gateway.queries.liveCollection(filesOf(actor, id), observer),
  });
  readonly #events = new LiveQuery<Listing<DossierEvent>, Args>(this, {
    args: () => [this.actor, this.params['id'] ?? ''],
    subscribe: ([actor, id], observer) =>
      actor === null ? undefined : this.gateway.queries.liveCollection(eventsOf(actor, id), observer),
  });
  readonly #papers = new LiveQuery<Listing<Paper>, Args>(this, {
    args: () => [this.actor, this.params['id'] ?? ''],
    subscribe: ([actor, id], observer) =>
      actor === null || !this.#readsPapers(actor)
        ? undefined
        : this.gateway.queries.liveCollection(papersOf(actor, id), observer),
  });

  override render(): TemplateResult {
    return liveView(this.#dossier, {
      shape: 'page',
      rows: 6,
      empty: () =>
        html`<ocop-page heading="Không có hồ sơ này" back-href="/ho-so"
          ><ocop-empty heading="Không tìm thấy hồ sơ" icon="search"
            >Địa chỉ có thể đã gõ sai.</ocop-empty
          ></ocop-page
        >`,
      ready: (dossier) => (dossier === null ? html`` : this.#renderDossier(dossier)),
    });
  }

  #readsPapers({ role }: Actor): boolean {
    return role === 'producer' || READ_ROLES.documents.some((reader) => reader === role);
  }

  #renderDossier(dossier: StoredDossier): TemplateResult {
    const { product, producer, kind, state } = dossier;
    const files = (this.#files.value ?? NONE).items;
    return html`
      <ocop-page
        heading=${product.name}
        lead="${producer.name} · ${DOSSIER_KIND_LABELS[kind]} · ${productSetOf(product.setNo).name}"
        back-href="/ho-so"
        back-label="Hồ sơ"
      >
        <ocop-state-badge slot="badge" .state=${state}></ocop-state-badge>
        <div class="columns">
          <div class="stack">${this.#renderWork(dossier, files)} ${this.#renderContents(dossier, files)}</div>
          <div class="stack">
            ${dossierSide(dossier, (this.#events.value ?? NONE).items, this.commune, this.today)}
          </div>
        </div>
      </ocop-page>
    `;
  }

  #renderWork(dossier: StoredDossier, files: readonly DossierFile[]): TemplateResult {
    const remarks = allRemarks(dossier, files);
    const scene = this.#scene(dossier, files);
    const mayEdit = scene !== null && availableCommands(dossier, scene.actor).includes('saveDraft');
    return html`
      <section aria-labelledby="work">
        <h2 id="work">Việc bây giờ</h2>
        ${
          dossier.preparedBy === null
            ? nothing
            : html`<wa-callout variant="neutral"
                >Hồ sơ nộp hộ, do ${dossier.preparedBy.name} lập.
                ${dossier.consent === null ? 'Đang chờ chủ thể đồng ý.' : 'Chủ thể đã đồng ý.'}</wa-callout
              >`
        }
        ${this.#renderHolders(dossier)}
        ${
          scene === null
            ? nothing
            : html`<ocop-dossier-acts .scene=${scene} .gateway=${this.gateway}></ocop-dossier-acts>`
        }
        ${
          remarks.length === 0
            ? nothing
            : html`<ocop-fix-list
                ?readonly=${!mayEdit}
                .items=${remarks}
                @ocop-fix-open=${({ detail }: CustomEvent<{ id: string }>) =>
                  void navigate(`/ho-so/${dossier.id}/soan?yeu-cau=${detail.id}`)}
              ></ocop-fix-list>`
        }
      </section>
    `;
  }

  #renderHolders(dossier: StoredDossier): TemplateResult {
    // A unit that is asked about several contents holds the dossier once.
    const lines = waitingItems(dossier).map(({ audience, what, until }) => ({
      holder: holderLabel(audience),
      work: `${what}${until === null ? '' : `, đến ${formatDate(until)}`}`,
    }));
    const once = new Map(lines.map((line) => [`${line.holder} ${line.work}`, line]));
    return html`<ul>
      ${[...once.values()].map(({ holder, work }) => html`<li><strong>${holder}</strong>: ${work}</li>`)}
    </ul>`;
  }

  #renderContents(dossier: StoredDossier, files: readonly DossierFile[]): TemplateResult {
    const actor = this.actor;
    const mayRemark = actor !== null && availableCommands(dossier, actor).includes('returnDossier');
    return html`
      <ocop-dossier-result .dossier=${dossier}></ocop-dossier-result>
      <section aria-labelledby="evidence">
        <h2 id="evidence">Tự đánh giá và minh chứng</h2>
        ${
          this.fileError === undefined
            ? nothing
            : html`<wa-callout variant="danger" role="alert">${this.fileError.message}</wa-callout>`
        }
        <ocop-dossier-evidence
          .dossier=${dossier}
          .files=${files}
          ?may-remark=${mayRemark}
          @ocop-file-open=${({ detail }: CustomEvent<{ id: string }>) => void this.#open(dossier, detail.id)}
        ></ocop-dossier-evidence>
      </section>
      <section aria-labelledby="findings">
        <h2 id="findings">Ý kiến về bốn nội dung, xác nhận của trưởng thôn</h2>
        <ocop-dossier-findings .dossier=${dossier}></ocop-dossier-findings>
      </section>
      ${actor === null ? nothing : this.#renderOutputs(dossier, actor)}
    `;
  }

  #renderOutputs(dossier: StoredDossier, actor: Actor): TemplateResult {
    return html`
      ${
        this.#readsPapers(actor)
          ? html`<section aria-labelledby="papers">
              <h2 id="papers">Văn bản</h2>
              <ocop-dossier-papers
                .dossier=${dossier}
                .papers=${(this.#papers.value ?? NONE).items}
                .actor=${actor}
              ></ocop-dossier-papers>
            </section>`
          : nothing
      }
      ${
        mayExport(dossier, actor)
          ? html`<section aria-labelledby="package">
              <h2 id="package">Bộ hồ sơ</h2>
              <ocop-dossier-package
                .dossierId=${dossier.id}
                .product=${dossier.product.name}
                .actor=${actor}
              ></ocop-dossier-package>
            </section>`
          : nothing
      }
    `;
  }

  #scene(dossier: StoredDossier, files: readonly DossierFile[]): ActScene | null {
    const { actor, today } = this;
    return actor === null
      ? null
      : { dossier, files, actor, today, papers: (this.#papers.value ?? NONE).items };
  }

  async #open(dossier: StoredDossier, fileId: string): Promise<void> {
    this.fileError = undefined;
    const name = (this.#files.value ?? NONE).items.find(({ id }) => id === fileId)?.name ?? fileId;
    try {
      await openFile(
        this.gateway.files,
        { commune: dossier.communeId, dossier: dossier.id, file: fileId },
        name,
      );
    } catch (thrown) {
      this.fileError = toAppError(thrown, navigator.onLine);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-dossier-page': OcopDossierPage;
  }
}
