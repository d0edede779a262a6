import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { MOST_SIGNATURES } from '../../domain/index.ts';

/** A signature dictionary (ISO 32000-2, 12.8.1) as it stands in the file. */
export interface SignatureDictionary {
  /** Offsets and lengths in turn; empty where the file says none that can be read. */
  readonly byteRange: readonly number[];
  /** The signature itself, hexadecimal digits; padded with zeros. */
  readonly contents: string;
  readonly subFilter: string | null;
  /** A time stamp over the document, by its own type or by its format. */
  readonly isTimestamp: boolean;
  /** When the signer's computer said that it signed (/M), ISO 8601. */
  readonly claimedAt: string | null;
  /** It stands in an object that cannot be read. */
  readonly damaged: boolean;
}

/** Milliseconds: a file that takes longer is not one that an office made. */
const TIME_LIMIT_MS = 20_000;
const HEAP_LIMIT_MB = 384;
/** Bytes by which the process may grow meanwhile: a small object stream may unpack to gigabytes outside the heap. */
const GROWTH_LIMIT = 512 * 1024 * 1024;
const WATCH_EVERY_MS = 50;

/**
 * Every object that ever stood in the file is looked at, also in object streams, also one that a later update replaced:
 * taking a signature away is a change after signing. pdf-lib parses on the thread it runs on, so it gets one that can be
 * ended; the source is text because a bundle has no second file to start a thread from.
 */
const FINDER = `
const { parentPort, workerData } = require('node:worker_threads');
const { PDFArray, PDFCatalog, PDFDict, PDFHexString, PDFInvalidObject, PDFName, PDFNumber, PDFParser, PDFRef, PDFString } =
  require(workerData.library);

const MOST_NESTED = 8;
const found = [];
/** Rights that a program grants itself over a form (/Perms /UR3): signed, but by nobody of the office. */
const usageRights = new Set();
const key = (name) => PDFName.of(name);
const nameOf = (value) => (value instanceof PDFName ? value.decodeText() : null);

function isSignature(dict) {
  return dict.has(key('ByteRange')) || ['Sig', 'DocTimeStamp'].includes(nameOf(dict.get(key('Type'))));
}

function visit(object, holder, depth) {
  if (depth > MOST_NESTED || found.length > workerData.most) return;
  if (object instanceof PDFInvalidObject) {
    if (Buffer.from(object.data).includes('/ByteRange')) found.push({ dict: null });
  } else if (object instanceof PDFArray) {
    for (const entry of object.asArray()) visit(entry, null, depth + 1);
  } else if (object instanceof PDFDict) {
    if (object instanceof PDFCatalog) perms.push(object.get(key('Perms')));
    if (isSignature(object)) found.push({ dict: object, holder });
    else for (const value of object.values()) visit(value, null, depth + 1);
  }
}
const perms = [];

function described(context, dict) {
  const get = (name) => context.lookup(dict.get(key(name)));
  const range = get('ByteRange');
  const numbers = range instanceof PDFArray ? range.asArray().map((entry) => context.lookup(entry)) : [];
  const contents = get('Contents');
  const subFilter = nameOf(get('SubFilter'));
  return {
    byteRange: numbers.map((entry) => (entry instanceof PDFNumber ? entry.asNumber() : -1)),
    contents:
      contents instanceof PDFHexString ? contents.asString().replace(/[\\0\\s]/gu, '')
      : contents instanceof PDFString ? Buffer.from(contents.asBytes()).toString('hex') : '',
    subFilter,
    isTimestamp: nameOf(get('Type')) === 'DocTimeStamp' || subFilter === 'ETSI.RFC3161',
    claimedAt: dateOf(get('M')),
    damaged: false,
  };
}

function dateOf(value) {
  try {
    return value.decodeDate().toISOString();
  } catch {
    return null;
  }
}

function noteRights(context) {
  for (const entry of perms) {
    const dict = context.lookup(entry);
    if (!(dict instanceof PDFDict)) continue;
    for (const name of ['UR', 'UR3']) if (dict.has(key(name))) usageRights.add(dict.get(key(name)));
  }
}

async function find() {
  const parser = PDFParser.forBytesWithOptions(workerData.bytes, Infinity, false, false);
  const { context } = parser;
  const assign = context.assign.bind(context);
  context.assign = (ref, object) => {
    visit(object, ref, 0);
    assign(ref, object);
  };
  await parser.parseDocument();
  if (context.trailerInfo.Encrypt !== undefined) throw new Error('encrypted');
  if (!(context.lookup(context.trailerInfo.Root) instanceof PDFDict)) throw new Error('no catalog');
  if (found.length > workerData.most) throw new Error('too many');
  noteRights(context);
  return found
    .filter(({ dict, holder }) => !usageRights.has(dict) && !(holder instanceof PDFRef && usageRights.has(holder)))
    .map(({ dict }) =>
      dict === null
        ? { byteRange: [], contents: '', subFilter: null, isTimestamp: false, claimedAt: null, damaged: true }
        : described(context, dict),
    );
}
find().then(
  (signatures) => parentPort.postMessage(signatures),
  () => parentPort.postMessage(null),
);
`;

export interface FindLimits {
  readonly timeMs?: number;
  readonly growth?: number;
}

/** Answers what the thread found; null when it broke off or went over a limit. */
function inThread(
  bytes: Uint8Array,
  { timeMs = TIME_LIMIT_MS, growth = GROWTH_LIMIT }: FindLimits,
): Promise<readonly SignatureDictionary[] | null> {
  const copy = new Uint8Array(bytes);
  const worker = new Worker(FINDER, {
    eval: true,
    workerData: {
      library: createRequire(import.meta.url).resolve('@cantoo/pdf-lib'),
      bytes: copy,
      most: MOST_SIGNATURES,
    },
    transferList: [copy.buffer],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT_MB },
    stdout: true,
    stderr: true,
  });
  const most = process.memoryUsage.rss() + growth;
  let watch: NodeJS.Timeout | undefined;
  return new Promise<readonly SignatureDictionary[] | null>((resolve) => {
    const until = performance.now() + timeMs;
    watch = setInterval(() => {
      if (performance.now() > until || process.memoryUsage.rss() > most) resolve(null);
    }, WATCH_EVERY_MS);
    worker.once('message', resolve);
    worker.once('error', () => {
      resolve(null);
    });
  }).finally(() => {
    clearInterval(watch);
    return worker.terminate();
  });
}

/** A place kept for a signature that nobody made yet. */
const isEmptyPlace = ({ contents, damaged }: SignatureDictionary): boolean =>
  !damaged && /^0*$/u.test(contents);

/**
 * Every signature dictionary of the file, of all its versions. Null where the file cannot be read: damaged, encrypted,
 * more signatures than a paper has, or over the limits of time and memory.
 */
export async function findSignatures(
  bytes: Uint8Array,
  limits: FindLimits = {},
): Promise<readonly SignatureDictionary[] | null> {
  const found = await inThread(bytes, limits);
  return found === null ? null : found.filter((dictionary) => !isEmptyPlace(dictionary));
}
