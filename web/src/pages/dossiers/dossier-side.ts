// Beside the contents of a dossier: how long the commune has, and the way that the dossier went.
import {
  clockRule,
  type Commune,
  DEFAULT_COMMUNE_SETTINGS,
  type DossierEvent,
  formatDate,
  type PlainDate,
  reviewClock,
  type StoredDossier,
} from '@ocop/functions/domain';
import { html, nothing, type TemplateResult } from 'lit';
import '../../components/ocop-deadline.ts';
import './ocop-dossier-history.ts';

/** @param commune undefined while it is read: the usual settings count until then */
export function dossierSide(
  dossier: StoredDossier,
  events: readonly DossierEvent[],
  commune: Commune | undefined,
  today: PlainDate,
): TemplateResult {
  const rule = clockRule(commune ?? { settings: DEFAULT_COMMUNE_SETTINGS }, today);
  const { status, dueOn, workingDaysLeft } = reviewClock(dossier, today, rule);
  return html`
    <section aria-labelledby="clock">
      <h2 id="clock">Thời hạn của xã</h2>
      <ocop-deadline .status=${status} .dueOn=${dueOn} .daysLeft=${workingDaysLeft}></ocop-deadline>
      ${
        dossier.receipt === null
          ? nothing
          : html`<p>
              Phiếu số <strong>${dossier.receipt.number}</strong>, nhận ngày
              ${formatDate(dossier.receipt.on)}.
            </p>`
      }
    </section>
    <section aria-labelledby="way">
      <h2 id="way">Đường đi của hồ sơ</h2>
      <ocop-dossier-history .dossier=${dossier} .events=${events}></ocop-dossier-history>
    </section>
  `;
}
