import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

export interface PdfFindings {
  readonly encrypted: boolean;
  readonly intact: boolean;
  readonly pageCount: number | null;
}

/** A PDF that takes longer than this to open is treated as broken: nobody could read it either. */
const TIME_LIMIT_MS = 20_000;
const MEMORY_LIMIT_MB = 384;
/** The end mark stands in the last bytes; programs put little after it. */
const TAIL_LENGTH = 4096;

const BROKEN: PdfFindings = { encrypted: false, intact: false, pageCount: null };

/**
 * pdf.js parses on the thread it runs on, so a file made to run for ever would hold the whole instance. It gets a
 * thread of its own, which can be ended. The source is text because a bundle has no second file to start a thread from.
 */
const READER = `
const { parentPort, workerData } = require('node:worker_threads');
(async () => {
  const { getDocument } = await import(workerData.library);
  const options = { data: workerData.bytes, verbosity: 0, isEvalSupported: false, useSystemFonts: false, stopAtErrors: true };
  const pdf = await getDocument(options).promise;
  await pdf.getPage(pdf.numPages);
  return { encrypted: false, intact: true, pageCount: pdf.numPages };
})().then(
  (found) => parentPort.postMessage(found),
  (error) => parentPort.postMessage({ encrypted: error?.name === 'PasswordException', intact: false, pageCount: null }),
);
`;

function library(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.mjs')).href;
}

function readInThread(bytes: Buffer, timeLimit: number): Promise<PdfFindings> {
  const worker = new Worker(READER, {
    eval: true,
    workerData: { library: library(), bytes: new Uint8Array(bytes) },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
    stdout: true,
    stderr: true,
  });
  return new Promise<PdfFindings>((resolve) => {
    const timer = setTimeout(() => {
      resolve(BROKEN);
    }, timeLimit);
    worker.once('message', (found: PdfFindings) => {
      clearTimeout(timer);
      resolve(found);
    });
    worker.once('error', () => {
      clearTimeout(timer);
      resolve(BROKEN);
    });
  }).finally(() => worker.terminate());
}

/** Opens a PDF without a password, counts its pages and looks for its end mark. `timeLimit` in milliseconds. */
export async function inspectPdf(bytes: Buffer, timeLimit = TIME_LIMIT_MS): Promise<PdfFindings> {
  const ends = bytes.subarray(-TAIL_LENGTH).includes('%%EOF');
  const found = await readInThread(bytes, timeLimit);
  return { ...found, intact: found.intact && ends };
}
