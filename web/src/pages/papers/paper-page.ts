import {
  type Actor,
  availablePaperCommands,
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
import { paperOf } from '../../services/paper-queries.ts';
import { dossierOf } from '../../services/dossier-queries.ts';
import { base } from '../../styles/base.ts';
import { formatDayWithWeekday, formatMoment } from '../../text/format.ts';
import './ocop-issue-form.ts';
import './ocop-paper-acts.ts';
import './ocop-paper-content.ts';
import './ocop-paper-files.ts';
import './ocop-paper-life.ts';
import './ocop-signed-file.ts';
import { actsOf, canPreview } from './paper-acts.ts';
import { numberingBlock, PAPER_LOOKS } from './paper.model.ts';

/** One paper: where it stands and what can be done with it now, its files and their signatures, what it says. */
@customElement('ocop-paper-page')
export class OcopPaperPage extends PageElement {
  static override styles = [
    base,
    css`
      .columns {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-6);
      }
      .columns > div {
        display: grid;
        align-content: start;
        gap: var(--ocop-6);
      }
      .columns > div,
      section {
        grid-template-columns: minmax(0, 1fr);
      }
      @media (min-width: 64rem) {
        .columns {
          grid-template-columns: minmax(0, 2fr) minmax(17rem, 1fr);
        }
      }
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
      @media (min-width: 40rem) and (max-width: 63.99rem) {
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

  /** The dossier, for the name of its product. */
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
    return html`
      <div class="columns">
        <div>${this.#renderWork(paper)} ${this.#renderFiles(paper)} ${this.#renderContent(paper)}</div>
        <div>
          <section class="stack" aria-labelledby="way">
            <h2 id="way">Đường đi của văn bản</h2>
            <ocop-paper-life .paper=${paper}></ocop-paper-life>
          </section>
          <section class="stack" aria-labelledby="facts">
            <h2 id="facts">Thông tin</h2>
            <dl>${this.#renderFacts(paper)}</dl>
          </section>
        </div>
      </div>
    `;
  }

  /** What can be done now. A clerk who numbers has the primary button in that form. */
  #renderWork(paper: Paper): TemplateResult {
    const { actor } = this;
    const numbering = this.#renderNumbering(paper);
    const hasActs = actor !== null && actsOf(paper, actor).length > 0;
    return html`
      <section class="stack" aria-labelledby="work">
        <h2 id="work">Việc bây giờ</h2>
        ${
          !hasActs && numbering === nothing
            ? html`<p class="quiet">Lúc này ông/bà không phải làm gì với văn bản này.</p>`
            : nothing
        }
        ${numbering}
        ${
          actor === null || !hasActs
            ? nothing
            : html`<ocop-paper-acts
                .scene=${{ paper, today: this.today }}
                .actor=${actor}
                .gateway=${this.gateway}
                ?quiet=${numbering !== nothing}
              ></ocop-paper-acts>`
        }
      </section>
    `;
  }

  #renderFiles(paper: Paper): TemplateResult {
    const { files, signedFile } = paper;
    const hasFiles = files.pdf !== null || files.docx !== null;
    const maySend =
      this.actor !== null && availablePaperCommands(paper, this.actor).includes('startSignedUpload');
    return html`
      <section class="stack" aria-labelledby="files">
        <h2 id="files">${filesHeading(paper)}</h2>
        ${
          hasFiles
            ? html`<ocop-paper-files .paper=${paper}></ocop-paper-files>`
            : html`<p class="quiet">Chưa có bản in; văn bản đang được lập hoặc lập chưa xong.</p>`
        }
      </section>
      ${
        maySend || signedFile !== null
          ? html`<section class="stack" aria-labelledby="signed">
              <h2 id="signed">Bản đã ký</h2>
              <ocop-signed-file .paper=${paper} ?may-send=${maySend}></ocop-signed-file>
            </section>`
          : nothing
      }
    `;
  }

  #renderContent(paper: Paper): TemplateResult | typeof nothing {
    if (this.actor === null || !canPreview(paper, this.actor)) return nothing;
    return html`
      <section class="stack" aria-labelledby="content">
        <h2 id="content">Nội dung</h2>
        <ocop-paper-content .paper=${paper} .gateway=${this.gateway}></ocop-paper-content>
      </section>
    `;
  }

  #renderNumbering(paper: Paper): TemplateResult | typeof nothing {
    if (this.actor?.role !== 'clerk' || (paper.number !== null && paper.state !== 'issuing')) return nothing;
    const blocked = numberingBlock(paper);
    if (blocked !== null) return html`<p class="card">${blocked}</p>`;
    return html`<ocop-issue-form
      .paper=${paper}
      .actor=${this.actor}
      .commune=${this.commune}
      .today=${this.today}
    ></ocop-issue-form>`;
  }

  #renderFacts(paper: Paper): TemplateResult {
    const { number, issuedOn, signing, madeBy, madeAt, issuedBy, revision, files } = paper;
    return html`
      ${this.#fact('Số, ký hiệu', number?.text ?? 'Chưa cấp số')}
      ${issuedOn === null ? nothing : this.#fact('Ngày ban hành', formatDayWithWeekday(issuedOn))}
      ${
        signing === null
          ? nothing
          : this.#fact(
              'Ký',
              `${signing.method === 'digital' ? 'Ký số' : 'Ký tay'}, ${formatDayWithWeekday(signing.signedOn)}`,
            )
      }
      ${this.#renderLinks(paper)}
      ${this.#fact('Người lập', `${madeBy.name} (${ROLE_LABELS[madeBy.role]}), ${formatMoment(madeAt)}`)}
      ${issuedBy === null ? nothing : this.#fact('Người cấp số', `${issuedBy.name} (${ROLE_LABELS[issuedBy.role]})`)}
      ${this.#fact('Lần lập', String(revision))}
      ${files.pdf === null ? nothing : this.#fact('Mã kiểm tra bản PDF (SHA-256)', files.pdf.sha256)}
      ${files.docx === null ? nothing : this.#fact('Mã kiểm tra bản Word (SHA-256)', files.docx.sha256)}
    `;
  }

  /** What it is about, and the papers before and after it. */
  #renderLinks({ dossierIds, replaces, replacedBy }: Paper): TemplateResult {
    const product = this.#dossier.value?.product.name ?? 'Hồ sơ';
    const link = (id: string) => html`<a href="/van-ban/${id}">Xem văn bản</a>`;
    return html`
      ${
        dossierIds.length === 0
          ? nothing
          : this.#fact(
              'Hồ sơ',
              dossierIds.map(
                (id, index) =>
                  html`<a href="/ho-so/${id}"
                    >${index === 0 ? product : `Hồ sơ thứ ${String(index + 1)}`}</a
                  > `,
              ),
            )
      }
      ${replaces === null ? nothing : this.#fact('Thay cho', link(replaces))}
      ${replacedBy === null ? nothing : this.#fact('Được thay bằng', link(replacedBy))}
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

/** Of the printed files: a number that is not printed yet makes no issued paper. */
function filesHeading({ state, number }: Paper): string {
  if (number === null) return 'Bản dự thảo';
  return state === 'issuing' ? `Bản mang số ${number.text}, chưa in xong` : 'Bản ban hành';
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-paper-page': OcopPaperPage;
  }
}
