// What a client sends for each dossier command: valid for a dossier that is ready for it.
import { randomUUID } from 'node:crypto';
import {
  addDays,
  type contracts,
  type Dossier,
  DossierCommandName,
  isCriterionKey,
  plainDateOf,
} from '../../functions/src/domain/index.ts';
import { HONEY } from './commune-world.ts';
import { COUNTS } from './dossier-builders.ts';
import { paperIds } from './stored-dossiers.ts';

export const today = plainDateOf(new Date().toISOString());
const soon = addDays(today, 20);

/** Dossier commands whose callables belong to the office's and the producer's way; files and papers have their own tests. */
export const WAY_COMMANDS = DossierCommandName.options.filter(
  (name) => !['startUpload', 'removeFile', 'draftReport', 'recallReport', 'recordCertificate'].includes(name),
) as Exclude<
  DossierCommandName,
  'startUpload' | 'removeFile' | 'draftReport' | 'recallReport' | 'recordCertificate'
>[];
export type WayCommand = (typeof WAY_COMMANDS)[number] & keyof typeof contracts;

const remarks = [
  {
    target: { kind: 'section', section: 'plan' },
    problem: 'Kế hoạch sơ sài',
    action: 'Viết rõ hơn',
    dueOn: soon,
  },
];
const decision = { average: 75.5, stars: 4, decisionNumber: '100/QĐ-UBND', decidedOn: today };

function pendingId({ id, confirmations }: Dossier): string {
  return confirmations.find(({ state }) => state === 'pending')?.id ?? `${id}-none`;
}

function changes({ openKeys }: Dossier): object {
  const key = openKeys.find((each) => each === 'plan') ?? openKeys.find(isCriterionKey) ?? 'plan';
  return key === 'plan' ? { plan: { text: 'Kế hoạch mới' } } : { [key]: { note: 'Ghi chú mới' } };
}

const INPUTS: Readonly<Record<WayCommand, (dossier: Dossier) => object>> = {
  createDossier: () => ({ productId: HONEY, kind: 'first' }),
  saveDraft: (dossier) => ({ changes: changes(dossier) }),
  changeProductSet: () => ({ setNo: 8, reason: 'Sản phẩm đã qua chế biến' }),
  recordConsent: () => ({ fileId: null }),
  requestConfirmation: () => ({}),
  confirmRatios: (dossier) => ({
    confirmationId: pendingId(dossier),
    agrees: true,
    counts: COUNTS,
    method: 'Xem sổ chấm công',
    comment: '',
  }),
  submitDossier: () => ({}),
  withdrawDossier: () => ({ reason: 'Chưa sẵn sàng' }),
  receiveDossier: () => ({ paperCopy: true }),
  rejectDossier: () => ({ reason: 'Không có đăng ký kinh doanh' }),
  returnDossier: () => ({ remarks }),
  resubmitDossier: () => ({}),
  declareComplete: () => ({}),
  requestFinding: () => ({
    contents: [
      { content: 'materials', askedUnit: 'economy' },
      { content: 'origin', askedUnit: 'culture' },
    ],
    dueOn: soon,
  }),
  recordFinding: () => ({ content: 'materials', verdict: 'agree', text: 'Đúng thực tế', basis: '' }),
  submitForSigning: () => ({}),
  returnFromSigning: () => ({ reason: 'Sửa câu chữ' }),
  issueReport: () => ({}),
  referToProvince: ({ id, referral }) => ({
    documentId: referral === null ? paperIds.request(id) : null,
    sentOn: today,
  }),
  recordProvinceReceipt: () => ({ receivedOn: today }),
  recordProvinceReturn: () => ({ remarks }),
  recordProvinceResult: () => ({ ...decision, forwarded: false }),
  recordMinistryResult: () => ({ ...decision, average: 92, stars: 5 }),
  closeDossier: () => ({}),
};

/** A valid call of the command for this dossier, with a command id of its own. */
export function inputFor(name: WayCommand, dossier: Dossier): { commandId: string; dossierId: string } {
  return { commandId: randomUUID(), dossierId: dossier.id, ...INPUTS[name](dossier) };
}
