import type { DossierCommandName } from './commands.ts';
import { type Dossier, FindingContent } from './dossier.ts';

/** Contents without a recorded finding, asked or not. @see QĐ 26/2026, Điều 7.2.a (four contents, no more, no less) */
export function missingFindings(dossier: Dossier): FindingContent[] {
  return FindingContent.options.filter(
    (content) => !dossier.findings.some((finding) => finding.content === content && finding.answer !== null),
  );
}

function pendingConfirmation(dossier: Dossier): boolean {
  return dossier.confirmations.some((confirmation) => confirmation.state === 'pending');
}

/**
 * Why a command of the state's list is not open for this very dossier yet; null when it is. One sentence each.
 * The table says which commands a state knows; these say what must have happened before.
 */
const GUARDS: Readonly<Partial<Record<DossierCommandName, (dossier: Dossier) => string | null>>> = {
  recordConsent: ({ preparedBy, consent }) => {
    if (preparedBy === null) return 'Hồ sơ do chủ thể tự lập, không cần ghi nhận đồng ý.';
    return consent === null ? null : 'Chủ thể đã đồng ý nộp hộ.';
  },
  submitDossier: ({ preparedBy, consent }) =>
    preparedBy !== null && consent === null ? 'Hồ sơ nộp hộ cần chủ thể đồng ý trước khi gửi.' : null,
  requestConfirmation: (dossier) => {
    if (dossier.producer.villageId === null) return 'Chủ thể chưa gắn với thôn nào.';
    return pendingConfirmation(dossier) ? 'Trưởng thôn đang xem yêu cầu trước.' : null;
  },
  confirmRatios: (dossier) =>
    pendingConfirmation(dossier) ? null : 'Không có yêu cầu xác nhận nào đang chờ.',
  declareComplete: ({ referral, receipt }) => {
    if (referral !== null) return 'Hồ sơ đã gửi tỉnh; hãy gửi lại phần hoàn thiện.';
    return receipt === null ? 'Hồ sơ chưa được tiếp nhận.' : null;
  },
  rejectDossier: ({ referral }) =>
    referral === null ? null : 'Hồ sơ đã gửi tỉnh, xã không thể từ chối tiếp nhận.',
  withdrawDossier: ({ referral }) =>
    referral === null ? null : 'Hồ sơ đã gửi tỉnh; hãy liên hệ Phòng Kinh tế để rút.',
  draftReport: (dossier) =>
    missingFindings(dossier).length === 0 ? null : 'Chưa đủ ý kiến về bốn nội dung.',
  submitForSigning: ({ report }) => (report === null ? 'Chưa có dự thảo báo cáo Mẫu số 03.' : null),
  issueReport: ({ report }) => (report?.issuedOn === null ? null : 'Báo cáo Mẫu số 03 đã được ban hành.'),
  recallReport: ({ report }) => (report?.issuedOn === null ? 'Báo cáo Mẫu số 03 chưa được ban hành.' : null),
  returnFromSigning: ({ report }) =>
    report?.issuedOn === null ? null : 'Báo cáo Mẫu số 03 đã được ban hành, không trả lại được.',
  referToProvince: ({ state, report, referral }) => {
    if (state === 'resubmitted' && referral === null) return 'Hồ sơ chưa từng gửi tỉnh.';
    return report === null || report.issuedOn === null ? 'Báo cáo Mẫu số 03 chưa được ban hành.' : null;
  },
  recordCertificate: ({ certificateId }) => (certificateId === null ? null : 'Giấy chứng nhận đã được ghi.'),
  closeDossier: ({ state, certificateId }) =>
    state === 'recognised' && certificateId === null ? 'Chưa ghi giấy chứng nhận.' : null,
};

/** @returns a Vietnamese sentence, or null when nothing stands in the way */
export function blocked(dossier: Dossier, command: DossierCommandName): string | null {
  return GUARDS[command]?.(dossier) ?? null;
}
