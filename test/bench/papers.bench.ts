/** Every paper as .docx and as PDF, warm: median and p95; the first paper of a fresh process; LibreOffice beside it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { renderDocx } from '../../functions/src/adapters/docx/render.ts';
import { renderPdf } from '../../functions/src/adapters/pdf/render.ts';
import {
  buildPaper,
  EXAMPLE_FACTS,
  paperKinds,
  type PaperModel,
  PaperType,
} from '../../functions/src/domain/index.ts';
import { median, type Row } from './support/bench.ts';
import { interleave } from './support/fresh-process.ts';
import { hasOffice, officeTime } from './support/office.ts';
import { ROOT } from '../../scripts/support/paths.ts';

const WARM_UP = 8;
const MEASURED = 40;
const COLD_ROUNDS = 5;
const PROMISED_MS = 25;

type Render = (model: PaperModel) => Promise<Uint8Array>;
const FORMS: readonly (readonly [name: string, render: Render])[] = [
  ['.docx', renderDocx],
  ['PDF', renderPdf],
];

/** The example with a number of its own: a renderer that remembers the last paper would look faster than it is. */
function variant(type: PaperType, turn: number): PaperModel {
  const facts = EXAMPLE_FACTS[type];
  const number = String(turn);
  if (!('issuance' in facts)) return buildPaper(type, { ...facts, productName: `Mật ong hoa núi ${number}` });
  return buildPaper(type, { ...facts, issuance: { number, issuedOn: '2026-11-16' } });
}

/** A Mẫu số 03 that fills three pages. */
export function threePageReview(turn: number): PaperModel {
  const facts = EXAMPLE_FACTS.communeReview;
  const finding = Array.from(
    { length: 6 },
    (_, at) => `Lần ${String(turn)}, đoạn ${String(at + 1)}: ${facts.identity.finding ?? ''}`,
  ).join('\n');
  return buildPaper('communeReview', {
    ...facts,
    issuance: { number: String(turn), issuedOn: '2026-11-16' },
    productName: `Mật ong hoa núi ${String(turn)}`,
    identity: { ...facts.identity, finding },
  });
}

/** Sorted milliseconds of papers that all differ, after a warm-up. */
async function warmTimes(render: Render, make: (turn: number) => PaperModel): Promise<number[]> {
  for (let turn = 1; turn <= WARM_UP; turn += 1) await render(make(turn));
  const times: number[] = [];
  for (let turn = 1; turn <= MEASURED; turn += 1) {
    const model = make(1000 + turn);
    const from = performance.now();
    await render(model);
    times.push(performance.now() - from);
  }
  return times.toSorted((a, b) => a - b);
}

const p95 = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;

async function row(
  what: string,
  render: Render,
  make: (turn: number) => PaperModel,
  plain: number | undefined,
): Promise<Row> {
  const sorted = await warmTimes(render, make);
  return {
    what: `${what}: median`,
    unit: 'ms',
    ours: median(sorted),
    ...(plain === undefined ? {} : { plain }),
    note: `p95 ${p95(sorted).toFixed(1)}`,
  };
}

/** LibreOffice on the same documents: all in one call (per paper), and one alone in a fresh call. */
async function plainWay(folder: string): Promise<{ each?: number; alone?: number }> {
  if (!(await hasOffice())) return {};
  const files: string[] = [];
  for (const type of PaperType.options) {
    const file = join(folder, `${type}.docx`);
    writeFileSync(file, await renderDocx(variant(type, 1)));
    files.push(file);
  }
  return { each: (await officeTime(files)) / files.length, alone: await officeTime(files.slice(0, 1)) };
}

const COLD = (path: string, name: string): string => `
const { ${name} } = await import(${JSON.stringify(join(ROOT, 'functions/src/adapters', path))});
const { buildPaper, EXAMPLE_FACTS } = await import(${JSON.stringify(join(ROOT, 'functions/src/domain/index.ts'))});
await ${name}(buildPaper('communeReview', EXAMPLE_FACTS.communeReview));`;

async function coldRows(plain: number | undefined): Promise<Row[]> {
  const candidates = [COLD('docx/render.ts', 'renderDocx'), COLD('pdf/render.ts', 'renderPdf')];
  const times = await interleave(
    candidates.map((code) => ({ code, cwd: ROOT })),
    COLD_ROUNDS,
  );
  return FORMS.map(([form], at) => ({
    what: `first paper of a fresh process, everything loaded from source, ${form}`,
    unit: 'ms',
    ours: median(times[at] ?? []),
    ...(plain === undefined || form === '.docx' ? {} : { plain }),
  }));
}

export const name =
  'Papers, warm and cold; the plain way is LibreOffice converting the same .docx, all in one call';

export async function run(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-bench-'));
  try {
    const plain = await plainWay(folder);
    const rows: Row[] = [];
    for (const [form, render] of FORMS) {
      const each = form === 'PDF' ? plain.each : undefined;
      const three = await row(`Mẫu số 03 of 3 pages, ${form}`, render, threePageReview, each);
      rows.push({ ...three, limit: { atMost: PROMISED_MS } });
      for (const type of PaperType.options)
        rows.push(
          await row(`${paperKinds[type].shortName}, ${form}`, render, (turn) => variant(type, turn), each),
        );
    }
    rows.push(...(await coldRows(plain.alone)));
    const memory = process.memoryUsage.rss() / (1024 * 1024);
    const printed = FORMS.length * (PaperType.options.length + 1) * (WARM_UP + MEASURED);
    return [...rows, { what: `memory after ${String(printed)} papers`, unit: 'MB', ours: memory }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
