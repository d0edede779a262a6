import type { Actor, Dossier, DossierCommandName } from '@ocop/functions/domain';

/** An act with a page of its own: the verb on the button and where it leads. */
export interface ActLink {
  readonly label: string;
  readonly href: string;
}

/** Findings asked of this unit without an answer yet come first. */
function findingHref(dossier: Dossier, { role }: Actor): string {
  const mine = dossier.findings.filter(({ askedUnit }) => askedUnit === role);
  const next = mine.find(({ answer }) => answer === null) ?? mine[0];
  return `/ho-so/${dossier.id}/y-kien/${next?.content ?? 'materials'}`;
}

/** @returns null for a command that is not reached by a link from the dossier */
export function linkOf(command: DossierCommandName, dossier: Dossier, actor: Actor): ActLink | null {
  const at = `/ho-so/${dossier.id}`;
  switch (command) {
    case 'saveDraft':
      return {
        label: dossier.remarks.some(({ state }) => state === 'open') ? 'Sửa theo yêu cầu' : 'Soạn tiếp',
        href: `${at}/soan`,
      };
    case 'submitDossier':
      return { label: 'Xem lại và gửi hồ sơ', href: `${at}/gui` };
    case 'resubmitDossier':
      return { label: 'Xem lại và gửi bổ sung', href: `${at}/gui` };
    case 'returnDossier':
      return { label: 'Trả lại để bổ sung', href: `${at}/tra-lai` };
    case 'recordProvinceReturn':
      return { label: 'Ghi yêu cầu hoàn thiện của tỉnh', href: `${at}/tra-lai` };
    case 'recordFinding':
      return { label: 'Ghi ý kiến', href: findingHref(dossier, actor) };
    case 'recordProvinceResult':
      return { label: 'Ghi kết quả của tỉnh', href: `${at}/ket-qua` };
    case 'recordMinistryResult':
      return { label: 'Ghi kết quả cấp trung ương', href: `${at}/ket-qua` };
    case 'confirmRatios': {
      const asked = dossier.confirmations.find(({ state }) => state === 'pending');
      return asked === undefined ? null : { label: 'Xác nhận tỷ lệ', href: `${at}/xac-nhan/${asked.id}` };
    }
    default:
      return null;
  }
}

/** The one next step stands first; what stops a dossier stands last. */
const ORDER: readonly DossierCommandName[] = [
  'confirmRatios',
  'resubmitDossier',
  'saveDraft',
  'receiveDossier',
  'recordFinding',
  'declareComplete',
  'requestFinding',
  'submitForSigning',
  'issueReport',
  'referToProvince',
  'recordProvinceReceipt',
  'recordProvinceResult',
  'recordMinistryResult',
  'recordCertificate',
  'closeDossier',
  'submitDossier',
  'recordConsent',
  'requestConfirmation',
  'returnDossier',
  'recordProvinceReturn',
  'returnFromSigning',
  'changeProductSet',
  'withdrawDossier',
  'rejectDossier',
];

/** Open commands in the order of their buttons; those of other places (upload, drafting a paper) are left out. */
export function inOrder(commands: readonly DossierCommandName[]): DossierCommandName[] {
  return ORDER.filter((command) => commands.includes(command));
}
