// Inspections: one of the plan's year that ended well, one of this year whose demands are followed, one that is planned.
// The producer Linh Ngọc was not visited this year: who is still to be visited is to be seen too.
import { type Details, type Item, type PlainDate, rowsOf } from '../../functions/src/domain/index.ts';
import { type Step, story } from './step.ts';

/** The checklist that the server made, found right but for one line of the use of the OCOP mark. */
const noted =
  (wrong: string, note: string) =>
  (before: Item | null): Details => ({
    checklist: rowsOf(before?.values ?? {}, 'checklist').map((row) => {
      const isWrong = row['section'] === 'mark' && row['code'] === wrong;
      return { ...row, finding: isWrong ? 'no' : 'yes', note: isWrong ? note : '' };
    }),
  });

const TEAM: Details[string] = [
  { name: 'Nông Văn Bình (ví dụ)', position: 'Công chức Phòng Kinh tế' },
  { name: 'Trưởng thôn (ví dụ)', position: 'Trưởng thôn' },
];

interface Demand {
  readonly demand: string;
  readonly dueOn: PlainDate;
  readonly doneOn?: PlainDate;
  readonly note?: string;
}

const demands = (...all: readonly Demand[]): Details => ({
  demands: all.map(({ demand, dueOn, doneOn = '', note = '' }) => ({ demand, dueOn, doneOn, note })),
});

const LABEL = { demand: 'In lại tờ rơi đúng ba sao', dueOn: '2025-11-14' } as const;
const BOXES = { demand: 'Bỏ nhãn hiệu OCOP trên túi mứt mơ', dueOn: '2026-11-13' } as const;
const LEDGER = { demand: 'Lập sổ theo dõi in và dùng tem OCOP', dueOn: '2026-12-15' } as const;

export const INSPECTIONS: readonly Step[] = [
  ...story(
    'inspections',
    'kiem-tra-sang-le-2025',
    'kinhte',
    {
      command: 'plan',
      on: '2025-10-06',
      values: {
        kind: 'periodic',
        producerId: 'ha-ngoc-sang',
        productId: 'com-lam',
        on: '2025-10-14',
        team: TEAM,
      },
    },
    { command: 'note', on: '2025-10-14', values: noted('N2', 'Tờ rơi cũ in bốn sao (ví dụ).') },
    {
      command: 'visit',
      on: '2025-10-14',
      values: { conclusion: 'Giữ được các tiêu chí; tờ rơi ghi sai số sao (ví dụ).' },
    },
    { command: 'demand', on: '2025-10-15', values: demands(LABEL) },
    {
      command: 'follow',
      on: '2025-11-12',
      values: demands({ ...LABEL, doneOn: '2025-11-10', note: 'Đã in lại, hủy tờ rơi cũ (ví dụ).' }),
    },
    { command: 'close', on: '2025-11-17' },
  ),
  ...story(
    'inspections',
    'kiem-tra-doan-ket',
    'kinhte',
    {
      command: 'plan',
      on: '2026-10-09',
      values: {
        kind: 'periodic',
        producerId: 'doan-ket',
        productId: 'o-mai-gung',
        on: '2026-10-21',
        team: TEAM,
      },
    },
    {
      command: 'note',
      on: '2026-10-21',
      values: noted('N1', 'Túi mứt mơ chưa được công nhận cũng dán nhãn hiệu OCOP (ví dụ).'),
    },
    {
      command: 'visit',
      on: '2026-10-21',
      values: { conclusion: 'Giữ được các tiêu chí; nhãn hiệu OCOP dán cả trên sản phẩm khác (ví dụ).' },
    },
    { command: 'demand', on: '2026-10-22', values: demands(BOXES, LEDGER) },
    {
      command: 'follow',
      on: '2026-11-12',
      values: demands({ ...BOXES, doneOn: '2026-11-11', note: 'Đã bóc nhãn 120 túi (ví dụ).' }, LEDGER),
    },
  ),
  ...story('inspections', 'kiem-tra-tra-hanh-phuc', 'kinhte', {
    command: 'plan',
    on: '2026-11-18',
    values: {
      kind: 'foodSafety',
      producerId: 'tra-hanh-phuc',
      productId: 'tra-hoa-hong',
      on: '2026-12-09',
      team: TEAM,
    },
  }),
];
