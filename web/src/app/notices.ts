import '@awesome.me/webawesome/dist/components/button/button.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { IconName } from '../styles/icon-names.ts';
import { TEXT } from '../text/vi.ts';

export type NoticeKind = 'offline' | 'newVersion' | 'broken';

const NOTICES: Readonly<Record<NoticeKind, { icon: IconName; text: string; offersReload: boolean }>> = {
  offline: { icon: 'cloud-off', text: TEXT.offline, offersReload: false },
  newVersion: { icon: 'refresh-cw', text: TEXT.newVersion, offersReload: true },
  broken: { icon: 'triangle-alert', text: TEXT.pageBroke, offersReload: true },
};

function reload(): void {
  window.location.reload();
}

/** A strip above the page about the whole site. */
export function renderNotice(kind: NoticeKind): TemplateResult {
  const { icon, text, offersReload } = NOTICES[kind];
  return html`
    <div class="notice" role="status">
      <wa-icon name=${icon}></wa-icon>
      <p>${text}</p>
      ${offersReload ? html`<wa-button appearance="outlined" @click=${reload}>${TEXT.reload}</wa-button>` : nothing}
    </div>
  `;
}
