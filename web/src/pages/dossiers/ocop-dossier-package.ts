import '@awesome.me/webawesome/dist/components/button/button.js';
import { consume } from '@lit/context';
import {
  type Actor,
  type DossierPackage,
  fileSize,
  PACKAGE_FAULT_LABELS,
  PACKAGE_STATE_LABELS,
  type PackageProblem,
} from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../components/ocop-badge.ts';
import '../../components/ocop-download.ts';
import '../../components/ocop-problem.ts';
import { gatewayContext } from '../../contexts/gateway.ts';
import { CommandController } from '../../controllers/command.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import { announce } from '../../services/announce.ts';
import { packageOf } from '../../services/paper-queries.ts';
import { base } from '../../styles/base.ts';
import { type PackageLook, packageLook, packageName } from './package.model.ts';

type Args = readonly [Actor, string];

/** "Xuất bộ hồ sơ": one PDF to leaf through and one ZIP with every file. The work goes on when the page is left. */
@customElement('ocop-dossier-package')
export class OcopDossierPackage extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--ocop-3);
        justify-items: start;
      }
      ul {
        margin: 0;
        padding-inline-start: var(--ocop-5);
      }
      li {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property() dossierId = '';
  /** The product's name, for the names of the files. */
  @property() product = '';
  @property({ attribute: false }) actor!: Actor;
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;
  readonly #export = new CommandController(this, () => this.gateway, 'exportPackage');

  readonly #package = new LiveQuery<DossierPackage | null, Args>(this, {
    args: () => [this.actor, this.dossierId],
    subscribe: ([actor, id], observer) => this.gateway.queries.liveDocument(packageOf(actor, id), observer),
  });

  override render(): TemplateResult {
    const made = this.#package.value ?? null;
    const look = this.#export.isSending ? 'building' : packageLook(made, new Date().toISOString());
    const isBuilding = look === 'building';
    const { error } = this.#export;
    return html`
      <p class="quiet">
        Một tệp PDF có mục lục, đánh số trang và một tệp ZIP gồm đủ các tệp gốc kèm mã SHA-256: bộ hồ sơ điện
        tử gửi tỉnh.
      </p>
      <div aria-live="polite">${this.#renderState(look)}</div>
      ${made === null || made.pdf === null || made.zip === null ? nothing : this.#renderOutputs(made)}
      ${made === null || made.problems.length === 0 ? nothing : this.#renderProblems(made.problems)}
      ${
        error === undefined
          ? nothing
          : html`<ocop-problem heading="Chưa xuất được bộ hồ sơ" no-retry .error=${error}></ocop-problem>`
      }
      <wa-button
        class="no-print"
        appearance="outlined"
        ?loading=${isBuilding}
        ?disabled=${isBuilding}
        @click=${() => void this.#make()}
      >
        <wa-icon slot="start" name="package"></wa-icon
        >${made === null ? 'Xuất bộ hồ sơ' : 'Xuất lại bộ hồ sơ'}
      </wa-button>
    `;
  }

  #renderState(look: PackageLook): TemplateResult | typeof nothing {
    switch (look) {
      case 'none':
        return nothing;
      case 'building':
        return html`<ocop-badge icon="refresh-cw">${PACKAGE_STATE_LABELS.building}</ocop-badge>
          <span class="quiet">Có thể rời trang này; bộ hồ sơ hiện ở đây khi lập xong.</span>`;
      case 'failed':
        return html`<ocop-badge tone="red" icon="triangle-alert">${PACKAGE_STATE_LABELS.failed}</ocop-badge>`;
      case 'ready':
        return html`<ocop-badge tone="green" icon="badge-check">${PACKAGE_STATE_LABELS.ready}</ocop-badge>`;
    }
  }

  #renderOutputs({ pdf, zip, audience }: DossierPackage): TemplateResult {
    const ask = (form: 'pdf' | 'zip') => ({
      commune: this.actor.commune,
      dossier: this.dossierId,
      package: audience,
      form,
    });
    return html`
      <div class="row no-print">
        <ocop-download .request=${ask('pdf')} name=${packageName(this.product, 'pdf')}
          >PDF, ${pdf?.pages ?? 0} trang, ${fileSize(pdf?.bytes ?? 0)}</ocop-download
        >
        <ocop-download .request=${ask('zip')} name=${packageName(this.product, 'zip')}
          >ZIP, ${zip?.files ?? 0} tệp, ${fileSize(zip?.bytes ?? 0)}</ocop-download
        >
      </div>
    `;
  }

  #renderProblems(problems: readonly PackageProblem[]): TemplateResult {
    return html`
      <div>
        <h3>Cần xem lại ${problems.length} chỗ</h3>
        <ul>
          ${problems.map(
            ({ name, fault, page }) =>
              html`<li><strong>${name}</strong> (trang ${page}): ${PACKAGE_FAULT_LABELS[fault]}</li>`,
          )}
        </ul>
      </div>
    `;
  }

  async #make(): Promise<void> {
    this.#export.reset();
    const answer = await this.#export.send({ dossierId: this.dossierId });
    if (answer?.state === 'ready') announce('Đã lập xong bộ hồ sơ, ông/bà có thể tải xuống.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-dossier-package': OcopDossierPackage;
  }
}
