import {
  attachmentPage,
  BOOK_PATH,
  contentsLines,
  countItems,
  coverPage,
  dossierCode,
  faultPage,
  type Instant,
  LISTING_PATH,
  listingText,
  MANIFEST_PATH,
  type ManifestFacts,
  manifestText,
  type PackagedItem,
  type PackageFault,
  type PackageItem,
  type PackagePlan,
  type PackageSubject,
  type ReadFile,
  stampText,
} from '../../domain/index.ts';
import type { Archive, Binding, Book, BookPlace, BoundBook, PackagePorts } from './ports.ts';
import { windowOf } from './window.ts';

const MEGABYTE = 1024 * 1024;
/** A larger file is not opened: it would not fit into the memory of the function. It is in the ZIP. */
const MOST_PRINTED = 64 * MEGABYTE;
/** An attachment larger than this, or beyond this sum, would make the PDF too heavy to leaf through: ZIP only. */
const MOST_ATTACHED = 10 * MEGABYTE;
const MOST_ATTACHED_TOGETHER = 40 * MEGABYTE;
/** Files in work at once: a photograph is scaled while the next file is read. */
const AT_ONCE = 2;

export type BindPorts = Pick<PackagePorts, 'bucket' | 'openBook' | 'openArchive'>;

export interface BindJob {
  readonly plan: PackagePlan;
  readonly subject: PackageSubject;
  readonly madeAt: Instant;
  /** Objects to be written. */
  readonly paths: { readonly pdf: string; readonly zip: string };
}

export interface BoundPackage {
  readonly pdf: ReadFile & { readonly pages: number };
  readonly zip: ReadFile & { readonly files: number };
  readonly items: readonly PackagedItem[];
}

/** What came of an item, before its pages are known. */
type Outcome = Pick<PackagedItem, 'read' | 'fault'>;

/**
 * Makes both outputs while every file is read once, one after another: into the ZIP, its hash compared with the one on
 * record, and onto pages of the PDF. No file stops it; a bucket that fails does, and then nothing of the outputs stays.
 */
export async function bindPackage(ports: BindPorts, job: BindJob): Promise<BoundPackage> {
  const pdf = ports.bucket.sink(job.paths.pdf, 'application/pdf');
  const zip = ports.bucket.sink(job.paths.zip, 'application/zip');
  try {
    const book = ports.openBook(pdf, job.madeAt);
    const archive = ports.openArchive(zip, job.madeAt);
    const outcomes = await packItems(ports, job.plan, book, archive);
    const bound = await book.bind(bindingOf(job));
    const items = job.plan.items.map((item, at) => packaged(item, outcomes[at], bound.places[at]));
    const facts: ManifestFacts = {
      subject: job.subject,
      madeAt: job.madeAt,
      items,
      book: { bytes: bound.bytes, sha256: bound.sha256, pages: bound.pages },
    };
    return { pdf: facts.book, zip: await closeArchive(ports, job, archive, facts), items };
  } catch (error) {
    await Promise.all([pdf.abort(), zip.abort()]);
    throw error;
  }
}

const NO_OUTCOME: Outcome = { read: null, fault: 'missing' };

function packaged(
  item: PackageItem,
  outcome: Outcome = NO_OUTCOME,
  pages: BoundBook['places'][number] = { from: 1, to: 1 },
): PackagedItem {
  return { item, ...outcome, pages };
}

function bindingOf({ plan, subject }: BindJob): Binding {
  const code = dossierCode(subject);
  return {
    title: `Hồ sơ OCOP ${subject.product}, ${subject.producer}`,
    outline: plan.outline,
    front: (pageOf, pages) => ({
      cover: coverPage(subject, { ...countItems(plan), pages }),
      contents: contentsLines(plan.outline, pageOf),
    }),
    stamp: (page, pages) => stampText(page, pages, code),
  };
}

async function packItems(
  ports: BindPorts,
  plan: PackagePlan,
  book: Book,
  archive: Archive,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const work = windowOf(AT_ONCE);
  let attached = 0;
  try {
    for (const [at, item] of plan.items.entries()) {
      const place = book.place();
      const room = isAttachment(item)
        ? Math.min(MOST_ATTACHED, MOST_ATTACHED_TOGETHER - attached)
        : MOST_PRINTED;
      const passed = await intoArchive(ports, archive, item, room);
      if (isAttachment(item) && passed?.kept) attached += passed.bytes;
      await work.begin(async () => {
        outcomes[at] = await show(item, place, passed);
      });
    }
  } finally {
    await work.rest();
  }
  return outcomes;
}

type Passed = Awaited<ReturnType<Archive['add']>>;

/** Null where there is nothing to pass. */
async function intoArchive(
  { bucket }: BindPorts,
  archive: Archive,
  { object, zipPath }: PackageItem,
  room: number,
): Promise<Passed | null> {
  const size = object === null ? null : await bucket.size(object.path);
  if (object === null || size === null) return null;
  const bytes = bucket.stream(object.path);
  return archive.add(zipPath, { bytes, size, keep: size <= room, deflate: false });
}

/** What no page can show: Word, Excel, film. */
function isAttachment({ contentType }: PackageItem): boolean {
  return contentType !== 'application/pdf' && !contentType.startsWith('image/');
}

async function show(item: PackageItem, place: BookPlace, passed: Passed | null): Promise<Outcome> {
  const read = passed && { bytes: passed.bytes, sha256: passed.sha256 };
  const failed = (fault: PackageFault): Outcome => {
    place.notice(faultPage(item, fault, read));
    return { read, fault };
  };
  if (item.object === null) return failed('notMade');
  if (passed === null || read === null) return failed('missing');
  if (read.bytes === 0) return failed('empty');
  const unchanged: Outcome = { read, fault: read.sha256 === item.object.sha256 ? null : 'changed' };
  if (isAttachment(item)) {
    await attach(item, place, passed);
    return unchanged;
  }
  if (passed.kept === null) return failed('tooLarge');
  const printed = await place.print(passed.kept, item.contentType);
  return 'fault' in printed ? failed(printed.fault) : unchanged;
}

async function attach(item: PackageItem, place: BookPlace, passed: Passed): Promise<void> {
  place.notice(attachmentPage(item, passed, passed.kept !== null));
  if (passed.kept === null) return;
  await place.attach({
    name: item.zipPath.slice(item.zipPath.lastIndexOf('/') + 1),
    contentType: item.contentType,
    bytes: passed.kept,
  });
}

async function* utf8(text: string): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield new TextEncoder().encode(text);
}

/** The leafing copy and both lists come last: only then are their hashes and pages known. */
async function closeArchive(
  { bucket }: BindPorts,
  { paths }: BindJob,
  archive: Archive,
  facts: ManifestFacts,
): Promise<BoundPackage['zip']> {
  const text = (path: string, content: string): Promise<Passed> =>
    archive.add(path, { bytes: utf8(content), size: 0, keep: false, deflate: true });
  const bytes = bucket.stream(paths.pdf);
  await archive.add(BOOK_PATH, { bytes, size: facts.book.bytes, keep: false, deflate: false });
  await text(MANIFEST_PATH, manifestText(facts));
  await text(LISTING_PATH, listingText(facts));
  const files = facts.items.filter(({ read }) => read !== null).length;
  return { ...(await archive.close()), files };
}
