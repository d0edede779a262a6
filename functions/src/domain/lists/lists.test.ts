import { describe, expect, it } from 'vitest';
import { opened } from '../../../../test/support/dossier-builders.ts';
import { CERTIFICATES } from '../../../../scripts/seed/certificates.ts';
import { TAN_KY, VILLAGES } from '../../../../scripts/seed/commune.ts';
import { PRODUCERS } from '../../../../scripts/seed/producers.ts';
import { PRODUCTS } from '../../../../scripts/seed/products.ts';
import { planImport } from '../import/plan.ts';
import type { Book } from '../paperwork/book.ts';
import type { Item } from '../subject/item.ts';
import { subjects } from '../year/subjects.ts';
import { type Column, listBook } from './columns.ts';
import {
  certificateColumns,
  dossierColumns,
  paperColumns,
  producerColumns,
  productColumns,
} from './commune-columns.ts';
import { bookCsv } from './csv.ts';
import { itemColumns } from './item-book.ts';

const OF = { year: null, today: '2026-11-25' };

const table = <T>(columns: readonly Column<T>[], things: readonly T[]): Record<string, unknown>[] => {
  const { columns: heads, rows } = listBook('Danh sách', columns, things, OF);
  return rows.map((row) => Object.fromEntries(heads.map(({ label }, at) => [label, row[at]])));
};

describe('a list as CSV', () => {
  const book: Book = {
    title: '',
    period: '',
    columns: [
      { label: 'Tên, chủ thể', kind: 'text', share: 1 },
      { label: 'Ngày', kind: 'day', share: 1 },
      { label: 'Số', kind: 'number', share: 1 },
    ],
    rows: [
      ['Hợp tác xã "Mật"', '2026-05-22', 1200.5],
      ['hai\ndòng', null, null],
      [' thừa', null, 0],
    ],
  };

  it('opens with its dấu, keeps commas, quotes and lines inside cells, and ends every line', () => {
    expect(bookCsv(book)).toBe(
      '\ufeff"Tên, chủ thể",Ngày,Số\r\n"Hợp tác xã ""Mật""",2026-05-22,1200.5\r\n"hai\ndòng",,\r\n" thừa",,0\r\n',
    );
  });
});

describe('exported text', () => {
  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\tx'])('never starts a formula: %j', (name) => {
    const [pattern] = PRODUCERS;
    if (pattern === undefined) throw new Error('Nothing is seeded.');
    expect(table(producerColumns([]), [{ ...pattern, name }])[0]?.['Tên chủ thể']).toBe(`'${name}`);
  });
});

describe('the lists of the commune', () => {
  it('say names for ids and labels for codes', () => {
    expect(table(producerColumns(VILLAGES), PRODUCERS)[0]).toEqual({
      'Tên chủ thể': 'Hợp tác xã Đoàn Kết',
      'Loại hình': 'Hợp tác xã',
      Thôn: 'Thôn 1 (ví dụ)',
      'Địa chỉ': 'Địa chỉ (ví dụ), xã Tân Kỳ, tỉnh Thái Nguyên',
      'Điện thoại': '',
      'Thư điện tử': '',
      'Số liệu ví dụ': 'Có',
    });
    const nowhere = PRODUCERS.slice(0, 1).map((one) => ({ ...one, villageId: null, example: false }));
    expect(table(producerColumns(VILLAGES), nowhere)).toMatchObject([{ Thôn: '', 'Số liệu ví dụ': '' }]);
    const [first] = PRODUCTS;
    if (first === undefined) throw new Error('Nothing is seeded.');
    const plain = { ...first, goal: null, currentCertificateId: null };
    expect(table(productColumns(CERTIFICATES), [first, plain])).toMatchObject([
      { 'Bộ sản phẩm': 7, 'Hạng sao': 3, 'Có giá trị đến ngày': '2027-04-24' },
      { 'Mục tiêu của kế hoạch': '', 'Hạng sao': null, 'Có giá trị đến ngày': null },
    ]);
    const numbered = CERTIFICATES.slice(0, 1).map((one) => ({ ...one, certificateNumber: '7/GCN' }));
    expect(table(certificateColumns('2026-11-25'), [...numbered, ...CERTIFICATES.slice(4, 5)])).toMatchObject(
      [
        { 'Số giấy chứng nhận': '7/GCN', 'Trạng thái': 'Đến kỳ nộp hồ sơ đánh giá lại' },
        { 'Số giấy chứng nhận': '', 'Trạng thái': 'Hết hạn' },
      ],
    );
  });

  it('tell where dossiers and papers stand', () => {
    const result = {
      authority: 'province' as const,
      average: 71,
      stars: 4,
      decisionNumber: '1',
      decidedOn: '2026-06-01',
      forwarded: false,
    };
    const by = { uid: 'u', role: 'economy' as const, unit: null, name: 'A' };
    const receipt = {
      number: '01-2026',
      on: '2026-03-01',
      at: '2026-03-01T02:00:00.000Z',
      by,
      paperCopy: false,
    };
    const referral = { documentId: 'd', number: '1', sentOn: '2026-04-01', round: 1, year: 2026 };
    expect(table(dossierColumns, [opened(), { ...opened(), receipt, result, referral }])).toMatchObject([
      { 'Mã hồ sơ': '', 'Ngày nhận': null, 'Hạng sao': null },
      {
        'Mã hồ sơ': '01-2026',
        'Ngày gửi tỉnh': '2026-04-01',
        'Ngày có kết quả': '2026-06-01',
        'Hạng sao': 4,
      },
    ]);
    const number = { serial: 1, year: 2026, symbol: '', text: '1/QĐ-UBND' };
    const made = {
      title: 'Kế hoạch',
      state: 'issued',
      issuedOn: '2026-01-05',
      madeAt: '2026-01-04T02:00:00.000Z',
    };
    const papers = [
      { ...made, number },
      { ...made, number: null },
    ] as unknown as Parameters<(typeof paperColumns)[0]['of']>[0][];
    expect(table(paperColumns, papers)).toMatchObject([
      { 'Số, ký hiệu': '1/QĐ-UBND', 'Trạng thái': 'Đã cấp số, ban hành', 'Ngày lập': '2026-01-04' },
      { 'Số, ký hiệu': '' },
    ]);
  });

  it('are read back by an import that changes nothing', () => {
    const here = PRODUCERS.filter(({ communeId }) => communeId === TAN_KY);
    const products = PRODUCTS.filter(({ communeId }) => communeId === TAN_KY);
    const known = { producers: here, products, certificates: CERTIFICATES, villages: VILLAGES.slice(0, 4) };
    const scene = { today: '2026-11-25', commune: { name: 'Xã Tân Kỳ', provinceName: 'Thái Nguyên' } };
    const grid = <T>(columns: readonly Column<T>[], things: readonly T[]) => {
      const { columns: heads, rows } = listBook('', columns, things, OF);
      return [{ name: '', rows: [heads.map(({ label }) => label), ...rows], merges: [] }];
    };
    const counts = [
      planImport('producers', grid(producerColumns(VILLAGES), here), known, scene).counts,
      planImport('products', grid(productColumns(CERTIFICATES), products), known, scene).counts,
      planImport('certificates', grid(certificateColumns('2026-11-25'), CERTIFICATES), known, scene).counts,
    ];
    expect(counts.map(({ new: added, change, problem }) => added + change + problem)).toEqual([0, 0, 0]);
  });
});

describe('a subject of the year', () => {
  const item = (values: Item['values'], names: Item['names'] = {}): Item =>
    ({
      values,
      names,
      title: 'Tên việc',
      state: 'open',
      lead: 'economy',
      on: '2026-03-01',
      dueOn: null,
    }) as unknown as Item;

  it.each(Object.values(subjects).map((subject) => [subject.name, subject] as const))(
    '%s has a column for each of its own, and where it stands',
    (_, subject) => {
      const labels = itemColumns(subject).map(({ label }) => label);
      expect(labels.length).toBeGreaterThanOrEqual(subject.columns.length + 4);
      expect(labels.slice(-4)).toEqual(['Trạng thái', 'Chủ trì', 'Ngày', 'Hạn']);
    },
  );

  const subject = {
    ...subjects.tasks,
    states: { open: 'Đang mở' },
    fields: [
      { key: 'to', kind: 'ref', to: 'products', label: 'Sản phẩm' },
      { key: 'day', kind: 'date', label: 'Ngày làm' },
      { key: 'sum', kind: 'number', label: 'Kinh phí', unit: 'triệu đồng' },
      { key: 'count', kind: 'number', label: 'Số người' },
      { key: 'how', kind: 'choice', label: 'Cách', options: [{ value: 'a', label: 'Trực tiếp' }] },
      {
        key: 'rows',
        kind: 'rows',
        label: 'Người',
        rowName: 'người',
        columns: [
          { key: 'who', kind: 'ref', to: 'members', label: 'Ai' },
          { key: 'since', kind: 'date', label: 'Từ' },
          { key: 'share', kind: 'number', label: 'Phần' },
        ],
      },
    ],
    columns: ['to', 'day', 'sum', 'count', 'how', 'rows', 'gone'],
  } as const;

  it('tells names, labels, days and numbers as what they are', () => {
    const values = {
      to: 'p1',
      day: '2026-05-22',
      sum: '1200,5',
      count: '',
      how: 'a',
      rows: [
        { who: 'm1', since: '2026-05-22', share: '1,5' },
        { who: 'm2', since: '', share: '' },
        { who: '', since: '' },
      ],
    };
    expect(table(itemColumns(subject), [item(values, { p1: '=Mật', m1: 'Bà A' })])).toEqual([
      {
        'Tên gọi': 'Tên việc',
        'Sản phẩm': "'=Mật",
        'Ngày làm': '2026-05-22',
        'Kinh phí (triệu đồng)': 1200.5,
        'Số người': null,
        Cách: 'Trực tiếp',
        Người: 'Bà A – 22/05/2026 – 1,5\nm2\n',
        'Trạng thái': 'Đang mở',
        'Chủ trì': 'Phòng Kinh tế',
        Ngày: '2026-03-01',
        Hạn: null,
      },
    ]);
  });

  it('leaves open what an item of an earlier form lacks or holds otherwise', () => {
    const odd = { ...item({ to: [], how: 'z', rows: 'x' }), state: 'gone', lead: null };
    expect(table(itemColumns(subject), [odd])).toMatchObject([
      { 'Sản phẩm': null, Cách: 'z', Người: null, 'Trạng thái': 'gone', 'Chủ trì': '' },
    ]);
    expect(itemColumns(subjects.tasks)[0]?.label).toBe('Việc phải làm');
  });

  it('is called by its year, or by the day it was taken out', () => {
    const book = listBook('Việc', itemColumns(subject), [], { year: 2026, today: '2026-11-25' });
    expect(book).toMatchObject({ title: 'VIỆC', period: 'Năm 2026', rows: [] });
    expect(listBook('Việc', itemColumns(subject), [], OF).period).toBe('Ngày 25.11.2026');
  });
});
