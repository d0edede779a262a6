// The boards behind the dashboards beside the event logs: each row as the logs say that it must be.
import { documents } from '../../functions/src/application/documents.ts';
import { TAN_KY } from '../seed/commune.ts';
import { YEAR } from './calendar.ts';
import { heldAtEnd } from './count-dossiers.ts';
import type { Before } from './known.ts';
import { type LoggedDossier, type LoggedItem, type Logs, text } from './log.ts';
import type { Stage } from './stage.ts';

type Row = Readonly<Record<string, unknown>>;
type Rows = Readonly<Record<string, Row>>;

const value = ({ values }: LoggedItem, key: string): string => text(values, key);

/** A village's or a producer's own work is led by that one. */
function leaderOf(item: LoggedItem): string {
  const lead = value(item, 'lead');
  const unit =
    lead === 'village' ? value(item, 'villageId') : lead === 'producer' ? value(item, 'producerId') : '';
  return unit === '' ? lead : `${lead}:${unit}`;
}

const ofYear = ({ items }: Logs, subject: 'tasks' | 'targets'): LoggedItem[] =>
  (items[subject] ?? []).filter((item) => value(item, 'dueOn').startsWith(YEAR));

function taskRows(logs: Logs): Rows {
  return Object.fromEntries(
    ofYear(logs, 'tasks').map((item) => [
      item.id,
      {
        code: value(item, 'code'),
        lead: leaderOf(item),
        state: item.state,
        open: item.state === 'todo' || item.state === 'doing',
        dueOn: value(item, 'dueOn'),
      },
    ]),
  );
}

function targetRows(logs: Logs): Rows {
  return Object.fromEntries(
    ofYear(logs, 'targets').map((item) => [
      item.id,
      {
        code: value(item, 'code'),
        goal: value(item, 'goal'),
        state: item.state,
        open: item.state === 'open',
        dueOn: value(item, 'dueOn'),
      },
    ]),
  );
}

const certificateRows = (logs: Logs, before: Before): Rows =>
  Object.fromEntries(
    heldAtEnd(logs, before).map(({ id, productId, producerId, stars, validUntil, revokedOn }) => [
      id,
      { productId, producerId, stars, validUntil, revokedOn: revokedOn === '' ? null : revokedOn },
    ]),
  );

const GONE: readonly string[] = ['notPassed', 'rejected', 'withdrawn', 'closed'];

/** The last of a dossier's events; they are in the order of the log. */
function stateOf({ events }: LoggedDossier): string {
  return text([...events].sort((a, b) => (text(a, 'at') < text(b, 'at') ? -1 : 1)).at(-1), 'to');
}

function dossierRows({ dossiers }: Logs): Rows {
  const has = ({ events }: LoggedDossier, type: string): boolean =>
    events.some((event) => text(event, 'type') === type);
  const left = dossiers.filter(
    (dossier) => !GONE.includes(stateOf(dossier)) && !has(dossier, 'certificateRecorded'),
  );
  return Object.fromEntries(
    left.map((dossier) => [
      dossier.id,
      {
        productId: dossier.product,
        producerId: dossier.producer,
        kind: dossier.kind,
        state: stateOf(dossier),
        isSent: has(dossier, 'referredToProvince'),
      },
    ]),
  );
}

/** Of a kept row what the logs say too; undefined for a row that is not there. */
const sameKeys = (row: unknown, like: Row): Row | undefined =>
  typeof row === 'object' && row !== null
    ? Object.fromEntries(Object.keys(like).map((key): [string, unknown] => [key, Reflect.get(row, key)]))
    : undefined;

/** Where a board differs from the logs, one sentence for each row. */
export function rowDifferences(
  name: string,
  kept: Readonly<Record<string, unknown>>,
  counted: Rows,
): string[] {
  const ids = [...new Set([...Object.keys(kept), ...Object.keys(counted)])];
  return ids.flatMap((id) => {
    const said = counted[id];
    const shown = said === undefined ? kept[id] : sameKeys(kept[id], said);
    return JSON.stringify(shown) === JSON.stringify(said)
      ? []
      : [`bảng ${name}, ${id}: ${JSON.stringify(shown)}; logs: ${JSON.stringify(said)}`];
  });
}

/** The four boards of the dashboard at the end of the year beside the logs. */
export async function boardDifferences({ store }: Stage, logs: Logs, before: Before): Promise<string[]> {
  const year = Number(YEAR);
  const [certificates, dossiers, tasks, targets] = [
    await store.read(documents.certificateBoard(TAN_KY)),
    await store.read(documents.dossierBoard(TAN_KY)),
    await store.read(documents.planBoard(TAN_KY, 'tasks', year)),
    await store.read(documents.planBoard(TAN_KY, 'targets', year)),
  ];
  return [
    ...rowDifferences('certificates', certificates?.rows ?? {}, certificateRows(logs, before)),
    ...rowDifferences('dossiers', dossiers?.rows ?? {}, dossierRows(logs)),
    ...rowDifferences('tasks', tasks?.rows ?? {}, taskRows(logs)),
    ...rowDifferences('targets', targets?.rows ?? {}, targetRows(logs)),
  ];
}
