// Every component in every state, for whoever builds or changes them. Its own page; production does not contain it.
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/known-date/known-date.js';
import '@awesome.me/webawesome/dist/components/select/select.js';
import '@awesome.me/webawesome/dist/components/option/option.js';
import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js';
import '../../components/ocop-certificate-state.ts';
import '../../components/ocop-confirm-page.ts';
import '../../components/ocop-criterion.ts';
import '../../components/ocop-data-list.ts';
import '../../components/ocop-deadline.ts';
import '../../components/ocop-denied.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-error-summary.ts';
import '../../components/ocop-example-note.ts';
import '../../components/ocop-file-tile.ts';
import '../../components/ocop-fix-list.ts';
import '../../components/ocop-page.ts';
import '../../components/ocop-problem.ts';
import '../../components/ocop-save-status.ts';
import '../../components/ocop-skeleton.ts';
import '../../components/ocop-star-band.ts';
import '../../components/ocop-stat.ts';
import '../../components/ocop-state-badge.ts';
import '../../components/ocop-timeline.ts';
import { type ClockStatus, DossierState } from '@ocop/functions/domain';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { CertificateLook } from '../../components/ocop-certificate-state.ts';
import { type Column, rowsOf } from '../../components/ocop-data-list.ts';
import type { SaveState } from '../../controllers/autosave-queue.ts';
import { AppError } from '../../gateway/errors.ts';
import { base } from '../../styles/base.ts';
import '../../styles/document.ts';
import { registerIcons } from '../../styles/icons.ts';
import '../../text/library.ts';
import { CRITERION, FILES, FIXES, ROWS, STEPS } from './samples.ts';

registerIcons();

const CLOCKS: readonly (readonly [ClockStatus, number | null, string])[] = [
  ['notStarted', null, ''],
  ['inTime', 11, '2026-05-14'],
  ['soon', 2, '2026-05-04'],
  ['soon', 0, '2026-05-04'],
  ['overdue', -3, '2026-05-04'],
  ['paused', 7, '2026-05-14'],
  ['stopped', null, '2026-05-14'],
];
const CERTIFICATES: readonly CertificateLook[] = [
  'valid',
  'renewalOpen',
  'renewalClosed',
  'renewing',
  'extended',
  'expired',
  'revoked',
  'replaced',
];
const SAVES: readonly SaveState[] = [
  { kind: 'idle' },
  { kind: 'saving' },
  { kind: 'saved', at: '2026-05-04T07:05:00.000Z' },
  { kind: 'offline' },
  { kind: 'failed', error: new AppError('unavailable'), willRetry: true },
];
type SampleRow = (typeof ROWS)[number];
const COLUMNS: readonly Column<SampleRow>[] = [
  { label: 'Sản phẩm', render: ({ product }) => product },
  { label: 'Chủ thể', render: ({ producer }) => producer },
  { label: 'Trạng thái', render: ({ state }) => html`<ocop-state-badge .state=${state}></ocop-state-badge>` },
  {
    label: 'Hạn',
    render: ({ days }) => html`
      <ocop-deadline
        compact
        .status=${days < 0 ? 'overdue' : 'inTime'}
        .daysLeft=${days}
        .dueOn=${'2026-05-04'}
      ></ocop-deadline>
    `,
  },
  { label: 'Điểm tự chấm', isNumber: true, render: () => '72,5' },
];

@customElement('ocop-gallery-page')
export class OcopGalleryPage extends LitElement {
  static override styles = [
    base,
    css`
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-4);
        padding-block: var(--ocop-6);
        border-block-start: 1px solid var(--ocop-line);
      }
      .tiles {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
        gap: var(--ocop-3);
      }
    `,
  ];

  @state() private chosen: string | null = '1.1-2';

  override render(): TemplateResult {
    return html`
      <ocop-page
        heading="Mật ong hoa núi"
        lead="Hồ sơ lần đầu của Hợp tác xã Ong Tân Kỳ"
        back-href="/ho-so"
        back-label="Hồ sơ"
      >
        <ocop-state-badge slot="badge" state="received"></ocop-state-badge>
        <wa-button slot="actions" variant="brand">Gửi hồ sơ</wa-button>
        <wa-button slot="actions" appearance="outlined">In phiếu</wa-button>
        ${this.#renderStates()} ${this.#renderLooks()} ${this.#renderFields()} ${this.#renderAssessment()}
        ${this.#renderDossier()}
      </ocop-page>
      <section>
        <ocop-confirm-page
          heading="Gửi hồ sơ Mật ong hoa núi"
          lead="Xem lại lần cuối trước khi gửi cho xã."
          confirm-label="Gửi hồ sơ"
          .effects=${['Hồ sơ được khóa, không sửa được cho đến khi xã trả lại.', 'Phòng Kinh tế nhận được ngay.']}
          .error=${new AppError('failed-precondition', 'Còn 2 tệp chưa kiểm tra xong.')}
        ></ocop-confirm-page>
      </section>
    `;
  }

  #renderStates(): TemplateResult {
    return html`
      <section>
        <h2>Trạng thái</h2>
        <div class="row">
          ${DossierState.options.map((state) => html`<ocop-state-badge .state=${state}></ocop-state-badge>`)}
        </div>
        <div class="stack">
          ${CERTIFICATES.map(
            (look) =>
              html`<ocop-certificate-state .state=${look} until="2027-02-28"></ocop-certificate-state>`,
          )}
        </div>
        <div class="stack">
          ${CLOCKS.map(
            ([status, left, due]) =>
              html`<ocop-deadline .status=${status} .daysLeft=${left} .dueOn=${due}></ocop-deadline>`,
          )}
        </div>
        <div class="stack">
          ${SAVES.map((save) => html`<ocop-save-status .state=${save}></ocop-save-status>`)}
        </div>
        <ocop-example-note what="Ngày cấp giấy chứng nhận"></ocop-example-note>
      </section>
    `;
  }

  #renderLooks(): TemplateResult {
    return html`
      <section>
        <h2>Bốn cách hiện</h2>
        <ocop-skeleton rows="2"></ocop-skeleton>
        <ocop-empty heading="Chưa có hồ sơ nào chờ ông/bà">
          Hồ sơ mới sẽ hiện ở đây khi chủ thể nộp. Đợt trình tỉnh gần nhất: trước thứ Năm 30/04/2026.
        </ocop-empty>
        <ocop-problem .error=${new AppError('unavailable')}></ocop-problem>
        <ocop-denied></ocop-denied>
        <div class="tiles">
          <ocop-stat
            value="4"
            label="hồ sơ chờ xử lý"
            note="1 sắp đến hạn"
            tone="amber"
            href="/ho-so"
          ></ocop-stat>
          <ocop-stat value="2" label="giấy chứng nhận hết hạn" tone="red" href="/giay"></ocop-stat>
          <ocop-stat value="7" label="sản phẩm" tone="green"></ocop-stat>
        </div>
      </section>
    `;
  }

  #renderFields(): TemplateResult {
    return html`
      <section>
        <h2>Ô nhập</h2>
        <ocop-error-summary
          .items=${[
            { field: 'phone', message: 'Ghi số điện thoại' },
            { field: 'day', message: 'Ghi ngày cấp' },
          ]}
        ></ocop-error-summary>
        <wa-input id="phone" label="Số điện thoại" hint="Để xã liên hệ khi cần" required></wa-input>
        <wa-known-date id="day" label="Ngày cấp" hint="Ngày in trên giấy, ví dụ 05/02/2026"></wa-known-date>
        <wa-select label="Thôn"
          ><wa-option value="1">Thôn 1</wa-option><wa-option value="2">Thôn 2</wa-option></wa-select
        >
        <wa-checkbox checked>Đã nộp bản giấy</wa-checkbox>
        <div class="row">
          <wa-button variant="brand">Gửi hồ sơ</wa-button
          ><wa-button appearance="outlined">Lưu nháp</wa-button> <wa-button appearance="plain">Hủy</wa-button
          ><wa-button variant="danger">Từ chối</wa-button>
          <wa-button variant="brand" loading>Đang gửi</wa-button
          ><wa-button variant="brand" disabled>Chưa gửi được</wa-button>
        </div>
      </section>
    `;
  }

  #renderAssessment(): TemplateResult {
    return html`
      <section>
        <h2>Tự đánh giá</h2>
        <ocop-star-band
          .total=${72.5}
          .stars=${3}
          .band=${4}
          .cappedBy=${[{ criterion: '1.1', forStars: 4 }]}
        ></ocop-star-band>
        <ocop-star-band .total=${91} .stars=${5} .band=${5} official></ocop-star-band>
        <ocop-criterion
          .criterion=${CRITERION}
          .chosen=${this.chosen}
          .capsStars=${this.chosen === '1.1-3' ? null : 5}
          @ocop-choose=${(event: CustomEvent<{ option: string | null }>) => {
            this.chosen = event.detail.option;
          }}
        ></ocop-criterion>
        <ocop-criterion .criterion=${CRITERION} chosen="1.1-3" note="Mua tại xã" readonly></ocop-criterion>
      </section>
    `;
  }

  #renderDossier(): TemplateResult {
    return html`
      <section>
        <h2>Hồ sơ</h2>
        <ocop-timeline .steps=${STEPS}></ocop-timeline>
        <div class="stack">${FILES.map((file) => html`<ocop-file-tile .file=${file}></ocop-file-tile>`)}</div>
        <ocop-fix-list .items=${FIXES}></ocop-fix-list>
        <ocop-data-list
          caption="Hồ sơ đang xử lý"
          .columns=${COLUMNS}
          .rows=${rowsOf(ROWS, COLUMNS, { key: ({ id }) => id, href: ({ id }) => `/ho-so/${id}` })}
        ></ocop-data-list>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-gallery-page': OcopGalleryPage;
  }
}
