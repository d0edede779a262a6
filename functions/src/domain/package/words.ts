/** Every word that the package itself says: cover, table of contents, pages in place of files, the stamp. */
import { type CriteriaSet, DECREES } from '../criteria/criteria-set.ts';
import { DOSSIER_KIND_LABELS, type DossierKind } from '../dossier/state.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { capitals, cleanText, fileSize, glue, shortDate, viNumber } from '../paperwork/typography.ts';
import { PACKAGE_FAULT_LABELS, type PackageAudience, type PackageFault } from './package.ts';
import { type OutlineNode, PACKAGE_FOLDERS, type PackageItem, type PackagePlan } from './plan.ts';

/** Which dossier the package is of. */
export interface PackageSubject {
  readonly audience: PackageAudience;
  /** "Xã Tân Kỳ". */
  readonly commune: string;
  /** "Thái Nguyên". */
  readonly province: string;
  readonly product: string;
  readonly producer: string;
  readonly set: Pick<CriteriaSet, 'decree' | 'productSet'>;
  readonly kind: DossierKind;
  readonly dossierId: string;
  /** "01/PĐK-19-02104-2026"; null before the commune received it. */
  readonly registrationNumber: string | null;
  readonly madeOn: PlainDate;
}

/** A label and what stands beside it. */
export interface LabelledLine {
  readonly label: string;
  readonly value: string;
}

export interface CoverPage {
  readonly above: readonly string[];
  readonly title: readonly string[];
  readonly lines: readonly LabelledLine[];
  readonly note: string;
}

export const CONTENTS_TITLE = 'MỤC LỤC';

/** A line of the table of contents; `page` counts over the whole package. */
export interface ContentsLine {
  readonly depth: number;
  /** Over other lines, not a file itself. */
  readonly heading: boolean;
  readonly title: string;
  readonly page: number;
}

/** A page in place of a file that could not be printed, or that travels as an attachment. */
export interface NoticePage {
  readonly heading: string;
  readonly sentence: string;
  readonly lines: readonly LabelledLine[];
}

/** The code by which people call a dossier: its PĐK number, else its own id. */
export function dossierCode({ registrationNumber, dossierId }: PackageSubject): string {
  return registrationNumber ?? `Hồ sơ ${dossierId}`;
}

const NOTES: Readonly<Record<PackageAudience, string>> = {
  office: 'Bộ hồ sơ điện tử của Ủy ban nhân dân cấp xã, lập từ hệ thống.',
  producer: 'Bản của chủ thể, gồm các tài liệu chủ thể được xem.',
};

interface PackageCounts {
  readonly papers: number;
  readonly files: number;
  /** Pages of the whole package, cover and table of contents among them. */
  readonly pages: number;
}

/** How many of the items are papers, how many evidence; what was never made is neither. */
export function countItems({ items }: PackagePlan): Pick<PackageCounts, 'papers' | 'files'> {
  const there = items.filter(({ object }) => object !== null);
  const files = there.filter(({ zipPath }) => zipPath.startsWith(PACKAGE_FOLDERS.evidence)).length;
  return { papers: there.length - files, files };
}

const line = (label: string, value: string): LabelledLine => ({ label, value: glue(cleanText(value)) });

export function coverPage(subject: PackageSubject, counts: PackageCounts): CoverPage {
  const { commune, province, product, producer, set, kind, registrationNumber, madeOn } = subject;
  const { no, name } = set.productSet;
  return {
    above: [capitals(`Ủy ban nhân dân ${commune}`), capitals(province)],
    title: ['HỒ SƠ', 'ĐỀ NGHỊ ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP'],
    lines: [
      line('Sản phẩm', product),
      line('Chủ thể', producer),
      line('Bộ sản phẩm', `Bộ ${String(no)}: ${name} (Quyết định ${DECREES[set.decree].number})`),
      line('Hình thức đăng ký', DOSSIER_KIND_LABELS[kind]),
      line('Số phiếu đăng ký', registrationNumber ?? 'Chưa tiếp nhận'),
      line('Thành phần', `${viNumber(counts.papers)} văn bản, ${viNumber(counts.files)} tệp minh chứng`),
      line('Số trang', `${viNumber(counts.pages)} trang`),
      line('Ngày lập bộ hồ sơ', shortDate(madeOn)),
    ],
    note: NOTES[subject.audience],
  };
}

/** The first item under a bookmark: where a heading leads. */
export function firstItem(node: OutlineNode): number | null {
  if (node.item !== null) return node.item;
  for (const child of node.children) {
    const item = firstItem(child);
    if (item !== null) return item;
  }
  return null;
}

/** The bookmarks as lines, each with the page that `pageOf` says of its item. */
export function contentsLines(
  outline: readonly OutlineNode[],
  pageOf: (item: number) => number,
  depth = 0,
): ContentsLine[] {
  return outline.flatMap((node) => {
    const item = firstItem(node);
    if (item === null) return [];
    const heading = node.item === null;
    const own: ContentsLine = { depth, heading, title: node.title, page: pageOf(item) };
    return [own, ...contentsLines(node.children, pageOf, depth + 1)];
  });
}

/** "2,4 MB (2.500.000 byte)": to read, and to compare. */
export function exactSize(bytes: number): string {
  return bytes < 1024 ? fileSize(bytes) : `${fileSize(bytes)} (${viNumber(bytes)} byte)`;
}

function fileLines(item: PackageItem, bytes: number | null, sha256: string | null): LabelledLine[] {
  return [
    line('Tên tệp', item.originalName),
    ...(bytes === null ? [] : [line('Dung lượng', exactSize(bytes))]),
    ...(sha256 === null ? [] : [line('Mã SHA-256', sha256)]),
    ...(bytes === null ? [] : [line('Vị trí trong tệp ZIP', item.zipPath)]),
  ];
}

/** What was read of a file; null where there was nothing to read. */
export interface ReadFile {
  readonly bytes: number;
  readonly sha256: string;
}

/** The page of a file that no page can show: Word, Excel, film. Too large a one is in the ZIP only. */
export function attachmentPage(item: PackageItem, read: ReadFile, attached: boolean): NoticePage {
  return {
    heading: 'TỆP KÈM THEO',
    sentence: attached
      ? 'Tệp này không in thành trang được nên được đính kèm nguyên vẹn: mở mục “Tệp đính kèm” (Attachments) của trình đọc PDF.'
      : 'Tệp này không in thành trang được và quá lớn để đính kèm vào tệp PDF: xin mở trong tệp ZIP của bộ hồ sơ.',
    lines: fileLines(item, read.bytes, read.sha256),
  };
}

/** The page in place of a file that could not be printed: its name and why. */
export function faultPage(item: PackageItem, fault: PackageFault, read: ReadFile | null): NoticePage {
  return {
    heading: item.object === null ? 'VĂN BẢN CHƯA CÓ' : 'TỆP KHÔNG IN RA ĐƯỢC',
    sentence: PACKAGE_FAULT_LABELS[fault],
    lines: fileLines(item, read?.bytes ?? null, read?.sha256 ?? null),
  };
}

/** "Trang 12/345 · 01/PĐK-19-02104-2026", small at the foot of every page. */
export function stampText(page: number, pages: number, code: string): string {
  return `Trang ${String(page)}/${String(pages)} · ${cleanText(code)}`;
}
