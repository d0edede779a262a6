import { DomainError, type Grid, MAX_IMPORT_BYTES } from '../../domain/index.ts';
import { readCsv } from './csv.ts';
import { readWorkbook } from './workbook.ts';

const ZIP = 'PK\u0003\u0004';
/** Compound file: Excel before 2007, and every office file with a password. */
const COMPOUND = '\u00d0\u00cf\u0011\u00e0';
const OTHER_KINDS = /^(?:%PDF|\u00ff\u00d8\u00ff|\u0089PNG|\{\\rtf|\s*<(?:!doctype|html|\?xml))/iu;

const refused = (message: string): DomainError =>
  new DomainError('invalid-argument', message, { path: 'file' });

/** A workbook with a password is a compound file that holds a part of this name. */
const isEncrypted = (bytes: Buffer): boolean => bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));

/**
 * The sheets of an uploaded list: .xlsx or CSV, told by the bytes and not by the name.
 * @throws DomainError `invalid-argument` with what to do: a password, an old format, another kind of file
 */
export function readSheets(bytes: Uint8Array, name: string): Grid[] {
  const file = Buffer.from(bytes);
  if (file.length === 0) throw refused('Tệp rỗng, không có nội dung; hãy chọn tệp khác.');
  if (file.length > MAX_IMPORT_BYTES) throw refused('Tệp lớn hơn 10 MB; hãy chia danh sách thành nhiều tệp.');
  const start = file.subarray(0, 20).toString('latin1');
  if (start.startsWith(ZIP)) return readWorkbook(bytes);
  if (start.startsWith(COMPOUND))
    throw refused(
      isEncrypted(file)
        ? 'Tệp Excel này có mật khẩu; hãy mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc), lưu lại rồi nhập.'
        : 'Tệp Excel kiểu cũ (.xls) không đọc được; hãy mở bằng Excel, lưu lại dạng .xlsx rồi nhập.',
    );
  if (OTHER_KINDS.test(start))
    throw refused('Tệp này không phải bảng tính Excel (.xlsx) hay CSV; hãy chọn tệp khác.');
  return [readCsv(bytes, name)];
}
