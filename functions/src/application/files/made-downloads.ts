/** What is made when it is asked for: the office's books, and blank sheets to fill by pen. */
import { z } from 'zod';
import {
  blankPaper,
  type Book,
  bookPaper,
  clockRule,
  type Commune,
  CommuneId,
  type KeptWording,
  numberBook,
  paperKinds,
  PaperType,
  partsOf,
  plainDateOf,
  READ_ROLES,
  type Role,
  trackingBook,
  UNISSUED,
} from '../../domain/index.ts';
import { queries } from '../documents.ts';
import { readCommune } from '../dossiers/change.ts';
import { officeWords } from '../papers/facts/office.ts';
import { ownWords } from '../papers/load.ts';
import { dossierOf } from '../records.ts';
import {
  CONTENT_TYPES,
  type Download,
  type DownloadKind,
  downloadKind,
  type DownloadScene,
  notYours,
} from './download-kind.ts';

/** From a query string: "2026". */
const Year = z.coerce.number().int().min(2000).max(2999);
const BookForm = z.enum(['xlsx', 'pdf']);

const BookRequest = z.object({ commune: CommuneId, book: Year, form: BookForm });
const TrackingRequest = z.object({ commune: CommuneId, tracking: Year, form: BookForm });
const BlankRequest = z.object({ commune: CommuneId, blank: PaperType, form: z.enum(['pdf', 'docx']) });

function requireRole({ actor }: DownloadScene, roles: readonly Role[]): void {
  if (!roles.includes(actor.role)) throw notYours();
}

async function printed(
  scene: DownloadScene,
  book: Book,
  form: z.output<typeof BookForm>,
  name: string,
): Promise<Download> {
  const press = await scene.press();
  const contentType = CONTENT_TYPES[form];
  if (form === 'xlsx') return { bytes: await press.xlsx(book), name, contentType };
  const commune = await readCommune(scene.store, scene.actor.commune);
  const { office } = await wordsOf(scene, commune, 'receipt');
  return { bytes: await press.pdf(bookPaper(book, office, plainDateOf(scene.now))), name, contentType };
}

async function numberBookDownload(
  scene: DownloadScene,
  { commune, book: year, form }: z.output<typeof BookRequest>,
): Promise<Download> {
  requireRole(scene, READ_ROLES.numberRegisters);
  const registers = await scene.store.list(queries.registersOf(commune, year));
  const papers = await scene.store.list(queries.papersNumberedIn(commune, year));
  // The number of Mẫu số 01 (PĐK) is a dossier's, not a paper's that goes out.
  const outgoing = registers.filter(({ type }) => type !== 'registrationForm');
  const book = numberBook(year, outgoing, papers);
  return printed(scene, book, form, `Sổ đăng ký văn bản đi ${String(year)}.${form}`);
}

async function trackingBookDownload(
  scene: DownloadScene,
  { commune, tracking: year, form }: z.output<typeof TrackingRequest>,
): Promise<Download> {
  requireRole(scene, READ_ROLES.dossiers);
  const records = await scene.store.list(queries.dossiers(commune));
  const today = plainDateOf(scene.now);
  const rule = clockRule(await readCommune(scene.store, commune), today);
  const book = trackingBook(year, records.map(dossierOf), { today, rule });
  return printed(scene, book, form, `Sổ theo dõi hồ sơ ${String(year)}.${form}`);
}

/** The office's own words for a sheet of which nothing else is known. */
async function wordsOf(
  { store, now }: DownloadScene,
  commune: Commune,
  type: PaperType,
): Promise<KeptWording> {
  const own = await ownWords(store, commune.id, type);
  const [year] = partsOf(plainDateOf(now));
  return officeWords(commune, own, { type, signerId: null, year, products: [], producers: [] });
}

async function blankDownload(
  scene: DownloadScene,
  { blank: type, form }: z.output<typeof BlankRequest>,
): Promise<Download> {
  const commune = await readCommune(scene.store, scene.actor.commune);
  const { office, paper: wording } = await wordsOf(scene, commune, type);
  const press = await scene.press();
  const bytes = await press[form](blankPaper(type, { office, wording, issuance: UNISSUED }));
  return {
    bytes,
    name: `${paperKinds[type].shortName} (mẫu trống).${form}`,
    contentType: CONTENT_TYPES[form],
  };
}

export const madeDownloads: readonly DownloadKind[] = [
  downloadKind(BookRequest, numberBookDownload),
  downloadKind(TrackingRequest, trackingBookDownload),
  downloadKind(BlankRequest, blankDownload),
];
