// The dossier's way as the timeline shows it.
import { type Dossier, type DossierEvent, type DossierState } from '@ocop/functions/domain';
import type { TimelineStep } from '../../components/ocop-timeline.ts';

interface Stop {
  readonly label: string;
  readonly states: readonly DossierState[];
  /** The event that ended the step. */
  readonly endedBy: DossierEvent['type'];
}

const WAY: readonly Stop[] = [
  { label: 'Chủ thể soạn hồ sơ', states: ['draft', 'village'], endedBy: 'dossierSubmitted' },
  { label: 'Xã tiếp nhận', states: ['submitted'], endedBy: 'dossierReceived' },
  {
    label: 'Kiểm tra thành phần hồ sơ',
    states: ['received', 'supplement', 'resubmitted'],
    endedBy: 'completenessDeclared',
  },
  { label: 'Các phòng ghi ý kiến', states: ['eligible', 'assessing'], endedBy: 'reportDrafted' },
  {
    label: 'Báo cáo Mẫu số 03: dự thảo, trình ký',
    states: ['reportDraft', 'signing'],
    endedBy: 'referredToProvince',
  },
  {
    label: 'Tỉnh đánh giá, phân hạng',
    states: ['sent', 'provinceSupplement', 'provinceAssessing', 'central'],
    endedBy: 'resultRecorded',
  },
  {
    label: 'Kết quả, giấy chứng nhận',
    states: ['recognised', 'notPassed', 'closed'],
    endedBy: 'dossierClosed',
  },
];
const STOPPED: readonly DossierState[] = ['rejected', 'withdrawn'];

/** Where the dossier stood when it was refused or withdrawn. */
function lastStop(dossier: Dossier): number {
  if (dossier.referral !== null) return 5;
  if (dossier.receipt !== null) return 2;
  return dossier.submissions.length > 0 ? 1 : 0;
}

/** Once referred, a dossier that was mended for the province stands with the province, not with the first check. */
function currentStop(dossier: Dossier): number {
  if (dossier.state === 'resubmitted' && dossier.referral !== null) return 5;
  if (STOPPED.includes(dossier.state)) return lastStop(dossier);
  if (dossier.state === 'closed' && dossier.endReason !== null) return lastStop(dossier);
  return WAY.findIndex(({ states }) => states.includes(dossier.state));
}

export function wayOf(dossier: Dossier, events: readonly DossierEvent[]): TimelineStep[] {
  const current = currentStop(dossier);
  const isEnded = dossier.endReason !== null;
  return WAY.map(({ label, endedBy }, index): TimelineStep => {
    const on = [...events].reverse().find(({ type }) => type === endedBy)?.on ?? null;
    if (index < current) return { label, state: 'done', on };
    if (index > current) return { label, state: 'ahead' };
    if (isEnded) return { label, state: 'stopped', note: dossier.endReason ?? '' };
    return {
      label,
      state: dossier.state === 'closed' ? 'done' : 'current',
      on: dossier.state === 'closed' ? on : null,
    };
  });
}
