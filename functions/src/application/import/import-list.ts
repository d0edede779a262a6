import {
  type Actor,
  type contracts,
  DomainError,
  importAnswer,
  type ImportEntries,
  type ImportPlan,
  type Instant,
  planImport,
  plainDateOf,
} from '../../domain/index.ts';
import type { z } from 'zod';
import { writeAudit } from '../audit.ts';
import { mendBoards } from '../boards/rebuild-boards.ts';
import { queries } from '../documents.ts';
import { readCommune } from '../dossiers/change.ts';
import { answered, type Call, remember, requireOffice } from '../once.ts';
import type { Core } from '../ports.ts';
import type { SheetReader } from './ports.ts';
import { writeCertificates } from './write-certificates.ts';
import { writeProducers, writeProducts, type Writing } from './write-lists.ts';

type Input = Omit<z.output<typeof contracts.importList.input>, 'file'> & { readonly bytes: Uint8Array };
type Answer = z.input<typeof contracts.importList.output>;

export interface ImportCall {
  readonly input: Input;
  readonly actor: Actor;
  readonly now: Instant;
}

type Ports = Pick<Core, 'store' | 'ids'> & { readonly readSheets: SheetReader };

/**
 * Reads a list and says what it would do; with `apply`, does it: in transactions of a bounded size, each row once. What
 * a crash left undone, the next import of the same file does: a row has its id from what it tells, and what is there is
 * known.
 * @throws DomainError `permission-denied`, or what the file or its headings are refused for
 */
export async function importList(core: Ports, { input, actor, now }: ImportCall): Promise<Answer> {
  requireOffice(actor, 'importList');
  const call: Call = {
    commune: actor.commune,
    uid: actor.uid,
    command: 'importList',
    commandId: input.commandId,
    now,
  };
  const before = await answered<Answer>(core.store, call);
  if (before !== null) return before;
  const plan = await planned(core, input, actor.commune, now);
  if (!input.apply) return importAnswer(plan, false);
  await written({ ...core, commune: actor.commune, now }, plan.writes);
  await boarded(core, actor.commune);
  return recorded(core, call, actor, plan);
}

async function planned(
  { store, readSheets }: Ports,
  { kind, bytes, name }: Input,
  commune: string,
  now: Instant,
): Promise<ImportPlan> {
  const grids = readSheets(bytes, name);
  const [office, producers, products, certificates, villages] = await Promise.all([
    readCommune(store, commune),
    store.list(queries.producers(commune)),
    kind === 'producers' ? [] : store.list(queries.products(commune)),
    kind === 'certificates' ? store.list(queries.certificates(commune)) : [],
    store.list(queries.villages(commune)),
  ]);
  const known = { producers, products, certificates, villages };
  return planImport(kind, grids, known, { today: plainDateOf(now), commune: office });
}

function written(writing: Writing, writes: ImportEntries): Promise<void> {
  switch (writes.kind) {
    case 'producers':
      return writeProducers(writing, writes.entries);
    case 'products':
      return writeProducts(writing, writes.entries);
    case 'certificates':
      return writeCertificates(writing, writes.entries);
  }
}

/** The dashboards follow in one recount. A commune that outgrew its boards keeps what it imported all the same. */
async function boarded({ store }: Ports, commune: string): Promise<void> {
  try {
    await store.transaction((tx) => mendBoards(tx, commune));
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'resource-exhausted') throw error;
  }
}

/** The answer that a repeated command gets again, and the line in the log. */
function recorded({ store }: Ports, call: Call, actor: Actor, plan: ImportPlan): Promise<Answer> {
  const { kind } = plan.writes;
  const whole = importAnswer(plan, true);
  const wrong = whole.rows.filter(({ outcome }) => outcome === 'problem').slice(0, MOST_KEPT);
  const answer = { ...whole, rows: wrong, hidden: plan.rows.length - wrong.length };
  return store.transaction((tx) => {
    remember(tx, call, answer);
    const { new: added, change: changed, problem: refused } = plan.counts;
    writeAudit(tx, {
      id: call.commandId,
      commune: call.commune,
      action: 'importList',
      by: actor,
      subject: { kind, added, changed, refused },
      at: call.now,
    });
    return Promise.resolve(answer);
  });
}

/** Rows with problems that are kept with the answer: a document has no room for all. */
const MOST_KEPT = 100;
