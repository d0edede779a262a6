import '@awesome.me/webawesome/dist/components/icon/icon.js';
import type { ItemFileRef } from '@ocop/functions/domain';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { emit } from '../../components/emit.ts';
import type { DownloadRequest, FileGateway } from '../../gateway/gateway.ts';
import { base } from '../../styles/base.ts';

/**
 * A photo of an item, small; fetched through the logged door once it comes into sight.
 * @fires ocop-file-open - show it whole
 */
@customElement('ocop-item-photo')
export class OcopItemPhoto extends LitElement {
  static override styles = [
    base,
    css`
      button {
        display: grid;
        width: 100%;
        gap: var(--ocop-1);
        padding: 0;
        border: 0;
        background: none;
        text-align: start;
        cursor: pointer;
      }
      .frame {
        display: grid;
        place-items: center;
        aspect-ratio: 4 / 3;
        overflow: hidden;
        border: 1px solid var(--ocop-line);
        border-radius: var(--ocop-radius);
        background: var(--ocop-sunken);
      }
      img {
        width: 100%;
        height: 100%;
        object-fit: cover;
      }
      .name {
        color: var(--ocop-green);
        text-decoration: underline;
        text-underline-offset: 0.2em;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) file!: ItemFileRef;
  @property({ attribute: false }) request!: DownloadRequest;
  @property({ attribute: false }) files!: FileGateway;
  @state() private address: string | null = null;
  @state() private isLost = false;
  #seen: IntersectionObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#seen = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#fetch();
      },
      { rootMargin: '200px' },
    );
    this.#seen.observe(this);
  }

  override disconnectedCallback(): void {
    this.#seen?.disconnect();
    if (this.address !== null) URL.revokeObjectURL(this.address);
    this.address = null;
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const { id, name } = this.file;
    return html`<button type="button" @click=${() => emit(this, 'ocop-file-open', { id })}>
      <span class="frame">${this.#renderPicture()}</span>
      <span class="name">${name}</span>
    </button>`;
  }

  /** Its name stands under it, so the picture itself is silent. */
  #renderPicture(): TemplateResult {
    if (this.address === null || this.isLost)
      return html`<wa-icon name=${this.isLost ? 'eye-off' : 'image'}></wa-icon>`;
    return html`<img src=${this.address} alt="" @error=${() => (this.isLost = true)} />`;
  }

  async #fetch(): Promise<void> {
    this.#seen?.disconnect();
    try {
      const address = URL.createObjectURL(await this.files.download(this.request));
      if (this.isConnected) this.address = address;
      else URL.revokeObjectURL(address);
    } catch {
      // The name still opens it, and says why when it cannot.
      this.isLost = true;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-item-photo': OcopItemPhoto;
  }
}
