import { z } from 'zod';
import { DomainError } from '../kernel/domain-error.ts';
import { nfc } from '../kernel/text.ts';

const Serial = z.number().int().min(1).max(999_999);
const Year = z.number().int().min(2000).max(2999);
const ProvinceCode = z.string().regex(/^\d{2}$/u, 'Mã tỉnh gồm 2 chữ số.');
const CommuneCode = z.string().regex(/^\d{5}$/u, 'Mã xã gồm 5 chữ số.');

/** Số, ký hiệu văn bản: `{ serial: 8, year: 2026, symbol: 'QĐ-UBND' }`, printed `08/QĐ-UBND`. The year is not printed. */
export const IssuanceNumber = z.strictObject({
  serial: Serial,
  year: Year,
  symbol: z.string().regex(/^\p{Lu}[\p{L}\d&.]*(?:-[\p{L}\d&.]+)*$/u, 'Ký hiệu văn bản không hợp lệ.'),
});
export type IssuanceNumber = z.infer<typeof IssuanceNumber>;

/** Number of a registration form (phiếu đăng ký, Mẫu số 01): `01/PĐK-19-02104-2026`. */
export const RegistrationNumber = z.strictObject({
  serial: Serial,
  provinceCode: ProvinceCode,
  communeCode: CommuneCode,
  year: Year,
});
export type RegistrationNumber = z.infer<typeof RegistrationNumber>;

/** Mã số sản phẩm (T)-(X)-(STT)-20yy: `19-02104-01-2026`; the serial is kept by the commune. */
export const ProductCode = RegistrationNumber;
export type ProductCode = RegistrationNumber;

function padded(serial: number): string {
  return String(serial).padStart(2, '0');
}

function refuse(example: string): DomainError {
  return new DomainError('invalid-argument', `Số phải ghi như mẫu ${example}.`, { reason: 'invalid-number' });
}

/** The groups of a match as a schema wants them; a text that does not match, or whose parts are not valid, is refused. */
function parseParts<Parts>(
  text: string,
  pattern: RegExp,
  example: string,
  read: z.ZodType<Parts>,
  year?: number,
): Parts {
  const groups = pattern.exec(nfc(text).trim())?.groups;
  if (groups === undefined) throw refuse(example);
  const parsed = read.safeParse({
    ...groups,
    serial: Number(groups.serial),
    year: year ?? Number(groups.year),
  });
  if (!parsed.success) throw refuse(example);
  return parsed.data;
}

/** `08/QĐ-UBND`: a zero before numbers below 10. @see NĐ 30/2020, Phụ lục I, Phần I, Mục II.3 */
export function formatIssuanceNumber({ serial, symbol }: IssuanceNumber): string {
  return `${padded(serial)}/${symbol}`;
}

/**
 * Reads a printed number; `8/QĐ-UBND` is the same number as `08/QĐ-UBND`.
 * @throws DomainError `invalid-argument`
 */
export function parseIssuanceNumber(text: string, year: number): IssuanceNumber {
  return parseParts(text, /^(?<serial>\d{1,6})\/(?<symbol>[^/]+)$/u, '08/QĐ-UBND', IssuanceNumber, year);
}

/** `01/PĐK-19-02104-2026`. @see QĐ 26/2026, Phụ lục III, Mẫu số 01 */
export function formatRegistrationNumber({
  serial,
  provinceCode,
  communeCode,
  year,
}: RegistrationNumber): string {
  return `${padded(serial)}/PĐK-${provinceCode}-${communeCode}-${String(year)}`;
}

/** Reads `01/PĐK-19-02104-2026`. @throws DomainError `invalid-argument` */
export function parseRegistrationNumber(text: string): RegistrationNumber {
  const pattern = /^(?<serial>\d{1,6})\/PĐK-(?<provinceCode>\d{2})-(?<communeCode>\d{5})-(?<year>\d{4})$/u;
  return parseParts(text, pattern, '01/PĐK-19-02104-2026', RegistrationNumber);
}

/** `19-02104-01-2026`. @see QĐ 26/2026, Phụ lục II, the head of each form */
export function formatProductCode({ serial, provinceCode, communeCode, year }: ProductCode): string {
  return `${provinceCode}-${communeCode}-${padded(serial)}-${String(year)}`;
}

/** Reads `19-02104-01-2026`. @throws DomainError `invalid-argument` */
export function parseProductCode(text: string): ProductCode {
  const pattern = /^(?<provinceCode>\d{2})-(?<communeCode>\d{5})-(?<serial>\d{1,6})-(?<year>\d{4})$/u;
  return parseParts(text, pattern, '19-02104-01-2026', ProductCode);
}
