import {
  allKeys,
  decide,
  type Dossier,
  type DossierCommand,
  type DossierFile,
  type Draft,
  evolve,
  type RatioClaim,
} from '../../functions/src/domain/dossier/index.ts';
import type { Actor, Role } from '../../functions/src/domain/people/index.ts';

export const COMMUNE = '02104';
export const AT = '2026-06-01T03:00:00.000Z';
let serial = 0;

/** A fresh, valid command id; deterministic within a run. */
export function commandId(): string {
  serial += 1;
  return `00000000-0000-4000-8000-${String(serial).padStart(12, '0')}`;
}

const UNITS: Partial<Record<Role, string>> = { producer: 'linh-ngoc', village: 'thon-1' };

export function actor(role: Role, override: Partial<Actor> = {}): Actor {
  const unit = UNITS[role];
  return {
    uid: `${role}-uid`,
    commune: COMMUNE,
    role,
    name: role,
    ...(unit === undefined ? {} : { unit }),
    ...override,
  };
}

export const CRITERIA = ['1.1', '3.3', '3.5'];
export const COUNTS: RatioClaim = {
  periodFrom: '2025-06-01',
  periodTo: '2026-05-31',
  labourTotal: 10,
  labourCommune: 8,
  labourVillage: 5,
  materials: [{ name: 'Mật ong thô', unit: 'kg', total: 1000, fromCommune: 800, fromProvince: 1000 }],
};
export const DRAFT: Draft = { c3_5: { option: '3.5-2', files: ['f1'] }, ratios: COUNTS };

export function file(override: Partial<DossierFile> = {}): DossierFile {
  return {
    id: 'f1',
    communeId: COMMUNE,
    dossierId: 'd1',
    producerId: 'linh-ngoc',
    name: 'Đơn nhãn hiệu.pdf',
    contentType: 'application/pdf',
    size: 1000,
    evidenceCode: 'E07',
    validUntil: null,
    state: 'received',
    refusal: null,
    sha256: 'a'.repeat(64),
    pageCount: 2,
    uploadedBy: 'producer-uid',
    onBehalf: false,
    startedAt: AT,
    receivedAt: AT,
    schemaVersion: 1,
    ...override,
  };
}

type Plain<T extends DossierCommand['type']> = Omit<Extract<DossierCommand, { type: T }>, 'commandId'>;

/** A valid command of every kind for the dossier that `opened()` gives; override what matters. */
export const COMMANDS: { readonly [T in DossierCommand['type']]: Plain<T> } = {
  createDossier: {
    type: 'createDossier',
    dossierId: 'd1',
    kind: 'first',
    product: { id: 'mat-ong', name: 'Mật ong hoa núi', setNo: 4 },
    producer: { id: 'linh-ngoc', name: 'HTX Linh Ngọc', kind: 'cooperative', villageId: 'thon-1' },
    criteriaSetId: 'qd26-2026/04',
    criteria: CRITERIA,
    renewal: null,
  },
  saveDraft: { type: 'saveDraft', keys: ['general'] },
  changeProductSet: {
    type: 'changeProductSet',
    setNo: 8,
    criteriaSetId: 'qd26-2026/08',
    criteria: CRITERIA,
    reason: 'Sản phẩm đã qua chế biến',
  },
  recordConsent: { type: 'recordConsent', fileId: 'f1' },
  startUpload: { type: 'startUpload', fileId: 'f2' },
  removeFile: { type: 'removeFile', fileId: 'f1' },
  requestConfirmation: {
    type: 'requestConfirmation',
    confirmationId: 'c1',
    villageId: 'thon-1',
    claim: COUNTS,
    dueOn: '2026-06-30',
  },
  confirmRatios: {
    type: 'confirmRatios',
    confirmationId: 'c1',
    agrees: true,
    counts: COUNTS,
    method: 'Xem sổ chấm công',
    comment: '',
  },
  submitDossier: {
    type: 'submitDossier',
    draft: DRAFT,
    files: [file()],
    selfRating: null,
    missing: [],
    criteriaSetId: 'qd26-2026/04',
  },
  resubmitDossier: {
    type: 'resubmitDossier',
    draft: DRAFT,
    files: [file()],
    selfRating: null,
    missing: [],
    criteriaSetId: 'qd26-2026/04',
  },
  withdrawDossier: { type: 'withdrawDossier', reason: 'Chưa sẵn sàng' },
  receiveDossier: { type: 'receiveDossier', number: '01/PĐK-19-02104-2026', paperCopy: true },
  rejectDossier: { type: 'rejectDossier', reason: 'Không có đăng ký kinh doanh' },
  returnDossier: {
    type: 'returnDossier',
    draft: DRAFT,
    remarks: [
      {
        target: { kind: 'criterion', criterion: '3.5' },
        problem: 'Thiếu đơn',
        action: 'Tải lại đơn',
        dueOn: '2026-06-30',
      },
    ],
  },
  declareComplete: { type: 'declareComplete' },
  requestFinding: {
    type: 'requestFinding',
    contents: [
      { content: 'materials', askedUnit: 'economy' },
      { content: 'labour', askedUnit: 'economy' },
      { content: 'origin', askedUnit: 'culture' },
      { content: 'identity', askedUnit: 'culture' },
    ],
    dueOn: '2026-06-30',
  },
  recordFinding: {
    type: 'recordFinding',
    content: 'materials',
    verdict: 'agree',
    text: 'Đúng thực tế',
    basis: '',
  },
  draftReport: { type: 'draftReport', documentId: 'p1' },
  submitForSigning: { type: 'submitForSigning' },
  returnFromSigning: { type: 'returnFromSigning', reason: 'Sửa câu chữ' },
  recallReport: { type: 'recallReport', documentId: 'p1', reason: 'Ghi nhầm số', redraft: false },
  issueReport: { type: 'issueReport', documentId: 'p1', number: '12/BC-UBND', issuedOn: '2026-06-01' },
  referToProvince: {
    type: 'referToProvince',
    documentId: 'p2',
    number: '13/TTr-UBND',
    sentOn: '2026-06-01',
    round: 2,
    year: 2026,
  },
  recordProvinceReceipt: { type: 'recordProvinceReceipt', receivedOn: '2026-06-01' },
  recordProvinceReturn: {
    type: 'recordProvinceReturn',
    draft: DRAFT,
    remarks: [
      {
        target: { kind: 'section', section: 'plan' },
        problem: 'Sơ sài',
        action: 'Viết rõ hơn',
        dueOn: '2026-06-30',
      },
    ],
  },
  recordProvinceResult: {
    type: 'recordProvinceResult',
    average: 75.5,
    stars: 4,
    decisionNumber: '100/QĐ-UBND',
    decidedOn: '2026-06-01',
    forwarded: false,
  },
  recordMinistryResult: {
    type: 'recordMinistryResult',
    average: 92,
    stars: 5,
    decisionNumber: '200/QĐ-BNNMT',
    decidedOn: '2026-06-01',
    forwarded: false,
  },
  recordCertificate: { type: 'recordCertificate', certificateId: 'cert1' },
  closeDossier: { type: 'closeDossier' },
};

export function command<T extends DossierCommand['type']>(
  type: T,
  override: Partial<Plain<T>> = {},
): DossierCommand {
  const plain: Omit<DossierCommand, 'commandId'> = COMMANDS[type];
  return Object.assign({}, plain, override, { commandId: commandId() }) as DossierCommand;
}

export function opened(override: Partial<Dossier> = {}): Dossier {
  const [event] = decide(null, command('createDossier'), actor('producer'), AT);
  return { ...evolve(null, event), ...override };
}

/** Gives the commands one after another, each by the role named, and returns where the dossier stands. */
export function after(
  steps: readonly (readonly [Role, DossierCommand])[],
  start: Dossier = opened(),
): Dossier {
  return steps.reduce(
    (dossier, [role, given]) => evolve(dossier, decide(dossier, given, actor(role), AT)[0]),
    start,
  );
}

export const allDraftKeys = allKeys('first', CRITERIA);
