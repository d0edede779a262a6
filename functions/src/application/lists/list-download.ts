/** Every list of the commune as a file, with the rights of the list itself. */
import { z } from 'zod';
import {
  type Book,
  bookCsv,
  certificateColumns,
  type Column,
  CommuneId,
  type Dossier,
  dossierColumns,
  IMPORT_FIELDS,
  IMPORT_KIND_LABELS,
  ImportKind,
  type Item,
  itemColumns,
  listBook,
  ListForm,
  ListName,
  type Paper,
  paperColumns,
  partsOf,
  type PlainDate,
  plainDateOf,
  producerColumns,
  productColumns,
  type SubjectName,
  subjects,
} from '../../domain/index.ts';
import {
  CONTENT_TYPES,
  type Download,
  type DownloadKind,
  downloadKind,
  type DownloadScene,
} from '../files/download-kind.ts';
import { requireOffice } from '../once.ts';
import { dossierOf } from '../records.ts';
import { type OwnLists, ownLists } from './own-lists.ts';

/** From a query string: "2026"; 0 stands for all years. */
const Year = z.coerce.number().int().min(0).max(2999);
const ListRequest = z.object({ commune: CommuneId, list: ListName, year: Year, form: ListForm });
type Asked = z.output<typeof ListRequest>;
const TemplateRequest = z.object({ commune: CommuneId, template: ImportKind, form: z.literal('xlsx') });
type AskedTemplate = z.output<typeof TemplateRequest>;

/** A list with its columns, before it is known of which year. */
type Listing = (of: Of) => Book;
interface Of {
  readonly year: number | null;
  readonly today: PlainDate;
}

/** The things of the year by the day that puts each into one; null stands for a thing of every year. */
function listing<T>(
  title: string,
  columns: readonly Column<T>[],
  things: readonly T[],
  dayOf: (thing: T) => PlainDate | null,
): Listing {
  const isOf = (year: number, day: PlainDate | null): boolean => day === null || partsOf(day)[0] === year;
  return (of) => {
    const { year } = of;
    return listBook(
      title,
      columns,
      year === null ? things : things.filter((one) => isOf(year, dayOf(one))),
      of,
    );
  };
}

const always = (): null => null;
const paperDay = ({ issuedOn, madeAt }: Paper): PlainDate => issuedOn ?? plainDateOf(madeAt);
const dossierDay = ({ receipt, createdAt }: Dossier): PlainDate => receipt?.on ?? plainDateOf(createdAt);

async function listingOf(own: OwnLists, list: ListName, { year, today }: Of): Promise<Listing> {
  switch (list) {
    case 'producers':
      return listing('Chủ thể OCOP', producerColumns(await own.villages()), await own.producers(), always);
    case 'products':
      return listing('Sản phẩm', productColumns(await own.certificates()), await own.products(), always);
    case 'certificates':
      return listing(
        'Giấy chứng nhận',
        certificateColumns(today),
        await own.certificates(),
        ({ issuedOn }) => issuedOn,
      );
    case 'dossiers':
      return listing('Hồ sơ', dossierColumns, (await own.dossiers()).map(dossierOf), dossierDay);
    case 'documents':
      return listing('Văn bản', paperColumns, await own.papers(), paperDay);
    default:
      return itemListing(list, await own.items(subjects[list], year));
  }
}

function itemListing(name: SubjectName, items: readonly Item[]): Listing {
  const byDay = [...items].sort((a, b) => (a.on < b.on ? -1 : 1));
  return listing(subjects[name].many, itemColumns(subjects[name]), byDay, always);
}

/**
 * One list as .xlsx or CSV, of a year or (year 0) of all; whoever reads a part of the list gets that part.
 * @throws DomainError `permission-denied`
 */
async function listDownload({ store, actor, now, press }: DownloadScene, asked: Asked): Promise<Download> {
  const of = { year: asked.year === 0 ? null : asked.year, today: plainDateOf(now) };
  const book = (await listingOf(ownLists(store, actor), asked.list, of))(of);
  const name = `${book.title.charAt(0)}${book.title.slice(1).toLocaleLowerCase('vi')} ${book.period}.${asked.form}`;
  if (asked.form === 'csv')
    return { name, contentType: 'text/csv; charset=utf-8', bytes: new TextEncoder().encode(bookCsv(book)) };
  return { name, contentType: CONTENT_TYPES.xlsx, bytes: await (await press()).xlsx(book) };
}

/** The empty list of a kind for an import: its headings, and an example below them that is to be written over. */
async function templateDownload(
  { actor, press }: DownloadScene,
  { template }: AskedTemplate,
): Promise<Download> {
  requireOffice(actor, 'importList');
  const fields = IMPORT_FIELDS[template];
  const book: Book = {
    title: IMPORT_KIND_LABELS[template].toLocaleUpperCase('vi'),
    period: 'Tệp mẫu',
    columns: fields.map(({ label }) => ({ label, kind: 'text', share: 16 })),
    rows: [fields.map(({ example }) => example)],
  };
  const name = `Tệp mẫu ${IMPORT_KIND_LABELS[template]}.xlsx`;
  return { name, contentType: CONTENT_TYPES.xlsx, bytes: await (await press()).xlsx(book) };
}

export const listDownloads: readonly DownloadKind[] = [
  downloadKind(ListRequest, listDownload),
  downloadKind(TemplateRequest, templateDownload),
];
