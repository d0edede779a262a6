/** The two lists of the ZIP: `MANIFEST.json` for machines, `DANH-MUC.txt` for people. */
import type { Instant } from '../kernel/plain-date.ts';
import { cleanText, fileSize, viNumber } from '../paperwork/typography.ts';
import { PACKAGE_FAULT_LABELS, type PackageFault } from './package.ts';
import type { PackageItem } from './plan.ts';
import { dossierCode, exactSize, type PackageSubject, type ReadFile } from './words.ts';

export const MANIFEST_PATH = 'MANIFEST.json';
export const LISTING_PATH = 'DANH-MUC.txt';
/** The leafing copy beside the files: the ZIP is the electronic set that goes to the province, so it holds both. */
export const BOOK_PATH = '00-Bo-ho-so.pdf';

/** What became of one item. */
export interface PackagedItem {
  readonly item: PackageItem;
  /** Null where nothing could be read. */
  readonly read: ReadFile | null;
  /** Pages of the package that show it, or the one that stands for it. */
  readonly pages: { readonly from: number; readonly to: number };
  readonly fault: PackageFault | null;
}

export interface ManifestFacts {
  readonly subject: PackageSubject;
  readonly madeAt: Instant;
  readonly items: readonly PackagedItem[];
  readonly book: ReadFile & { readonly pages: number };
}

function manifestFile({ item, read, pages, fault }: PackagedItem) {
  return {
    path: read === null ? null : item.zipPath,
    originalName: item.originalName,
    contentType: item.contentType,
    bytes: read?.bytes ?? null,
    sha256: read?.sha256 ?? null,
    /** As noted when the file was received or the paper was made. */
    recordedSha256: item.object?.sha256 ?? null,
    matchesRecord: read === null || item.object === null ? null : read.sha256 === item.object.sha256,
    evidence: item.evidenceCode,
    criteria: item.criteria,
    pages,
    problem: fault,
  };
}

/** JSON of what the ZIP holds, two spaces deep. SHA-256 of every file as it was read, beside the one on record. */
export function manifestText({ subject, madeAt, items, book }: ManifestFacts): string {
  const manifest = {
    manifestVersion: 1,
    dossier: {
      id: subject.dossierId,
      registrationNumber: subject.registrationNumber,
      commune: subject.commune,
      province: subject.province,
      product: subject.product,
      producer: subject.producer,
      kind: subject.kind,
      decree: subject.set.decree,
      productSet: subject.set.productSet.no,
    },
    madeAt,
    book: { path: BOOK_PATH, ...book },
    files: items.map(manifestFile),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function listedItem({ item, read, pages, fault }: PackagedItem, at: number): string[] {
  const range =
    pages.from === pages.to
      ? `trang ${String(pages.from)}`
      : `trang ${String(pages.from)}–${String(pages.to)}`;
  return [
    `${String(at + 1)}. ${read === null ? '(không có trong tệp ZIP)' : item.zipPath}`,
    `   Tên gốc: ${cleanText(item.originalName)}`,
    ...(read === null ? [] : [`   Dung lượng: ${exactSize(read.bytes)}`]),
    ...(read === null ? [] : [`   SHA-256: ${read.sha256}`]),
    `   Trong tệp PDF: ${range}`,
    ...(fault === null ? [] : [`   Lưu ý: ${PACKAGE_FAULT_LABELS[fault]}`]),
    '',
  ];
}

/** The same list to read: plain text for Windows (byte-order mark, CR LF), so that Notepad shows its dấu. */
export function listingText({ subject, items, book }: ManifestFacts): string {
  const lines = [
    'DANH MỤC BỘ HỒ SƠ',
    `Sản phẩm: ${cleanText(subject.product)}`,
    `Chủ thể: ${cleanText(subject.producer)}`,
    `Mã hồ sơ: ${cleanText(dossierCode(subject))}`,
    '',
    `Bản in chung: ${BOOK_PATH} (${viNumber(book.pages)} trang, ${fileSize(book.bytes)})`,
    `SHA-256: ${book.sha256}`,
    '',
    ...items.flatMap(listedItem),
  ];
  return `\ufeff${lines.join('\r\n')}`;
}
