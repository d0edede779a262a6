// The report as it came out of the system, read back from its files, beside the count from the logs.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { documents } from '../../functions/src/application/documents.ts';
import { TAN_KY } from '../seed/commune.ts';
import { boardDifferences } from './boards.ts';
import { PERIOD, YEAR } from './calendar.ts';
import { countYear } from './count.ts';
import { countPlanned } from './count-planned.ts';
import { before } from './known.ts';
import { type Logs, readLogs, text } from './log.ts';
import { PLAN } from './plan.ts';
import { leftUndone } from './plan-done.ts';
import { roundDifferences } from './round-count.ts';
import type { Stage } from './stage.ts';
import { REPORT_ID } from './year.ts';

type Counts = Readonly<Record<string, number>>;

/** The count of the year from the event logs alone. */
function countFromLogs(logs: Logs): Counts {
  const sets = new Map(
    (logs.items['ideas'] ?? []).map(({ values }) => [
      text(values, 'productId'),
      Number(text(values, 'setNo')),
    ]),
  );
  return countYear(logs, before(sets), PERIOD);
}

const unescaped = (xml: string): string =>
  xml
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, '&');

/** The rows of the first sheet of a spreadsheet, as texts. */
export function sheetRows(xlsx: Uint8Array): string[][] {
  const parts = unzipSync(xlsx);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gsu)].map(([, inner = '']) =>
    unescaped(inner.replace(/<[^>]+>/gu, '')),
  );
  return [...part('xl/worksheets/sheet1.xml').matchAll(/<row[^>]*>(.*?)<\/row>/gsu)].map(([, row = '']) =>
    [...row.matchAll(/<c([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu)].map(([, attributes = '', inner = '']) => {
      const raw = unescaped(inner.replace(/<[^>]+>/gu, ''));
      return attributes.includes('t="s"') ? (shared[Number(raw)] ?? '') : raw;
    }),
  );
}

/** Figures by code, as the spreadsheet of the report holds them. Columns: part, label, unit, plan, value, before, difference, code. */
function figuresOf(rows: readonly (readonly string[])[]): {
  counts: Counts;
  planned: Counts;
  labels: ReadonlyMap<string, string>;
} {
  const known = rows
    .map(([, label = '', , plan = '', value = '', , , code = '']) => ({ label, plan, value, code }))
    .filter(({ code }) => /^[a-z]+\.[A-Za-z0-9]+$/u.test(code));
  return {
    counts: Object.fromEntries(known.map(({ code, value }) => [code, Number(value)])),
    planned: Object.fromEntries(
      known.flatMap(({ code, plan }) => (plan === '' ? [] : [[code, Number(plan)]])),
    ),
    labels: new Map(known.map(({ code, label }) => [label, code])),
  };
}

/** Figures by code, as the annex of the printed report holds them: label, unit, plan, value. */
function printedFigures(docx: Uint8Array, labels: ReadonlyMap<string, string>): Counts {
  const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
  const rows = [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gsu)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gsu)].map(([cell]) =>
      unescaped(cell.replace(/<[^>]+>/gu, ''))
        .replaceAll('\u00a0', ' ')
        .trim(),
    ),
  );
  return Object.fromEntries(
    rows.flatMap(([, label = '', , , value = '']) => {
      const code = labels.get(label);
      return code === undefined ? [] : [[code, Number(value.replaceAll('.', '').replace(',', '.'))]];
    }),
  );
}

/** Where two counts differ, one sentence each. */
export function differences(name: string, found: Counts, counted: Counts): string[] {
  const codes = [...new Set([...Object.keys(found), ...Object.keys(counted)])];
  return codes
    .filter((code) => found[code] !== counted[code])
    .map((code) => `${name}, ${code}: ${String(found[code])}; logs: ${String(counted[code])}`);
}

export interface Outcome {
  readonly files: readonly string[];
  /** Empty where the report, the boards and the rounds' figures say what the logs say. */
  readonly differences: readonly string[];
  /** Tasks and targets of the plan that nobody carried out. */
  readonly undone: readonly string[];
  readonly counts: Counts;
}

async function downloads(stage: Stage): Promise<Readonly<Record<string, Uint8Array>>> {
  const report = await stage.store.read(documents.item(TAN_KY, 'reports', REPORT_ID));
  const document = text(report?.values, 'documentId');
  const get = (query: Readonly<Record<string, string>>) => stage.download('kinhte', query);
  return {
    [`bao-cao-${YEAR}.docx`]: await get({ document, form: 'docx' }),
    [`bao-cao-${YEAR}.pdf`]: await get({ document, form: 'pdf' }),
    [`bao-cao-${YEAR}.xlsx`]: await get({ report: REPORT_ID, form: 'xlsx' }),
    [`PTNT_OCOP-${YEAR}.csv`]: await get({ ministry: YEAR, form: 'csv' }),
    [`PTNT_OCOP-${YEAR}.json`]: await get({ ministry: YEAR, form: 'json' }),
  };
}

/** Writes the report in its forms and `counts.json` into a folder, and compares them. */
export async function writeOutcome(stage: Stage, folder: string): Promise<Outcome> {
  const files = await downloads(stage);
  const logs = await readLogs(TAN_KY);
  const counts = countFromLogs(logs);
  const planned = countPlanned(logs, PERIOD);
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  await writeFile(
    join(folder, 'counts.json'),
    `${JSON.stringify({ period: PERIOD, counts, planned }, null, 2)}\n`,
  );
  const sheet = figuresOf(sheetRows(files[`bao-cao-${YEAR}.xlsx`] ?? new Uint8Array()));
  const printed = printedFigures(files[`bao-cao-${YEAR}.docx`] ?? new Uint8Array(), sheet.labels);
  return {
    files: [...Object.keys(files), 'counts.json'],
    counts,
    differences: [
      ...differences('xlsx', sheet.counts, counts),
      ...differences('docx', printed, counts),
      ...differences('xlsx, kế hoạch', sheet.planned, planned),
      ...(await boardDifferences(stage, logs, before(new Map()))),
      ...(await roundDifferences(stage, logs)),
    ],
    undone: leftUndone(logs, PLAN),
  };
}
