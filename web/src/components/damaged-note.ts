import '@awesome.me/webawesome/dist/components/callout/callout.js';
import { html, nothing, type TemplateResult } from 'lit';

/** Documents that could not be read: shown as such, never hidden. */
export function damagedNote(ids: readonly string[]): TemplateResult | typeof nothing {
  if (ids.length === 0) return nothing;
  return html`
    <wa-callout variant="warning">
      <wa-icon slot="icon" name="triangle-alert"></wa-icon>
      ${ids.length} mục bị hỏng dữ liệu nên chưa hiện được (${ids.join(', ')}). Hãy báo quản trị hệ thống.
    </wa-callout>
  `;
}
