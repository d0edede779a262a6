import type { StoredDossier } from '@ocop/functions/domain';

const BY = { uid: 'u1', role: 'economy', unit: null, name: 'Cán bộ' } as const;

/** A received dossier with one file, for the office's models; each test changes only what it is about. */
export function officeDossier(changes: Partial<StoredDossier> = {}): StoredDossier {
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
    submissions: [
      {
        round: 1,
        at: '2026-11-02T01:00:00.000Z',
        on: '2026-11-02',
        by: BY,
        criteriaSetId: 'qd26-2026/04',
        files: [
          {
            id: 'f1',
            name: 'hop-dong.pdf',
            contentType: 'application/pdf',
            size: 1000,
            evidenceCode: 'E08',
            validUntil: null,
            sha256: 'a'.repeat(64),
            pageCount: 3,
          },
        ],
        selfRating: null,
      },
    ],
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
    draft: {},
    draftSavedAt: null,
    draftSavedBy: null,
    index: { waiting: [], dueOn: null, nextNoticeOn: null, searchKeys: [] },
    ...changes,
  };
}
