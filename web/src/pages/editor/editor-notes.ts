// What the editor says above its fields: who works for whom, what is closed, what a step still misses.
import { type Actor, type Dossier, EDITABLE_STATES, isHelper } from '@ocop/functions/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { IconName } from '../../styles/icon-names.ts';
import { isOpen, isReturned, missingIn, type Step } from './steps.model.ts';
import type { Work } from './work.model.ts';

function note(icon: IconName, text: string): TemplateResult {
  return html`<p class="note"><wa-icon name=${icon}></wa-icon><span>${text}</span></p>`;
}

export function renderDossierNotes(
  dossier: Dossier,
  actor: Actor | null,
  damagedFiles: number,
): readonly TemplateResult[] {
  return [
    ...(actor !== null && isHelper(dossier, actor)
      ? [
          note(
            'hand-helping',
            `Nộp hộ: ông/bà đang soạn thay ${dossier.producer.name}. Mọi việc đều được ghi là làm hộ.`,
          ),
        ]
      : []),
    ...(EDITABLE_STATES.includes(dossier.state)
      ? []
      : [note('lock', 'Hồ sơ đã gửi nên chỉ xem được. Nếu xã yêu cầu bổ sung, chỗ cần sửa sẽ mở lại.')]),
    ...(damagedFiles === 0
      ? []
      : [
          note(
            'triangle-alert',
            `Có ${String(damagedFiles)} tệp bị hỏng dữ liệu nên không hiện được. Ông/bà báo Phòng Kinh tế xã.`,
          ),
        ]),
  ];
}

export function renderStepNotes(step: Step, { dossier, missing }: Work): TemplateResult | typeof nothing {
  if (isReturned(dossier) && !isOpen(step, dossier))
    return note('lock', 'Phần này không nằm trong yêu cầu bổ sung nên giữ nguyên như đã gửi.');
  const here = missingIn(step, missing);
  // The others say it at each place.
  if (here.length === 0 || (step.kind !== 'form' && step.kind !== 'ratios')) return nothing;
  return html`
    <details class="missing">
      <summary>Phần này còn thiếu ${here.length} mục</summary>
      <ul>
        ${here.map(({ message }) => html`<li>${message}</li>`)}
      </ul>
    </details>
  `;
}
