import '@awesome.me/webawesome/dist/components/button/button.js';
import { type Actor, type Paper, paperKinds, type StoredDossier } from '@ocop/functions/domain';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { setQuery } from '../../app/navigation.ts';
import { PageElement } from '../../app/page-element.ts';
import '../../components/ocop-denied.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-page.ts';
import '../../components/ocop-skeleton.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import type { Listing } from '../../gateway/gateway.ts';
import { paperOf, papersOf } from '../../services/paper-queries.ts';
import { dossierOf } from '../../services/dossier-queries.ts';
import { base } from '../../styles/base.ts';
import { lowerFirst } from '../../text/format.ts';
import { askedPaper, isSubjectChosen, withDraft } from './making/making.model.ts';
import './making/ocop-paper-making.ts';
import './making/ocop-subject-picker.ts';
import { currentOf, offerGroups, type PaperAddress } from './offers.model.ts';

type Asked = Required<PaperAddress>;

/** Makes a paper: which, of what, with what the office adds, and the sheet as it will be. The address says the first two. */
@customElement('ocop-make-page')
export class OcopMakePage extends PageElement {
  static override styles = [
    base,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));
        gap: var(--ocop-2) var(--ocop-4);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      summary {
        min-height: var(--ocop-target);
        cursor: pointer;
      }
      li a {
        display: inline-flex;
        align-items: center;
        min-height: var(--ocop-target);
      }
    `,
  ];

  /** The draft that is named in the address. */
  readonly #draft = new LiveQuery<Paper | null, readonly [Actor | null, string | null]>(this, {
    args: () => [this.actor, this.query.get('sua')],
    subscribe: ([actor, id], observer) =>
      actor === null || id === null
        ? undefined
        : this.gateway.queries.liveDocument(paperOf(actor, id), observer),
    isEmpty: (paper) => paper === null,
  });

  /** The one dossier a paper is about, and its papers: what was made of it before is made anew, not beside. */
  readonly #dossier = new LiveQuery<StoredDossier | null, readonly [Actor | null, string | null]>(this, {
    args: () => [this.actor, this.#only()],
    subscribe: ([actor, id], observer) =>
      actor === null || id === null
        ? undefined
        : this.gateway.queries.liveDocument(dossierOf(actor, id), observer),
  });
  readonly #papers = new LiveQuery<Listing<Paper>, readonly [Actor | null, string | null]>(this, {
    args: () => [this.actor, this.#only()],
    subscribe: ([actor, id], observer) =>
      actor === null || id === null
        ? undefined
        : this.gateway.queries.liveCollection(papersOf(actor, id), observer),
  });

  #opensChoice: boolean | undefined;

  /** The dossier of a paper that has one and is one of its kind. */
  #only(): string | null {
    const asked = askedPaper(this.query);
    if (asked === null || asked.documentId !== null || paperKinds[asked.type].many) return null;
    return asked.dossierIds.length === 1 ? (asked.dossierIds[0] ?? null) : null;
  }

  #current(asked: Asked): Paper | null {
    if (asked.documentId !== null) return this.#draft.value ?? null;
    const dossier = this.#dossier.value ?? null;
    return dossier === null
      ? null
      : (currentOf(asked.type, dossier, this.#papers.value?.items ?? []) ?? null);
  }

  /** Whether it is still unknown what was made before. */
  get #isLooking(): boolean {
    if (this.query.get('sua') !== null) return this.#draft.state.kind === 'loading';
    if (this.#only() === null) return false;
    return [this.#dossier.state.kind, this.#papers.state.kind].includes('loading');
  }

  override render(): TemplateResult {
    const asked = askedPaper(this.query);
    if (asked === null) return this.#renderChoices();
    const { name, shortName, legalBasis } = paperKinds[asked.type];
    const [dossierId] = asked.dossierIds;
    return html`
      <ocop-page
        heading="Lập ${lowerFirst(shortName)}"
        lead="${name}. Căn cứ: ${legalBasis}."
        back-href=${asked.dossierIds.length === 1 && dossierId !== undefined ? `/ho-so/${dossierId}` : '/van-ban'}
        back-label=${asked.dossierIds.length === 1 ? 'Hồ sơ' : 'Văn bản'}
      >
        ${this.#isLooking ? html`<ocop-skeleton shape="page"></ocop-skeleton>` : this.#renderWork(asked)}
      </ocop-page>
    `;
  }

  #renderWork(address: Asked): TemplateResult | typeof nothing {
    const { actor } = this;
    if (actor === null) return nothing;
    if (address.documentId !== null && this.#draft.state.kind !== 'ready')
      return html`<ocop-empty heading="Không có bản dự thảo này" icon="file-text"
        >Đường dẫn có thể đã cũ. <a href="/van-ban">Xem tất cả văn bản</a></ocop-empty
      >`;
    const draft = this.#current(address);
    const asked = withDraft(address, draft);
    return html`
      ${this.#renderSubject(asked, actor)}
      ${
        isSubjectChosen(asked)
          ? html`<ocop-paper-making
              .asked=${asked}
              .actor=${actor}
              .commune=${this.commune}
              .draftSigner=${draft?.signerId ?? null}
            ></ocop-paper-making>`
          : nothing
      }
    `;
  }

  /** What one paper is about stands fixed once it is said; several dossiers may always be chosen anew. */
  #renderSubject(asked: Asked, actor: Actor): TemplateResult | typeof nothing {
    const { subject } = paperKinds[asked.type];
    const isFixed = subject !== 'dossiers' && subject !== 'anyDossiers' && isSubjectChosen(asked);
    if (isFixed || subject === 'commune') return nothing;
    // Choosing the first of several does not close the list.
    this.#opensChoice ??= asked.dossierIds.length === 0;
    return html`
      <details class="card" ?open=${this.#opensChoice}>
        <summary>
          <strong
            >${asked.dossierIds.length === 0 ? 'Văn bản này về' : `Văn bản này về ${String(asked.dossierIds.length)} hồ sơ`}</strong
          >
        </summary>
        <ocop-subject-picker
          .asked=${asked}
          .actor=${actor}
          @ocop-subject-change=${(event: HTMLElementEventMap['ocop-subject-change']) =>
            this.#choose(event.detail)}
        ></ocop-subject-picker>
      </details>
    `;
  }

  #choose({
    dossierIds,
    certificateId,
    producerId,
  }: HTMLElementEventMap['ocop-subject-change']['detail']): void {
    const query = new URLSearchParams(this.query);
    if (dossierIds !== undefined) query.set('ho-so', dossierIds.join(','));
    if (certificateId !== undefined) query.set('gcn', certificateId ?? '');
    if (producerId !== undefined) query.set('chu-the', producerId ?? '');
    this.query = query;
    setQuery(Object.fromEntries(['ho-so', 'gcn', 'chu-the'].map((key) => [key, query.get(key)])));
  }

  #renderChoices(): TemplateResult {
    const groups = this.actor === null ? [] : offerGroups(this.actor);
    return html`
      <ocop-page
        heading="Lập văn bản"
        lead="Chọn loại văn bản; nội dung lấy từ dữ liệu, ông/bà bổ sung rồi xem trước khi lập."
        back-href="/van-ban"
        back-label="Văn bản"
      >
        ${groups.length === 0 ? html`<ocop-denied></ocop-denied>` : nothing}
        ${groups.map(
          ({ label, offers }) => html`
            <section class="stack">
              <h2>${label}</h2>
              <ul>
                ${offers.map(({ href, label: name }) => html`<li><a href=${href}>${name}</a></li>`)}
              </ul>
            </section>
          `,
        )}
      </ocop-page>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-make-page': OcopMakePage;
  }
}
