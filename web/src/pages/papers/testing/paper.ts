// A dossier and a paper to bend in tests.
import { type Dossier, Paper, type PaperType } from '@ocop/functions/domain';

export const BY = { uid: 'u1', role: 'economy', unit: null, name: 'Cán bộ' } as const;

export function dossier(changes: Partial<Dossier> = {}): Dossier {
  return {
    id: 'hs-1',
    communeId: '02104',
    kind: 'first',
    state: 'received',
    product: { id: 'p1', name: 'Mật ong hoa núi', setNo: 4 },
    producer: { id: 'linh-ngoc', name: 'HTX Linh Ngọc', kind: 'cooperative', villageId: null },
    criteriaSetId: 'qd26-2026/04',
    renewal: null,
    preparedBy: null,
    consent: null,
    openKeys: [],
    submissions: [],
    receipt: { number: '01', on: '2026-11-02', at: '2026-11-02T02:00:00.000Z', by: BY, paperCopy: true },
    pauses: [],
    remarks: [],
    confirmations: [],
    findings: [],
    report: null,
    referral: null,
    provinceReceivedOn: null,
    result: null,
    certificateId: null,
    endReason: null,
    createdAt: '2026-11-01T02:00:00.000Z',
    changedAt: '2026-11-02T02:00:00.000Z',
    version: 3,
    schemaVersion: 1,
    ...changes,
  };
}

/** A draft of the given type, made of one dossier. */
export function paper(type: PaperType, changes: Partial<Paper> = {}): Paper {
  const draft = Paper.parse({
    id: `hs-1_${type}`,
    communeId: '02104',
    type,
    dossierIds: ['hs-1'],
    producerId: 'linh-ngoc',
    title: type,
    state: 'draft',
    revision: 1,
    signerId: null,
    number: null,
    issuedOn: null,
    files: { docx: null, pdf: null },
    leaseUntil: null,
    madeBy: BY,
    madeAt: '2026-11-03T02:00:00.000Z',
    issuedBy: null,
    schemaVersion: 1,
  });
  return { ...draft, ...changes };
}
