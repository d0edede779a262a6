import { DomainError } from '../kernel/domain-error.ts';
import type { Dossier, Finding, Remark } from './dossier.ts';
import type { DossierEvent, DossierEventOf } from './events.ts';
import { CLOCK_STATES } from './state.ts';

/**
 * Folds one event into the dossier. Total over the events, throws nothing for an event that `decide` made; the first
 * event must be `dossierCreated`.
 */
export function evolve(dossier: Dossier | null, event: DossierEvent): Dossier {
  if (event.type === 'dossierCreated') return opened(event);
  if (dossier === null)
    throw new DomainError('internal-data', 'Nhật ký hồ sơ không bắt đầu bằng việc lập hồ sơ.', {
      event: event.id,
    });
  const moved = { ...dossier, state: event.to, changedAt: event.at, version: dossier.version + 1 };
  return { ...moved, ...changes(dossier, event) };
}

function opened(event: DossierEventOf<'dossierCreated'>): Dossier {
  return {
    id: event.dossierId,
    communeId: event.communeId,
    kind: event.kind,
    state: event.to,
    product: event.product,
    producer: event.producer,
    criteriaSetId: event.criteriaSetId,
    renewal: event.renewal,
    preparedBy: event.onBehalf ? event.by : null,
    consent: null,
    openKeys: event.openKeys,
    submissions: [],
    receipt: null,
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
    createdAt: event.at,
    changedAt: event.at,
    version: 1,
    schemaVersion: 1,
  };
}

type LaterEvent = Exclude<DossierEvent, { type: 'dossierCreated' }>;

/** What an event changes beside state, time and version. */
function changes(dossier: Dossier, event: LaterEvent): Partial<Dossier> {
  switch (event.type) {
    case 'productSetChanged':
      return {
        product: { ...dossier.product, setNo: event.setNo },
        criteriaSetId: event.criteriaSetId,
        openKeys: event.openKeys,
      };
    case 'consentRecorded':
      return { consent: { how: event.how, on: event.on, by: event.by, fileId: event.fileId } };
    case 'confirmationRequested':
      return { confirmations: [...dossier.confirmations, event.confirmation] };
    case 'ratiosConfirmed':
      return {
        confirmations: dossier.confirmations.map((asked) =>
          asked.id === event.confirmation.id ? event.confirmation : asked,
        ),
      };
    case 'dossierSubmitted':
      return submitted(dossier, event);
    case 'dossierReturned':
      return returned(dossier, event);
    case 'findingRequested':
      return { findings: merged(dossier.findings, event.findings) };
    case 'findingRecorded':
      return { findings: answered(dossier.findings, event) };
    case 'dossierReceived':
      return received(event);
    case 'dossierRejected':
    case 'dossierWithdrawn':
      return { endReason: event.reason, openKeys: [] };
    default:
      return outside(event);
  }
}

type OutsideEvent = Exclude<
  LaterEvent,
  DossierEventOf<
    | 'productSetChanged'
    | 'consentRecorded'
    | 'confirmationRequested'
    | 'ratiosConfirmed'
    | 'dossierSubmitted'
    | 'dossierReturned'
    | 'findingRequested'
    | 'findingRecorded'
    | 'dossierReceived'
    | 'dossierRejected'
    | 'dossierWithdrawn'
  >
>;

/** Papers and the outside parties' acts. */
function outside(event: OutsideEvent): Partial<Dossier> {
  switch (event.type) {
    case 'reportDrafted':
    case 'reportRecalled':
      return { report: { documentId: event.documentId, number: null, issuedOn: null } };
    case 'reportIssued':
      return { report: { documentId: event.documentId, number: event.number, issuedOn: event.issuedOn } };
    case 'referredToProvince': {
      const { documentId, number, sentOn, round, year } = event;
      return { referral: { documentId, number, sentOn, round, year } };
    }
    case 'provinceReceived':
      return { provinceReceivedOn: event.receivedOn };
    case 'resultRecorded': {
      const { authority, average, stars, decisionNumber, decidedOn, forwarded } = event;
      return { result: { authority, average, stars, decisionNumber, decidedOn, forwarded } };
    }
    case 'certificateRecorded':
      return { certificateId: event.certificateId };
    case 'draftSaved':
    case 'uploadStarted':
    case 'fileRemoved':
    case 'completenessDeclared':
    case 'submittedForSigning':
    case 'returnedFromSigning':
    case 'dossierClosed':
      return {};
  }
}

function received(event: DossierEventOf<'dossierReceived'>): Partial<Dossier> {
  const { number, on, at, by, paperCopy } = event;
  return { receipt: { number, on, at, by, paperCopy } };
}

function submitted(dossier: Dossier, event: DossierEventOf<'dossierSubmitted'>): Partial<Dossier> {
  return {
    submissions: [...dossier.submissions, event.submission],
    openKeys: [],
    pauses: dossier.pauses.map((pause) => (pause.until === null ? { ...pause, until: event.on } : pause)),
    remarks: dossier.remarks.map((remark): Remark =>
      remark.state === 'open'
        ? { ...remark, state: 'answered', reply: event.replies[remark.id] ?? null }
        : remark,
    ),
  };
}

/** The clock pauses only where it was running: not before receipt, not after the dossier has gone to the province. */
function returned(dossier: Dossier, event: DossierEventOf<'dossierReturned'>): Partial<Dossier> {
  const running =
    dossier.receipt !== null && CLOCK_STATES.includes(dossier.state) && dossier.referral === null;
  return {
    remarks: [...dossier.remarks, ...event.remarks],
    openKeys: event.openKeys,
    pauses: running ? [...dossier.pauses, { from: event.on, until: null }] : dossier.pauses,
  };
}

function merged(before: readonly Finding[], asked: readonly Finding[]): Finding[] {
  const renewed = new Set(asked.map((finding) => finding.content));
  return [...before.filter((finding) => !renewed.has(finding.content)), ...asked];
}

function answered(findings: readonly Finding[], event: DossierEventOf<'findingRecorded'>): Finding[] {
  const { verdict, text, basis, by, on } = event;
  return findings.map((finding) =>
    finding.content === event.content ? { ...finding, answer: { verdict, text, basis, by, on } } : finding,
  );
}
