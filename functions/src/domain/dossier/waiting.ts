import type { PlainDate } from '../kernel/plain-date.ts';
import { audienceKey } from '../people/permissions.ts';
import { outcomes } from './commands.ts';
import type { Dossier } from './dossier.ts';
import { missingFindings } from './guards.ts';
import type { DossierState } from './state.ts';

/** Something that waits for somebody: whose it is, what it is, until when (null: no day of its own). */
export interface WaitingItem {
  /** `economy`, `producer:<id>`, `village:<id>`, … */
  readonly audience: string;
  readonly what: string;
  readonly until: PlainDate | null;
}

const OFFICE_WORK: Readonly<Partial<Record<DossierState, string>>> = {
  submitted: 'Tiếp nhận hồ sơ',
  received: 'Kiểm tra thành phần hồ sơ',
  resubmitted: 'Xem phần bổ sung',
  eligible: 'Xin ý kiến các phòng',
  reportDraft: 'Trình ký báo cáo Mẫu số 03',
  sent: 'Theo dõi, ghi việc tỉnh tiếp nhận',
  provinceAssessing: 'Theo dõi, ghi kết quả của tỉnh',
  central: 'Theo dõi, ghi kết quả cấp trung ương',
};

function authorItems(dossier: Dossier): WaitingItem[] {
  const audience = audienceKey('producer', dossier.producer.id);
  const helper = dossier.preparedBy;
  const mine = (what: string, until: PlainDate | null): WaitingItem[] => [
    { audience, what, until },
    ...(helper === null
      ? []
      : [{ audience: audienceKey(helper.role, helper.unit), what: `${what} (nộp hộ)`, until }]),
  ];
  if (dossier.state === 'draft' || dossier.state === 'village') return mine('Hoàn thiện và gửi hồ sơ', null);
  const due = dossier.remarks.filter((remark) => remark.state === 'open').map((remark) => remark.dueOn);
  return mine(`Bổ sung ${String(due.length)} nội dung`, due.sort()[0] ?? null);
}

function assessingItems(dossier: Dossier): WaitingItem[] {
  const open = dossier.findings.filter((finding) => finding.answer === null);
  if (open.length > 0 || missingFindings(dossier).length > 0) {
    const asked = open.map((finding): WaitingItem => ({
      audience: finding.askedUnit,
      what: 'Ghi ý kiến',
      until: finding.dueOn,
    }));
    const unasked = missingFindings(dossier).length > open.length;
    return unasked ? [...asked, { audience: 'economy', what: 'Xin ý kiến các phòng', until: null }] : asked;
  }
  return [{ audience: 'economy', what: 'Dự thảo báo cáo Mẫu số 03', until: null }];
}

function stateItems(dossier: Dossier): WaitingItem[] {
  switch (dossier.state) {
    case 'draft':
    case 'village':
    case 'supplement':
    case 'provinceSupplement':
      return authorItems(dossier);
    case 'assessing':
      return assessingItems(dossier);
    case 'signing':
      return dossier.report?.issuedOn === null
        ? [
            { audience: 'leader', what: 'Xem, ký báo cáo Mẫu số 03', until: null },
            { audience: 'clerk', what: 'Cấp số, ban hành báo cáo Mẫu số 03', until: null },
          ]
        : [{ audience: 'clerk', what: 'Gửi hồ sơ lên tỉnh', until: null }];
    case 'recognised':
      return dossier.certificateId === null
        ? [{ audience: 'economy', what: 'Ghi giấy chứng nhận', until: null }]
        : [];
    default: {
      const what = OFFICE_WORK[dossier.state];
      return what === undefined ? [] : [{ audience: 'economy', what, until: null }];
    }
  }
}

/** Who holds the dossier now, and what they are to do: the home pages, the queue and the index are read from this. */
export function waitingItems(dossier: Dossier): WaitingItem[] {
  const confirmations = dossier.confirmations
    .filter((confirmation) => confirmation.state === 'pending')
    .map((confirmation): WaitingItem => ({
      audience: audienceKey('village', confirmation.villageId),
      what: 'Xác nhận tỷ lệ lao động, nguyên liệu',
      until: confirmation.dueOn,
    }));
  const canStillAnswer = outcomes(dossier.state, 'confirmRatios').length > 0;
  return [...stateItems(dossier), ...(canStillAnswer ? confirmations : [])];
}
