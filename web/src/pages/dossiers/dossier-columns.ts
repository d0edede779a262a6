import { type ClockRule, type PlainDate, ROLE_LABELS, Role, rowClock } from '@ocop/functions/domain';
import { html } from 'lit';
import type { Column } from '../../components/ocop-data-list.ts';
import '../../components/ocop-deadline.ts';
import '../../components/ocop-state-badge.ts';
import type { DossierLine } from './dossier-filters.ts';

/** `economy` → Phòng Kinh tế, `producer:x` → Chủ thể: who holds a dossier, in words. */
export function holderLabel(audience: string): string {
  const role = Role.safeParse(audience.split(':')[0]);
  return role.success ? ROLE_LABELS[role.data] : audience;
}

/** Everybody in whose hands the dossier is now, each once; the province when the commune has done its part. */
export function holdersOf({ state, waiting }: DossierLine): string {
  if (['sent', 'provinceAssessing'].includes(state)) return 'Tỉnh';
  if (state === 'central') return 'Bộ Nông nghiệp và Môi trường';
  return [...new Set(waiting.map(holderLabel))].join(', ') || '–';
}

/** Nearest deadline first; dossiers without a clock after them, in the order in which they came. */
export function byDeadline(today: PlainDate, rule: ClockRule): (a: DossierLine, b: DossierLine) => number {
  const key = (line: DossierLine): string => {
    const { status, dueOn } = rowClock(line, today, rule);
    return status === 'stopped' || dueOn === null ? '9999' : dueOn;
  };
  return (a, b) => key(a).localeCompare(key(b));
}

export function dossierColumns(today: PlainDate, rule: ClockRule): readonly Column<DossierLine>[] {
  return [
    { label: 'Sản phẩm', render: ({ product }) => product },
    { label: 'Chủ thể', render: ({ producer }) => producer },
    { label: 'Bước', render: ({ state }) => html`<ocop-state-badge .state=${state}></ocop-state-badge>` },
    { label: 'Đang ở', render: holdersOf },
    {
      label: 'Thời hạn',
      render: (line) => {
        const { status, dueOn, workingDaysLeft } = rowClock(line, today, rule);
        return html`<ocop-deadline
          compact
          .status=${status}
          .dueOn=${dueOn}
          .daysLeft=${workingDaysLeft}
        ></ocop-deadline>`;
      },
    },
  ];
}
