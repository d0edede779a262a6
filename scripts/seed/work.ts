// What became of some tasks and targets of 2025, a few tasks of this year, and the report that 2025 ended with.
import type { Details, PlainDate } from '../../functions/src/domain/index.ts';
import { type Step, story } from './step.ts';

const done = (itemId: string, by: string, on: PlainDate, link: string): readonly Step[] =>
  story('tasks', itemId, by, {
    command: 'finish',
    on,
    values: { result: 'Đã thực hiện (ví dụ).', link: `https://tanky.example/${link}`, doneOn: on },
  });

const open = (itemId: string, on: PlainDate, values: Details): readonly Step[] =>
  story('tasks', itemId, 'kinhte', { command: 'open', on, values: { cadence: 'event', ...values } });

export const WORK: readonly Step[] = [
  ...done('t-2025-1-year-economy', 'kinhte', '2025-08-04', 'ke-hoach-ocop-2025'),
  ...done('t-2025-11-year-culture', 'vanhoa', '2025-12-10', 'tuyen-nep-nuong'),
  ...done('t-2025-16-year-village-thon-2', 'truongthon2', '2025-11-20', 'thon-2-y-tuong'),
  ...story('targets', 'm-2025-9', 'kinhte', {
    command: 'reach',
    on: '2025-08-29',
    values: { result: 'Đã kiện toàn Ban Chỉ đạo, phân công cán bộ phụ trách (ví dụ).' },
  }),
  ...story('targets', 'm-2025-10', 'kinhte', {
    command: 'reach',
    on: '2025-11-14',
    values: { result: 'Ba chủ thể tham gia hội chợ của tỉnh (ví dụ).' },
  }),
  ...open('viec-tuyen-truyen-2026', '2026-10-01', {
    name: 'Viết bài giới thiệu từng sản phẩm OCOP của xã (ví dụ)',
    dueOn: '2026-12-10',
    lead: 'culture',
  }),
  ...story('tasks', 'viec-tuyen-truyen-2026', 'vanhoa', {
    command: 'contribute',
    on: '2026-11-13',
    time: '03:00',
    values: { progress: 'Đã có bài về nếp nương, mật ong.' },
  }),
  ...open('viec-ra-soat-thon-1', '2026-11-02', {
    name: 'Rà soát hộ có sản phẩm đăng ký năm 2027 (ví dụ)',
    dueOn: '2026-12-05',
    lead: 'village',
    villageId: 'thon-1',
  }),
  ...open('viec-ra-soat-thon-2', '2026-10-05', {
    name: 'Rà soát hộ có sản phẩm đăng ký năm 2027 (ví dụ)',
    dueOn: '2026-10-31',
    lead: 'village',
    villageId: 'thon-2',
  }),
  ...done('viec-ra-soat-thon-2', 'truongthon2', '2026-10-29', 'thon-2-ra-soat'),
];

/** Counted by the server from everything above: it comes last. */
export const REPORTS: readonly Step[] = story(
  'reports',
  'bao-cao-2025',
  'kinhte',
  { command: 'start', on: '2025-12-17', values: { kind: 'year', year: '2025' } },
  {
    command: 'amend',
    on: '2025-12-17',
    values: {
      direction: 'Ban hành Kế hoạch OCOP năm 2025; phân công đơn vị, trưởng thôn.',
      results: 'Bốn chủ thể có số liệu; ba chủ thể dự hội chợ của tỉnh (ví dụ).',
      difficulties: 'Ba sản phẩm hết hạn giấy chứng nhận chưa đánh giá lại.',
      next: 'Nộp hồ sơ đánh giá lại trong năm 2026.',
    },
  },
  { command: 'settle', on: '2025-12-18' },
);
