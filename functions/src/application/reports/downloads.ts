/** What is made of reports when it is asked for: the spreadsheet of one, the ministry's table of a year. */
import { z } from 'zod';
import {
  CommuneId,
  DomainError,
  Id,
  indicatorBook,
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

async function reportDownload(
  scene: DownloadScene,
  { commune, report }: z.output<typeof ReportRequest>,
): Promise<Download> {
  requireReader(scene);
  const item = await scene.store.read(documents.item(commune, 'reports', report));
  if (item === null) throw new DomainError('not-found', 'Không tìm thấy báo cáo này.');
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

export const reportDownloads: readonly DownloadKind[] = [
  downloadKind(ReportRequest, reportDownload),
  downloadKind(MinistryRequest, ministryDownload),
];
