// A list of 5,000 rows: read, planned and written in parts, beside the plain way (every name compared with every known
// one; a transaction for every row); and a search in a commune that has them, beside reading its collections.
import { connectFirebase } from '../../functions/src/adapters/firebase.ts';
import { firestoreStore } from '../../functions/src/adapters/firestore/store.ts';
import { readSheets } from '../../functions/src/adapters/sheet/read-sheets.ts';
import { writeBook } from '../../functions/src/adapters/xlsx/write-book.ts';
import { queries } from '../../functions/src/application/documents.ts';
import { writeProducers } from '../../functions/src/application/import/write-lists.ts';
import type { Store } from '../../functions/src/application/ports.ts';
import { nameKey, planImport, type Producer, type ProducerEntry } from '../../functions/src/domain/index.ts';
import { clearFirestore } from '../support/emulators.ts';
import { median, type Row } from './support/bench.ts';

export const name = 'Importing a list of 5,000 producers';
export const needsEmulators = true;

const COMMUNE = '02104';
const ROWS = 5000;
/** The plain way is measured on a part and counted up: the whole would take minutes. */
const PART = 250;
const NOW = '2026-11-24T03:00:00.000Z';
const SCENE = { today: '2026-11-24', commune: { name: 'Xã Tân Kỳ', provinceName: 'Thái Nguyên' } };

const NAMES = Array.from({ length: ROWS }, (_, at) => `Hợp tác xã Số ${String(at)} Nà Cà`);

const workbook = () =>
  writeBook({
    title: 'DANH SÁCH CHỦ THỂ',
    period: 'Năm 2026',
    columns: ['STT', 'Tên chủ thể', 'Loại hình', 'Thôn', 'Địa chỉ', 'Điện thoại'].map((label) => ({
      label,
      kind: 'text' as const,
      share: 10,
    })),
    rows: NAMES.map((producer, at) => [
      at + 1,
      producer,
      'HTX',
      'Thôn 1',
      'xã Cao Kỳ, huyện Chợ Mới',
      912_000_000 + at,
    ]),
  });

const timed = async (work: () => unknown): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

function planned(bytes: Uint8Array, producers: readonly Producer[]): readonly ProducerEntry[] {
  const known = { producers, products: [], certificates: [], villages: [] };
  const { writes } = planImport('producers', readSheets(bytes, 'x.xlsx'), known, SCENE);
  return writes.kind === 'producers' ? writes.entries : [];
}

/** The plain way to know a row: its name against every name there is. */
const plainKnown = (names: readonly string[], known: readonly Producer[]): number =>
  names.filter((given) => known.some((one) => nameKey(one.name) === nameKey(given))).length;

const ids = {
  next: () => 'x',
  of: (text: string) => `of-${Buffer.from(text).toString('base64url').slice(-40)}`,
};

async function writing(
  store: Store,
  entries: readonly ProducerEntry[],
): Promise<{ ours: number; plain: number }> {
  const to = { store, ids, commune: COMMUNE, now: NOW };
  const ours = await timed(() => writeProducers(to, entries));
  const plain = await timed(async () => {
    for (const entry of entries.slice(0, PART)) await writeProducers(to, [entry]);
  });
  return { ours, plain: (plain * ROWS) / PART };
}

export async function run(): Promise<Row[]> {
  await clearFirestore();
  const store = firestoreStore(connectFirebase().db);
  const bytes = await workbook();
  const entries = planned(bytes, []);
  const { ours, plain } = await writing(store, entries);
  const known = await store.list(queries.producers(COMMUNE));
  const again = await Promise.all([1, 2, 3].map(() => timed(() => planned(bytes, known))));
  const plainMs = await timed(() => plainKnown(NAMES.slice(0, PART), known));
  return [
    {
      what: 'reading and planning, all known already',
      unit: 'ms',
      ours: median(again),
      plain: (plainMs * ROWS) / PART,
      limit: { atMost: 5000 },
      note: `${String(planned(bytes, known).length)} to write`,
    },
    // The function has 1 GiB; this is the most that the whole process ever took.
    {
      what: 'memory at its highest',
      unit: 'MiB',
      ours: process.resourceUsage().maxRSS / 1024,
      limit: { atMost: 700 },
    },
    {
      what: 'writing',
      unit: 'ms',
      ours,
      plain,
      limit: { atMost: 120_000 },
      note: `${String(entries.length)} rows`,
    },
  ];
}
