/** What is made of reports when it is asked for: the spreadsheet of one, the ministry's table of a year. */
import { z } from 'zod';
import {
  bookCsv,
  CommuneId,
  DomainError,
  figureBook,
  FigureColumn,
  figureDays,
  type FigureList,
  figurePeriod,
  figureRows,
  Id,
  indicatorBook,
  INDICATORS,
  type Item,
  ministryCsv,
  ministryJson,
  ministryRows,
  plainDateOf,
  reportPeriod,
  scopeOf,
  type Role,
  subjects,
  textOf,
} from '../../domain/index.ts';
import { documents } from '../documents.ts';
import {
  CONTENT_TYPES,
  type Download,
  type DownloadKind,
  downloadKind,
  type DownloadScene,
  notYours,
} from '../files/download-kind.ts';
import { reportFacts } from './facts.ts';

/** The list behind one figure of a report, as it is counted today. `column` and `figure` name the figure. */
const FigureRequest = z.object({
  commune: CommuneId,
  report: Id,
  figure: z.string().max(60),
  column: FigureColumn,
  form: z.enum(['json', 'xlsx', 'csv']),
});
const ReportRequest = z.object({ commune: CommuneId, report: Id, form: z.literal('xlsx') });
const MinistryRequest = z.object({
  commune: CommuneId,
  ministry: z.coerce.number().int().min(2000).max(2200),
  form: z.enum(['csv', 'json']),
});

function requireReader({ actor }: DownloadScene): void {
  const roles: readonly Role[] = subjects.reports.reads;
  if (!roles.includes(actor.role)) throw notYours();
}

async function reportOf(scene: DownloadScene, commune: string, report: string): Promise<Item> {
  requireReader(scene);
  const item = await scene.store.read(documents.item(commune, 'reports', report));
  if (item === null) throw new DomainError('not-found', 'Không tìm thấy báo cáo này.');
  return item;
}

async function reportDownload(
  scene: DownloadScene,
  { commune, report }: z.output<typeof ReportRequest>,
): Promise<Download> {
  const item = await reportOf(scene, commune, report);
  const press = await scene.press();
  return {
    bytes: await press.xlsx(indicatorBook(item.values)),
    name: `${textOf(item.values, 'name').replace(/[\\/:*?"<>|]/gu, '-')}.xlsx`,
    contentType: CONTENT_TYPES.xlsx,
  };
}

const WRITERS = { csv: ministryCsv, json: ministryJson } as const;

/** @see Quyết định 5277/QĐ-BNNMT, bảng PTNT_OCOP */
async function ministryDownload(
  scene: DownloadScene,
  { commune, ministry: year, form }: z.output<typeof MinistryRequest>,
): Promise<Download> {
  requireReader(scene);
  const period = reportPeriod('year', year, 1);
  const facts = await reportFacts(scene.store, commune, period);
  const rows = ministryRows(facts, scopeOf(period, plainDateOf(scene.now)), { commune, year });
  return {
    bytes: new TextEncoder().encode(WRITERS[form](rows)),
    name: `PTNT_OCOP ${commune} ${String(year)}.${form}`,
    contentType: CONTENT_TYPES[form],
  };
}

/** @throws DomainError `permission-denied` as the report's list would refuse, `not-found` */
async function figureDownload(
  scene: DownloadScene,
  { commune, report, figure, column, form }: z.output<typeof FigureRequest>,
): Promise<Download> {
  const item = await reportOf(scene, commune, report);
  const indicator = INDICATORS.find(({ code }) => code === figure);
  if (indicator === undefined) throw new DomainError('not-found', 'Không có chỉ tiêu này.');
  const scope = scopeOf(figurePeriod(item.values, column), plainDateOf(scene.now));
  // The facts that the report itself was counted from.
  const days = { from: figurePeriod(item.values, 'before').from, to: textOf(item.values, 'to') };
  const rows = figureRows(indicator, column, await reportFacts(scene.store, commune, days), scope);
  const { from, to } = figureDays(rows, scope);
  const contentType = CONTENT_TYPES[form];
  if (form === 'json') {
    const list: FigureList = { from, to, rows };
    return { name: `${figure}.json`, contentType, bytes: new TextEncoder().encode(JSON.stringify(list)) };
  }
  const book = figureBook(indicator, column, { from, to }, rows);
  const name = `${indicator.label.replace(/[\\/:*?"<>|]/gu, '-')}.${form}`;
  const bytes =
    form === 'csv' ? new TextEncoder().encode(bookCsv(book)) : await (await scene.press()).xlsx(book);
  return { name, contentType, bytes };
}

export const reportDownloads: readonly DownloadKind[] = [
  // Before the report itself, whose request it holds.
  downloadKind(FigureRequest, figureDownload),
  downloadKind(ReportRequest, reportDownload),
  downloadKind(MinistryRequest, ministryDownload),
];
