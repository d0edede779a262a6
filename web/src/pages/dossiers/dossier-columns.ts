import {
  type ClockRule,
  type PlainDate,
  ROLE_LABELS,
  Role,
  reviewClock,
  type StoredDossier,
  waitingItems,
} from '@ocop/functions/domain';
import { html } from 'lit';
import type { Column } from '../../components/ocop-data-list.ts';
import '../../components/ocop-deadline.ts';
import '../../components/ocop-state-badge.ts';

/** `economy` → Phòng Kinh tế, `producer:x` → Chủ thể: who holds a dossier, in words. */
export function holderLabel(audience: string): string {
  const role = Role.safeParse(audience.split(':')[0]);
  return role.success ? ROLE_LABELS[role.data] : audience;
}

/** Everybody in whose hands the dossier is now, each once; the province when the commune has done its part. */
export function holdersOf(dossier: StoredDossier): string {
  if (['sent', 'provinceAssessing'].includes(dossier.state)) return 'Tỉnh';
  if (dossier.state === 'central') return 'Bộ Nông nghiệp và Môi trường';
  return [...new Set(waitingItems(dossier).map(({ audience }) => holderLabel(audience)))].join(', ') || '–';
}

/** Nearest deadline first; dossiers without a clock after them, the newest change first. */
export function byDeadline(
  today: PlainDate,
  rule: ClockRule,
): (a: StoredDossier, b: StoredDossier) => number {
  const key = (dossier: StoredDossier): string => {
    const { status, dueOn } = reviewClock(dossier, today, rule);
    return status === 'stopped' || dueOn === null ? '9999' : dueOn;
  };
  return (a, b) => key(a).localeCompare(key(b)) || b.changedAt.localeCompare(a.changedAt);
}

export function dossierColumns(today: PlainDate, rule: ClockRule): readonly Column<StoredDossier>[] {
  return [
    { label: 'Sản phẩm', render: ({ product }) => product.name },
    { label: 'Chủ thể', render: ({ producer }) => producer.name },
    { label: 'Bước', render: ({ state }) => html`<ocop-state-badge .state=${state}></ocop-state-badge>` },
    { label: 'Đang ở', render: holdersOf },
    {
      label: 'Thời hạn',
      render: (dossier) => {
        const { status, dueOn, workingDaysLeft } = reviewClock(dossier, today, rule);
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
