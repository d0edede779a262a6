import {
  type Actor,
  AskedUnit,
  availableCommands,
  type DossierFile,
  type Finding,
  FINDING_CONTENT_LABELS,
  FINDING_VERDICT_LABELS,
  FindingContent,
  ROLE_LABELS,
  type StoredDossier,
} from '@ocop/functions/domain';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { PageElement } from '../../app/page-element.ts';
import { damagedNote } from '../../components/damaged-note.ts';
import { liveView } from '../../components/live-view.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-page.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import type { Listing } from '../../gateway/gateway.ts';
import { dossierOf, filesOf } from '../../services/dossier-queries.ts';
import { base } from '../../styles/base.ts';
import { formatDayWithWeekday } from '../../text/format.ts';
import { contentsOf, nextContent } from './finding.model.ts';
import './ocop-finding-claims.ts';
import './ocop-finding-form.ts';

/** One of the four contents that the commune assesses: the claim on one side, the asked unit's finding on the other. */
@customElement('ocop-finding-page')
export class OcopFindingPage extends PageElement {
  static override styles = [
    base,
    css`
      .sides {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-5);
        align-items: start;
      }
      @media (min-width: 64rem) {
        .sides {
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        }
      }
      nav ul {
        display: flex;
        flex-wrap: wrap;
        gap: var(--ocop-2) var(--ocop-5);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      nav a,
      .next a {
        display: inline-flex;
        align-items: center;
        gap: var(--ocop-1);
        min-height: var(--ocop-target);
      }
      nav a[aria-current] {
        font-weight: 600;
        color: inherit;
        text-decoration: none;
      }
      .words {
        white-space: pre-line;
      }
    `,
  ];

  @state() private recorded = '';

  readonly #dossier = new LiveQuery<StoredDossier | null, readonly [Actor | null, string]>(this, {
    args: () => [this.actor, this.params['id'] ?? ''],
    subscribe: ([actor, id], observer) =>
      actor === null ? undefined : this.gateway.queries.liveDocument(dossierOf(actor, id), observer),
    isEmpty: (dossier) => dossier === null,
  });
  readonly #files = new LiveQuery<Listing<DossierFile>, readonly [Actor | null, string]>(this, {
    args: () => [this.actor, this.params['id'] ?? ''],
    subscribe: ([actor, id], observer) =>
      actor === null ? undefined : this.gateway.queries.liveCollection(filesOf(actor, id), observer),
  });

  override render(): TemplateResult {
    const dossier = this.#dossier.value ?? null;
    const content = FindingContent.safeParse(this.params['content']);
    return html`
      <ocop-page
        heading=${content.success ? FINDING_CONTENT_LABELS[content.data] : 'Ghi ý kiến'}
        lead=${dossier === null ? '' : `${dossier.product.name} – ${dossier.producer.name}`}
        back-href="/ho-so/${this.params['id'] ?? ''}"
        back-label="Hồ sơ"
      >
        ${liveView(this.#dossier, {
          ready: (found) =>
            found === null || !content.success
              ? this.#renderNone()
              : this.#renderContent(found, content.data),
          empty: () => this.#renderNone(),
          shape: 'page',
        })}
      </ocop-page>
    `;
  }

  #renderNone(): TemplateResult {
    return html`<ocop-empty heading="Không có nội dung này" icon="folder-open"
      >Đường dẫn có thể đã cũ. <a href="/ho-so">Xem tất cả hồ sơ</a></ocop-empty
    >`;
  }

  #renderContent(dossier: StoredDossier, content: FindingContent): TemplateResult {
    const finding = dossier.findings.find((asked) => asked.content === content);
    return html`
      ${this.#renderNavigation(dossier, content)} ${damagedNote(this.#files.value?.damaged ?? [])}
      ${finding === undefined ? nothing : this.#renderDue(finding)}
      <div class="sides">
        <ocop-finding-claims
          .dossier=${dossier}
          .files=${this.#files.value?.items ?? []}
          .content=${content}
        ></ocop-finding-claims>
        <div class="stack">
          ${finding === undefined ? this.#renderNotAsked() : this.#renderAnswer(dossier, finding)}
          ${this.#renderNext(dossier, content)}
        </div>
      </div>
    `;
  }

  #renderDue({ answer, askedUnit, dueOn }: Finding): TemplateResult {
    return answer === null
      ? html`<p>Chờ ${ROLE_LABELS[askedUnit]}, hạn <strong>${formatDayWithWeekday(dueOn)}</strong>.</p>`
      : html`<p><strong>${FINDING_VERDICT_LABELS[answer.verdict]}</strong> (${ROLE_LABELS[askedUnit]}).</p>`;
  }

  #renderNotAsked(): TemplateResult {
    return html`<ocop-empty heading="Chưa xin ý kiến về nội dung này" icon="message-square"
      >Khi Phòng Kinh tế xin ý kiến, ông/bà ghi ở đây.</ocop-empty
    >`;
  }

  /** The form where it is this unit's and open; else what was recorded, to read. */
  #renderAnswer(dossier: StoredDossier, finding: Finding): TemplateResult {
    const { actor } = this;
    const isMine = actor?.role === finding.askedUnit;
    if (isMine && availableCommands(dossier, actor).includes('recordFinding'))
      return html`<ocop-finding-form
        .dossier=${dossier}
        .finding=${finding}
        @ocop-finding-recorded=${() => {
          this.recorded = finding.content;
        }}
      ></ocop-finding-form>`;
    const { answer } = finding;
    return html`
      <section class="card stack" aria-labelledby="answer">
        <h2 id="answer">Ý kiến của ${ROLE_LABELS[finding.askedUnit]}</h2>
        ${
          answer === null
            ? html`<p class="quiet">Chưa có ý kiến.</p>`
            : html`<p class="words">${answer.text}</p>
                ${answer.basis === '' ? nothing : html`<p class="words">Căn cứ: ${answer.basis}</p>`}`
        }
        <p class="quiet">
          ${isMine ? 'Ở bước này không sửa ý kiến được nữa.' : 'Nội dung này xin ý kiến đơn vị khác.'}
        </p>
      </section>
    `;
  }

  #renderNavigation(dossier: StoredDossier, current: FindingContent): TemplateResult | typeof nothing {
    const unit = AskedUnit.safeParse(this.actor?.role);
    const mine = unit.success ? contentsOf(dossier, unit.data) : [];
    if (mine.length < 2) return nothing;
    return html`
      <nav aria-label="Nội dung xin ý kiến đơn vị ông/bà">
        <ul>
          ${mine.map(
            ({ content, isAnswered }) =>
              html`<li>
                <a
                  href="/ho-so/${dossier.id}/y-kien/${content}"
                  aria-current=${content === current ? 'page' : nothing}
                >
                  <wa-icon
                    name=${isAnswered ? 'circle-check' : 'circle'}
                    label=${isAnswered ? 'Đã ghi' : 'Chưa ghi'}
                  ></wa-icon>
                  ${FINDING_CONTENT_LABELS[content]}
                </a>
              </li>`,
          )}
        </ul>
      </nav>
    `;
  }

  #renderNext(dossier: StoredDossier, content: FindingContent): TemplateResult | typeof nothing {
    const unit = AskedUnit.safeParse(this.actor?.role);
    if (this.recorded !== content || !unit.success) return nothing;
    const next = nextContent(dossier, unit.data, content);
    return html`
      <div class="next" role="status">
        <p>Đã ghi ý kiến.</p>
        ${
          next === null
            ? html`<a href="/ho-so/${dossier.id}">Về hồ sơ</a>`
            : html`<a href="/ho-so/${dossier.id}/y-kien/${next}">Tiếp: ${FINDING_CONTENT_LABELS[next]}</a>`
        }
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-finding-page': OcopFindingPage;
  }
}
