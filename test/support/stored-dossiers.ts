// Dossiers in every state of the table, stored as the functions would have stored them: events, fold, draft and index.
import { documents } from '../../functions/src/application/documents.ts';
import { indexOf } from '../../functions/src/application/dossiers/dossier-index.ts';
import type { Store } from '../../functions/src/application/ports.ts';
import {
  checklistFor,
  criteriaOf,
  criterionKey,
  decide,
  type Dossier,
  type DossierCommandName,
  type DossierEvent,
  type DossierFile,
  type DossierState,
  Draft,
  evolve,
  loadCriteriaSet,
  type Paper,
  type PaperType,
  plainDateOf,
  type Role,
} from '../../functions/src/domain/index.ts';
import { COMMUNE, HONEY, PRODUCER, VILLAGE } from './commune-world.ts';
import { actor, AT, command, COUNTS, file } from './dossier-builders.ts';

type Given = Parameters<typeof decide>[1];
export type Step = readonly [Role, (dossierId: string) => Given];

const SET_NO = 4;
const CRITERIA_SET = 'qd26-2026/04';
const honey = await loadCriteriaSet(CRITERIA_SET);
export const criteria = criteriaOf(honey).map(({ number }) => number);
const required = checklistFor(SET_NO).filter(({ need }) => need === 'required');

/** A draft with nothing missing; every criterion answered with its first option. */
export const READY_DRAFT = Draft.parse({
  registration: {
    representative: 'Nông Thị Hoa',
    position: 'Giám đốc',
    address: 'Thôn 1',
    phone: '0900000000',
    samples: 5,
  },
  general: {
    representative: 'Nông Thị Hoa',
    sex: 'female',
    ethnicity: 'Tày',
    residence: 'Thôn 1',
    description: 'Mật ong hoa rừng',
    history: 'Từ năm 2018',
    organisation: 'Bảy thành viên',
  },
  results: { production: 'Có', quality: 'Có', market: 'Có', business: 'Có' },
  plan: { text: 'Mở rộng' },
  claims: { materials: 'Có', labour: 'Có', origin: 'Có', identity: 'Có' },
  ratios: COUNTS,
  ...Object.fromEntries(
    criteriaOf(honey).map(({ number, options }) => [criterionKey(number), { option: options[0]?.id ?? '' }]),
  ),
});

/** Every paper that honey must have, read back. */
export function files(dossierId: string): DossierFile[] {
  return required.map(({ code }) =>
    file({ id: `f-${code}`, dossierId, producerId: PRODUCER, evidenceCode: code, name: `${code}.pdf` }),
  );
}

export const paperIds = {
  report: (dossierId: string) => `${dossierId}-report`,
  request: (dossierId: string) => `${dossierId}-request`,
};

export const CLOSED_KEY = 'results';
const remarks = [
  {
    target: { kind: 'section' as const, section: 'plan' },
    problem: 'Sơ sài',
    action: 'Viết rõ hơn',
    dueOn: '2026-12-31',
  },
];

const sending = (type: 'submitDossier' | 'resubmitDossier', replies: Record<string, string> = {}): Step => [
  'producer',
  (id) =>
    command(type, {
      draft: Draft.parse({ ...READY_DRAFT, replies }),
      files: files(id),
      criteriaSetId: CRITERIA_SET,
    }),
];
const give = (role: Role, name: Parameters<typeof command>[0]): Step => [role, () => command(name)];

export const asking: Step = [
  'economy',
  (id) => command('requestConfirmation', { villageId: VILLAGE, confirmationId: `${id}-confirmation` }),
];
const findings: readonly Step[] = (['materials', 'labour', 'origin', 'identity'] as const).map((content) => [
  content === 'materials' || content === 'labour' ? 'economy' : 'culture',
  () => command('recordFinding', { content }),
]);
const submitted = [sending('submitDossier')];
const received = [...submitted, give('economy', 'receiveDossier')];
const returned: Step = ['economy', () => command('returnDossier', { draft: READY_DRAFT, remarks })];
const supplement = [...received, returned];
const assessing = [...received, give('economy', 'declareComplete'), give('economy', 'requestFinding')];
const reportDraft: readonly Step[] = [
  ...assessing,
  ...findings,
  ['economy', (id) => command('draftReport', { documentId: paperIds.report(id) })],
];
const signing = [...reportDraft, give('economy', 'submitForSigning')];
const issued: readonly Step[] = [
  ...signing,
  ['clerk', (id) => command('issueReport', { documentId: paperIds.report(id) })],
];
const sent: readonly Step[] = [
  ...issued,
  ['clerk', (id) => command('referToProvince', { documentId: paperIds.request(id) })],
];
const provinceReturned: readonly Step[] = [
  ...sent,
  ['economy', () => command('recordProvinceReturn', { draft: READY_DRAFT, remarks })],
];
const result = (average: number, stars: number, forwarded: boolean): Step => [
  'economy',
  () =>
    command('recordProvinceResult', {
      average,
      stars,
      forwarded,
      decisionNumber: stars >= 3 && !forwarded ? '100/QĐ-UBND' : null,
    }),
];
const recognised = [...sent, result(75.5, 4, false)];
const certified = [...recognised, give('economy', 'recordCertificate')];

/** The shortest way from the opened dossier to each state. */
export const WAYS: Readonly<Record<DossierState, readonly Step[]>> = {
  draft: [],
  village: [['producer', asking[1]]],
  submitted,
  received,
  supplement,
  resubmitted: [...supplement, sending('resubmitDossier', { 'r1-1': 'Đã viết lại' })],
  eligible: [...received, give('economy', 'declareComplete')],
  assessing,
  reportDraft,
  signing,
  sent,
  provinceSupplement: provinceReturned,
  provinceAssessing: [...sent, give('clerk', 'recordProvinceReceipt')],
  central: [...sent, result(92, 5, true)],
  recognised,
  notPassed: [...sent, result(40, 2, false)],
  rejected: [...submitted, give('economy', 'rejectDossier')],
  withdrawn: [...submitted, give('producer', 'withdrawDossier')],
  closed: [...certified, give('clerk', 'closeDossier')],
};

/** Where a command asks for more than its state: the longer way. */
export function wayFor(state: DossierState, name: DossierCommandName): readonly Step[] {
  if (name === 'confirmRatios' && state !== 'village') return [...WAYS[state], asking];
  if (name === 'referToProvince')
    return state === 'resubmitted'
      ? [...provinceReturned, sending('resubmitDossier', { 'r1-1': 'Đã viết lại' })]
      : issued;
  if (name === 'closeDossier' && state === 'recognised') return certified;
  return WAYS[state];
}

/** Where a command asks for more of the papers than the state of their dossier says. */
export const papersFor = (name: DossierCommandName): Pick<SeedOptions, 'report'> =>
  name === 'issueReport' ? { report: 'issued' } : {};

export interface Stored {
  readonly dossier: Dossier;
  readonly events: readonly DossierEvent[];
}

export interface SeedOptions {
  readonly commune?: string;
  readonly opener?: Role;
  readonly draft?: Record<string, unknown>;
  /** How the paper of Mẫu số 03 stands; left out: as the dossier's own state says. */
  readonly report?: Paper['state'];
}

/** Walks the way with the domain's own functions. */
export function walked(
  id: string,
  way: readonly Step[],
  { commune = COMMUNE, opener = 'producer' }: SeedOptions = {},
): Stored {
  const opening = command('createDossier', {
    dossierId: id,
    product: { id: HONEY, name: 'Mật ong hoa núi', setNo: SET_NO },
    producer: { id: PRODUCER, name: 'HTX Linh Ngọc', kind: 'cooperative', villageId: VILLAGE },
    criteriaSetId: CRITERIA_SET,
    criteria,
  });
  const [first] = decide(null, opening, actor(opener, { commune }), AT);
  let dossier = evolve(null, first);
  const events: DossierEvent[] = [first];
  for (const [role, given] of way) {
    const at = new Date(Date.parse(AT) + events.length * 1000).toISOString();
    const [event] = decide(dossier, given(id), actor(role, { commune }), at);
    dossier = evolve(dossier, event);
    events.push(event);
  }
  return { dossier, events };
}

/** Stores a dossier that came this way, with its log, files and issued papers. */
export async function seedDossier(
  store: Store,
  id: string,
  way: readonly Step[],
  options: SeedOptions = {},
): Promise<Dossier> {
  const { dossier, events } = walked(id, way, options);
  const { communeId } = dossier;
  const replies = Object.fromEntries(
    dossier.remarks.filter(({ state }) => state === 'open').map((remark) => [remark.id, 'Đã viết lại']),
  );
  await store.transaction(async (tx) => {
    const commune = await tx.read(documents.commune(communeId));
    if (commune === null) throw new Error(`No commune ${communeId}: open the world first.`);
    for (const event of events) tx.write(documents.event(communeId, id, event.id), event);
    for (const each of files(id)) tx.write(documents.file(communeId, id, each.id), { ...each, communeId });
    for (const each of papers(dossier, options.report)) tx.write(documents.paper(communeId, each.id), each);
    tx.write(documents.dossier(communeId, id), {
      ...dossier,
      draft: options.draft ?? { ...READY_DRAFT, replies },
      draftSavedAt: null,
      draftSavedBy: null,
      index: indexOf(dossier, plainDateOf(AT), commune, null),
    });
  });
  return dossier;
}

/** Mẫu số 03 goes with its dossier: a draft, then before the leader, then issued. */
function reportState({ state, report }: Dossier): Paper['state'] {
  if (report === null || report.issuedOn !== null) return 'issued';
  return state === 'signing' ? 'submitted' : 'draft';
}

const UNNUMBERED = { number: null, issuedOn: null, issuedBy: null } as const;

function papers(dossier: Dossier, state = reportState(dossier)): Paper[] {
  const report = paper(dossier, paperIds.report(dossier.id), 'communeReview', '12/BC-UBND');
  return [
    { ...report, ...(state === 'issued' ? {} : UNNUMBERED), state },
    paper(dossier, paperIds.request(dossier.id), 'provinceRequest', '13/TTr-UBND'),
  ];
}

export function paper(dossier: Dossier, id: string, type: PaperType, text: string): Paper {
  return {
    id,
    communeId: dossier.communeId,
    type,
    dossierIds: [dossier.id],
    certificateId: null,
    aboutProducerId: null,
    producerId: null,
    villageId: null,
    title: type === 'communeReview' ? 'Báo cáo Mẫu số 03' : 'Tờ trình',
    state: 'issued',
    revision: 1,
    signerId: null,
    details: {},
    wording: null,
    number: { serial: 12, year: 2026, symbol: text.slice(text.indexOf('/') + 1), text },
    issuedOn: '2026-06-02',
    files: { docx: null, pdf: null },
    signing: null,
    signedFile: null,
    replaces: null,
    replacedBy: null,
    log: [],
    leaseUntil: null,
    madeBy: { uid: 'economy-uid', role: 'economy', unit: null, name: '' },
    madeAt: AT,
    issuedBy: null,
    schemaVersion: 1,
  };
}
