import { consume } from '@lit/context';
import type { Item, ItemFileRef } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../components/ocop-file-tile.ts';
import { gatewayContext } from '../../contexts/gateway.ts';
import { type AppError, toAppError } from '../../gateway/errors.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import { openFile } from '../../services/open-file.ts';
import { base } from '../../styles/base.ts';
import { photosOf, tileOf } from './files.model.ts';
import './ocop-item-photo.ts';

/** The files of an item, to look at or to keep; photos as small pictures. */
@customElement('ocop-item-files')
export class OcopItemFiles extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-3);
      }
      .photos {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr));
        gap: var(--ocop-3);
      }
      .wrong {
        color: var(--ocop-red);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) item!: Item;
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;
  @state() private error: AppError | null = null;

  override render(): TemplateResult {
    const { files } = this.item;
    const photos = photosOf(files);
    return html`
      ${photos.length === 0 ? nothing : html`<div class="photos">${photos.map((file) => this.#renderPhoto(file))}</div>`}
      ${files
        .filter((file) => !photos.includes(file))
        .map(
          (file) =>
            html`<ocop-file-tile
              readonly
              .file=${tileOf(file)}
              @ocop-file-open=${() => void this.#open(file.id, file.name)}
            ></ocop-file-tile>`,
        )}
      ${this.error === null ? nothing : html`<p class="wrong" role="alert">${this.error.message}</p>`}
    `;
  }

  #renderPhoto(file: ItemFileRef): TemplateResult {
    return html`<ocop-item-photo
      .file=${file}
      .files=${this.gateway.files}
      .request=${this.#requestOf(file.id)}
      @ocop-file-open=${() => void this.#open(file.id, file.name)}
    ></ocop-item-photo>`;
  }

  #requestOf(file: string): { readonly commune: string; readonly item: string; readonly file: string } {
    const { communeId: commune, subject, id } = this.item;
    return { commune, item: `${subject}/${id}`, file };
  }

  async #open(file: string, name: string): Promise<void> {
    this.error = null;
    try {
      await openFile(this.gateway.files, this.#requestOf(file), name);
    } catch (thrown) {
      this.error = toAppError(thrown, navigator.onLine);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-item-files': OcopItemFiles;
  }
}
