import { describe, expect, it } from 'vitest';
import type { Grid } from './grid.ts';
import { planImport, type PlannedRow } from './plan.ts';
import { GOODS, KNOWN, merge, plan, SCENE, sheet } from './testing/lists.ts';

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
