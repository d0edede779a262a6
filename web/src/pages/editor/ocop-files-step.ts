import { checklistFor, type PlainDate, provinceRound } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { CommandController } from '../../controllers/command.ts';
import { AppError, toAppError } from '../../gateway/errors.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import { announce } from '../../services/announce.ts';
import { base } from '../../styles/base.ts';
import { openFile } from '../../services/open-file.ts';
import { mayRemoveFile } from './dossier-work.ts';
import './editor-events.ts';
import { evidenceRows, type LocalUpload } from './evidence.model.ts';
import './ocop-evidence-list.ts';
import type { UploadsController } from './uploads.ts';
import type { Work } from './work.model.ts';

type FileEvent = CustomEvent<{ id: string }>;

/** The papers of the dossier: the checklist, sending, looking at and taking out files. */
@customElement('ocop-files-step')
export class OcopFilesStep extends LitElement {
  static override styles = [
    base,
    css`
      .wrong {
        margin-block-end: var(--ocop-4);
        color: var(--ocop-red);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) gateway!: Gateway;
  @property({ attribute: false }) work: Work | undefined;
  /** Of the page: an upload goes on while another step is shown. */
  @property({ attribute: false }) uploads: UploadsController | undefined;
  @property({ attribute: false }) sending: readonly LocalUpload[] = [];
  @property() today: PlainDate = '';
  @property() mark: string | null = null;
  @property({ type: Boolean }) readonly = false;
  @state() private problem: AppError | undefined;

  readonly #remove = new CommandController(this, () => this.gateway, 'removeFile');

  override render(): TemplateResult | typeof nothing {
    if (this.work === undefined) return nothing;
    const { dossier, files } = this.work;
    const { assessBefore } = provinceRound(this.today);
    return html`
      ${this.problem === undefined ? nothing : html`<p class="wrong" role="alert">${this.problem.message}</p>`}
      <ocop-evidence-list
        .rows=${evidenceRows(checklistFor(dossier.product.setNo), files, this.sending, assessBefore)}
        .setNo=${dossier.product.setNo}
        .assessBefore=${assessBefore}
        .mayRemove=${(id: string) => mayRemoveFile(dossier, id)}
        .mark=${this.mark}
        ?readonly=${this.readonly}
        @ocop-files-picked=${this.#add}
        @ocop-file-cancel=${({ detail }: FileEvent) => void this.#takeOut(detail.id)}
        @ocop-file-remove=${({ detail }: FileEvent) => void this.#takeOut(detail.id)}
        @ocop-file-retry=${({ detail }: FileEvent) => this.#retry(detail.id)}
        @ocop-file-open=${({ detail }: FileEvent) => void this.#open(detail.id)}
      ></ocop-evidence-list>
    `;
  }

  readonly #add = ({ detail }: HTMLElementEventMap['ocop-files-picked']): void => {
    if (this.work === undefined) return;
    const { files, code, validUntil } = detail;
    this.uploads?.add(files, { dossierId: this.work.dossier.id, evidenceCode: code, validUntil });
  };

  async #takeOut(fileId: string): Promise<void> {
    if (this.work === undefined) return;
    this.problem = undefined;
    this.uploads?.forget(fileId);
    if (!this.work.files.some(({ id }) => id === fileId)) return;
    await this.#remove.send({ dossierId: this.work.dossier.id, fileId });
    this.problem = this.#remove.error;
    this.#remove.reset();
    if (this.problem === undefined) announce('Đã bỏ tệp.');
  }

  #retry(id: string): void {
    this.problem =
      this.uploads?.retry(id) === true
        ? undefined
        : new AppError(
            'cancelled',
            'Máy này không còn giữ tệp đang tải dở. Ông/bà bỏ tệp đó rồi chọn lại tệp.',
          );
  }

  async #open(file: string): Promise<void> {
    if (this.work === undefined) return;
    const { communeId: commune, id: dossier } = this.work.dossier;
    this.problem = undefined;
    try {
      const name = this.work.files.find(({ id }) => id === file)?.name ?? file;
      await openFile(this.gateway.files, { commune, dossier, file }, name);
    } catch (thrown) {
      this.problem = toAppError(thrown, navigator.onLine);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-files-step': OcopFilesStep;
  }
}
