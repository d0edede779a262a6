/** Finds where a list begins in a sheet and which column is which. */
import { searchKey } from '../kernel/text.ts';
import type { ImportField } from './fields.ts';
import { type GridCell, cellText } from './grid.ts';

/** A column that was understood. */
export interface MappedColumn {
  readonly key: string;
  readonly label: string;
  /** As it stands in the file. */
  readonly heading: string;
  /** From 0. */
  readonly at: number;
}

export interface Headings {
  readonly columns: readonly MappedColumn[];
  /** Headings that no field is called by. */
  readonly unread: readonly string[];
  /** Where "STT" stands; null without such a column. */
  readonly serialAt: number | null;
  /** The row below the headings, from 0. */
  readonly firstRow: number;
}

type Rows = readonly (readonly GridCell[])[];

/** Titles, the office, the date and the unit of measure stand above; further down there is data. */
const LOOKED_AT = 30;
/** One row of headings, or two with groups above, or three. */
const DEPTHS = [1, 2, 3];

const SERIAL = ['stt', 'tt', 'so tt', 'so thu tu'];

const headingKey = (text: string): string =>
  searchKey(text)
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const CERTAIN = 3;
const BEGINS = 2;
const HOLDS = 1;

/** How well a heading names a field: the whole of it, its beginning, or inside; longer words before shorter. */
function fit(heading: string, { label, also }: ImportField): number {
  const names = [headingKey(label), ...also];
  const score = (name: string): number => {
    if (heading === name) return CERTAIN + name.length / 1000;
    if (!name.includes(' ')) return 0;
    const part = heading.startsWith(`${name} `) ? BEGINS : ` ${heading} `.includes(` ${name} `) ? HOLDS : 0;
    return part === 0 ? 0 : part + name.length / 1000;
  };
  return Math.max(...names.map(score));
}

interface Heading {
  readonly at: number;
  /** Its parts from above to below, each once. */
  readonly parts: readonly string[];
}

function headingsAt(rows: Rows, from: number, depth: number): Heading[] {
  const stack = rows.slice(from, from + depth).map((row) => row.map(cellText));
  const width = Math.max(...stack.map((row) => row.length));
  return Array.from({ length: width }, (_, at) => ({
    at,
    parts: [...new Set(stack.map((row) => row[at] ?? '').filter((part) => part !== ''))],
  })).filter(({ parts }) => parts.length > 0);
}

interface Match {
  readonly field: ImportField;
  readonly heading: Heading;
  readonly score: number;
}

function matchesOf(fields: readonly ImportField[], headings: readonly Heading[]): Match[] {
  const possible = fields.flatMap((field) =>
    headings.map((heading) => {
      const { parts } = heading;
      const written = [parts.join(' '), ...[...parts].reverse()];
      return { field, heading, score: Math.max(...written.map((text) => fit(headingKey(text), field))) };
    }),
  );
  const taken: Match[] = [];
  for (const match of possible.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score))
    if (taken.every(({ field, heading }) => field !== match.field && heading !== match.heading))
      taken.push(match);
  return taken;
}

/** A row that one long text fills is a title, not headings. */
const isTitle = (row: readonly GridCell[]): boolean => new Set(row.map(cellText).filter(Boolean)).size < 2;

/** "(1) (2) (3)", "A B 1 2": the numbers of the columns below the headings. */
const isNumbering = (row: readonly GridCell[]): boolean => {
  const texts = row.map(cellText).filter((text) => text !== '');
  return texts.length > 2 && texts.every((text) => /^\(?(?:\d{1,2}|[A-Ea-e])\)?$/u.test(text));
};

interface Found {
  readonly matches: readonly Match[];
  readonly headings: readonly Heading[];
  readonly below: number;
  readonly depth: number;
}

/** More fields; of as many, fewer rows, so that no title and no data row is taken for a heading. */
const isBetter = (found: Found, best: Found | null): boolean =>
  best === null ||
  found.matches.length > best.matches.length ||
  (found.matches.length === best.matches.length && found.depth < best.depth);

/**
 * The headings of a list, in the first rows of a sheet whose merged values are carried; those that name most fields.
 * Null where fewer than two fields are named.
 */
export function findHeadings(fields: readonly ImportField[], rows: Rows): Headings | null {
  let best: Found | null = null;
  for (const [from, row] of rows.slice(0, LOOKED_AT).entries()) {
    if (isTitle(row)) continue;
    for (const depth of DEPTHS) {
      const headings = headingsAt(rows, from, depth);
      const matches = matchesOf(fields, headings);
      const found = { matches, headings, below: from + depth, depth };
      if (matches.length > 1 && isBetter(found, best)) best = found;
    }
  }
  if (best === null) return null;
  const { matches, headings, below } = best;
  const serial = headings.find(({ parts }) => parts.some((part) => SERIAL.includes(headingKey(part))));
  const mapped = new Set(matches.map(({ heading }) => heading));
  return {
    columns: matches
      .map(({ field: { key, label }, heading: { at, parts } }) => ({
        key,
        label,
        heading: parts.join(' – '),
        at,
      }))
      .sort((a, b) => a.at - b.at),
    unread: headings
      .filter((heading) => heading !== serial && !mapped.has(heading))
      .map(({ parts }) => parts.join(' – ')),
    serialAt: serial?.at ?? null,
    firstRow: isNumbering(rows[below] ?? []) ? below + 1 : below,
  };
}
