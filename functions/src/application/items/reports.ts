/** Reports: the period by its kind, and every figure counted by the server when asked and once more when settled. */
import {
  type Details,
  formatDate,
  indicatorRows,
  periodBefore,
  type PlainDate,
  plainDateOf,
  type ReportPeriod,
  reportKindOf,
  reportPeriod,
  requestedPeriod,
  scopeOf,
  textOf,
} from '../../domain/index.ts';
import { queries } from '../documents.ts';
import { reportFacts } from '../reports/facts.ts';
import type { Consequences, ItemScene } from './room.ts';
import { refusedAt } from './scenes.ts';

const COUNTING: readonly string[] = ['count', 'settle'];

/** Counting reads the whole commune: for who may and when it may; else the decision says why not. */
async function prepare(scene: ItemScene): Promise<Details> {
  const { order, before, actor } = scene;
  if (actor.role !== 'economy' && actor.role !== 'leader') return {};
  if (order.command === 'start') return before === null ? started(scene) : {};
  if (!COUNTING.includes(order.command) || before?.state !== 'draft') return {};
  return figures(scene, before.values);
}

/** @throws DomainError `invalid-argument` for a period that the year does not have, or was reported before */
async function started(scene: ItemScene): Promise<Details> {
  const given = scene.order.values ?? {};
  const period = periodOf(given);
  const known = { kind: reportKindOf(given), from: period.from, to: period.to };
  await refuseSecond(scene, known);
  const name = `Báo cáo kết quả thực hiện Chương trình OCOP ${period.name}`;
  return { ...known, name, ...(await figures(scene, known)) };
}

function periodOf(values: Details): ReportPeriod {
  const kind = reportKindOf(values);
  if (kind !== 'request') {
    const ordinal = kind === 'year' ? 1 : Number(textOf(values, 'ordinal'));
    return reportPeriod(kind, Number(textOf(values, 'year')), ordinal);
  }
  const [from, to] = [textOf(values, 'from'), textOf(values, 'to')];
  if (from === '' || to === '' || from > to)
    throw refusedAt('from', 'Báo cáo đột xuất phải ghi từ ngày nào đến ngày nào.');
  return requestedPeriod(from, to);
}

async function refuseSecond(
  { tx, actor, order }: ItemScene,
  known: { readonly kind: string; readonly from: PlainDate; readonly to: PlainDate },
): Promise<void> {
  const year = Number(known.to.slice(0, 4));
  const others = await tx.list(queries.itemsOfYear(actor.commune, 'reports', year));
  const same = others.some(
    ({ id, values }) =>
      id !== order.itemId &&
      values['kind'] === known.kind &&
      values['from'] === known.from &&
      values['to'] === known.to,
  );
  if (same)
    throw refusedAt(
      'kind',
      `Đã có báo cáo từ ${formatDate(known.from)} đến ${formatDate(known.to)}; hãy mở báo cáo đó để sửa hoặc tính lại.`,
    );
}

/** Every indicator, counted now. */
async function figures({ tx, actor, now }: ItemScene, values: Details): Promise<Details> {
  const period = { from: textOf(values, 'from'), to: textOf(values, 'to') };
  const before = periodBefore(reportKindOf(values), period);
  const today = plainDateOf(now);
  const facts = await reportFacts(tx, actor.commune, { from: before.from, to: period.to });
  const rows = indicatorRows(facts, scopeOf(period, today), scopeOf(before, today));
  return { indicators: rows.map((row) => ({ ...row })), countedOn: today };
}

export const reports: Consequences = { prepare };
