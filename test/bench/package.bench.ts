// "Xuất bộ hồ sơ" of 300 pages, scans and photographs made here, beside LibreOffice with the same pictures.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { PDFDocument } from '@cantoo/pdf-lib';
import { photo } from '../../functions/src/adapters/package/testing/files.ts';
import { renderPdf } from '../../functions/src/adapters/pdf/render.ts';
import {
  criteriaOf,
  loadCriteriaSet,
  type PackageFile,
  type PackagePaper,
} from '../../functions/src/domain/index.ts';
import { threePageReview } from './papers.bench.ts';
import type { Row } from './support/bench.ts';
import type { FolderList, Measured } from './support/bind-folder.ts';

export const name =
  'package of a dossier: 200 scanned pages in four PDFs, 96 photographs of 12 million pixels';

const execute = promisify(execFile);
const SCANS = 4;
const PAGES = 50;
const PHOTOS = 96;
/** Different pictures; each is used several times, and none is remembered by what is measured. */
const KINDS = 6;

/** A scan at 200 dpi: a picture of its own on each page. */
async function scan(pictures: readonly Buffer[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (let at = 0; at < PAGES; at += 1) {
    const picture = await pdf.embedJpg(pictures[at % pictures.length] ?? new Uint8Array());
    pdf.addPage([595.28, 841.89]).drawImage(picture, { x: 0, y: 0, width: 595.28, height: 841.89 });
  }
  return pdf.save();
}

async function fill(folder: string): Promise<void> {
  const sizes = Array.from({ length: KINDS }, (_, at) => at);
  const scans = await Promise.all(sizes.map((at) => photo({ width: 1654, height: 2339 - at, quality: 60 })));
  const photos = await Promise.all(
    sizes.map((at) => photo({ width: 4032, height: 3024 - at, orientation: 6 })),
  );
  await Promise.all(scans.map((picture, at) => writeFile(join(folder, `page-${String(at)}.jpg`), picture)));
  const put = async (path: string, bytes: Uint8Array) => {
    await writeFile(join(folder, path), bytes);
    return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  };
  const files: PackageFile[] = [];
  for (let at = 0; at < SCANS; at += 1) {
    const object = await put(`scan-${String(at)}.pdf`, await scan(scans));
    files.push({
      id: `s${String(at)}`,
      name: `Hồ sơ quét ${String(at)}.pdf`,
      contentType: 'application/pdf',
      evidenceCode: 'E03',
      object,
    });
  }
  for (let at = 0; at < PHOTOS; at += 1) {
    const object = await put(`photo-${String(at)}.jpg`, photos[at % KINDS] ?? new Uint8Array());
    files.push({
      id: `p${String(at)}`,
      name: `Ảnh xưởng ${String(at)}.jpg`,
      contentType: 'image/jpeg',
      evidenceCode: 'E10',
      object,
    });
  }
  const numbers = criteriaOf(await loadCriteriaSet('qd26-2026/04')).map(({ number }) => number);
  const answers = numbers.map(
    (number, at) =>
      [number, files.filter((_, file) => file % numbers.length === at).map(({ id }) => id)] as const,
  );
  const types = ['registrationForm', 'selfAssessmentReport', 'communeReview'] as const;
  const papers: PackagePaper[] = await Promise.all(
    types.map(async (type) => {
      const object = await put(`${type}.pdf`, await renderPdf(threePageReview(1)));
      return { type, title: type, number: null, issuedOn: null, object };
    }),
  );
  const list: FolderList = { papers, files, answers };
  await writeFile(join(folder, 'list.json'), JSON.stringify(list));
}

async function ours(folder: string): Promise<Measured> {
  const script = join(import.meta.dirname, 'support', 'bind-folder.ts');
  const { stdout } = await execute(process.execPath, [script, folder]);
  return JSON.parse(stdout) as Measured;
}

/** What an office does without us: every page and photograph into one text, saved as PDF. */
function plainText(): string {
  const picture = (file: string, height: number): string =>
    `<p style="page-break-after:always"><img src="${file}" width="640" height="${String(height)}"></p>`;
  const pages = Array.from({ length: SCANS * PAGES }, (_, at) =>
    picture(`page-${String(at % KINDS)}.jpg`, 905),
  );
  const photos = Array.from({ length: PHOTOS }, (_, at) => picture(`photo-${String(at)}.jpg`, 480));
  return `<html><body>${[...pages, ...photos].join('')}</body></html>`;
}

/** Milliseconds that LibreOffice takes; null where it is not installed, or cannot do it in ten minutes. */
async function plain(folder: string): Promise<number | null> {
  await writeFile(join(folder, 'plain.html'), plainText());
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const filter = 'pdf:writer_web_pdf_Export';
  const args = [
    '--headless',
    profile,
    '--convert-to',
    filter,
    '--outdir',
    folder,
    join(folder, 'plain.html'),
  ];
  const started = performance.now();
  const run = execute('soffice', args, { timeout: 600_000 }).catch(() => null);
  if ((await run) === null || !existsSync(join(folder, 'plain.pdf'))) return null;
  return performance.now() - started;
}

const MB = 1024 * 1024;

export async function run(): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ocop-package-'));
  try {
    await fill(folder);
    const made = await ours(folder);
    const other = await plain(folder);
    const note = `${String(made.pages)} pages; plain: LibreOffice, the pictures in one text, nothing else`;
    return [
      {
        what: 'PDF and ZIP, in a fresh process',
        unit: 's',
        ours: made.ms / 1000,
        ...(other === null ? {} : { plain: other / 1000 }),
        limit: { atMost: 20 },
        note,
      },
      { what: 'peak memory (RSS) of that process', unit: 'MB', ours: made.peakMb, limit: { atMost: 512 } },
      { what: 'size of the PDF', unit: 'MB', ours: made.pdf / MB },
      { what: 'size of the ZIP: the files as they came, and the PDF', unit: 'MB', ours: made.zip / MB },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
