import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../styles/base.ts';
import { formatBytes } from '../../text/format.ts';
import type { SentFile } from './submit.model.ts';

/** Characters of the digest that people compare. */
const SHORT = 12;

/** A numbered list of the files that go with a dossier, with what identifies each. */
@customElement('ocop-sent-files')
export class OcopSentFiles extends LitElement {
  static override styles = [
    base,
    css`
      ol {
        display: grid;
        gap: var(--ocop-2);
        margin: 0;
        padding-inline-start: 2rem;
      }
      ol + p {
        margin-block-start: var(--ocop-3);
      }
      .name {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      code {
        font-size: 0.9375em;
      }
    `,
  ];

  @property({ attribute: false }) files: readonly SentFile[] = [];

  override render(): TemplateResult {
    if (this.files.length === 0) return html`<p>Không có tệp nào.</p>`;
    const total = this.files.reduce((sum, { size }) => sum + size, 0);
    return html`
      <ol>
        ${this.files.map((file) => this.#renderFile(file))}
      </ol>
      <p class="quiet">Tổng cộng ${this.files.length} tệp, ${formatBytes(total)}.</p>
    `;
  }

  #renderFile({ name, size, pageCount, sha256 }: SentFile): TemplateResult {
    const facts = [formatBytes(size), ...(pageCount === null ? [] : [`${String(pageCount)} trang`])];
    return html`<li>
      <span class="name">${name}</span>
      <div class="quiet figures">
        ${facts.join(' · ')}${
          sha256 === null ? nothing : html` · mã tệp <code title=${sha256}>${sha256.slice(0, SHORT)}</code>`
        }
      </div>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-sent-files': OcopSentFiles;
  }
}
