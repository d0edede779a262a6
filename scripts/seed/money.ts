// The year's money, and what producers reported: of the plan's year for its report, of this year up to the middle. A
// period of figures runs like the reports do, from the 15th (Nghị định 09/2019/NĐ-CP, Điều 12).
import type { Details, PlainDate } from '../../functions/src/domain/index.ts';
import { type Step, story } from './step.ts';

const MAILBOXES = {
  'doan-ket': 'doanket',
  'linh-ngoc': 'linhngoc',
  'ha-ngoc-sang': 'hangocsang',
  'tra-hanh-phuc': 'trahanhphuc',
  'tan-son': 'tanson',
} as const;

interface Money extends Details {
  activity: string;
  source: 'own' | 'loan' | 'fund' | 'support' | 'budget';
  on: PlainDate;
  planned: string;
}

type Spent = readonly [on: PlainDate, amount: string, note: string];

/** One entry; spent in these parts, and whether that was all. */
function money(itemId: string, values: Money, spent: readonly Spent[] = [], isDone = false): readonly Step[] {
  const uses = spent.map(([on, amount, note]) => ({ on, amount, note }));
  const last = uses.at(-1)?.on;
  return story(
    'funding',
    itemId,
    'kinhte',
    { command: 'plan', on: `${values.on.slice(0, 8)}01`, values },
    ...(last === undefined ? [] : [{ command: 'use', on: last, values: { uses } }]),
    ...(last === undefined || !isDone ? [] : [{ command: 'finish', on: last }]),
  );
}

export const FUNDING: readonly Step[] = [
  ...money(
    'tien-tap-huan-2025',
    { activity: 'Tập huấn chủ thể (ví dụ)', source: 'budget', on: '2025-09-10', planned: '12' },
    [['2025-09-12', '11,5', 'Tài liệu, báo cáo viên']],
    true,
  ),
  ...money(
    'tien-bao-bi-2025',
    {
      activity: 'In bao bì, tem nhãn (ví dụ)',
      source: 'own',
      on: '2025-09-15',
      producerId: 'doan-ket',
      targetId: 'm-2025-1',
      planned: '45',
    },
    [
      ['2025-09-26', '20', 'Đặt in đợt 1'],
      ['2025-11-05', '25', 'Đặt in đợt 2'],
    ],
    true,
  ),
  ...money(
    'tien-hoi-cho-2025',
    { activity: 'Tham gia hội chợ (ví dụ)', source: 'support', on: '2025-11-07', planned: '20' },
    [['2025-11-11', '18', 'Gian hàng, vận chuyển']],
    true,
  ),
  ...money(
    'tien-may-say',
    {
      activity: 'Mua máy sấy lạnh (ví dụ)',
      source: 'loan',
      on: '2026-05-20',
      producerId: 'tra-hanh-phuc',
      planned: '250',
    },
    [['2026-06-08', '150', 'Trả đợt 1 cho bên bán']],
  ),
  ...money(
    'tien-truyen-thanh',
    { activity: 'Chuyên mục OCOP trên đài (ví dụ)', source: 'budget', on: '2026-02-15', planned: '10' },
    [['2026-09-30', '6', 'Nhuận bút chín tháng']],
  ),
  ...money(
    'tien-kiem-nghiem',
    {
      activity: 'Kiểm nghiệm sản phẩm (ví dụ)',
      source: 'own',
      on: '2026-10-12',
      producerId: 'linh-ngoc',
      planned: '8',
    },
    [['2026-10-19', '8', 'Phiếu kiểm nghiệm mật ong']],
    true,
  ),
  ...money('tien-hoi-cho-2026', {
    activity: 'Tham gia hội chợ (ví dụ)',
    source: 'support',
    on: '2026-12-18',
    planned: '25',
  }),
  ...money('tien-quay-gioi-thieu', {
    activity: 'Sửa quầy giới thiệu sản phẩm (ví dụ)',
    source: 'fund',
    on: '2026-12-20',
    planned: '60',
  }),
];

const PERIODS = {
  2025: { from: '2024-12-15', to: '2025-12-14', toldOn: '2025-12-15', takenOn: '2025-12-16' },
  2026: { from: '2025-12-15', to: '2026-06-14', toldOn: '2026-06-18', takenOn: '2026-06-24' },
} as const;

type Told = readonly [
  revenue: string,
  output: string,
  outputUnit: string,
  labour: string,
  localLabour: string,
  localMaterial: string,
];

/** What a producer told of a product and a period, and what the office did with it. */
function told(
  year: keyof typeof PERIODS,
  producerId: keyof typeof MAILBOXES,
  productId: string,
  [revenue, output, outputUnit, labour, localLabour, localMaterial]: Told,
  answer: 'accept' | 'return' | null = 'accept',
): readonly Step[] {
  const { from, to, toldOn, takenOn } = PERIODS[year];
  const values = { productId, from, to, revenue, output, outputUnit, labour, localLabour, localMaterial };
  const reason = answer === 'return' ? 'Sản lượng ghi chưa khớp với sổ bán hàng; xin xem lại.' : '';
  return story(
    'figures',
    `so-lieu-${productId}-${String(year)}`,
    MAILBOXES[producerId],
    {
      command: 'write',
      on: toldOn,
      values: { ...values, markets: 'Trong tỉnh, hội chợ, khách đặt (ví dụ)' },
    },
    { command: 'send', on: toldOn },
    ...(answer === null ? [] : [{ command: answer, by: 'kinhte', on: takenOn, reason }]),
  );
}

export const FIGURES: readonly Step[] = [
  ...told(2025, 'doan-ket', 'o-mai-deo', ['620', '5200', 'kg', '14', '12', '85']),
  ...told(2025, 'linh-ngoc', 'mat-ong', ['850', '3400', 'lít', '10', '8', '80']),
  ...told(2025, 'ha-ngoc-sang', 'com-lam', ['310', '41000', 'ống', '6', '6', '90']),
  ...told(2025, 'tan-son', 'nep-nuong', ['480', '12000', 'kg', '18', '17', '100']),
  ...told(2026, 'doan-ket', 'o-mai-deo', ['355', '2900', 'kg', '14', '12', '86,5']),
  ...told(2026, 'linh-ngoc', 'mat-ong', ['470', '1850', 'lít', '11', '9', '80']),
  ...told(2026, 'ha-ngoc-sang', 'com-lam', ['182,5', '23500', 'ống', '7', '7', '90']),
  ...told(2026, 'tan-son', 'nep-nuong', ['210', '5200', 'kg', '18', '17', '100'], 'return'),
  ...told(2026, 'tra-hanh-phuc', 'tra-hoa-hong', ['95', '400', 'kg', '9', '8', '95'], null),
];
