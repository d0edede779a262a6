// Above words that are worked on: that somebody saved others meanwhile, that work of last time came back.
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/callout/callout.js';
import { html, nothing, type TemplateResult } from 'lit';
import { formatMoment } from '../../text/format.ts';
import type { WordingWork } from './wording-work.ts';

type Work = Pick<WordingWork<never>, 'overtaken' | 'isRestored' | 'keepMine'>;
interface Doing {
  /** What is saved right now comes back as somebody's change: no note is said of it. */
  readonly isSending: boolean;
  /** Lets go of what was typed. */
  readonly reset: () => void;
}

/** Nothing is lost without asking: who works chooses between their words and those that were saved. */
export function workNotes(work: Work, { isSending, reset }: Doing): TemplateResult {
  const overtaken = isSending ? null : work.overtaken;
  return html`
    <div aria-live="polite" class="stack">
      ${
        overtaken === null
          ? nothing
          : html`<wa-callout variant="warning">
              <div class="stack">
                <p>
                  ${overtaken.by?.name ?? 'Người khác'} vừa lưu nội dung
                  này${overtaken.at === null ? '' : ` lúc ${formatMoment(overtaken.at)}`}. Những gì ông/bà
                  đang sửa vẫn còn ở đây, chưa mất.
                </p>
                <div class="row">
                  <wa-button appearance="outlined" @click=${() => work.keepMine()}
                    >Giữ nội dung của tôi để lưu đè</wa-button
                  >
                  <wa-button appearance="outlined" @click=${reset}>Bỏ, lấy bản mới lưu</wa-button>
                </div>
              </div>
            </wa-callout>`
      }
      ${
        work.isRestored && overtaken === null
          ? html`<wa-callout variant="neutral">
              <div class="row">
                <span>Đây là nội dung ông/bà sửa lần trước trên máy này, chưa lưu.</span>
                <wa-button appearance="outlined" @click=${reset}>Bỏ phần chưa lưu</wa-button>
              </div>
            </wa-callout>`
          : nothing
      }
    </div>
  `;
}
