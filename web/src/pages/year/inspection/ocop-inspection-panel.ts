import '@awesome.me/webawesome/dist/components/button/button.js';
import type { Actor, Item, PlainDate } from '@ocop/functions/domain';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../../components/ocop-badge.ts';
import { type Column, rowsOf } from '../../../components/ocop-data-list.ts';
import '../../../components/ocop-data-list.ts';
import { base } from '../../../styles/base.ts';
import { formatDay } from '../../../text/format.ts';
import { panelStyles } from '../panel-styles.ts';
import {
  type CheckLine,
  clockText,
  demandsOf,
  type DemandView,
  FINDINGS,
  isNoting,
  nextLinks,
  progressText,
  sectionsOf,
} from './inspection.model.ts';
import './ocop-inspection-notes.ts';

const TONES = { yes: 'green', no: 'red', none: 'neutral' } as const;
const ICONS = { yes: 'check', no: 'circle-x', none: 'minus' } as const;

function renderFinding({ finding }: CheckLine): TemplateResult {
  const found = FINDINGS.find(([value]) => value === finding);
  if (found === undefined) return html`<ocop-badge tone="neutral" icon="circle">Chưa kiểm tra</ocop-badge>`;
  const [value, label] = found;
  return html`<ocop-badge tone=${TONES[value]} icon=${ICONS[value]}>${label}</ocop-badge>`;
}

const LINES: readonly Column<CheckLine>[] = [
  {
    label: 'Nội dung',
    render: ({ product, code, content }) =>
      [product, code, content].filter((part) => part !== '').join(' · '),
  },
  { label: 'Kết quả', render: renderFinding },
  { label: 'Ghi chú', render: ({ note }) => note },
];

const renderState = ({ state }: DemandView): TemplateResult => {
  switch (state) {
    case 'done':
      return html`<ocop-badge tone="green" icon="check">Đã khắc phục</ocop-badge>`;
    case 'late':
      return html`<ocop-badge tone="red" icon="circle-alert">Quá hạn</ocop-badge>`;
    case 'open':
      return html`<ocop-badge tone="amber" icon="clock">Chưa khắc phục</ocop-badge>`;
  }
};

const DEMANDS: readonly Column<DemandView>[] = [
  { label: 'Yêu cầu', render: ({ demand }) => demand },
  { label: 'Hạn', render: ({ dueOn }) => (dueOn === '' ? '–' : formatDay(dueOn)) },
  { label: 'Tình trạng', render: renderState },
  {
    label: 'Kết quả',
    render: ({ doneOn, note }) =>
      [doneOn === '' ? '' : formatDay(doneOn), note].filter((part) => part !== '').join(': ') || '–',
  },
];

/** An inspection beyond its fields: the checklist by section, what was asked, the days that run, the papers that follow. */
@customElement('ocop-inspection-panel')
export class OcopInspectionPanel extends LitElement {
  static override styles = [base, panelStyles];

  @property({ attribute: false }) item!: Item;
  @property({ attribute: false }) actor!: Actor;
  @property({ attribute: false }) today: PlainDate = '';

  override render(): TemplateResult {
    const clock = clockText(this.item, this.today);
    return html`
      ${clock === null ? nothing : html`<p class="card"><strong>${clock}</strong></p>`} ${this.#renderNext()}
      ${this.#renderDemands()} ${this.#renderChecklist()}
    `;
  }

  #renderNext(): TemplateResult | typeof nothing {
    const links = nextLinks(this.item, this.actor);
    if (links.length === 0) return nothing;
    return html`<section class="stack no-print" aria-labelledby="next">
      <h2 id="next">Văn bản, việc tiếp theo</h2>
      <ul>
        ${links.map(({ href, label }) => html`<li><a href=${href}>${label}</a></li>`)}
      </ul>
    </section>`;
  }

  #renderDemands(): TemplateResult | typeof nothing {
    const demands = demandsOf(this.item, this.today);
    if (demands.length === 0) return nothing;
    return html`<section class="stack" aria-labelledby="demands">
      <h2 id="demands">Yêu cầu khắc phục</h2>
      <ocop-data-list
        caption="Yêu cầu đã gửi chủ thể"
        .columns=${DEMANDS}
        .rows=${rowsOf(demands, DEMANDS, { key: ({ demand, dueOn }) => `${demand} ${dueOn}` })}
      ></ocop-data-list>
    </section>`;
  }

  #renderChecklist(): TemplateResult | typeof nothing {
    const { item, actor } = this;
    const sections = sectionsOf(item);
    if (sections.length === 0) return nothing;
    return html`<section class="stack" aria-labelledby="checklist">
      <h2 id="checklist">Nội dung kiểm tra</h2>
      ${
        isNoting(item, actor)
          ? html`<ocop-inspection-notes .item=${item} .actor=${actor}></ocop-inspection-notes>`
          : html`<p>${progressText(item)}</p>
              ${sections.map(
                ({ label, lines }) =>
                  html`<ocop-data-list
                    caption=${label}
                    .columns=${LINES}
                    .rows=${rowsOf(lines, LINES, { key: ({ at }) => String(at) })}
                  ></ocop-data-list>`,
              )}`
      }
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-inspection-panel': OcopInspectionPanel;
  }
}
