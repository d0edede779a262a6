import '@awesome.me/webawesome/dist/components/icon/icon.js';
import type { ClockStatus } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../styles/base.ts';
import type { IconName } from '../styles/icon-names.ts';
import { formatDayWithWeekday } from '../text/format.ts';

const LOOKS: Readonly<Record<ClockStatus, readonly [tone: string, icon: IconName, label: string]>> = {
  notStarted: ['quiet', 'clock', 'Chưa tiếp nhận'],
  inTime: ['green', 'clock', 'Trong hạn'],
  soon: ['amber', 'triangle-alert', 'Sắp đến hạn'],
  overdue: ['red', 'circle-alert', 'Quá hạn'],
  paused: ['quiet', 'pause', 'Tạm dừng (chờ bổ sung)'],
  stopped: ['quiet', 'circle-check', 'Đã xong'],
};

/** The length of a circle of radius 15.9155 is 100: shares of it are percentages. */
const RADIUS = 15.9155;

/**
 * Days left and until when: a ring, the state in a word, "còn 4 ngày làm việc (đến thứ Hai 04/05/2026)". Give it what
 * the domain's `reviewClock` answers, or any other deadline with its own `total` and `unit`.
 */
@customElement('ocop-deadline')
export class OcopDeadline extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-block;
        max-width: 100%;
      }
      .clock {
        display: flex;
        align-items: center;
        gap: var(--ocop-3);
        color: var(--tone);
      }
      .quiet {
        --tone: var(--ocop-quiet);
      }
      .green {
        --tone: var(--ocop-green);
      }
      .amber {
        --tone: var(--ocop-amber);
      }
      .red {
        --tone: var(--ocop-red);
      }
      svg {
        flex: none;
        width: 3.25rem;
        height: 3.25rem;
      }
      :host([compact]) svg {
        display: none;
      }
      circle {
        fill: none;
        stroke-width: 3.5;
      }
      .track {
        stroke: var(--ocop-line);
      }
      .left {
        stroke: currentcolor;
      }
      text {
        fill: currentcolor;
        font: 700 13px var(--ocop-font);
        text-anchor: middle;
      }
      b {
        display: flex;
        align-items: center;
        gap: var(--ocop-1);
        font-weight: 600;
      }
      small {
        display: block;
        font-size: 1rem;
        color: var(--ocop-ink);
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property() status: ClockStatus = 'notStarted';
  /** Days left after today; negative when over. Null where nothing runs. */
  @property({ type: Number, attribute: 'days-left' }) daysLeft: number | null = null;
  /** Last day, `YYYY-MM-DD`; empty when there is none yet. */
  @property({ attribute: 'due-on' }) dueOn: string | null = null;
  /** Days of the whole span: what a full ring stands for. */
  @property({ type: Number }) total = 15;
  @property() unit = 'ngày làm việc';
  /** Without the ring: for rows of a list. */
  @property({ type: Boolean, reflect: true }) compact = false;

  override render(): TemplateResult {
    const [tone, icon, label] = LOOKS[this.status];
    return html`
      <div class="clock ${tone}">
        ${this.daysLeft === null ? nothing : this.#renderRing(this.daysLeft)}
        <div>
          <b><wa-icon name=${icon}></wa-icon>${label}</b>
          ${this.#words() === '' ? nothing : html`<small>${this.#words()}</small>`}
        </div>
      </div>
    `;
  }

  #words(): string {
    const due = this.dueOn === null || this.dueOn === '' ? '' : formatDayWithWeekday(this.dueOn);
    if (this.daysLeft === null || this.status === 'paused') return due === '' ? '' : `Hạn ${due}`;
    if (this.daysLeft < 0) return `quá ${-this.daysLeft} ${this.unit} (hạn ${due})`;
    if (this.daysLeft === 0) return `hết hạn trong hôm nay (${due})`;
    return `còn ${this.daysLeft} ${this.unit} (đến ${due})`;
  }

  #renderRing(daysLeft: number): TemplateResult {
    const share = Math.max(0, Math.min(100, (daysLeft / this.total) * 100));
    return html`
      <svg viewBox="0 0 40 40" aria-hidden="true">
        <circle class="track" cx="20" cy="20" r=${RADIUS}></circle>
        ${
          share === 0
            ? nothing
            : svg`<circle class="left" cx="20" cy="20" r=${RADIUS} stroke-dasharray="${share} 100" transform="rotate(-90 20 20)"></circle>`
        }
        <text x="20" y="24.5">${Math.abs(daysLeft)}</text>
      </svg>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-deadline': OcopDeadline;
  }
}
