// What the station broadcast and who was taught and met, in the year of the plan and in the one after it.
import { type Details, type PlainDate, textOf } from '../../functions/src/domain/index.ts';
import { type Step, story } from './step.ts';

interface Slot extends Pick<Details, 'topic' | 'slot'> {
  readonly productId?: string;
  readonly script: string;
}

const planned = (on: PlainDate, slot: Slot): Details => ({
  time: '16:30',
  speaker: 'Phát thanh viên (ví dụ)',
  on,
  ...slot,
});

/** A programme that was scheduled, read by the leader, and aired on its day. */
const aired = (
  itemId: string,
  days: { readonly plannedOn: PlainDate; readonly on: PlainDate },
  slot: Slot,
  minutes: string,
): readonly Step[] =>
  story(
    'broadcasts',
    itemId,
    'vanhoa',
    { command: 'plan', on: days.plannedOn, values: planned(days.on, slot) },
    { command: 'approve', by: 'lanhdao', on: days.plannedOn },
    { command: 'air', on: days.on, time: '10:00', values: { airedOn: days.on, minutes } },
  );

export const BROADCASTS: readonly Step[] = [
  ...aired(
    'phat-ke-hoach-2025',
    { plannedOn: '2025-09-15', on: '2025-09-18' },
    {
      topic: 'Kế hoạch OCOP năm 2025 và việc của mỗi hộ (ví dụ)',
      slot: 'monthly',
      script: 'Kính thưa bà con, năm 2025 xã nâng cao chất lượng bốn sản phẩm và đánh giá lại ba sản phẩm…',
    },
    '12',
  ),
  ...aired(
    'phat-o-mai-2025',
    { plannedOn: '2025-10-13', on: '2025-10-16' },
    {
      topic: 'Ô mai mơ: từ vườn nhà đến hội chợ (ví dụ)',
      slot: 'monthly',
      productId: 'o-mai-deo',
      script: 'Kính thưa bà con, mỗi mùa mơ các hộ giao cho hợp tác xã…',
    },
    '10',
  ),
  ...story(
    'broadcasts',
    'phat-com-lam-2025',
    'vanhoa',
    {
      command: 'plan',
      on: '2025-11-14',
      values: planned('2025-11-20', {
        topic: 'Cơm lam Sáng Lê (ví dụ)',
        slot: 'monthly',
        productId: 'com-lam',
        script: 'Kính thưa bà con, ống cơm lam nướng than…',
      }),
    },
    { command: 'miss', on: '2025-11-20', reason: 'Mất điện toàn xã buổi chiều (ví dụ).' },
  ),
  ...aired(
    'phat-qd-26',
    { plannedOn: '2026-10-12', on: '2026-10-15' },
    {
      topic: 'Quy định mới về OCOP theo Quyết định 26/2026/QĐ-TTg (ví dụ)',
      slot: 'monthly',
      script: 'Kính thưa bà con, từ ngày 22/5/2026 việc đánh giá sản phẩm OCOP theo quy định mới…',
    },
    '15',
  ),
  ...aired(
    'phat-nep-nuong',
    { plannedOn: '2026-11-02', on: '2026-11-05' },
    {
      topic: 'Nếp nương Đáyzang vào vụ gặt (ví dụ)',
      slot: 'weekly',
      productId: 'nep-nuong',
      script: 'Kính thưa bà con, trên nương Đáyzang lúa nếp đã chín…',
    },
    '10',
  ),
  ...aired(
    'phat-mat-ong',
    { plannedOn: '2026-11-09', on: '2026-11-12' },
    {
      topic: 'Nuôi ong lấy mật hoa núi (ví dụ)',
      slot: 'weekly',
      productId: 'mat-ong',
      script: 'Kính thưa bà con, đàn ong của hợp tác xã Linh Ngọc…',
    },
    '10',
  ),
  ...aired(
    'phat-dang-ky-y-tuong',
    { plannedOn: '2026-11-16', on: '2026-11-19' },
    {
      topic: 'Mời bà con đăng ký ý tưởng sản phẩm năm 2027 (ví dụ)',
      slot: 'weekly',
      script: 'Kính thưa bà con, hộ nào có ý tưởng sản phẩm xin gặp trưởng thôn…',
    },
    '8',
  ),
  ...story(
    'broadcasts',
    'phat-hoi-cho-tet',
    'vanhoa',
    {
      command: 'plan',
      on: '2026-11-20',
      values: planned('2026-11-27', {
        topic: 'Đăng ký gian hàng hội chợ cuối năm (ví dụ)',
        slot: 'special',
        script: 'Kính thưa bà con và các hợp tác xã, hội chợ cuối năm mở từ ngày 18/12…',
      }),
    },
    { command: 'approve', by: 'lanhdao', on: '2026-11-23' },
  ),
  // Each week its own slot, up to the end of the year.
  ...story('broadcasts', 'phat-hang-tuan', 'vanhoa', {
    command: 'plan',
    on: '2026-11-23',
    values: {
      topic: 'Chuyên mục OCOP hằng tuần (ví dụ)',
      slot: 'weekly',
      on: '2026-12-03',
      time: '16:30',
      until: '2026-12-31',
    },
  }),
];

interface Held {
  readonly attended: string;
  readonly women: string;
  readonly result: string;
}

const held = (
  itemId: string,
  by: string,
  plannedOn: PlainDate,
  values: Details,
  came: Held,
): readonly Step[] =>
  story(
    'meetings',
    itemId,
    by,
    { command: 'plan', on: plannedOn, values },
    { command: 'hold', on: textOf(values, 'on'), time: '10:00', values: { ...came } },
  );

export const MEETINGS: readonly Step[] = [
  ...held(
    'hop-thon-1-2025',
    'truongthon1',
    '2025-08-14',
    {
      name: 'Họp Thôn 1 về Kế hoạch OCOP năm 2025 (ví dụ)',
      kind: 'village',
      on: '2025-08-20',
      time: '19:30',
      place: 'Nhà văn hóa Thôn 1',
      content: 'Phổ biến kế hoạch, vận động các hộ đăng ký ý tưởng sản phẩm.',
    },
    { attended: '31', women: '17', result: 'Một nhóm hộ đăng ký ý tưởng (ví dụ).' },
  ),
  ...held(
    'tap-huan-2025',
    'kinhte',
    '2025-08-28',
    {
      name: 'Tập huấn lập hồ sơ OCOP cho chủ thể (ví dụ)',
      kind: 'training',
      on: '2025-09-10',
      time: '08:00',
      place: 'Hội trường UBND xã',
      lecturer: 'Báo cáo viên của tỉnh (ví dụ)',
      content: 'Hồ sơ, minh chứng, tự đánh giá theo bộ tiêu chí.',
    },
    { attended: '24', women: '13', result: 'Năm chủ thể làm thử phần tự đánh giá (ví dụ).' },
  ),
  ...held(
    'tap-huan-qd-26',
    'kinhte',
    '2026-06-05',
    {
      name: 'Tập huấn Quyết định 26/2026/QĐ-TTg (ví dụ)',
      kind: 'training',
      on: '2026-06-18',
      time: '08:00',
      place: 'Hội trường UBND xã',
      lecturer: 'Báo cáo viên của tỉnh (ví dụ)',
      content: 'Quy định mới về đánh giá, phân hạng; thời hạn nộp hồ sơ đánh giá lại.',
    },
    { attended: '28', women: '15', result: 'Đủ năm chủ thể và bốn trưởng thôn dự (ví dụ).' },
  ),
  ...held(
    'hop-thon-2',
    'truongthon2',
    '2026-10-16',
    {
      name: 'Họp Thôn 2 rà soát sản phẩm tiềm năng (ví dụ)',
      kind: 'village',
      on: '2026-10-22',
      time: '19:30',
      place: 'Nhà văn hóa Thôn 2',
      content: 'Sản phẩm của thôn có thể đăng ký OCOP năm 2027.',
    },
    { attended: '36', women: '19', result: 'Chọn miến dong để đăng ký ý tưởng (ví dụ).' },
  ),
  ...held(
    'huong-dan-tan-son',
    'kinhte',
    '2026-11-13',
    {
      name: 'Hướng dẫn hợp tác xã Tân Sơn bổ sung hồ sơ (ví dụ)',
      kind: 'guidance',
      on: '2026-11-17',
      time: '14:00',
      place: 'Trụ sở hợp tác xã, Thôn 1',
      content: 'Sổ thu mua thóc, tên gọi và câu chuyện sản phẩm.',
    },
    { attended: '4', women: '2', result: 'Hợp tác xã bổ sung sổ thu mua trong tuần (ví dụ).' },
  ),
  ...story('meetings', 'hop-thon-1', 'truongthon1', {
    command: 'plan',
    on: '2026-11-20',
    values: {
      name: 'Họp Thôn 1 góp ý Kế hoạch OCOP năm 2027 (ví dụ)',
      kind: 'village',
      on: '2026-12-05',
      time: '19:30',
      place: 'Nhà văn hóa Thôn 1',
    },
  }),
  ...story('meetings', 'hoi-nghi-khoi-nghiep', 'mattran', {
    command: 'plan',
    on: '2026-11-19',
    values: {
      name: 'Hội nghị phụ nữ, thanh niên khởi nghiệp từ sản phẩm OCOP (ví dụ)',
      kind: 'conference',
      on: '2026-12-10',
      time: '08:00',
      place: 'Hội trường UBND xã',
    },
  }),
];
