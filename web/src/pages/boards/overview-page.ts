import '@awesome.me/webawesome/dist/components/button/button.js';
import {
  type Actor,
  type CertificateBoard,
  clockRule,
  currentRows,
  DEFAULT_COMMUNE_SETTINGS,
  type DossierBoard,
  formatDate,
  type PlanBoard,
  type PublicCommune,
} from '@ocop/functions/domain';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { setQuery } from '../../app/navigation.ts';
import { PageElement } from '../../app/page-element.ts';
import { choiceBox } from '../../components/list-parts.ts';
import { liveView } from '../../components/live-view.ts';
import '../../components/ocop-chart.ts';
import '../../components/ocop-example-note.ts';
import '../../components/ocop-page.ts';
import '../../components/ocop-stat.ts';
import { CommandController } from '../../controllers/command.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import type { DocumentQuery } from '../../gateway/gateway.ts';
import { announce } from '../../services/announce.ts';
import {
  certificateBoardOf,
  dossierBoardOf,
  planBoardOf,
  villageNamesOf,
} from '../../services/board-queries.ts';
import { base } from '../../styles/base.ts';
import { yearChoices } from '../year/hub.model.ts';
import { progressOfBoards } from '../year/plan/plan.model.ts';
import { chartsOf, headlines, type Overview } from './overview.model.ts';

/** How the commune stands, from five documents however much there is. */
@customElement('ocop-overview-page')
export class OcopOverviewPage extends PageElement {
  static override styles = [
    base,
    css`
      .stats {
        display: grid;
        gap: var(--ocop-3);
        grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr));
      }
      .year {
        max-width: 12rem;
      }
      /* Columns, not a grid: charts are of very different heights. */
      .charts {
        columns: 26rem auto;
        column-gap: var(--ocop-4);
      }
      ocop-chart {
        break-inside: avoid;
        padding-block-end: var(--ocop-4);
      }
      /* Columns lose what does not fit on the first sheet of paper. */
      @media print {
        .charts {
          columns: auto;
        }
        ocop-chart {
          display: block;
        }
      }
    `,
  ];

  readonly #certificates = this.#follow<CertificateBoard>(certificateBoardOf);
  readonly #dossiers = this.#follow<DossierBoard>(dossierBoardOf);
  readonly #villages = this.#follow<PublicCommune>(villageNamesOf);
  readonly #tasks = this.#follow<PlanBoard>((actor, year) => planBoardOf(actor, 'tasks', year));
  readonly #targets = this.#follow<PlanBoard>((actor, year) => planBoardOf(actor, 'targets', year));
  readonly #rebuild = new CommandController(this, () => this.gateway, 'rebuildBoards');

  #follow<T>(
    queryOf: (actor: Actor, year: number) => DocumentQuery<T>,
  ): LiveQuery<T | null, readonly [Actor | null, number]> {
    return new LiveQuery<T | null, readonly [Actor | null, number]>(this, {
      args: () => [this.actor, this.#year],
      subscribe: ([actor, year], observer) =>
        actor === null ? undefined : this.gateway.queries.liveDocument(queryOf(actor, year), observer),
    });
  }

  get #year(): number {
    return Number(this.query.get('nam') ?? this.today.slice(0, 4));
  }

  override render(): TemplateResult {
    return html`
      <ocop-page
        heading="Tổng quan"
        lead="Số liệu tính đến ngày ${formatDate(this.today)}; bấm vào con số để xem danh sách."
      >
        ${liveView(this.#certificates, {
          rows: 6,
          ready: (certificates) =>
            liveView(this.#dossiers, {
              rows: 6,
              ready: (dossiers) => this.#renderAll(certificates, dossiers),
            }),
        })}
        ${this.actor?.role === 'economy' ? this.#renderRebuild() : nothing}
      </ocop-page>
    `;
  }

  #renderAll(certificates: CertificateBoard | null, dossiers: DossierBoard | null): TemplateResult {
    const year = this.#year;
    const overview: Overview = {
      certificates: currentRows(certificates?.rows ?? {}),
      dossiers: Object.values(dossiers?.rows ?? {}),
      progress: progressOfBoards(this.#tasks.value?.rows ?? {}, this.#targets.value?.rows ?? {}, this.today),
      villages: this.#villages.value?.villages ?? [],
      year,
      today: this.today,
      rule: clockRule(this.commune ?? { settings: DEFAULT_COMMUNE_SETTINGS }, this.today),
    };
    return html`
      ${
        overview.certificates.some(({ example }) => example)
          ? html`<ocop-example-note what="Ngày cấp, hạn của giấy chứng nhận"></ocop-example-note>`
          : nothing
      }
      <div class="stats">
        ${headlines(overview).map(
          ({ value, label, tone, href }) =>
            html`<ocop-stat .value=${value} .label=${label} .tone=${tone} href=${href}></ocop-stat>`,
        )}
      </div>
      <div class="year no-print">
        ${choiceBox('Năm của kế hoạch', String(year), yearChoices(year, this.today), (value) =>
          this.#choose(value),
        )}
      </div>
      <div class="charts">
        ${chartsOf(overview).map((chart) => html`<ocop-chart .chart=${chart}></ocop-chart>`)}
      </div>
    `;
  }

  #choose(year: string): void {
    this.query = new URLSearchParams(this.query);
    this.query.set('nam', year);
    setQuery({ nam: year });
  }

  #renderRebuild(): TemplateResult {
    const { state, isSending, error } = this.#rebuild;
    return html`
      <div class="stack no-print">
        <p class="quiet">
          Số liệu tự cập nhật theo từng việc. Nếu thấy một con số không khớp với danh sách, hãy tính lại.
        </p>
        <div>
          <wa-button
            appearance="outlined"
            ?loading=${isSending}
            ?disabled=${isSending}
            @click=${this.#recount}
          >
            <wa-icon slot="start" name="refresh-cw"></wa-icon>Tính lại số liệu
          </wa-button>
        </div>
        ${state.kind === 'done' ? html`<p>${mendedText(state.answer)}</p>` : nothing}
        ${error === undefined ? nothing : html`<p role="alert">${error.message}</p>`}
      </div>
    `;
  }

  readonly #recount = async (): Promise<void> => {
    if (this.#rebuild.state.kind === 'done') this.#rebuild.reset();
    const answer = await this.#rebuild.send({});
    if (answer !== undefined) announce(mendedText(answer));
  };
}

const mendedText = ({ rows, mended }: { readonly rows: number; readonly mended: number }): string =>
  mended === 0
    ? `Đã tính lại ${String(rows)} dòng: không có gì sai.`
    : `Đã tính lại ${String(rows)} dòng, sửa ${String(mended)} dòng.`;

declare global {
  interface HTMLElementTagNameMap {
    'ocop-overview-page': OcopOverviewPage;
  }
}
