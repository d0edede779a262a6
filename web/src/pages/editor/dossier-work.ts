import { type Actor, type DossierFile, mayReplaceFile, type StoredDossier } from '@ocop/functions/domain';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { html } from 'lit';
import '../../components/ocop-denied.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-problem.ts';
import '../../components/ocop-skeleton.ts';
import type { AutosaveController } from '../../controllers/autosave.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import type { DraftChanges, Gateway, Listing } from '../../gateway/gateway.ts';
import { dossierOf, filesOf } from '../../services/dossier-queries.ts';
import { CriteriaSetController } from './criteria-set-controller.ts';
import { reviveChanges, type Work, workOf } from './work.model.ts';

/** What a page must offer so that a dossier can be followed for it. */
type Page = ReactiveControllerHost & {
  readonly gateway: Gateway;
  readonly params: Readonly<Record<string, string>>;
};

type Args = readonly [Gateway, Actor | null, string | undefined];

/** Follows a dossier, its files and its criteria set for the pages on which it is prepared and sent. */
export class DossierWork {
  readonly #dossier: LiveQuery<StoredDossier | null, Args>;
  readonly #files: LiveQuery<Listing<DossierFile>, Args>;
  readonly #set: CriteriaSetController;

  constructor(page: Page, actor: () => Actor | null) {
    const args = (): Args => [page.gateway, actor(), page.params['id']];
    this.#dossier = new LiveQuery<StoredDossier | null, Args>(page, {
      args,
      subscribe: ([gateway, who, id], observer) =>
        who !== null && id !== undefined
          ? gateway.queries.liveDocument(dossierOf(who, id), observer)
          : undefined,
      isEmpty: (value) => value === null,
    });
    this.#files = new LiveQuery<Listing<DossierFile>, Args>(page, {
      args,
      subscribe: ([gateway, who, id], observer) =>
        who !== null && id !== undefined
          ? gateway.queries.liveCollection(filesOf(who, id), observer)
          : undefined,
    });
    this.#set = new CriteriaSetController(page, () => this.#dossier.value?.criteriaSetId);
  }

  get dossier(): StoredDossier | undefined {
    return this.#dossier.value ?? undefined;
  }

  /** Ids of files whose documents cannot be read. */
  get damagedFiles(): readonly string[] {
    return this.#files.value?.damaged ?? [];
  }

  /** Everything at once, when everything is there. */
  work(unsaved?: DraftChanges): Work | undefined {
    const { dossier } = this;
    const { set } = this.#set;
    const files = this.#files.value?.items;
    return dossier === undefined || set === undefined || files === undefined
      ? undefined
      : workOf(dossier, set, files, unsaved);
  }

  /** The look of what is not there (yet), or undefined when `work` is. */
  renderAbsence(): TemplateResult | undefined {
    const loading = html`<ocop-skeleton shape="page"></ocop-skeleton>`;
    return this.#dossier.render<TemplateResult | undefined>({
      loading: () => loading,
      empty: () => html`
        <ocop-empty heading="Không có hồ sơ này">
          Có thể đường dẫn đã cũ. <a href="/ho-so">Xem các hồ sơ</a>
        </ocop-empty>
      `,
      denied: () => html`<ocop-denied></ocop-denied>`,
      failed: (error) =>
        html`<ocop-problem .error=${error} @ocop-retry=${() => this.#dossier.retry()}></ocop-problem>`,
      ready: () => this.#absenceBeside(loading),
    });
  }

  #absenceBeside(loading: TemplateResult): TemplateResult | undefined {
    if (this.#set.error !== undefined)
      return html`<ocop-problem
        .error=${this.#set.error}
        @ocop-retry=${() => this.#set.retry()}
      ></ocop-problem>`;
    const files = this.#files.state;
    if (files.kind === 'failed')
      return html`<ocop-problem
        .error=${files.error}
        @ocop-retry=${() => this.#files.retry()}
      ></ocop-problem>`;
    if (files.kind === 'denied') return html`<ocop-denied></ocop-denied>`;
    return files.kind === 'ready' && this.#set.set !== undefined ? undefined : loading;
  }
}

/** Saves the draft by itself from here on; what an earlier visit left unsaved on this device goes out at once. */
export function openDraft(
  autosave: AutosaveController<DraftChanges>,
  gateway: Gateway,
  uid: string,
  { id, communeId }: StoredDossier,
): void {
  autosave.open({
    key: `${uid}/dossier/${id}`,
    save: (changes) => gateway.drafts.save(communeId, id, uid, changes),
    revive: reviveChanges,
  });
}

/** Whether a file may be taken out: one that was sent only when a remark names it. */
export function mayRemoveFile(dossier: StoredDossier, id: string): boolean {
  const frozen = dossier.submissions.at(-1)?.files.find((file) => file.id === id);
  return frozen === undefined || mayReplaceFile(dossier, frozen);
}
