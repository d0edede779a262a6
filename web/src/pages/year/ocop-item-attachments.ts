import '@awesome.me/webawesome/dist/components/button/button.js';
import { type Actor, type ItemFile, type ItemFileRef, type SubjectName } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ACCEPTED } from '../../components/accepted-files.ts';
import { emit } from '../../components/emit.ts';
import '../../components/ocop-file-tile.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import { Uploads } from '../../controllers/uploads.ts';
import { toAppError } from '../../gateway/errors.ts';
import type { Gateway, Listing } from '../../gateway/gateway.ts';
import { itemFilesOf } from '../../services/item-queries.ts';
import { openFile } from '../../services/open-file.ts';
import { base } from '../../styles/base.ts';
import { type Attachments, NO_ATTACHMENTS, receivedFiles, sentTiles, tileOf } from './files.model.ts';

type FileEvent = CustomEvent<{ id: string }>;

/** What the form needs to know of its files. */
export interface AttachmentsState extends Attachments {
  readonly received: readonly ItemFileRef[];
}

/**
 * The files of one form: chosen, sent with their progress, read back by the server; wrong ones taken off.
 * @fires ocop-attachments-change - whenever a file comes, counts or goes
 */
@customElement('ocop-item-attachments')
export class OcopItemAttachments extends LitElement {
  static override styles = [
    base,
    css`
      :host,
      .files {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-3);
      }
      .wrong {
        color: var(--ocop-red);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) gateway!: Gateway;
  @property({ attribute: false }) actor!: Actor;
  @property() subject!: SubjectName;
  @property() itemId = '';
  /** Those that the item has. */
  @property({ attribute: false }) files: readonly ItemFileRef[] = [];
  @property({ attribute: false }) attachments: Attachments = NO_ATTACHMENTS;
  @property() problem: string | undefined;
  @state() private trouble: string | null = null;
  @query('input[type=file]') private readonly picker: HTMLInputElement | null | undefined;
  #told = '';

  readonly #uploads = new Uploads<null>(this, (_, part) =>
    this.gateway.files.uploadItem({ ...part, subject: this.subject, itemId: this.itemId }),
  );
  readonly #stored = new LiveQuery<Listing<ItemFile>, readonly [Actor, SubjectName, string]>(this, {
    args: () => [this.actor, this.subject, this.itemId],
    subscribe: (args, observer) => this.gateway.queries.liveCollection(itemFilesOf(...args), observer),
  });

  override updated(): void {
    const received = receivedFiles(this.attachments.attach, this.#stored.value?.items ?? []);
    const told = received.map(({ id }) => id).join();
    if (told === this.#told) return;
    this.#told = told;
    this.#change({});
  }

  override render(): TemplateResult {
    const { attach, detach } = this.attachments;
    const tiles = sentTiles(attach, this.#stored.value?.items ?? [], this.#uploads.items);
    const kept = this.files.filter(({ id }) => !detach.includes(id));
    return html`
      <div
        class="files"
        @ocop-file-open=${({ detail }: FileEvent) => void this.#open(detail.id)}
        @ocop-file-cancel=${({ detail }: FileEvent) => this.#take(detail.id)}
        @ocop-file-remove=${({ detail }: FileEvent) => this.#take(detail.id)}
        @ocop-file-retry=${({ detail }: FileEvent) => this.#retry(detail.id)}
      >
        ${[...kept.map(tileOf), ...tiles].map((tile) => html`<ocop-file-tile .file=${tile}></ocop-file-tile>`)}
      </div>
      <div class="row">
        <wa-button id="files" appearance="outlined" @click=${() => this.picker?.click()}>
          <wa-icon slot="start" name="paperclip"></wa-icon>Kèm tệp
        </wa-button>
        ${
          detach.length === 0
            ? nothing
            : html`<wa-button appearance="plain" @click=${() => this.#change({ detach: [] })}>
                <wa-icon slot="start" name="undo-2"></wa-icon>Lấy lại ${String(detach.length)} tệp vừa bỏ
              </wa-button>`
        }
      </div>
      ${this.problem === undefined ? nothing : html`<p class="wrong">${this.problem}</p>`}
      ${this.trouble === null ? nothing : html`<p class="wrong" role="alert">${this.trouble}</p>`}
      <input
        type="file"
        hidden
        multiple
        accept=${ACCEPTED}
        aria-label="Kèm tệp"
        @change=${() => this.#pick()}
      />
    `;
  }

  #pick(): void {
    const files = [...(this.picker?.files ?? [])];
    if (this.picker) this.picker.value = '';
    if (files.length === 0) return;
    const ids = this.#uploads.add(files, null);
    this.#change({ attach: [...this.attachments.attach, ...ids] });
  }

  #take(id: string): void {
    this.#uploads.forget(id);
    const { attach, detach } = this.attachments;
    if (attach.includes(id)) this.#change({ attach: attach.filter((each) => each !== id) });
    else this.#change({ detach: [...detach, id] });
  }

  #retry(id: string): void {
    this.trouble = this.#uploads.retry(id)
      ? null
      : 'Máy này không còn giữ tệp đang tải dở. Ông/bà bỏ tệp đó rồi chọn lại tệp.';
  }

  async #open(file: string): Promise<void> {
    const name = [...this.files, ...(this.#stored.value?.items ?? [])].find(({ id }) => id === file)?.name;
    this.trouble = null;
    try {
      const item = `${this.subject}/${this.itemId}`;
      await openFile(this.gateway.files, { commune: this.actor.commune, item, file }, name ?? file);
    } catch (thrown) {
      this.trouble = toAppError(thrown, navigator.onLine).message;
    }
  }

  #change(change: Partial<Attachments>): void {
    const now = { ...this.attachments, ...change };
    const received = receivedFiles(now.attach, this.#stored.value?.items ?? []);
    emit(this, 'ocop-attachments-change', { ...now, received });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-item-attachments': OcopItemAttachments;
  }
  interface GlobalEventHandlersEventMap {
    'ocop-attachments-change': CustomEvent<AttachmentsState>;
  }
}
