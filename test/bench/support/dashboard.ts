// The dashboard's figures, from the boards as the page has them and from the collections themselves.
import { documents, queries } from '../../../functions/src/application/documents.ts';
import type { Reader } from '../../../functions/src/application/ports.ts';
import { dossierOf } from '../../../functions/src/application/records.ts';
import {
  certificateRow,
  clockRule,
  countDaysLeft,
  countEnds,
  countStages,
  countStates,
  countVillages,
  currentRows,
  DEFAULT_COMMUNE_SETTINGS,
  dossierRow,
  type PlanBoardSubject,
  type PlanRow,
  planProgress,
  planRow,
  starsByGroup,
} from '../../../functions/src/domain/index.ts';
import { BIG_DAY } from '../../support/big-commune.ts';

const YEAR = 2026;
const RULE = clockRule({ settings: DEFAULT_COMMUNE_SETTINGS }, BIG_DAY);

interface Figures {
  readonly certificates: Parameters<typeof countStates>[0];
  readonly dossiers: Parameters<typeof countStages>[0];
  readonly tasks: readonly PlanRow[];
  readonly targets: readonly PlanRow[];
  readonly villages: readonly string[];
}

/** Every figure of the dashboard, as text: both ways must come to the same. */
function counted({ certificates, dossiers, tasks, targets, villages }: Figures): string {
  return JSON.stringify([
    countStates(certificates, BIG_DAY),
    countEnds(certificates, BIG_DAY),
    starsByGroup(certificates, BIG_DAY),
    countStages(dossiers),
    countDaysLeft(dossiers, BIG_DAY, RULE),
    countVillages([...villages].sort(), certificates, dossiers, BIG_DAY),
    planProgress(tasks, targets, BIG_DAY).byUnit,
    planProgress(tasks, targets, BIG_DAY).targets,
  ]);
}

/** What the page does. */
export async function fromBoards(reader: Reader, commune: string): Promise<string> {
  const [certificates, dossiers, tasks, targets, place] = await Promise.all([
    reader.read(documents.certificateBoard(commune)),
    reader.read(documents.dossierBoard(commune)),
    reader.read(documents.planBoard(commune, 'tasks', YEAR)),
    reader.read(documents.planBoard(commune, 'targets', YEAR)),
    reader.read(documents.publicCommune(commune)),
  ]);
  return counted({
    certificates: currentRows(certificates?.rows ?? {}),
    dossiers: Object.values(dossiers?.rows ?? {}),
    tasks: Object.values(tasks?.rows ?? {}),
    targets: Object.values(targets?.rows ?? {}),
    villages: (place?.villages ?? []).map(({ id }) => id),
  });
}

/** The same from the collections themselves. */
export async function fromCollections(reader: Reader, commune: string): Promise<string> {
  const rows = async (subject: PlanBoardSubject): Promise<PlanRow[]> =>
    (await reader.list(queries.itemsOfYear(commune, subject, YEAR))).map(planRow);
  const [products, producers, certificates, records, villages, tasks, targets] = await Promise.all([
    reader.list(queries.products(commune)),
    reader.list(queries.producers(commune)),
    reader.list(queries.certificates(commune)),
    reader.list(queries.dossiers(commune)),
    reader.list(queries.villages(commune)),
    rows('tasks'),
    rows('targets'),
  ]);
  const villageOf = new Map(producers.map(({ id, villageId }) => [id, villageId]));
  const setOf = new Map(products.map(({ id, setNo }) => [id, setNo]));
  const kept = certificates.flatMap((each) => {
    const place = {
      setNo: setOf.get(each.productId) ?? null,
      villageId: villageOf.get(each.producerId) ?? null,
    };
    const row = certificateRow(each, place);
    return row === null ? [] : [[each.id, row] as const];
  });
  return counted({
    certificates: currentRows(Object.fromEntries(kept)),
    dossiers: records.flatMap((record) => dossierRow(dossierOf(record)) ?? []),
    tasks,
    targets,
    villages: villages.map(({ id }) => id),
  });
}
