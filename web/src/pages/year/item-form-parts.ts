// What stands around the boxes of a command's form: what was kept of an earlier try, the reason, what follows, the buttons.
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import type { Item, Subject, SubjectCommand } from '@ocop/functions/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { valueOf } from '../../components/value-of.ts';
import { formatMoment } from '../../text/format.ts';
import { endsBadly } from './item.model.ts';

/** What was typed before and never sent; it may be thrown away. */
export function renderFound(foundAt: string | null, startAnew: () => void): TemplateResult | typeof nothing {
  if (foundAt === null) return nothing;
  return html`<div class="found">
    <p>Đây là nội dung ông/bà nhập lúc ${formatMoment(foundAt)}, chưa gửi.</p>
    <wa-button appearance="plain" @click=${startAnew}>
      <wa-icon slot="start" name="undo-2"></wa-icon>Bỏ, nhập lại từ đầu
    </wa-button>
  </div>`;
}

interface ReasonBox {
  readonly value: string;
  readonly problem: string | undefined;
  readonly change: (value: string) => void;
}

export function renderReason(
  { reason }: SubjectCommand,
  { value, problem, change }: ReasonBox,
): TemplateResult | typeof nothing {
  if (reason !== true) return nothing;
  return html`<wa-textarea
    id="reason"
    label="Lý do"
    maxlength="2000"
    required
    .value=${value}
    @input=${(event: Event) => change(valueOf(event))}
    >${problem === undefined ? nothing : html`<span slot="hint" class="wrong">${problem}</span>`}</wa-textarea
  >`;
}

/** Where the item goes by this command, and what else comes of it. */
export function renderEffects(
  { states, one }: Subject,
  { to, warning }: SubjectCommand,
  item: Item | null,
): TemplateResult {
  const moves = to !== null && item !== null && to !== item.state;
  return html`
    ${moves ? html`<p>Sau việc này, ${one} ở trạng thái “${states[to] ?? ''}”.</p>` : nothing}
    ${warning === undefined ? nothing : html`<p class="warning"><strong>${warning}</strong></p>`}
  `;
}

/** Somebody else carried the item to where this cannot be done. */
export const renderTooLate = ({ states, one }: Subject, { state }: Item): TemplateResult =>
  html`<p role="alert">
    Không còn làm được việc này: ${one} đã chuyển sang “${states[state] ?? ''}”. Những gì ông/bà ghi vẫn còn ở
    đây.
  </p>`;

interface Buttons {
  readonly isSending: boolean;
  readonly isOpen: boolean;
  readonly cancel: () => void;
}

export const renderButtons = (
  subject: Subject,
  command: SubjectCommand,
  { isSending, isOpen, cancel }: Buttons,
): TemplateResult => html`
  <div class="row">
    <wa-button
      type="submit"
      variant=${endsBadly(subject, command) ? 'danger' : 'brand'}
      ?loading=${isSending}
      ?disabled=${isSending || !isOpen}
    >
      ${command.label}
    </wa-button>
    <wa-button appearance="plain" ?disabled=${isSending} @click=${cancel}>Thôi</wa-button>
  </div>
`;
