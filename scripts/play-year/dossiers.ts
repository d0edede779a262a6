// Dossiers from their first draft to what the province decides, each step by the person whose it is.
import { documents } from '../../functions/src/application/documents.ts';
import {
  addDays,
  checklistFor,
  type Draft,
  type PlainDate,
  type RatioClaim,
} from '../../functions/src/domain/index.ts';
import { TAN_KY } from '../seed/commune.ts';
import { answers, plumSections } from '../seed/drafts.ts';
import { type Scene, scene } from './agenda.ts';
import type { Stage } from './stage.ts';

/** One dossier of the year: whose, of what, and on which days it moves. */
export interface Way {
  readonly id: string;
  /** The producer's mailbox, and that of the head of its village; null where nobody of it signs in. */
  readonly producer: string;
  readonly village: string | null;
  readonly setNo: number;
  /** Where the producer opens it: product and kind. Null: an idea became it. */
  readonly opens: {
    readonly on: PlainDate;
    readonly productId: string;
    readonly kind: 'upgrade' | 'renewal';
  } | null;
  readonly written: PlainDate;
  readonly received: PlainDate;
  readonly sent: PlainDate;
  readonly decided: PlainDate;
  readonly average: number;
  readonly stars: number;
  /** Sent back once to be supplemented. */
  readonly isReturned?: true;
}

const VALID_UNTIL = '2029-12-31';

/** A dossier's sections; its counts come from the producer. */
async function write(stage: Stage, { id, producer, setNo }: Way): Promise<void> {
  const record = await stage.store.read(documents.dossier(TAN_KY, id));
  if (record === null) throw new Error(`No dossier ${id}`);
  const files = new Map<string, string>();
  for (const { code, name } of checklistFor(setNo).filter(({ need }) => need === 'required'))
    files.set(code, await stage.upload(producer, id, { code, name, validUntil: VALID_UNTIL }));
  const filled: Draft = {
    ...plumSections,
    ...(await answers(record.criteriaSetId, (code) => files.get(code))),
  };
  // What an idea and the figures already said stays as it is.
  const kept = ['results', 'claims', 'plan'] as const;
  const changes = Object.fromEntries(
    Object.entries(filled).map(([key, part]) => {
      const known = kept.some((each) => each === key) ? record.draft[key] : undefined;
      return [key, typeof known === 'object' && typeof part === 'object' ? { ...part, ...known } : part];
    }),
  );
  if (record.kind === 'first') delete changes['changes'];
  await stage.call(producer, 'saveDraft', { dossierId: id, changes });
}

async function confirm(stage: Stage, { id, producer, village }: Way): Promise<void> {
  if (village === null) return;
  const { confirmationId } = await stage.call<{ confirmationId: string }>(producer, 'requestConfirmation', {
    dossierId: id,
  });
  const counts = plumSections.ratios as RatioClaim;
  const seen = { method: 'Xem sổ chấm công, sổ thu mua (ví dụ).', comment: '' };
  await stage.call(village, 'confirmRatios', {
    dossierId: id,
    confirmationId,
    agrees: true,
    counts,
    ...seen,
  });
}

async function send(stage: Stage, way: Way): Promise<void> {
  const record = await stage.store.read(documents.dossier(TAN_KY, way.id));
  if (record?.preparedBy !== null)
    await stage.call(way.producer, 'recordConsent', { dossierId: way.id, fileId: null });
  await write(stage, way);
  await confirm(stage, way);
  await stage.call(way.producer, 'submitDossier', { dossierId: way.id });
}

/** The day after its receipt the office asks for more, and has it two days later. */
async function supplement(stage: Stage, { id, received }: Way): Promise<void> {
  const remark = {
    target: { kind: 'section', section: 'plan' },
    problem: 'Kế hoạch còn sơ sài',
    action: 'Viết rõ sản lượng, thị trường từng năm',
    dueOn: addDays(received, 10),
  };
  await stage.call('kinhte', 'returnDossier', { dossierId: id, remarks: [remark] });
}

async function resend(stage: Stage, { id, producer }: Way): Promise<void> {
  const record = await stage.store.read(documents.dossier(TAN_KY, id));
  const open = (record?.remarks ?? []).filter(({ state }) => state === 'open');
  const replies = Object.fromEntries(open.map((remark) => [remark.id, 'Đã viết rõ từng năm.']));
  const plan = { text: 'Năm đầu 2.000 lọ, năm sau 3.000 lọ; thêm hai điểm bán (ví dụ).' };
  await stage.call(producer, 'saveDraft', { dossierId: id, changes: { plan, replies } });
  await stage.call(producer, 'resubmitDossier', { dossierId: id });
}

const CONTENTS = [
  ['materials', 'economy', 'kinhte'],
  ['labour', 'economy', 'kinhte'],
  ['origin', 'culture', 'vanhoa'],
  ['identity', 'culture', 'vanhoa'],
] as const;

async function review(stage: Stage, { id, received }: Way): Promise<void> {
  await stage.call('kinhte', 'declareComplete', { dossierId: id });
  await stage.call('kinhte', 'requestFinding', {
    dossierId: id,
    contents: CONTENTS.map(([content, askedUnit]) => ({ content, askedUnit })),
    dueOn: addDays(received, 25),
  });
  for (const [content, , mailbox] of CONTENTS)
    await stage.call(mailbox, 'recordFinding', {
      dossierId: id,
      content,
      verdict: 'agree',
      text: 'Đúng với thực tế tại cơ sở (ví dụ).',
      basis: '',
    });
}

/** Makes a paper, has it signed in ink and numbered. */
export async function issue(stage: Stage, given: object, on: PlainDate): Promise<string> {
  const asked = { dossierIds: [], signerId: null, ...given };
  const { documentId } = await stage.call<{ documentId: string }>('kinhte', 'generateDocument', asked);
  await stage.call('kinhte', 'submitPaper', { documentId });
  await stage.call('lanhdao', 'recordSigned', { documentId, method: 'ink', signedOn: on });
  await stage.call('vanthu', 'issueDocument', { documentId, serial: null, issuedOn: on });
  return documentId;
}

async function toProvince(stage: Stage, { id, sent }: Way): Promise<void> {
  await issue(stage, { type: 'communeReview', dossierIds: [id] }, sent);
  await stage.call('vanthu', 'issueReport', { dossierId: id });
  const documentId = await issue(stage, { type: 'provinceRequest', dossierIds: [id] }, sent);
  await stage.call('vanthu', 'referToProvince', { dossierId: id, documentId, sentOn: sent });
}

async function decide(stage: Stage, { id, decided, average, stars }: Way): Promise<void> {
  await stage.call('vanthu', 'recordProvinceReceipt', { dossierId: id, receivedOn: decided });
  const decisionNumber = stars >= 3 ? `100/QĐ-UBND` : null;
  const result = { average, stars, decisionNumber, decidedOn: decided, forwarded: false };
  await stage.call('kinhte', 'recordProvinceResult', { dossierId: id, ...result });
  if (stars < 3) return;
  await stage.call('kinhte', 'recordCertificate', {
    dossierId: id,
    certificateId: `gcn-${id}`.slice(0, 60),
    certificateNumber: null,
    issuedOn: decided,
  });
}

/** Every step of a dossier on its day. */
export function wayOf(way: Way): Scene[] {
  const { id, opens } = way;
  return [
    ...(opens === null
      ? []
      : [
          scene(opens.on, async (stage) => {
            await stage.call(way.producer, 'createDossier', {
              dossierId: id,
              productId: opens.productId,
              kind: opens.kind,
            });
          }),
        ]),
    scene(way.written, (stage) => send(stage, way)),
    scene(way.received, async (stage) => {
      await stage.call('kinhte', 'receiveDossier', { dossierId: id, paperCopy: true });
    }),
    ...(way.isReturned === true
      ? [
          scene(addDays(way.received, 1), (stage) => supplement(stage, way)),
          scene(addDays(way.received, 3), (stage) => resend(stage, way)),
        ]
      : []),
    scene(addDays(way.received, 4), (stage) => review(stage, way)),
    scene(way.sent, (stage) => toProvince(stage, way)),
    scene(way.decided, (stage) => decide(stage, way)),
  ];
}

/** Sent in and turned away: it has no business registration. */
export const refusedWay = (
  way: Pick<Way, 'id' | 'producer' | 'village' | 'setNo'> & {
    readonly on: PlainDate;
    readonly productId: string;
  },
): Scene[] => [
  scene(way.on, async (stage) => {
    await stage.call(way.producer, 'createDossier', {
      dossierId: way.id,
      productId: way.productId,
      kind: 'upgrade',
    });
    const whole = {
      ...way,
      opens: null,
      written: way.on,
      received: way.on,
      sent: way.on,
      decided: way.on,
      average: 0,
      stars: 0,
    };
    await send(stage, whole);
    await stage.call('kinhte', 'rejectDossier', {
      dossierId: way.id,
      reason: 'Chưa có đăng ký kinh doanh (ví dụ).',
    });
  }),
];
