// The radio station, trainings, meetings, fairs, shops and tours of the played year.
import { addDays, type PlainDate } from '../../functions/src/domain/index.ts';
import { type Scale, type Scene, scene } from './agenda.ts';
import { YEAR } from './calendar.ts';
import type { Stage } from './stage.ts';

const two = (count: number): string => String(count).padStart(2, '0');
const dayIn = (month: number, day: number): PlainDate => `${YEAR}-${two(month)}-${two(day)}`;

/** One slot: every fourth is not aired, with its reason; the others are approved and aired. */
async function broadcast(stage: Stage, at: number, on: PlainDate): Promise<void> {
  const id = `phat-${two(at)}`;
  const monthly = at % 4 === 0;
  await stage.give('vanhoa', 'broadcasts', id, 'plan', {
    values: {
      topic: `Chuyện sản phẩm OCOP số ${String(at)}`,
      slot: monthly ? 'monthly' : 'weekly',
      on,
      time: '17:30',
      script: 'Bài phát thanh (ví dụ).',
      productId: 'mat-ong',
    },
  });
  if (at % 4 === 3) return stage.give('vanhoa', 'broadcasts', id, 'miss', { reason: 'Mất điện cả xã' });
  await stage.give('lanhdao', 'broadcasts', id, 'approve');
  await stage.give('vanhoa', 'broadcasts', id, 'air', {
    values: { airedOn: on, minutes: monthly ? '15' : '7,5', aired: 'Phát cả bài.' },
  });
}

function broadcasts(scale: Scale): Scene[] {
  const [slots, apart] = scale === 'full' ? [48, 7] : [4, 42];
  return Array.from({ length: slots }, (_, at) => {
    const on = addDays(dayIn(1, 5), at * apart);
    return scene(on, (stage) => broadcast(stage, at + 1, on));
  });
}

const MEETINGS = [
  ['kinhte', 'training', 2, 40, 22],
  ['truongthon1', 'village', 3, 55, 30],
  ['truongthon2', 'village', 3, 48, 20],
  ['kinhte', 'guidance', 4, 6, 3],
  ['vanhoa', 'training', 6, 35, 18],
  ['mattran', 'conference', 8, 80, 41],
  ['kinhte', 'guidance', 9, 5, 2],
  ['kinhte', 'training', 11, 32, 15],
] as const;

const VILLAGE_OF: Readonly<Record<string, string>> = { truongthon1: 'thon-1', truongthon2: 'thon-2' };

function meetings(scale: Scale): Scene[] {
  const some = scale === 'full' ? MEETINGS : MEETINGS.slice(0, 2);
  const held = some.map(([mailbox, kind, month, attended, women], at) => {
    const on = dayIn(month, 10 + at);
    return scene(on, async (stage) => {
      const id = `hop-${two(at + 1)}`;
      const villageId = VILLAGE_OF[mailbox] ?? '';
      const values = {
        name: `Buổi ${kind} số ${String(at + 1)}`,
        kind,
        on,
        place: 'Nhà văn hóa (ví dụ)',
        villageId,
      };
      await stage.give(mailbox, 'meetings', id, 'plan', { values });
      await stage.give(mailbox, 'meetings', id, 'hold', {
        values: { attended: String(attended), women: String(women), result: 'Đã trao đổi (ví dụ).' },
      });
    });
  });
  const called = scene(dayIn(5, 20), async (stage) => {
    const values = { name: 'Buổi bị hoãn', kind: 'training', on: dayIn(5, 25), place: 'Hội trường xã' };
    await stage.give('kinhte', 'meetings', 'hop-huy', 'plan', { values });
    await stage.give('kinhte', 'meetings', 'hop-huy', 'cancel', { reason: 'Mưa lũ' });
  });
  return [...held, called];
}

const FAIRS = [
  ['fair', 4, '120,5', '2', '80'],
  ['supplyDemand', 5, '0', '3', '240,25'],
  ['fair', 8, '95', '1', '45,5'],
  ['livestream', 9, '18,2', '0', '0'],
  ['fair', 11, '150', '4', '310'],
] as const;

function fairs(scale: Scale): Scene[] {
  const some = scale === 'full' ? FAIRS : FAIRS.slice(0, 2);
  return some.map(([kind, month, sales, contracts, value], at) => {
    const from = dayIn(month, 18);
    return scene(addDays(from, 3), async (stage) => {
      const id = `xuc-tien-${String(at + 1)}`;
      const values = {
        name: `Hoạt động ${String(at + 1)}`,
        kind,
        from,
        to: addDays(from, 2),
        place: 'Thái Nguyên',
      };
      await stage.give('kinhte', 'promotions', id, 'plan', { values });
      const participants = [
        { producerId: 'linh-ngoc', products: 'Mật ong hoa núi', sales, contracts, value },
        { producerId: 'doan-ket', products: 'Ô mai', sales: '10', contracts: '1', value: '5' },
      ];
      await stage.give('kinhte', 'promotions', id, 'hold', {
        values: { participants, result: 'Bán tốt (ví dụ).' },
      });
    });
  });
}

const CHANNELS = [
  ['linhngoc', 'marketplace', 'linh-ngoc', 'https://example.org/mat-ong'],
  ['doanket', 'social', 'doan-ket', 'https://example.org/o-mai'],
  ['kinhte', 'pointOfSale', 'doan-ket', ''],
  ['tanson', 'website', 'tan-son', 'https://example.org/nep-nuong'],
  ['linhngoc', 'marketplace', 'linh-ngoc', 'https://example.org/mat-ong-2'],
] as const;

/** Five channels, one of which is closed again. */
const channels = (): Scene =>
  scene(dayIn(2, 10), async (stage) => {
    for (const [at, [mailbox, kind, producerId, link]] of CHANNELS.entries()) {
      const id = `kenh-${String(at + 1)}`;
      const openedOn = dayIn(2, 5 + at);
      const values = {
        name: `Kênh ${String(at + 1)}`,
        kind,
        producerId,
        link,
        address: 'Xã Tân Kỳ',
        openedOn,
      };
      await stage.give(mailbox, 'channels', id, 'add', { values });
      if (at === 4) await stage.give(mailbox, 'channels', id, 'close', { reason: 'Sàn ngừng hoạt động' });
    }
  });

const tours = (): Scene[] => [
  scene(dayIn(3, 2), async (stage) => {
    const values = {
      name: 'Điểm vườn mơ',
      kind: 'place',
      place: 'Thôn 1',
      description: 'Mùa hoa mơ (ví dụ).',
      products: [{ productId: 'o-mai-deo' }],
    };
    await stage.give('vanhoa', 'tours', 'tour-1', 'plan', { values });
    await stage.give('vanhoa', 'tours', 'tour-1', 'run', { values: { openedOn: dayIn(3, 2) } });
    const years = [{ year: YEAR, visitors: '1200', revenue: '150' }];
    await stage.give('vanhoa', 'tours', 'tour-1', 'count', { values: { years } });
    await stage.give('vanhoa', 'tours', 'tour-2', 'plan', { values: { ...values, name: 'Tuyến chưa mở' } });
  }),
];

export const outreach = (scale: Scale): Scene[] => [
  ...broadcasts(scale),
  ...meetings(scale),
  ...fairs(scale),
  channels(),
  ...tours(),
];
