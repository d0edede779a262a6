/**
 * The ministry's table of OCOP products (PTNT_OCOP) of one year, with its own names of columns.
 * @see Quyết định 5277/QĐ-BNNMT: MA_OCOP whole number, codes of at most 10 characters, DoanhThuNam in million đồng with
 *   two decimals. It names no codes for products and states: ours are a code made from our own id, and a short word.
 */
import { fromThousandths, sumThousandths } from '../fields/decimals.ts';
import { textOf } from '../year/index.ts';
import {
  itemsOf,
  recognisedOn,
  type Recognised,
  type ReportFacts,
  type ReportScope,
  within,
} from './facts.ts';

export const MINISTRY_COLUMNS = [
  'MA_OCOP',
  'Ma_DonViHanhChinh',
  'Ma_ThoiGian',
  'Ma_SanPham',
  'TenSanPham',
  'XepHang',
  'ChuTheSXKD',
  'DoanhThuNam',
  'TrangThai',
] as const;

export type MinistryRow = Readonly<Record<(typeof MINISTRY_COLUMNS)[number], string | number>>;

/** FNV-1a, 32 bits: the same product has the same code every year. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/** "SP" and eight hexadecimal digits: the column takes ten characters. */
export const ministryProductCode = (productId: string): string =>
  `SP${hashOf(productId).toString(16).toUpperCase().padStart(8, '0')}`;

/** At most ten characters each. */
function stateWord({ state, inForce }: Recognised): string {
  if (inForce) return 'Còn hạn';
  return state === 'revoked' ? 'Thu hồi' : 'Hết hạn';
}

/** The commune's products that were ever recognised, in the order of their names. @param year the report's year */
export function ministryRows(
  facts: ReportFacts,
  scope: ReportScope,
  { commune, year }: { readonly commune: string; readonly year: number },
): MinistryRow[] {
  const sold = itemsOf(facts, 'figures').filter(({ state, on }) => state === 'accepted' && within(on, scope));
  const revenue = (productId: string): number =>
    sumThousandths(
      sold
        .filter(({ values }) => textOf(values, 'productId') === productId)
        .map(({ values }) => textOf(values, 'revenue')),
    );
  return recognisedOn(facts, scope.day)
    .sort((a, b) => a.product.name.localeCompare(b.product.name, 'vi'))
    .map((each, at) => ({
      MA_OCOP: at + 1,
      Ma_DonViHanhChinh: commune,
      Ma_ThoiGian: String(year),
      Ma_SanPham: ministryProductCode(each.product.id),
      TenSanPham: each.product.name,
      XepHang: `${String(each.certificate.stars)}*`,
      ChuTheSXKD: each.product.producerName,
      DoanhThuNam: Math.round(fromThousandths(revenue(each.product.id)) * 100) / 100,
      TrangThai: stateWord(each),
    }));
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);

const csvCell = (value: string | number): string =>
  typeof value === 'number'
    ? value.toFixed(Number.isInteger(value) ? 0 : 2)
    : `"${harmless(value).replaceAll('"', '""')}"`;

/** The rows as CSV that a spreadsheet opens with the right dấu: byte order mark, commas, CRLF, decimal points. */
export function ministryCsv(rows: readonly MinistryRow[]): string {
  const lines = rows.map((row) => MINISTRY_COLUMNS.map((column) => csvCell(row[column])).join(','));
  return `\uFEFF${[MINISTRY_COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}

/** The rows as JSON under the table's name. */
export const ministryJson = (rows: readonly MinistryRow[]): string =>
  `${JSON.stringify({ PTNT_OCOP: rows }, null, 2)}\n`;
