import {
  type Actor,
  type Paper,
  PAPER_STATE_LABELS,
  ROLE_LABELS,
  type StoredDossier,
} from '@ocop/functions/domain';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PageElement } from '../../app/page-element.ts';
import { liveView } from '../../components/live-view.ts';
import '../../components/ocop-badge.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-page.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import { dossierOf, paperOf } from '../../services/queries.ts';
import { base } from '../../styles/base.ts';
import { formatDayWithWeekday, formatMoment } from '../../text/format.ts';
import './ocop-issue-form.ts';
import './ocop-paper-files.ts';
import { numberingBlock, PAPER_LOOKS } from './paper.model.ts';

/** One paper: what it is, where it stands, both its forms; for the clerk its number and day. */
@customElement('ocop-paper-page')
export class OcopPaperPage extends PageElement {
  static override styles = [
    base,
    css`
      dl {
        display: grid;
        gap: var(--ocop-3);
        margin: 0;
      }
      dt {
        color: var(--ocop-quiet);
      }
      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }
      @media (min-width: 40rem) {
        dl > div {
          display: grid;
          grid-template-columns: 12rem minmax(0, 1fr);
          gap: var(--ocop-4);
        }
      }
    `,
  ];

  readonly #paper = new LiveQuery<Paper | null, readonly [Actor | null, string]>(this, {
    args: () => [this.actor, this.params['id'] ?? ''],
    subscribe: ([actor, id], observer) =>
      actor === null ? undefined : this.gateway.queries.liveDocument(paperOf(actor, id), observer),
    isEmpty: (paper) => paper === null,
  });

  /** The dossier, to know whether a report is before the leader. */
  readonly #dossier = new LiveQuery<StoredDossier | null, readonly [Actor | null, string | undefined]>(this, {
    args: () => [this.actor, this.#paper.value?.dossierIds[0]],
    subscribe: ([actor, id], observer) =>
      actor === null || id === undefined
        ? undefined
        : this.gateway.queries.liveDocument(dossierOf(actor, id), observer),
  });

  override render(): TemplateResult {
    const paper = this.#paper.value ?? null;
    return html`
      <ocop-page heading=${paper?.title ?? 'Văn bản'} back-href="/van-ban" back-label="Văn bản">
        ${paper === null ? nothing : this.#renderBadge(paper)}
        ${liveView(this.#paper, {
          ready: (found) => (found === null ? this.#renderNone() : this.#renderPaper(found)),
          empty: () => this.#renderNone(),
          shape: 'page',
        })}
      </ocop-page>
    `;
  }

  #renderBadge({ state }: Paper): TemplateResult {
    const [tone, icon] = PAPER_LOOKS[state];
    return html`<ocop-badge slot="badge" tone=${tone} icon=${icon}>${PAPER_STATE_LABELS[state]}</ocop-badge>`;
  }

  #renderNone(): TemplateResult {
    return html`<ocop-empty heading="Không có văn bản này" icon="file-text"
      >Đường dẫn có thể đã cũ. <a href="/van-ban">Xem tất cả văn bản</a></ocop-empty
    >`;
  }

  #renderPaper(paper: Paper): TemplateResult {
    const hasFiles = paper.files.pdf !== null || paper.files.docx !== null;
    return html`
      <section class="stack" aria-labelledby="files">
        <h2 id="files">Bản ${paper.state === 'issued' ? 'ban hành' : 'dự thảo'}</h2>
        ${
          hasFiles
            ? html`<ocop-paper-files .paper=${paper}></ocop-paper-files>`
            : html`<p class="quiet">Chưa có bản in; văn bản đang được lập hoặc lập chưa xong.</p>`
        }
      </section>
      ${this.#renderNumbering(paper)}
      <section class="stack" aria-labelledby="facts">
        <h2 id="facts">Thông tin</h2>
        <dl>${this.#renderFacts(paper)}</dl>
      </section>
    `;
  }

  #renderNumbering(paper: Paper): TemplateResult | typeof nothing {
    if (this.actor?.role !== 'clerk' || paper.state === 'issued') return nothing;
    const blocked = numberingBlock(paper, this.#dossier.value ?? undefined);
    if (blocked !== null) return html`<p class="card">${blocked}</p>`;
    return html`<ocop-issue-form
      .paper=${paper}
      .actor=${this.actor}
      .commune=${this.commune}
      .today=${this.today}
    ></ocop-issue-form>`;
  }

  #renderFacts(paper: Paper): TemplateResult {
    const { number, issuedOn, madeBy, madeAt, issuedBy, revision, files, dossierIds } = paper;
    const dossier = this.#dossier.value;
    const product = dossier?.product.name ?? 'Hồ sơ';
    return html`
      ${this.#fact('Số, ký hiệu', number?.text ?? 'Chưa cấp số')}
      ${issuedOn === null ? nothing : this.#fact('Ngày ban hành', formatDayWithWeekday(issuedOn))}
      ${this.#fact(
        'Hồ sơ',
        dossierIds.map((id, index) => html`<a href="/ho-so/${id}">${index === 0 ? product : id}</a> `),
      )}
      ${this.#fact('Người lập', `${madeBy.name} (${ROLE_LABELS[madeBy.role]}), ${formatMoment(madeAt)}`)}
      ${issuedBy === null ? nothing : this.#fact('Người cấp số', `${issuedBy.name} (${ROLE_LABELS[issuedBy.role]})`)}
      ${this.#fact('Lần lập', String(revision))}
      ${files.pdf === null ? nothing : this.#fact('Mã kiểm tra bản PDF (SHA-256)', files.pdf.sha256)}
      ${files.docx === null ? nothing : this.#fact('Mã kiểm tra bản Word (SHA-256)', files.docx.sha256)}
    `;
  }

  #fact(name: string, value: unknown): TemplateResult {
    return html`
      <div>
        <dt>${name}</dt>
        <dd class="figures">${value}</dd>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-paper-page': OcopPaperPage;
  }
}
