import type { Role } from './roles.ts';

/** Commands that are not a dossier's. Dossier commands: `dossier/permissions.ts`; both tables are the only word on "who". */
export const OFFICE_COMMAND_ROLES = {
  inviteMember: ['admin', 'economy'],
  setMember: ['admin'],
  approveProducer: ['economy'],
  previewPaper: ['economy', 'producer', 'village', 'culture', 'leader', 'clerk'],
  generateDocument: ['economy', 'producer', 'village'],
  submitPaper: ['economy'],
  returnPaper: ['leader', 'clerk'],
  startSignedUpload: ['leader', 'clerk', 'economy'],
  recordSigned: ['leader', 'clerk', 'economy'],
  issueDocument: ['clerk'],
  correctIssue: ['clerk'],
  replacePaper: ['economy', 'clerk'],
  withdrawPaper: ['leader', 'clerk'],
  previewWording: ['economy', 'clerk', 'admin'],
  saveWording: ['economy', 'clerk', 'admin'],
  saveTrustList: ['clerk', 'admin'],
  changeCommuneSettings: ['economy', 'clerk', 'admin'],
  exportPackage: ['economy', 'clerk', 'leader', 'producer'],
  revokeCertificate: ['economy'],
  importList: ['economy'],
  rebuildBoards: ['economy', 'admin'],
} as const satisfies Record<string, readonly Role[]>;
export type OfficeCommandName = keyof typeof OFFICE_COMMAND_ROLES;

/**
 * Who may read a whole collection of their commune, by role. `own` marks what is open only through ownership
 * (own dossier, own village's confirmation, own notices); the rules tests are generated from this table.
 */
export const READ_ROLES = {
  members: ['admin', 'economy'],
  invitations: ['admin', 'economy'],
  registrations: ['economy'],
  villages: ['producer', 'village', 'economy', 'culture', 'front', 'leader', 'clerk', 'admin'],
  producers: ['village', 'economy', 'culture', 'front', 'leader', 'clerk', 'admin'],
  products: ['village', 'economy', 'culture', 'front', 'leader', 'clerk', 'admin'],
  dossiers: ['economy', 'culture', 'front', 'leader', 'clerk'],
  certificates: ['village', 'economy', 'culture', 'front', 'leader', 'clerk', 'admin'],
  documents: ['economy', 'culture', 'leader', 'clerk'],
  wordings: ['economy', 'culture', 'leader', 'clerk', 'admin'],
  numberRegisters: ['economy', 'leader', 'clerk'],
  // The board of certificates also by who reads every certificate.
  boards: ['economy', 'culture', 'front', 'leader', 'clerk'],
  notices: [],
  commandReceipts: [],
  audit: ['admin'],
} as const satisfies Record<string, readonly Role[]>;

/** The key under which work and notices wait for somebody: a role of the office, or one producer or village. */
export function audienceKey(role: Role, unit?: string | null): string {
  return unit === undefined || unit === null ? role : `${role}:${unit}`;
}
