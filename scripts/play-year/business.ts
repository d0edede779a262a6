// Ideas, producers' figures, inspections and money of the played year.
import { nodeIds } from '../../functions/src/adapters/ids.ts';
import type { Details, PlainDate } from '../../functions/src/domain/index.ts';
import { TAN_KY } from '../seed/commune.ts';
import { type Scale, type Scene, scene } from './agenda.ts';
import { YEAR } from './calendar.ts';
import type { Stage } from './stage.ts';

const on = (monthAndDay: string): PlainDate => `${YEAR}-${monthAndDay}`;

/** The dossier that an idea becomes. */
export const dossierOfIdea = (ideaId: string): string => nodeIds.of(`${TAN_KY}/ideas/${ideaId}/dossier`);

const IDEA: Details = {
  description: 'Trà túi lọc từ hoa hồng trồng tại xã (ví dụ).',
  material: 'Hoa hồng của 20 hộ trong xã.',
  labour: 'Lao động nữ trong thôn.',
  market: 'Khách du lịch, cửa hàng trong tỉnh.',
  need: 'Máy sấy.',
  planSummary: 'Năm đầu 5.000 hộp, vốn 300 triệu đồng.',
};

async function chosen(stage: Stage, id: string, convert: Details): Promise<void> {
  await stage.give('kinhte', 'ideas', id, 'look');
  await stage.give('kinhte', 'ideas', id, 'guide', {
    values: { guidance: 'Hướng dẫn đăng ký nhãn hiệu, ghi nhãn.' },
  });
  await stage.give('kinhte', 'ideas', id, 'choose', { values: { villageOpinion: 'Thôn nhất trí.' } });
  await stage.give('kinhte', 'ideas', id, 'convert', { values: convert });
}

export function ideas(scale: Scale): Scene[] {
  const declined = scene(on('01-20'), async (stage) => {
    const values = { ...IDEA, name: 'Nước rửa chén bồ hòn', proposer: 'Tổ phụ nữ' };
    await stage.give('truongthon1', 'ideas', 'y-tuong-2', 'register', { values });
    await stage.give('kinhte', 'ideas', 'y-tuong-2', 'decline', { reason: 'Không thuộc nhóm sản phẩm OCOP' });
  });
  const kept = scene(on('02-18'), async (stage) => {
    await stage.give('doanket', 'ideas', 'y-tuong-3', 'register', { values: { ...IDEA, name: 'Mứt mơ' } });
    await stage.give('kinhte', 'ideas', 'y-tuong-3', 'askToComplete', { reason: 'Ghi rõ nơi bán' });
    await stage.give('doanket', 'ideas', 'y-tuong-3', 'complete', {
      values: { market: 'Siêu thị trong tỉnh.' },
    });
  });
  const converted = scene(on('01-15'), async (stage) => {
    const values = { ...IDEA, name: 'Trà hoa hồng túi lọc' };
    await stage.give('trahanhphuc', 'ideas', 'y-tuong-1', 'register', { values });
    await chosen(stage, 'y-tuong-1', { producerId: 'tra-hanh-phuc', setNo: '12' });
  });
  const household = scene(on('03-05'), async (stage) => {
    const values = { ...IDEA, name: 'Cơm lam ống nhỏ', proposer: 'Hộ ông Sáng' };
    await stage.give('truongthon2', 'ideas', 'y-tuong-4', 'register', { values });
    await chosen(stage, 'y-tuong-4', { producerId: 'ha-ngoc-sang', setNo: '6' });
  });
  return scale === 'full' ? [converted, declined, kept, household] : [converted, declined];
}

const FIGURES = [
  ['linhngoc', 'linh-ngoc', 'mat-ong', '420,5', '0', '12', '10', '85'],
  ['doanket', 'doan-ket', 'o-mai-deo', '310', '25,5', '18', '15', '90'],
  ['doanket', 'doan-ket', 'o-mai-gung', '150,25', '0', '8', '8', ''],
  ['kinhte', 'ha-ngoc-sang', 'com-lam', '95', '0', '5', '5', '100'],
  ['tanson', 'tan-son', 'nep-nuong', '210', '0', '9', '9', '100'],
] as const;

const HALVES = [
  ['2026-12-15', '2027-06-14', '06-16'],
  ['2027-06-15', '2027-12-14', '12-15'],
] as const;

/** Each half year every producer says its figures, the office takes them; the last of the second half stays unread. */
export function figures(scale: Scale): Scene[] {
  const some = scale === 'full' ? FIGURES : FIGURES.slice(0, 2);
  return HALVES.flatMap(([from, to, told], half) =>
    some.map(([mailbox, producerId, productId, revenue, exported, labour, localLabour, localMaterial]) =>
      scene(on(told), async (stage) => {
        const id = `so-lieu-${productId}-${String(half + 1)}`;
        const values = {
          producerId,
          productId,
          from,
          to,
          revenue,
          exported,
          output: '1000',
          outputUnit: 'kg',
        };
        const people = { labour, localLabour, localMaterial, markets: 'Trong tỉnh, Hà Nội' };
        await stage.give(mailbox, 'figures', id, 'write', { values: { ...values, ...people } });
        await stage.give(mailbox, 'figures', id, 'send');
        if (half === 0 || productId !== 'com-lam') await stage.give('kinhte', 'figures', id, 'accept');
      }),
    ),
  );
}

const VISITS = [
  ['periodic', 'linh-ngoc', '05-11', false],
  ['foodSafety', 'doan-ket', '06-22', true],
  ['periodic', 'tan-son', '07-13', true],
  ['periodic', 'tra-hanh-phuc', '10-06', false],
] as const;

async function inspect(
  stage: Stage,
  id: string,
  [kind, producerId, day, demands]: (typeof VISITS)[number],
): Promise<void> {
  await stage.give('kinhte', 'inspections', id, 'plan', { values: { kind, producerId, on: on(day) } });
  const row = { product: '', section: 'papers', code: '', content: 'Nhãn hàng hóa', note: '' };
  const checklist = [
    { ...row, finding: 'yes' },
    {
      ...row,
      content: 'Sổ theo dõi nguyên liệu',
      finding: demands ? 'no' : 'yes',
      note: 'Sổ chưa ghi đủ ngày nhập.',
    },
  ];
  const team = [{ name: 'Công chức Phòng Kinh tế', position: 'Trưởng đoàn' }];
  await stage.give('kinhte', 'inspections', id, 'note', { values: { checklist } });
  await stage.give('kinhte', 'inspections', id, 'visit', {
    values: { team, conclusion: demands ? 'Còn một nội dung phải khắc phục.' : 'Đạt.' },
  });
  if (demands) {
    const demand = { demand: 'Lập sổ theo dõi nguyên liệu', dueOn: '2027-11-30', doneOn: '', note: '' };
    await stage.give('kinhte', 'inspections', id, 'demand', { values: { demands: [demand] } });
    if (kind === 'periodic') return;
    await stage.give('kinhte', 'inspections', id, 'follow', {
      values: { demands: [{ ...demand, doneOn: on(day), note: 'Đã lập sổ.' }] },
    });
  }
  await stage.give('kinhte', 'inspections', id, 'close');
}

export function inspections(scale: Scale): Scene[] {
  const some = scale === 'full' ? VISITS : VISITS.slice(0, 2);
  return some.map((visit, at) =>
    scene(on(visit[2]), (stage) => inspect(stage, `kiem-tra-${String(at + 1)}`, visit)),
  );
}

const FUNDING = [
  ['Máy sấy', 'own', '120', '118,5', '02-10'],
  ['Nhà xưởng', 'loan', '400', '380', '03-15'],
  ['Bao bì', 'support', '60', '55,25', '05-05'],
  ['Gian hàng hội chợ', 'budget', '25,5', '25,5', '04-20'],
  ['Tập huấn', 'budget', '15', '14,75', '06-10'],
  ['Quảng bá', 'fund', '50', '0', '09-09'],
] as const;

export function funding(scale: Scale): Scene[] {
  const some = scale === 'full' ? FUNDING : FUNDING.slice(0, 4);
  const spent = some.map(([activity, source, planned, used, day], at) =>
    scene(on(day), async (stage) => {
      const id = `kinh-phi-${String(at + 1)}`;
      await stage.give('kinhte', 'funding', id, 'plan', {
        values: { activity, source, on: on(day), planned },
      });
      if (used === '0') return;
      const uses = [{ on: on(day), amount: used, note: '' }];
      await stage.give('kinhte', 'funding', id, 'use', { values: { uses } });
      await stage.give('kinhte', 'funding', id, 'finish');
    }),
  );
  const dropped = scene(on('10-10'), async (stage) => {
    const values = { activity: 'Kho lạnh', source: 'loan', on: on('10-10'), planned: '900' };
    await stage.give('kinhte', 'funding', 'kinh-phi-huy', 'plan', { values });
    await stage.give('lanhdao', 'funding', 'kinh-phi-huy', 'cancel', { reason: 'Không vay được' });
  });
  return [...spent, dropped];
}
