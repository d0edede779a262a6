import { z } from 'zod';
import type { Role } from '../people/roles.ts';
import type { DossierState } from './state.ts';

/** Everything that can be done to a dossier. Commands are imperative; their events are in `events.ts`. */
export const DossierCommandName = z.enum([
  'createDossier',
  'saveDraft',
  'changeProductSet',
  'recordConsent',
  'startUpload',
  'removeFile',
  'requestConfirmation',
  'confirmRatios',
  'submitDossier',
  'withdrawDossier',
  'receiveDossier',
  'rejectDossier',
  'returnDossier',
  'resubmitDossier',
  'declareComplete',
  'requestFinding',
  'recordFinding',
  'draftReport',
  'submitForSigning',
  'returnFromSigning',
  'issueReport',
  'recallReport',
  'referToProvince',
  'recordProvinceReceipt',
  'recordProvinceReturn',
  'recordProvinceResult',
  'recordMinistryResult',
  'recordCertificate',
  'closeDossier',
]);
export type DossierCommandName = z.infer<typeof DossierCommandName>;

export const DOSSIER_COMMAND_LABELS: Readonly<Record<DossierCommandName, string>> = {
  createDossier: 'Lập hồ sơ',
  saveDraft: 'Lưu nháp',
  changeProductSet: 'Đổi bộ sản phẩm',
  recordConsent: 'Ghi nhận đồng ý nộp hộ',
  startUpload: 'Tải tệp lên',
  removeFile: 'Bỏ tệp',
  requestConfirmation: 'Xin xác nhận của trưởng thôn',
  confirmRatios: 'Xác nhận tỷ lệ lao động, nguyên liệu',
  submitDossier: 'Gửi hồ sơ',
  withdrawDossier: 'Rút hồ sơ',
  receiveDossier: 'Tiếp nhận hồ sơ',
  rejectDossier: 'Từ chối tiếp nhận',
  returnDossier: 'Trả lại để bổ sung',
  resubmitDossier: 'Gửi bổ sung',
  declareComplete: 'Xác nhận đủ thành phần hồ sơ',
  requestFinding: 'Xin ý kiến',
  recordFinding: 'Ghi ý kiến',
  draftReport: 'Dự thảo báo cáo Mẫu số 03',
  submitForSigning: 'Trình ký',
  returnFromSigning: 'Trả lại dự thảo',
  issueReport: 'Ban hành báo cáo Mẫu số 03',
  recallReport: 'Rút số báo cáo Mẫu số 03',
  referToProvince: 'Gửi hồ sơ lên tỉnh',
  recordProvinceReceipt: 'Ghi nhận tỉnh đã tiếp nhận',
  recordProvinceReturn: 'Ghi nhận tỉnh yêu cầu hoàn thiện',
  recordProvinceResult: 'Ghi kết quả của tỉnh',
  recordMinistryResult: 'Ghi kết quả cấp trung ương',
  recordCertificate: 'Ghi giấy chứng nhận',
  closeDossier: 'Kết thúc, lưu hồ sơ',
};

/** Who may call what. Ownership (own dossier, own village, asked unit) narrows it further, in `permissions.ts`. */
export const DOSSIER_COMMAND_ROLES: Readonly<Record<DossierCommandName, readonly Role[]>> = {
  createDossier: ['producer', 'economy', 'village'],
  saveDraft: ['producer', 'economy', 'village'],
  changeProductSet: ['economy'],
  recordConsent: ['producer', 'economy', 'village'],
  startUpload: ['producer', 'economy', 'village'],
  removeFile: ['producer', 'economy', 'village'],
  requestConfirmation: ['producer', 'economy'],
  confirmRatios: ['village'],
  submitDossier: ['producer', 'economy', 'village'],
  withdrawDossier: ['producer'],
  receiveDossier: ['economy'],
  rejectDossier: ['economy'],
  returnDossier: ['economy'],
  resubmitDossier: ['producer', 'economy', 'village'],
  declareComplete: ['economy'],
  requestFinding: ['economy'],
  recordFinding: ['economy', 'culture'],
  draftReport: ['economy'],
  submitForSigning: ['economy'],
  returnFromSigning: ['leader'],
  issueReport: ['leader', 'clerk'],
  recallReport: ['leader', 'clerk'],
  referToProvince: ['economy', 'clerk'],
  recordProvinceReceipt: ['economy', 'clerk'],
  recordProvinceReturn: ['economy'],
  recordProvinceResult: ['economy'],
  recordMinistryResult: ['economy'],
  recordCertificate: ['economy'],
  closeDossier: ['economy', 'clerk'],
};

type Outcomes = Readonly<Partial<Record<DossierCommandName, readonly [DossierState, ...DossierState[]]>>>;

const editing = (state: DossierState) =>
  ({ saveDraft: [state], startUpload: [state], removeFile: [state] }) as const satisfies Outcomes;
const confirming = (state: DossierState) =>
  ({ requestConfirmation: [state], confirmRatios: [state] }) as const satisfies Outcomes;

/**
 * The state machine: for every state, the open commands and the states each may lead to. Where more than one is named,
 * `evolve` picks by what the dossier holds (received or not, referred or not, the average). Total over the states:
 * a state left out does not compile.
 */
export const TRANSITIONS = {
  draft: {
    ...editing('draft'),
    changeProductSet: ['draft'],
    recordConsent: ['draft'],
    requestConfirmation: ['village'],
    submitDossier: ['submitted'],
    withdrawDossier: ['withdrawn'],
  },
  village: {
    ...editing('village'),
    changeProductSet: ['village'],
    recordConsent: ['village'],
    confirmRatios: ['draft'],
    submitDossier: ['submitted'],
    withdrawDossier: ['withdrawn'],
  },
  submitted: {
    ...confirming('submitted'),
    receiveDossier: ['received'],
    returnDossier: ['supplement'],
    rejectDossier: ['rejected'],
    withdrawDossier: ['withdrawn'],
  },
  received: {
    ...confirming('received'),
    returnDossier: ['supplement'],
    declareComplete: ['eligible'],
    rejectDossier: ['rejected'],
    withdrawDossier: ['withdrawn'],
  },
  supplement: {
    ...editing('supplement'),
    ...confirming('supplement'),
    recordConsent: ['supplement'],
    resubmitDossier: ['resubmitted', 'submitted'],
    rejectDossier: ['rejected'],
    withdrawDossier: ['withdrawn'],
  },
  resubmitted: {
    ...confirming('resubmitted'),
    returnDossier: ['supplement', 'provinceSupplement'],
    declareComplete: ['eligible'],
    referToProvince: ['sent'],
    rejectDossier: ['rejected'],
    withdrawDossier: ['withdrawn'],
  },
  eligible: {
    ...confirming('eligible'),
    returnDossier: ['supplement'],
    requestFinding: ['assessing'],
    withdrawDossier: ['withdrawn'],
  },
  assessing: {
    ...confirming('assessing'),
    requestFinding: ['assessing'],
    recordFinding: ['assessing'],
    returnDossier: ['supplement'],
    draftReport: ['reportDraft'],
    withdrawDossier: ['withdrawn'],
  },
  reportDraft: {
    draftReport: ['reportDraft'],
    recordFinding: ['assessing'],
    submitForSigning: ['signing'],
    withdrawDossier: ['withdrawn'],
  },
  signing: {
    returnFromSigning: ['reportDraft'],
    issueReport: ['signing'],
    recallReport: ['signing', 'reportDraft'],
    referToProvince: ['sent'],
    withdrawDossier: ['withdrawn'],
  },
  sent: {
    recordProvinceReceipt: ['provinceAssessing'],
    recordProvinceReturn: ['provinceSupplement'],
    recordProvinceResult: ['recognised', 'notPassed', 'central'],
  },
  provinceSupplement: {
    ...editing('provinceSupplement'),
    recordConsent: ['provinceSupplement'],
    resubmitDossier: ['resubmitted'],
  },
  provinceAssessing: {
    recordProvinceReturn: ['provinceSupplement'],
    recordProvinceResult: ['recognised', 'notPassed', 'central'],
  },
  central: { recordMinistryResult: ['recognised', 'provinceAssessing'] },
  recognised: { recordCertificate: ['recognised'], closeDossier: ['closed'] },
  notPassed: { closeDossier: ['closed'] },
  rejected: { closeDossier: ['closed'] },
  withdrawn: { closeDossier: ['closed'] },
  closed: {},
} as const satisfies Record<DossierState, Outcomes>;

/** The states a command may lead to from a state; empty when the command is not open there. */
export function outcomes(state: DossierState, command: DossierCommandName): readonly DossierState[] {
  const open: Outcomes = TRANSITIONS[state];
  return open[command] ?? [];
}
