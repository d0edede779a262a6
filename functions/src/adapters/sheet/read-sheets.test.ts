import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { type GridCell, planImport } from '../../domain/index.ts';
import { readSheets } from './read-sheets.ts';
import { showsDay } from './styles.ts';

const text = (value: string): Cell => ({ value, type: String });
const workbook = async (data: Cell[][]): Promise<Uint8Array> =>
  new Uint8Array(await writeXlsxFile(data, { sheet: 'Danh sách' }).toBuffer());

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook written by hand: what programs other than ours may put into one. */
function handMade(rows: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = {
    'xl/workbook.xml': `<?xml version="1.0"?><workbook ${NS} xmlns:r="${REL}"><sheets><sheet name="Ẩn" sheetId="1" state="hidden" r:id="r9"/><sheet name="A &amp; B" sheetId="2" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Target="/xl/worksheets/sheet7.xml"/></Relationships>`,
    'xl/worksheets/sheet7.xml': `<worksheet ${NS}><sheetData>${rows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst ${NS}><si><t>Mật</t></si><si><r><t xml:space="preserve">ong </t></r><r><t>rừng</t></r><rPh><t>đọc</t></rPh></si></sst>`,
    'xl/styles.xml': `<styleSheet ${NS}><numFmts><numFmt numFmtId="164" formatCode="[$-42A]dd\\/mm\\/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

const rowsOf = (bytes: Uint8Array, name = 'ds.xlsx'): readonly (readonly GridCell[])[] =>
  readSheets(bytes, name)[0]?.rows ?? [];

describe('a workbook', () => {
  it('is read as it was written: texts, numbers, days, merged cells', async () => {
    const bytes = await workbook([
      [{ value: 'DANH SÁCH', type: String, columnSpan: 3 }],
      [text('Tên chủ thể'), text('Số'), text('Ngày')],
      [
        { value: '=HTX', type: String, rowSpan: 2 },
        { value: 1.5, type: Number },
        { value: new Date('2024-08-12'), type: Date, format: 'dd/mm/yyyy' },
      ],
      [null, text('0912'), null],
    ]);
    const [grid] = readSheets(bytes, 'ds.xlsx');
    expect(grid).toEqual({
      name: 'Danh sách',
      rows: [
        ['DANH SÁCH'],
        ['Tên chủ thể', 'Số', 'Ngày'],
        ['=HTX', 1.5, { day: '2024-08-12' }],
        [null, '0912'],
      ],
      merges: [
        { top: 0, left: 0, bottom: 0, right: 2 },
        { top: 2, left: 0, bottom: 3, right: 0 },
      ],
    });
  });

  it('of other programs: shared and inline texts, days by style, results of formulas, which are never run', () => {
    const bytes = handMade(
      `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2" s="1"><v>45516.7</v></c><c r="E2" s="2"><v>45516</v></c></row>` +
        `<row><c t="inlineStr"><is><t>a</t></is></c><c t="str"><f>A1</f><v>kết quả</v></c><c><f>1+1</f><v>2</v></c><c><f>NOW()</f></c><c t="e"><f>A9</f><v>#REF!</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="d"><v>2024-08-12T00:00:00</v></c><c><v>x</v></c><c t="s"><v>99</v></c></row>`,
    );
    expect(readSheets(bytes, 'x').map(({ name }) => name)).toEqual(['A & B']);
    expect(rowsOf(bytes)).toEqual([
      [],
      ['Mật', null, 'ong rừng', { day: '2024-08-12' }, { day: '2024-08-12' }],
      [
        'a',
        'kết quả',
        2,
        { error: '(công thức)' },
        { error: '#REF!' },
        'Có',
        'Không',
        { day: '2024-08-12' },
        'x',
      ],
    ]);
  });

  it('counts days from 1904 where it says so', () => {
    const bytes = handMade('<row r="1"><c r="A1" s="1"><v>44054</v></c></row>', {
      'xl/workbook.xml': `<workbook ${NS} xmlns:r="${REL}"><workbookPr date1904="1"/><sheets><sheet name="A" r:id="r1"/></sheets></workbook>`,
    });
    expect(rowsOf(bytes)).toEqual([[{ day: '2024-08-12' }]]);
  });

  it('without shared texts and styles is read all the same; columns far to the right are left out', () => {
    const whole = handMade('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>');
    expect(rowsOf(whole)).toEqual([[{ day: '1899-12-31' }]]);
    const bare = handMade('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', {
      'xl/sharedStrings.xml': '<sst/>',
      'xl/styles.xml': '<none/>',
    });
    expect(rowsOf(bare)).toEqual([[1]]);
  });

  it.each([
    ['dd/mm/yyyy', true],
    ['[$-42A]d mmmm yyyy', true],
    ['"ngày" 0', false],
    ['h:mm', false],
    ['[Red]0.00', false],
    ['\\d0', false],
  ])('%j shows a day: %j', (format, day) => {
    expect(showsDay(format)).toBe(day);
  });
});

const compound = (more: Uint8Array): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(512), ...more]);

describe('a file that cannot be taken', () => {
  const rows = (count: number): string =>
    Array.from({ length: count }, (_, at) => `<row r="${String(at + 1)}"><c><v>1</v></c></row>`).join('');
  it.each<[string, Uint8Array, string]>([
    ['with a password', compound(Buffer.from('EncryptedPackage', 'utf16le')), 'có mật khẩu'],
    ['of the old format', compound(Buffer.from('Workbook', 'utf16le')), 'kiểu cũ (.xls)'],
    ['a PDF', strToU8('%PDF-1.7 …'), 'không phải bảng tính'],
    ['a page of the web', strToU8('<!DOCTYPE html><table>'), 'không phải bảng tính'],
    ['another archive', zipSync({ 'word/document.xml': strToU8('<x/>') }), 'không phải bảng tính'],
    ['a broken archive', strToU8('PK\u0003\u0004 broken'), 'Không mở được tệp Excel'],
    ['broken XML', handMade('<row><c'), 'Không mở được tệp Excel'],
    ['nothing', new Uint8Array(), 'Tệp rỗng'],
    ['too many bytes', new Uint8Array(10 * 1024 * 1024 + 1), 'lớn hơn 10 MB'],
    ['of 20,000 rows', handMade(rows(20_000)), '10.000 dòng'],
    ['with a row far below', handMade('<row r="60000"><c><v>1</v></c></row>'), '10.000 dòng'],
    ['a bomb', handMade(' '.repeat(65 * 1024 * 1024)), '10.000 dòng'],
    ['a CSV of 20,000 rows', strToU8('a,b\n'.repeat(20_000)), '10.000 dòng'],
    [
      'UTF-8 that was written twice',
      Buffer.from(Buffer.from('Tên sản phẩm,Đồ uống').toString('latin1')),
      'sai bảng mã',
    ],
    [
      'an encoding of elsewhere',
      new Uint8Array([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xec, 0xe8, 0xf0, 0x0a]),
      'sai bảng mã',
    ],
  ])('%s', (_, bytes, words) => {
    expect(() => readSheets(bytes, 'x')).toThrow(words);
  });
});

const LIST = 'Tên chủ thể;Loại hình;Địa chỉ\r\n"Hợp tác xã ""Linh; Ngọc""";HTX;Thôn 1,\r\n';
const CELLS = [['Tên chủ thể', 'Loại hình', 'Địa chỉ'], ['Hợp tác xã "Linh; Ngọc"', 'HTX', 'Thôn 1,'], ['']];

/** Windows-1258 keeps five letters whole and writes tones after the letter. */
function windows1258(line: string): Uint8Array {
  const whole: Readonly<Record<string, number>> = {
    â: 0xe2,
    ê: 0xea,
    ô: 0xf4,
    ă: 0xe3,
    ơ: 0xf5,
    ư: 0xfd,
    đ: 0xf0,
    Đ: 0xd0,
  };
  const tones: Readonly<Record<string, number>> = {
    '\u0300': 0xcc,
    '\u0301': 0xec,
    '\u0303': 0xde,
    '\u0309': 0xd2,
    '\u0323': 0xf2,
  };
  const letters = Array.from(line.normalize('NFC')).flatMap((letter) => {
    const tone = letter.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/u)?.[0] ?? '';
    const bare = letter.normalize('NFD').replace(tone, '').normalize('NFC');
    return [whole[bare] ?? bare.charCodeAt(0), ...(tone === '' ? [] : [tones[tone] ?? 0])];
  });
  return new Uint8Array(letters);
}

const bigEndian = (words: string): Uint8Array => Buffer.from(words, 'utf16le').swap16();

describe('a CSV', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(LIST)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${LIST}`)],
    ['UTF-8 in decomposed form', Buffer.from(LIST.normalize('NFC'))],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${LIST}`, 'utf16le')],
    ['UTF-16 without', Buffer.from(LIST, 'utf16le')],
    ['UTF-16, the other order', bigEndian(`\ufeff${LIST}`)],
    ['UTF-16, the other order, without a mark', bigEndian(LIST)],
    ['Windows-1258', windows1258(LIST)],
    [
      'with commas',
      Buffer.from('Tên chủ thể,Loại hình,Địa chỉ\n"Hợp tác xã ""Linh; Ngọc""",HTX,"Thôn 1,"\n'),
    ],
    [
      'with tabs',
      Buffer.from('Tên chủ thể\tLoại hình\tĐịa chỉ\n"Hợp tác xã ""Linh; Ngọc"""\tHTX\tThôn 1,\n'),
    ],
    ['that names its separator', Buffer.from(`sep=;\r\n${LIST}`)],
  ])('in %s is read with its dấu', (_, bytes) => {
    expect(rowsOf(bytes, 'ds.csv')).toEqual(CELLS);
  });

  it('in TCVN3 is converted', () => {
    const bytes = Buffer.from('Tªn chñ thÓ;Lo¹i h×nh\nHîp t¸c x· Linh Ngäc;HTX\n', 'latin1');
    expect(rowsOf(bytes)).toEqual([['Tên chủ thể', 'Loại hình'], ['Hợp tác xã Linh Ngọc', 'HTX'], ['']]);
  });

  it('without any dấu, or with a cell of several lines, is what it is', () => {
    expect(rowsOf(strToU8('ten,so\n"a\nb",1'))).toEqual([
      ['ten', 'so'],
      ['a\nb', '1'],
    ]);
  });
});

describe('a list from a real file', () => {
  it('is planned: what Excel wrote comes out as entries', async () => {
    const bytes = await workbook([
      [{ value: 'DANH SÁCH CHỦ THỂ OCOP XÃ TÂN KỲ', type: String, columnSpan: 3 }],
      [text('STT'), text('Tên HTX'), text('Số điện thoại')],
      [{ value: 1, type: Number }, text('HTX Nà Cà'), { value: 912345678, type: Number }],
    ]);
    const none = { producers: [], products: [], certificates: [], villages: [] };
    const scene = { today: '2026-11-25', commune: { name: 'Xã Tân Kỳ', provinceName: 'Thái Nguyên' } };
    expect(planImport('producers', readSheets(bytes, 'ds.xlsx'), none, scene).writes.entries).toMatchObject([
      { name: 'HTX Nà Cà', kind: 'cooperative', phone: '0912345678' },
    ]);
  });
});
