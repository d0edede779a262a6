import { z } from 'zod';
import {
  type Actor,
  BOARD_BYTES,
  certificateRow,
  type contracts,
  DomainError,
  dossierRow,
  type Instant,
  PLAN_BOARD_SUBJECTS,
  planRow,
  storedBytes,
} from '../../domain/index.ts';
import { documents, queries } from '../documents.ts';
import { once, requireOffice } from '../once.ts';
import type { Core, Reader, RowsDoc, Transaction } from '../ports.ts';
import { dossierOf } from '../records.ts';

type Answer = z.output<typeof contracts.rebuildBoards.output>;

/** A board as the collections say that it is. */
interface Counted<T extends object = object, R = unknown> {
  readonly doc: RowsDoc<T, R>;
  readonly rows: Readonly<Record<string, R>>;
}

/**
 * Counts every board of the commune anew from what it shows, and mends those that differ: after an import past the
 * commands, a release that changed the rows, or a doubt; the daily sweep does it once a week. Reads whole collections;
 * everything else reads boards.
 * @throws DomainError `permission-denied`, `resource-exhausted` for more rows than a document holds
 */
export async function rebuildBoards(
  core: Pick<Core, 'store'>,
  { input, actor, now }: { input: { commandId: string }; actor: Actor; now: Instant },
): Promise<Answer> {
  requireOffice(actor, 'rebuildBoards');
  const { commandId } = input;
  const call = { commune: actor.commune, uid: actor.uid, command: 'rebuildBoards', commandId, now };
  return once(core.store, call, (tx) => mendBoards(tx, actor.commune));
}

/** `rebuildBoards` inside a transaction, for the system itself: how many rows there are, and how many were wrong. */
export async function mendBoards(tx: Transaction, commune: string): Promise<Answer> {
  const boards = [
    await countCertificates(tx, commune),
    await countDossiers(tx, commune),
    ...(await countPlans(tx, commune)),
  ];
  let mended = 0;
  let rows = 0;
  for (const board of boards) {
    mended += await mend(tx, board);
    rows += Object.keys(board.rows).length;
  }
  return { rows, mended };
}

async function mend(tx: Transaction, { doc, rows }: Counted): Promise<number> {
  if (storedBytes(rows) > BOARD_BYTES)
    throw new DomainError(
      'resource-exhausted',
      `Xã có quá nhiều sản phẩm hoặc việc (${String(Object.keys(rows).length)}) cho một bảng tổng quan; xin báo quản trị hệ thống.`,
      { board: doc.path },
    );
  const kept = await rowsAsKept(tx, doc);
  const ids = new Set([...Object.keys(rows), ...kept.keys()]);
  const wrong = [...ids].filter((id) => kept.get(id) !== textOf(doc, rows[id]));
  // An empty board is written too: a missing one is a sign that something was lost.
  if (wrong.length > 0 || (await isMissing(tx, doc))) tx.write(doc, doc.schema.parse({ ...doc.head, rows }));
  return wrong.length;
}

const isMissing = async (tx: Pick<Reader, 'read'>, { path }: RowsDoc<object, unknown>): Promise<boolean> =>
  (await tx.read({ path, schema: z.unknown() })) === null;

/** A row as text with its fields in the order of the schema; undefined for none. */
const textOf = ({ row }: RowsDoc<unknown, unknown>, value: unknown): string | undefined =>
  value === undefined ? undefined : JSON.stringify(row.parse(value));

/** What stands there now; a board that is damaged, or of an older release, counts as empty. */
async function rowsAsKept(
  tx: Pick<Reader, 'read'>,
  doc: RowsDoc<object, unknown>,
): Promise<ReadonlyMap<string, string | undefined>> {
  const schema = doc.schema.nullable().catch(null);
  const found = await tx.read({ path: doc.path, schema });
  const rows: unknown = found === null ? undefined : Reflect.get(found, 'rows');
  return new Map(Object.entries(rows ?? {}).map(([id, row]) => [id, textOf(doc, row)]));
}

async function countCertificates(tx: Reader, commune: string): Promise<Counted> {
  const sets = new Map((await tx.list(queries.products(commune))).map(({ id, setNo }) => [id, setNo]));
  const villages = new Map(
    (await tx.list(queries.producers(commune))).map(({ id, villageId }) => [id, villageId]),
  );
  const rows = (await tx.list(queries.certificates(commune))).map((certificate) => {
    const { id, productId, producerId } = certificate;
    const place = { setNo: sets.get(productId) ?? null, villageId: villages.get(producerId) ?? null };
    return [id, certificateRow(certificate, place)] as const;
  });
  return {
    doc: documents.certificateBoard(commune),
    rows: Object.fromEntries(rows.filter(([, row]) => row !== null)),
  };
}

async function countDossiers(tx: Reader, commune: string): Promise<Counted> {
  const rows = (await tx.list(queries.dossiers(commune))).map(
    (record) => [record.id, dossierRow(dossierOf(record))] as const,
  );
  return {
    doc: documents.dossierBoard(commune),
    rows: Object.fromEntries(rows.filter(([, row]) => row !== null)),
  };
}

async function countPlans(tx: Reader, commune: string): Promise<Counted[]> {
  const boards: Counted[] = [];
  for (const subject of PLAN_BOARD_SUBJECTS) {
    const items = await tx.list(queries.items(commune, subject));
    for (const year of new Set(items.map((item) => item.year))) {
      const own = items.filter((item) => item.year === year);
      boards.push({
        doc: documents.planBoard(commune, subject, year),
        rows: Object.fromEntries(own.map((item) => [item.id, planRow(item)])),
      });
    }
  }
  return boards;
}
