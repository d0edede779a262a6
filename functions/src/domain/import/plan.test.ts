import { describe, expect, it } from 'vitest';
import { CERTIFICATES } from '../../../../scripts/seed/certificates.ts';
import { TAN_KY, VILLAGES } from '../../../../scripts/seed/commune.ts';
import { PRODUCERS } from '../../../../scripts/seed/producers.ts';
import { PRODUCTS } from '../../../../scripts/seed/products.ts';
import { addressNow, communeNow } from './commune-names.ts';
import type { ImportKind } from './fields.ts';
import type { Grid, GridCell, Merge } from './grid.ts';
import { planImport, type PlannedRow } from './plan.ts';

const here = <T extends { readonly communeId: string }>(all: readonly T[]): readonly T[] =>
  all.filter(({ communeId }) => communeId === TAN_KY);
const KNOWN = {
  producers: here(PRODUCERS),
  products: here(PRODUCTS),
  certificates: here(CERTIFICATES),
  villages: here(VILLAGES),
};
const SCENE = { today: '2026-11-25', commune: { name: 'Xã Tân Kỳ', provinceName: 'Thái Nguyên' } };

const sheet = (rows: readonly (readonly GridCell[])[], merges: readonly Merge[] = []): Grid => ({
  name: 'Sheet1',
  rows,
  merges,
});
const plan = (kind: ImportKind, ...grids: Grid[]) => planImport(kind, grids, KNOWN, SCENE);
const only = (rows: readonly PlannedRow[]): PlannedRow => rows[0] as PlannedRow;

/** Vertical and horizontal merges by the way a spreadsheet writes them: "B3:C4". */
function merge(area: string): Merge {
  const [, c1, r1, c2, r2] = /^([A-Z])(\d+):([A-Z])(\d+)$/u.exec(area) as unknown as string[];
  const column = (letter = 'A') => letter.charCodeAt(0) - 65;
  return { left: column(c1), top: Number(r1) - 1, right: column(c2), bottom: Number(r2) - 1 };
}

describe('a messy list of the recognition history', () => {
  const messy = sheet(
    [
      ['UBND XÃ TÂN KỲ', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['DANH SÁCH SẢN PHẨM OCOP ĐÃ ĐƯỢC CÔNG NHẬN'],
      [],
      [
        'STT',
        'TÊN SẢN PHẨM',
        'Chủ thể sản xuất',
        'Hạng sao',
        'Quyết định công nhận',
        null,
        'Giấy chứng nhận',
        null,
      ],
      [null, null, null, null, 'Số', 'Ngày', 'Số', 'Ngày hết hạn'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
      ['I', 'Nhóm thực phẩm'],
      [1, 'Ô mai mơ dẻo chua ngọt', 'HTX Đoàn Kết', '3 sao', '12/QĐ-UBND', '20/1/2021', null, null],
      [2, 'o mai mo gung man ngot', null, '***', '12/QĐ-UBND', 44216, 'GCN 02', '20-01-24'],
      [3, 'Mật ong hoa núi', 'Hợp tác xã LINH NGỌC', 4, 'QĐ số 99/QĐ-UBND ngày 5/6/2026', null, null, null],
      [4, 'Cơm lam nướng Sáng Lê', 'Hộ KD Hà Ngọc Sáng', '3 sao', '13/QĐ-UBND', '20/13/2021', null, null],
      [5, 'Mắt ong hoa núi', 'HTX Linh Ngọc', '2 sao', null, null, null, null],
      ['Tổng cộng: 5 sản phẩm'],
      [null, 'Ghi chú: số liệu đến 31/12'],
    ],
    ['D1:H1', 'A2:H2', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:F4', 'G4:H4', 'C8:C9', 'A13:H13'].map(merge),
  );
  const { rows, columns, counts, writes, unread, absent, sheet: name } = plan('certificates', messy);
  const at = (row: number) => rows.find((planned) => planned.row === row) as PlannedRow;

  it('finds the columns under two rows of headings', () => {
    expect(name).toBe('Sheet1');
    expect(columns.map(({ column, label }) => `${column} ${label}`)).toEqual([
      'B Tên sản phẩm',
      'C Tên chủ thể',
      'D Hạng sao',
      'E Số quyết định công nhận',
      'F Ngày quyết định',
      'G Số giấy chứng nhận',
      'H Có giá trị đến ngày',
    ]);
    expect(unread).toEqual([]);
    expect(absent).toEqual(['Ngày cấp', 'Thời hạn (tháng)']);
  });

  it('passes over totals, notes, and titles between the rows', () => {
    expect(counts).toEqual({ new: 3, change: 0, same: 0, problem: 2, passed: 3 });
    expect([at(7), at(13), at(14)].map(({ outcome }) => outcome)).toEqual(['passed', 'passed', 'passed']);
  });

  it('carries merged values, reads days and stars as they are written, and knows each thing by its name', () => {
    expect(writes.entries).toMatchObject([
      {
        id: null,
        productId: 'o-mai-deo',
        stars: 3,
        level: 'province',
        decree: 'qd1048-2019',
        decisionNumber: '12/QĐ-UBND',
        issuedOn: '2021-01-20',
        validUntil: '2024-01-20',
      },
      {
        productId: 'o-mai-gung',
        producerId: 'doan-ket',
        issuedOn: '2021-01-20',
        validUntil: '2024-01-20',
        certificateNumber: 'GCN 02',
      },
      {
        productId: 'mat-ong',
        stars: 4,
        decisionNumber: '99/QĐ-UBND',
        issuedOn: '2026-06-05',
        decree: 'qd26-2026',
      },
    ]);
    expect(at(10).notes.join()).toContain('chuyển tiếp');
  });

  it('says of every row that cannot be taken what is wrong, and where', () => {
    expect(at(11).problems).toEqual([
      { column: 'Quyết định công nhận – Ngày', message: expect.stringContaining('20/13/2021') as unknown },
    ]);
    expect(at(12).problems.map(({ column, message }) => `${String(column)}: ${message}`)).toEqual([
      'TÊN SẢN PHẨM: “Mắt ong hoa núi” chỉ khác dấu với sản phẩm “Mật ong hoa núi”; hãy sửa tên cho giống.',
      expect.stringContaining('2 sao không có giấy chứng nhận'),
      expect.stringContaining('Chưa ghi số quyết định công nhận'),
      expect.stringContaining('Chưa ghi ngày cấp'),
    ]);
  });
});

const HISTORY = ['Tên sản phẩm', 'Chủ thể', 'Số sao', 'Số quyết định', 'Ngày cấp', 'Hết hạn', 'Thời hạn'];
const history = (...row: GridCell[]) => plan('certificates', sheet([HISTORY, row]));

describe('one recognition', () => {
  const mat = ['Mật ong hoa núi', 'HTX Linh Ngọc'] as const;
  it.each<[string, GridCell[], object]>([
    [
      '36 months from the day of issue',
      [...mat, 3, '1', '1/3/2024'],
      { validUntil: '2027-03-01', decree: 'qd148-2023' },
    ],
    [
      'so many months as are written',
      [...mat, 3, '1', '1/3/2024', null, '24 tháng'],
      { validUntil: '2026-03-01' },
    ],
    ['to the day that is written', [...mat, 3, '1', '1/3/2024', '1/9/2026'], { validUntil: '2026-09-01' }],
    [
      'five stars from the ministry',
      [...mat, 5, '1', '1/8/2026'],
      { level: 'ministry', decree: 'qd26-2026' },
    ],
  ])('counts %s', (_, row, entry) => {
    expect(history(...row).writes.entries).toMatchObject([entry]);
  });

  it.each<[GridCell[], string]>([
    [[...mat, 3, '1', '1/1/2027'], 'sau hôm nay'],
    [[...mat, 3, '1', '1/1/2015'], 'trước khi có Chương trình OCOP'],
    [[...mat, 3, '1', '1/3/2024', '1/3/2023'], 'trước ngày cấp'],
    [[...mat, 3, '1', '1/3/2024', 'không rõ'], 'không phải một ngày đầy đủ'],
    [[...mat, 3, '1', '1/3/2024', null, 'ba năm'], 'không phải số tháng'],
    [[...mat, 3, 'ngày 1/3/2024', '1/3/2024'], 'Chưa ghi số quyết định công nhận.'],
    [['Mật ong lạ', 'HTX Linh Ngọc', 3, '1', '1/3/2024'], 'hãy nhập danh sách sản phẩm trước'],
    [['Mật ong hoa núi', 'HTX Lạ', 3, '1', '1/3/2024'], 'hãy nhập danh sách chủ thể trước'],
    [['Mật ong hoa núi', 'HTX Linh Ngóc', 3, '1', '1/3/2024'], 'chỉ khác dấu với chủ thể'],
    [['Mật ong hoa núi', null, 3, '1', '1/3/2024'], 'Chưa ghi tên chủ thể'],
    [[null, 'HTX Linh Ngọc', 3, '1', '1/3/2024'], 'Chưa ghi tên sản phẩm'],
    [[...mat, 3, { error: '#REF!' }, '1/3/2024'], 'công thức bị lỗi'],
    [['x'.repeat(201), 'HTX Linh Ngọc', 3, '1', '1/3/2024'], 'dài quá 200 ký tự'],
  ])('is refused: %j: %s', (row, words) => {
    const { rows, counts } = history(...row);
    expect(counts.problem).toBe(1);
    expect(
      only(rows)
        .problems.map(({ message }) => message)
        .join(' '),
    ).toContain(words);
  });

  it('that is known is the same, or a change, and one of a dossier is not changed by a list', () => {
    const [, , stored] = KNOWN.certificates;
    if (stored === undefined) throw new Error('Nothing is seeded.');
    const given = [...mat, 3, 'Ví dụ/QĐ-UBND', '18/3/2025'] as const;
    expect(history(...given).counts.same).toBe(1);
    const changed = history(...mat, 4, 'Ví dụ/QĐ-UBND', '18/3/2025');
    expect(only(changed.rows).changes).toEqual([{ label: 'Hạng sao', from: '3', to: '4' }]);
    const ofDossier = { ...KNOWN, certificates: [{ ...stored, certificateNumber: 'x', dossierId: 'd1' }] };
    const { rows } = planImport(
      'certificates',
      [sheet([HISTORY, [...mat, 4, 'Ví dụ/QĐ-UBND', '18/3/2025']])],
      ofDossier,
      SCENE,
    );
    expect(only(rows).problems[0]?.message).toContain('ghi từ hồ sơ');
  });
});

const PEOPLE = ['STT', 'Tên chủ thể', 'Loại hình tổ chức', 'Thôn', 'Xã', 'Địa chỉ', 'SĐT', 'Email'];
const people = (...rows: GridCell[][]) => plan('producers', sheet([PEOPLE, ...rows]));

describe('a list of producers', () => {
  it('takes new ones, with old communes as they are now', () => {
    const { rows, writes } = people([
      1,
      "'HTX  Chè sạch",
      'HTX',
      'thôn 2',
      'Xã Cao Kỳ (cũ)',
      'Thôn Nà Cà, xã Cao Kỳ, huyện Chợ Mới, tỉnh Bắc Kạn',
      912345678,
      'che@vidu.vn',
    ]);
    expect(writes.entries).toEqual([
      {
        id: null,
        name: "'HTX Chè sạch",
        kind: 'cooperative',
        villageId: 'thon-2',
        address: 'Thôn Nà Cà, xã Tân Kỳ, tỉnh Thái Nguyên',
        phone: '0912345678',
        email: 'che@vidu.vn',
      },
    ]);
    expect(only(rows).notes).toHaveLength(2);
    expect(only(rows).notes.join()).toContain('1683/NQ-UBTVQH15');
  });

  it('leaves what is known, tells what changes, and takes an empty cell for nothing said', () => {
    const { rows } = people(
      [1, 'HTX Linh Ngọc', null, null, null, null, null, null],
      [2, 'Hợp tác xã Đoàn Kết', 'Hợp tác xã', 'Thôn 3', 'Tân Kỳ', null, '0209 3888 999', null],
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(['same', 'change']);
    expect(rows[1]?.changes).toEqual([
      { label: 'Thôn', from: 'Thôn 1 (ví dụ)', to: 'Thôn 3 (ví dụ)' },
      { label: 'Điện thoại', from: '', to: '02093888999' },
    ]);
  });

  it.each<[GridCell[], string]>([
    [[1, 'Sáng Lê', null], 'Không rõ loại hình'],
    [[1, 'HTX A', null, null, 'Thanh Vận'], 'nay thuộc xã Thanh Mai'],
    [[1, 'HTX A', null, null, 'Chợ Mới'], 'nay thuộc xã Chợ Mới'],
    [[1, 'HTX A', null, null, 'Xã Lạ'], 'Không nhận ra'],
    [[1, 'HTX A', null, null, null, null, null, 'không có'], 'không phải địa chỉ thư điện tử'],
    [[1, null, 'HTX', 'Thôn 1'], 'Chưa ghi tên chủ thể'],
  ])('refuses %j: %s', (row, words) => {
    expect(JSON.stringify(only(people(row).rows).problems)).toContain(words);
  });

  it('notes a village that is not known and a name that only differs in dấu', () => {
    const { rows } = people([1, 'Hợp tác xã Linh Ngóc', null, 'Thôn 99']);
    expect(only(rows)).toMatchObject({ outcome: 'new' });
    expect(only(rows).notes.join(' ')).toMatch(
      /Chỉ khác dấu với “Hợp tác xã Linh Ngọc”.*Chưa có thôn “Thôn 99”/u,
    );
  });

  it('takes a thing told twice once, and refuses the second where it is told otherwise', () => {
    const { rows } = people([1, 'HTX A', 'HTX'], [2, 'HTX A', 'HTX'], [3, 'HTX A', 'Hộ']);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'same', 'problem']);
    expect(rows[1]?.notes.join()).toContain('Trùng với dòng 2');
    expect(rows[2]?.problems[0]?.message).toContain('Trùng với dòng 2');
  });

  it('takes companies for entries, not for totals, and a merged line for a title', () => {
    const list = [
      ['Tên chủ thể', 'Thôn'],
      ['Hợp tác xã trong xã', null],
      ['Công ty TNHH A'],
      ['Tổng công ty B', 'Thôn 1'],
      ['Tổng cộng: 2'],
      ['Cộng'],
      ['Tân Kỳ, ngày 5 tháng 6 năm 2026'],
      [null, null, 'lạc'],
    ];
    const { rows } = plan('producers', sheet(list, ['A2:B2', 'A30:C31'].map(merge)));
    expect(rows.map(({ outcome }) => outcome)).toEqual([
      'passed',
      'new',
      'new',
      'passed',
      'passed',
      'passed',
      'passed',
    ]);
  });

  it('in a list with serial numbers, takes a lone name with one for an entry, without one for a title', () => {
    const { rows } = people([1, 'HTX A'], ['I', 'Hợp tác xã'], [null, 'Trang trại'], [null, 'HTX B', 'HTX']);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'passed', 'passed', 'new']);
  });

  it('converts a sheet in an old font', () => {
    const old = sheet([
      ['Tªn chñ thÓ', 'Lo¹i h×nh'],
      ['Hîp t¸c x· Linh Ngäc', 'HTX', 1],
    ]);
    expect(plan('producers', old).counts.same).toBe(1);
  });
});

const GOODS = ['Tên sản phẩm', 'Tên chủ thể', 'Nhóm'];
const goods = (...rows: GridCell[][]) => plan('products', sheet([GOODS, ...rows]));

describe('a list of products', () => {
  it.each<[GridCell, number]>([
    ['04', 4],
    [4, 4],
    ['Bộ 12', 12],
    ['Rượu trắng', 14],
    ['Nhóm cà phê, ca cao', 13],
    ['Đồ uống không cồn', 17],
    ['Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch', 26],
  ])('takes the set %j for %i', (set, setNo) => {
    expect(goods(['Sản phẩm mới', 'HTX Đoàn Kết', set]).writes.entries).toMatchObject([{ setNo }]);
  });

  it.each<[GridCell, string]>([
    [null, 'Chưa ghi bộ sản phẩm'],
    [27, 'Không có bộ sản phẩm “27”'],
    ['Đồ vui', 'Không có bộ sản phẩm'],
    ['Nhóm thực phẩm', 'gồm nhiều bộ (1, 2, 3'],
  ])('refuses the set %j: %s', (set, words) => {
    expect(JSON.stringify(only(goods(['Sản phẩm mới', 'HTX Đoàn Kết', set]).rows).problems)).toContain(words);
  });

  it('says nothing of a change where the set of a known product cannot be read', () => {
    expect(only(goods(['Mật ong hoa núi', 'HTX Linh Ngọc', 27]).rows)).toMatchObject({
      outcome: 'problem',
      changes: [],
    });
  });

  it('may be headings alone', () => {
    expect(goods().rows).toEqual([]);
  });

  it('knows products by name and producer; a group that holds the known set changes nothing', () => {
    const { rows } = goods(
      ['Mật ong hoa núi', 'HTX Linh Ngọc', null],
      ['MẬT ONG HOA NÚI', 'Hợp tác xã Đoàn Kết', 4],
      ['Muối vừng Sáng Lê', 'HKD Hà Ngọc Sáng', 'Gia vị'],
      ['Nếp nương Đáyzang', 'HTX nông nghiệp sạch Tân Sơn', 6],
      ['Mắt ong hoa núi', 'HTX Linh Ngọc', 4],
      ['Trà', 'HTX Lạ', 11],
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(['same', 'new', 'same', 'change', 'new', 'problem']);
    expect(rows[3]?.changes[0]).toMatchObject({ from: '3 – Gạo, ngũ cốc, hạt sơ chế khác' });
    expect(rows[4]?.notes[0]).toContain('Chỉ khác dấu');
  });
});

describe('a second import', () => {
  it('changes nothing: what the first wrote is known', () => {
    const list = sheet([GOODS, ['Sản phẩm mới', 'HTX Đoàn Kết', 4]]);
    const { writes } = plan('products', list);
    const [entry] = writes.kind === 'products' ? writes.entries : [];
    const [pattern] = KNOWN.products;
    if (entry === undefined || pattern === undefined) throw new Error('Nothing was planned.');
    const known = { ...KNOWN, products: [...KNOWN.products, { ...pattern, ...entry, id: 'new' }] };
    expect(planImport('products', [list], known, SCENE).counts).toMatchObject({ new: 0, change: 0, same: 1 });
  });
});

describe('a file that is no such list', () => {
  it.each<[string, Grid[], string]>([
    ['without sheets', [], '“Tên sản phẩm”, “Tên chủ thể”'],
    ['empty', [sheet([])], '“Tên sản phẩm”'],
    [
      'without headings',
      [
        sheet([
          ['a', 'b'],
          [1, 2],
        ]),
      ],
      '“Tên sản phẩm”',
    ],
    [
      'without a column that is needed',
      [
        sheet([
          ['Tên sản phẩm', 'Nhóm'],
          ['a', 4],
        ]),
      ],
      'cột “Tên chủ thể”',
    ],
  ])('is refused: %s', (_, grids, words) => {
    expect(() => plan('products', ...grids)).toThrow(
      expect.objectContaining({
        code: 'invalid-argument',
        message: expect.stringContaining(words) as unknown,
      }) as Error,
    );
  });

  it('is refused above 10,000 rows', () => {
    const rows = Array.from({ length: 10_001 }, () => ['tên', 'của', 1]);
    expect(() => plan('products', sheet([GOODS, ...rows]))).toThrow('10.000 dòng');
  });

  it('finds the list on whichever sheet it is, below a subtitle, with headings inside longer ones', () => {
    const {
      sheet: name,
      columns,
      unread,
    } = plan('products', sheet([['Bìa']]), {
      ...sheet([
        ['Đơn vị: xã', 'Năm 2025'],
        ['Ảnh', 'Tên sản phẩm đăng ký', 'Họ và tên chủ thể sản xuất', 'Nhóm'],
        [null, 'a', 'b', 1],
      ]),
      name: 'DS',
    });
    expect(name).toBe('DS');
    expect(columns.map(({ heading }) => heading)).toEqual([
      'Tên sản phẩm đăng ký',
      'Họ và tên chủ thể sản xuất',
      'Nhóm',
    ]);
    expect(unread).toEqual(['Ảnh']);
  });
});

describe('communes of before 2025', () => {
  it.each([
    ['Hoà Mục', { now: 'Tân Kỳ', old: 'Hòa Mục' }],
    ['xã Tân Kỳ', { now: 'Tân Kỳ', old: null }],
    ['TT. Đồng Tâm, huyện Chợ Mới', { now: 'Chợ Mới', old: 'Đồng Tâm' }],
    ['Yên Bình', { now: 'Yên Bình', old: null }],
    ['Hà Nội', null],
  ])('%j: %j', (written, now) => {
    expect(communeNow(written, 'Xã Tân Kỳ')).toEqual(now);
  });

  it.each([
    ['Thôn 1, xã Tân Kỳ, tỉnh Thái Nguyên', null],
    ['Thôn 1, xã Thanh Vận, huyện Chợ Mới', null],
    ['', null],
  ])('the address %j stays', (address, old) => {
    expect(addressNow(address, SCENE.commune)).toEqual({ address, old });
  });
});
