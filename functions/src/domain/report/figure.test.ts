import { describe, expect, it } from 'vitest';
import { planRow } from '../board/index.ts';
import { thousandths } from '../fields/decimals.ts';
import type { ReportFacts } from './facts.ts';
import { figureBook, figureDays, FigureList, figurePeriod, figureRows } from './figure.ts';
import type { Indicator } from './indicator.ts';
import { INDICATORS, indicatorRows } from './indicators.ts';
import {
  BEFORE,
  certificate,
  dossier,
  facts,
  item,
  producer,
  product,
  SCOPE,
} from '../../../../test/support/report-facts.ts';

function called(code: string): Indicator {
  const found = INDICATORS.find((indicator) => indicator.code === code);
  if (found === undefined) throw new Error(`no indicator ${code}`);
  return found;
}

const task = (state: string, name: string, override: object = {}) => {
  const one = item('tasks', state, { name, dueOn: '2026-03-01' });
  return { id: name, ...planRow(one), ...override };
};

const result = (decidedOn: string) =>
  ({
    authority: 'province',
    average: 70,
    stars: 3,
    decisionNumber: '1',
    decidedOn,
    forwarded: false,
  }) as const;
const referral = { documentId: 'p', number: '1', sentOn: '2026-05-20', round: 1, year: 2026 };
const receipt = {
  number: '1',
  on: '2026-05-04',
  at: '2026-05-04T01:00:00Z',
  by: { uid: 'u', role: 'economy', unit: null, name: '' },
  paperCopy: false,
} as const;

/** A commune in which something of every kind happened. */
const commune = facts({
  products: [
    product('a'),
    product('b', { producerId: 'sang', producerName: 'Hộ Sang', setNo: 15 }),
    product('c'),
  ],
  producers: [producer('linh-ngoc'), producer('sang', 'household')],
  leaders: [{ producerId: 'linh-ngoc', woman: true, minority: false }],
  certificates: [
    certificate('a', '2026-05-01', '2029-05-01', { stars: 4 }),
    certificate('b', '2024-01-10', '2027-01-10', { producerId: 'sang' }),
    certificate('gone', '2025-01-01', '2028-01-01', {
      revoked: { on: '2026-03-01', ground: 'đ', decisionNumber: '9', conclusionOn: '2026-02-20' },
    }),
  ],
  dossiers: [
    dossier({ id: 'd1', kind: 'first', receipt, referral, result: result('2026-06-01') }),
    dossier({ id: 'd2', kind: 'first', result: result('2025-06-01') }),
    dossier({ id: 'd3', kind: 'renewal', result: result('2026-06-01') }),
    dossier({ id: 'd4', kind: 'renewal', receipt, result: null }),
  ],
  items: {
    meetings: [
      item('meetings', 'held', {
        kind: 'training',
        name: 'Tập huấn nhãn mác',
        on: '2026-04-02',
        attended: '30',
      }),
      item('meetings', 'cancelled', { kind: 'training', name: 'Tập huấn bị hoãn', on: '2026-04-03' }),
      item('meetings', 'planned', { kind: 'training', name: 'Tập huấn sắp tới', on: '2026-10-03' }),
    ],
    figures: [
      item(
        'figures',
        'accepted',
        {
          productId: 'a',
          to: '2026-06-30',
          revenue: '1200,5',
          labour: '10',
          localLabour: '8',
          localMaterial: '70',
        },
        {
          id: 'f1',
          on: '2026-06-30',
          title: 'Số liệu a',
          producerId: 'linh-ngoc',
          names: { 'linh-ngoc': 'HTX Linh Ngọc' },
        },
      ),
      item(
        'figures',
        'accepted',
        { productId: 'b', to: '2026-06-30', revenue: '', labour: '2', localLabour: '1' },
        { id: 'f2', on: '2026-06-30', title: 'Số liệu b', producerId: 'sang' },
      ),
    ],
  },
  plan: {
    tasks: [
      task('done', 'Phát thanh tháng 2'),
      task('done', '', { id: 't2', code: '4.3' }),
      task('gone', 'Không rõ', { dueOn: null }),
      task('todo', 'Rà soát'),
    ],
    targets: [],
  },
});

const rows = (
  code: string,
  column: Parameters<typeof figureRows>[1] = 'value',
  given: ReportFacts = commune,
) => figureRows(called(code), column, given, column === 'before' ? BEFORE : SCOPE);
const names = (...asked: Parameters<typeof rows>) => rows(...asked).map(({ name }) => name);

describe('the list behind a figure', () => {
  it.each(INDICATORS.filter(({ measure }) => measure === undefined).map(({ code }) => [code]))(
    'of %s adds up to it, in every column',
    (code) => {
      const kept = indicatorRows(commune, SCOPE, BEFORE).find((row) => row.code === code);
      for (const column of ['value', 'planned', 'before'] as const) {
        const sum = rows(code, column).reduce((total, { amount }) => total + thousandths(amount), 0);
        expect({ column, sum }).toEqual({ column, sum: thousandths(kept?.[column] ?? '') });
      }
    },
  );

  it('of first recognitions holds those of the period alone, with what became of each', () => {
    expect(rows('products.first')).toEqual([
      {
        of: 'dossiers',
        id: 'd1',
        name: commune.dossiers[0]?.product.name,
        whose: commune.dossiers[0]?.producer.name,
        note: 'Lần đầu, nháp, nhận ngày 04/05/2026, gửi tỉnh ngày 20/05/2026, kết quả ngày 01/06/2026',
        amount: '1',
      },
    ]);
    expect(rows('products.first', 'before').map(({ id }) => id)).toEqual(['d2']);
    expect(rows('products.renewed').map(({ id }) => id)).toEqual(['d3']);
  });

  it('of dossiers says of each only what has happened to it', () => {
    expect(rows('dossiers.received').map(({ id, note }) => [id, note])).toEqual([
      ['d1', 'Lần đầu, nháp, nhận ngày 04/05/2026, gửi tỉnh ngày 20/05/2026, kết quả ngày 01/06/2026'],
      ['d4', 'Đánh giá lại, nháp, nhận ngày 04/05/2026'],
    ]);
  });

  it('of producers led by women holds those producers', () => {
    expect(rows('makers.women')).toEqual([
      { of: 'producers', id: 'linh-ngoc', name: 'linh-ngoc', whose: '', note: 'Hợp tác xã', amount: '1' },
    ]);
  });

  it('of products says stars and end; what is not there any more keeps its place', () => {
    expect(rows('products.inForce').map(({ name, whose, note }) => [name, whose, note])).toEqual([
      ['Sản phẩm a', 'HTX Linh Ngọc', '4 sao, giấy chứng nhận đến ngày 01/05/2029'],
      ['Sản phẩm b', 'Hộ Sang', '3 sao, giấy chứng nhận đến ngày 10/01/2027'],
    ]);
    expect(rows('products.revoked').map(({ id, name, note }) => [id, name, note])).toEqual([
      ['gone', 'gone', ''],
    ]);
    const never = facts({
      products: [product('c')],
      certificates: [
        certificate('c', '2027-01-01', '2030-01-01', {
          revoked: { on: '2026-03-01', ground: 'đ', decisionNumber: '9', conclusionOn: '2026-02-20' },
        }),
      ],
    });
    expect(rows('products.revoked', 'value', never).map(({ note }) => note)).toEqual(['']);
  });

  it('of a plan holds what was planned, of the result what was done', () => {
    expect(names('meetings.training')).toEqual(['Tập huấn nhãn mác']);
    expect(names('meetings.training', 'planned')).toEqual(['Tập huấn nhãn mác', 'Tập huấn sắp tới']);
    expect(names('products.inForce', 'planned')).toEqual([]);
    expect(rows('meetings.training')[0]).toMatchObject({ note: 'Đã tổ chức, ngày 02/04/2026', amount: '1' });
  });

  it('of a sum says what each adds, and leaves out what adds nothing', () => {
    expect(rows('business.revenue').map(({ id, whose, amount }) => [id, whose, amount])).toEqual([
      ['f1', 'HTX Linh Ngọc', '1200,5'],
    ]);
    expect(rows('business.labour').map(({ whose, amount }) => [whose, amount])).toEqual([
      ['HTX Linh Ngọc', '10'],
      ['', '2'],
    ]);
  });

  it('of a share or a mean says the share of each', () => {
    expect(rows('business.localShare').map(({ amount }) => amount)).toEqual(['80', '50']);
    expect(rows('business.localMaterial').map(({ amount }) => amount)).toEqual(['70']);
  });

  it('of tasks says state and last day; a row without a name is called by its place in the plan', () => {
    expect(rows('tasks.done').map(({ name, note }) => [name, note])).toEqual([
      ['Mục 4.3 của kế hoạch', 'Hoàn thành, hạn ngày 01/03/2026'],
      ['Phát thanh tháng 2', 'Hoàn thành, hạn ngày 01/03/2026'],
    ]);
    expect(names('tasks.late')).toEqual(['Rà soát']);
  });

  it('adds up what is counted twice, and keeps the words of a state that is known no more', () => {
    const twice: Indicator = {
      ...called('tasks.done'),
      counts: () => [
        { of: 'tasks', id: 'Không rõ', amount: 1000 },
        { of: 'tasks', id: 'Không rõ', amount: 500 },
      ],
    };
    expect(figureRows(twice, 'value', commune, SCOPE)).toEqual([
      { of: 'tasks', id: 'Không rõ', name: 'Không rõ', whose: '', note: 'gone', amount: '1,5' },
    ]);
  });

  it('is what the answer promises', () => {
    const list = { from: SCOPE.from, to: SCOPE.to, rows: rows('products.inForce') };
    expect(FigureList.parse(list)).toEqual(list);
  });
});

describe('the days of a column', () => {
  it.each([
    ['value', '2025-12-15', '2026-12-14'],
    ['planned', '2025-12-15', '2026-12-14'],
    ['before', '2024-12-15', '2025-12-14'],
  ] as const)('%s: from %s to %s', (column, from, to) => {
    expect(figurePeriod({ kind: 'year', from: SCOPE.from, to: SCOPE.to }, column)).toEqual({ from, to });
  });
});

describe('the days of a list', () => {
  it.each([
    ['broadcasts', 'year', SCOPE, '2025-12-15', '2026-12-14'],
    ['tasks', 'year', SCOPE, '2026-01-01', '2026-12-31'],
    [
      'targets',
      'month',
      { from: '2026-10-15', to: '2026-11-14', day: '2026-11-14' },
      '2026-11-01',
      '2026-11-30',
    ],
  ] as const)('of %s in a %s are those that it counts', (of, _, scope, from, to) => {
    expect(figureDays([{ of }], scope)).toMatchObject({ from, to });
  });
});

describe('the list as a spreadsheet', () => {
  it('is called after the figure and its days; amounts are numbers', () => {
    const book = figureBook(called('business.revenue'), 'value', SCOPE, rows('business.revenue'));
    expect(book.title).toBe('DOANH THU SẢN PHẨM OCOP');
    expect(book.period).toBe('Thực hiện từ 15/12/2025 đến 14/12/2026');
    expect(book.columns.map(({ label }) => label)).toEqual(['Tên', 'Chủ thể', 'Ghi chú', 'triệu đồng']);
    expect(book.rows.map((row) => row.at(-1))).toEqual([1200.5]);
  });
});
