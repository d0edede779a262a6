// Two people wrote the same field: both texts beside each other, and whose stays.
import '@awesome.me/webawesome/dist/components/button/button.js';
import type { Details, Item } from '@ocop/functions/domain';
import { css, html, nothing, type TemplateResult } from 'lit';
import { formatMoment } from '../../text/format.ts';
import { type Clash, wholeOf } from './item.model.ts';

export const clashStyles = css`
  .clashes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ocop-4);
    padding: var(--ocop-4);
    border: 2px solid var(--ocop-amber);
    border-radius: var(--ocop-radius);
  }
  .versions {
    display: grid;
    gap: var(--ocop-3);
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
  }
  .versions > div {
    display: grid;
    gap: var(--ocop-2);
    align-content: start;
    justify-items: start;
  }
  .versions p {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
`;

export interface ClashView {
  readonly clashes: readonly Clash[];
  /** As the other person left it. */
  readonly item: Item;
  readonly settle: (clash: Clash, kept: Details[string]) => void;
}

export function renderClashes({ clashes, item, settle }: ClashView): TemplateResult | typeof nothing {
  if (clashes.length === 0) return nothing;
  const { changedBy, changedAt, names } = item;
  return html`
    <section class="clashes" role="alert" aria-labelledby="clashes">
      <h3 id="clashes">Hai người cùng sửa</h3>
      <p>
        ${changedBy.name === '' ? 'Người khác' : changedBy.name} vừa sửa lúc ${formatMoment(changedAt)}. Những
        gì ông/bà ghi vẫn còn; hãy chọn nội dung giữ lại rồi gửi.
      </p>
      ${clashes.map((clash) => {
        const { field, mine, theirs } = clash;
        return html`
          <div>
            <h4>${field.label}</h4>
            <div class="versions">
              <div>
                <span class="quiet">Ông/bà ghi</span>
                <p>${wholeOf(field, mine, names) || '(bỏ trống)'}</p>
                <wa-button appearance="outlined" @click=${() => settle(clash, mine)}
                  >Giữ của tôi<span class="visually-hidden">: ${field.label}</span></wa-button
                >
              </div>
              <div>
                <span class="quiet">Người kia ghi</span>
                <p>${wholeOf(field, theirs, names) || '(bỏ trống)'}</p>
                <wa-button appearance="outlined" @click=${() => settle(clash, theirs)}
                  >Lấy của người kia<span class="visually-hidden">: ${field.label}</span></wa-button
                >
              </div>
            </div>
          </div>
        `;
      })}
    </section>
  `;
}
