import {
  DomainError,
  fromTcvn3,
  type Grid,
  MAX_IMPORT_COLUMNS,
  MAX_IMPORT_ROWS,
  tooManyRows,
  vietnameseShare,
} from '../../domain/index.ts';

/** Of the words with dấu, as many must be Vietnamese before an old encoding is believed. */
const BELIEVED = 0.6;
/** As much of a file as tells its encoding. */
const SAMPLE = 200_000;

const beginsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** The order of bytes of UTF-16 without its mark: every second byte of Latin text is 0. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd < sample.length / 5) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function refusedEncoding(): DomainError {
  return new DomainError(
    'invalid-argument',
    'Không đọc được chữ tiếng Việt trong tệp này (sai bảng mã); hãy mở bằng Excel, chọn Lưu thành → “CSV UTF-8” hoặc .xlsx rồi nhập lại.',
    { path: 'file', reason: 'encoding' },
  );
}

/** UTF-8 that was taken for Latin 1 and written again: `sáº£n pháº©m`. */
const WRITTEN_TWICE = /[ÃÂÄÆ][\u0080-\u00bf]|áº|á»/u;

/** Null where the bytes are no UTF-8. */
function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Text of a file in UTF-8, UTF-16, Windows-1258 or TCVN3, whichever reads as Vietnamese.
 * @throws DomainError `invalid-argument` where none does
 */
export function decodedText(bytes: Uint8Array): string {
  if (beginsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (beginsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  const wide = wideOrder(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  const text = asUtf8(bytes);
  if (text !== null) {
    if (WRITTEN_TWICE.test(text) && vietnameseShare(text.slice(0, SAMPLE)) < BELIEVED)
      throw refusedEncoding();
    return text;
  }
  const old = [
    new TextDecoder('windows-1258').decode(bytes).normalize('NFC'),
    fromTcvn3(Buffer.from(bytes).toString('latin1')),
  ].map((read) => ({ read, share: vietnameseShare(read.slice(0, SAMPLE)) }));
  const [best] = old.sort((a, b) => b.share - a.share);
  if (best === undefined || best.share < BELIEVED) throw refusedEncoding();
  return best.read;
}

/** The sign between the cells: named by Excel's own `sep=`, or the one that the first lines hold most often. */
function separatorOf(text: string): string {
  const [, named] = /^sep=(.)\r?\n/iu.exec(text) ?? [];
  if (named !== undefined) return named;
  const lines = text
    .replaceAll(/"[^"]*"/gu, '')
    .split(/\r?\n/u)
    .slice(0, 30);
  const count = (sign: string): number =>
    lines.reduce((sum, line) => sum + Math.min(line.split(sign).length - 1, 20), 0);
  const [most = ','] = ['\t', ';', ','].sort((a, b) => count(b) - count(a));
  return most;
}

/** Cells of a CSV as text; a quoted cell may hold separators, line ends and doubled quotes. */
function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    const row = rows.at(-1);
    if (row !== undefined && row.length < MAX_IMPORT_COLUMNS) row.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += sign;
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator) endCell();
    else if (sign === '\n') {
      endCell();
      rows.push([]);
      if (rows.length > MAX_IMPORT_ROWS + 1000) throw tooManyRows();
    } else if (sign !== '\r') cell += sign;
  }
  endCell();
  return rows;
}

/**
 * A CSV as a sheet.
 * @throws DomainError `invalid-argument` for an encoding that is not known, `resource-exhausted` for too many rows
 */
export function readCsv(bytes: Uint8Array, name: string): Grid {
  const text = decodedText(bytes).replace(/^\ufeff/u, '');
  const separator = separatorOf(text);
  return { name, rows: cellsOf(text.replace(/^sep=.\r?\n/iu, ''), separator), merges: [] };
}
