// The report as it came out of the system, read back from its files, beside the count from the logs.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { documents } from '../../functions/src/application/documents.ts';
import {
  addWorkingDays,
  clockRule,
  DEFAULT_COMMUNE_SETTINGS,
  productSetOf,
  workingDaysBetween,
} from '../../functions/src/domain/index.ts';
import { CERTIFICATES } from '../seed/certificates.ts';
import { TAN_KY } from '../seed/commune.ts';
import { PRODUCERS } from '../seed/producers.ts';
import { PRODUCTS } from '../seed/products.ts';
import { PERIOD, REPORTED, YEAR } from './calendar.ts';
import { type Before, countYear } from './count.ts';
import { readLogs, text } from './log.ts';
import type { Stage } from './stage.ts';
import { REPORT_ID } from './year.ts';

type Counts = Readonly<Record<string, number>>;

const REVIEW_DAYS = 15;

/** What the registers said before the year, and the calendar of working days. */
function before(sets: ReadonlyMap<string, number>): Before {
  const { calendar } = clockRule({ settings: DEFAULT_COMMUNE_SETTINGS }, REPORTED);
  return {
    certificates: CERTIFICATES,
    sectorOf: (productId) => {
      const setNo = PRODUCTS.find(({ id }) => id === productId)?.setNo ?? sets.get(productId) ?? 0;
      return productSetOf(setNo).sector.code;
    },
    kindOf: (producerId) => PRODUCERS.find(({ id }) => id === producerId)?.kind ?? '',
    dueOn: (receivedOn, pauses) => {
      const paused = pauses.reduce(
        (days, { from, until }) => days + workingDaysBetween(from, until, calendar),
        0,
      );
      return addWorkingDays(receivedOn, REVIEW_DAYS + paused, calendar);
    },
  };
}

/** The count of the year from the event logs alone. */
export async function countFromLogs(): Promise<Counts> {
  const logs = await readLogs(TAN_KY);
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
  labels: ReadonlyMap<string, string>;
} {
  const known = rows
    .map(([, label = '', , , value = '', , , code = '']) => ({ label, value, code }))
    .filter(({ code }) => /^[a-z]+\.[A-Za-z0-9]+$/u.test(code));
  return {
    counts: Object.fromEntries(known.map(({ code, value }) => [code, Number(value)])),
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
  /** Empty where the report says what the logs say. */
  readonly differences: readonly string[];
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
  const counts = await countFromLogs();
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  await writeFile(join(folder, 'counts.json'), `${JSON.stringify({ period: PERIOD, counts }, null, 2)}\n`);
  const sheet = figuresOf(sheetRows(files[`bao-cao-${YEAR}.xlsx`] ?? new Uint8Array()));
  const printed = printedFigures(files[`bao-cao-${YEAR}.docx`] ?? new Uint8Array(), sheet.labels);
  return {
    files: [...Object.keys(files), 'counts.json'],
    counts,
    differences: [...differences('xlsx', sheet.counts, counts), ...differences('docx', printed, counts)],
  };
}
