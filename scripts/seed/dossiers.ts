// Three dossiers on their way: a draft, one just sent, one in assessment. They come about through the server's own use
// cases, at the moments named here, so that log, dossier, receipts and projections agree as in real life.
import { createHash } from 'node:crypto';
import { confirmRatios, requestConfirmation } from '../../functions/src/application/dossiers/confirmation.ts';
import type { DossierCall } from '../../functions/src/application/dossiers/change.ts';
import { createDossier } from '../../functions/src/application/dossiers/create-dossier.ts';
import { plainCommand } from '../../functions/src/application/dossiers/plain-commands.ts';
import { saveDraft } from '../../functions/src/application/dossiers/prepare-draft.ts';
import {
  receiveDossier,
  recordFinding,
  requestFinding,
} from '../../functions/src/application/dossiers/review.ts';
import { submitDossier } from '../../functions/src/application/dossiers/send-dossier.ts';
import { documents } from '../../functions/src/application/documents.ts';
import type { Core } from '../../functions/src/application/ports.ts';
import type { Actor, Draft, RatioClaim } from '../../functions/src/domain/index.ts';
import { TAN_KY } from './commune.ts';
import { answers, honeyBegun, plumSections, stickyRiceSections } from './drafts.ts';
import { fileIdOf, type SamplePaper, samplePapers } from './papers.ts';
import { DEMO_ACCOUNTS } from './people.ts';

export const DEMO_DOSSIERS = {
  draft: 'hs-mat-ong',
  submitted: 'hs-o-mai-deo',
  assessing: 'hs-nep-nuong',
} as const;

/** Keeps the bytes of a paper; left out where there is no Storage emulator. */
export type StoreBytes = (paper: SamplePaper) => Promise<void>;

/** The demo member with this mailbox. */
export function actorOf(mailbox: string): Actor {
  const account = DEMO_ACCOUNTS.find(({ uid }) => uid === `demo-${mailbox}`);
  if (account?.claims === undefined || account.claims === null) throw new Error(`No member ${mailbox}`);
  return { uid: account.uid, name: account.name, ...account.claims };
}

/** The same command of the same dossier has the same id in every run: a second run changes nothing. */
export function commandIdOf(dossierId: string, step: string): string {
  const hex = createHash('sha256').update(`${dossierId} ${step}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** One person gives one command at one moment. */
function at(
  dossierId: string,
  step: string,
  mailbox: string,
  now: string,
): DossierCall & { commandId: string } {
  return { actor: actorOf(mailbox), now, dossierId, commandId: commandIdOf(dossierId, step) };
}

async function isThere(core: Core, dossierId: string): Promise<boolean> {
  return (await core.store.read(documents.dossier(TAN_KY, dossierId))) !== null;
}

async function addPapers(core: Core, papers: readonly SamplePaper[], keep: StoreBytes): Promise<void> {
  await core.store.transaction((tx) => {
    for (const { file } of papers) tx.write(documents.file(TAN_KY, file.dossierId, file.id), file);
    return Promise.resolve();
  });
  await Promise.all(papers.map(keep));
}

async function fill(core: Core, call: DossierCall, changes: Draft): Promise<void> {
  await saveDraft(core, call, { commandId: call.commandId, dossierId: call.dossierId, changes });
}

async function seedDraft(core: Core): Promise<void> {
  const id = DEMO_DOSSIERS.draft;
  const opening = at(id, 'open', 'linhngoc', '2026-11-16T01:30:00.000Z');
  await createDossier(core, opening, { ...idsOf(opening), productId: 'mat-ong', kind: 'upgrade' });
  const filling = at(id, 'fill', 'linhngoc', '2026-11-18T13:05:00.000Z');
  await fill(core, filling, await honeyBegun('qd26-2026/04'));
}

async function seedSubmitted(core: Core, keep: StoreBytes): Promise<void> {
  const id = DEMO_DOSSIERS.submitted;
  const opening = at(id, 'open', 'doanket', '2026-11-09T01:00:00.000Z');
  await createDossier(core, opening, { ...idsOf(opening), productId: 'o-mai-deo', kind: 'renewal' });
  const owner = { producerId: 'doan-ket', uid: opening.actor.uid };
  await addPapers(core, samplePapers(id, owner, 7, '2026-11-12T02:00:00.000Z'), keep);
  const filling = at(id, 'fill', 'doanket', '2026-11-19T08:40:00.000Z');
  await fill(core, filling, { ...plumSections, ...(await answers('qd26-2026/07', fileIdOf)) });
  await submitDossier(core, at(id, 'submit', 'doanket', '2026-11-20T02:15:00.000Z'));
}

async function seedAssessing(core: Core, keep: StoreBytes): Promise<void> {
  const id = DEMO_DOSSIERS.assessing;
  const opening = at(id, 'open', 'tanson', '2026-10-26T01:00:00.000Z');
  // Ended long ago, far outside the window: here as a first registration; the text does not say, the office decides.
  await createDossier(core, opening, { ...idsOf(opening), productId: 'nep-nuong', kind: 'first' });
  const owner = { producerId: 'tan-son', uid: opening.actor.uid };
  await addPapers(core, samplePapers(id, owner, 3, '2026-10-30T02:00:00.000Z'), keep);
  const filling = at(id, 'fill', 'tanson', '2026-11-04T09:20:00.000Z');
  await fill(core, filling, { ...stickyRiceSections, ...(await answers('qd26-2026/03', fileIdOf)) });
  await confirmedByVillage(core, id);
  await submitDossier(core, at(id, 'submit', 'tanson', '2026-11-10T01:45:00.000Z'));
  await reviewBegun(core, id);
}

async function confirmedByVillage(core: Core, id: string): Promise<void> {
  const asking = at(id, 'ask-village', 'tanson', '2026-11-05T01:00:00.000Z');
  const { confirmationId } = await requestConfirmation(core, asking);
  const confirming = at(id, 'confirm', 'truongthon1', '2026-11-06T10:10:00.000Z');
  await confirmRatios(core, confirming, {
    ...idsOf(confirming),
    confirmationId,
    agrees: true,
    counts: stickyRiceSections.ratios as RatioClaim,
    method: 'Xem sổ chấm công, sổ mua thóc và hỏi các hộ giao thóc (ví dụ).',
    comment: '',
  });
}

async function reviewBegun(core: Core, id: string): Promise<void> {
  const receiving = at(id, 'receive', 'kinhte', '2026-11-11T02:00:00.000Z');
  await receiveDossier(core, receiving, { ...idsOf(receiving), paperCopy: true });
  const declaring = at(id, 'complete', 'kinhte', '2026-11-16T03:00:00.000Z');
  await plainCommand('declareComplete')(core, declaring, idsOf(declaring));
  const asking = at(id, 'ask-findings', 'kinhte', '2026-11-16T03:10:00.000Z');
  await requestFinding(core, asking, {
    ...idsOf(asking),
    contents: [
      { content: 'materials', askedUnit: 'economy' },
      { content: 'labour', askedUnit: 'economy' },
      { content: 'origin', askedUnit: 'culture' },
      { content: 'identity', askedUnit: 'culture' },
    ],
    dueOn: '2026-11-27',
  });
  const finding = at(id, 'finding-materials', 'kinhte', '2026-11-19T07:30:00.000Z');
  await recordFinding(core, finding, {
    ...idsOf(finding),
    content: 'materials',
    verdict: 'agree',
    text: 'Nguyên liệu thóc nếp nương chủ yếu của các hộ trong xã; số liệu khớp với xác nhận của trưởng thôn.',
    basis: 'Giấy xác nhận của trưởng thôn; sổ thu mua.',
  });
}

function idsOf({ commandId, dossierId }: DossierCall): { commandId: string; dossierId: string } {
  return { commandId, dossierId };
}

/** Brings the three dossiers about; one that is there already is left as it is. */
export async function seedDossiers(core: Core, keep: StoreBytes): Promise<void> {
  if (!(await isThere(core, DEMO_DOSSIERS.draft))) await seedDraft(core);
  if (!(await isThere(core, DEMO_DOSSIERS.submitted))) await seedSubmitted(core, keep);
  if (!(await isThere(core, DEMO_DOSSIERS.assessing))) await seedAssessing(core, keep);
}
