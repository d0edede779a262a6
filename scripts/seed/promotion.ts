// How the commune's products come to buyers: fairs and meetings, places of sale, tours. Links lead nowhere (RFC 2606).
import type { Details, PlainDate } from '../../functions/src/domain/index.ts';
import { type Step, story } from './step.ts';

interface Sold {
  readonly sales?: string;
  readonly contracts?: string;
  readonly value?: string;
}

const took = (
  producerId: string,
  products: string,
  { sales = '', contracts = '', value = '' }: Sold = {},
) => ({
  producerId,
  products,
  sales,
  contracts,
  value,
});

const promotion = (itemId: string, plannedOn: PlainDate, values: Details, held: readonly Step[] = []) => [
  ...story('promotions', itemId, 'kinhte', { command: 'plan', on: plannedOn, values }),
  ...held,
];

const held = (itemId: string, on: PlainDate, values: Details): readonly Step[] =>
  story('promotions', itemId, 'kinhte', { command: 'hold', on, values });

export const PROMOTIONS: readonly Step[] = [
  ...promotion(
    'hoi-cho-2025',
    '2025-10-20',
    {
      name: 'Hội chợ nông sản, sản phẩm OCOP của tỉnh (ví dụ)',
      kind: 'fair',
      from: '2025-11-07',
      to: '2025-11-10',
      place: 'Trung tâm tỉnh',
      organiser: 'Sở Nông nghiệp và Môi trường (ví dụ)',
    },
    held('hoi-cho-2025', '2025-11-12', {
      participants: [
        took('doan-ket', 'Ô mai mơ các loại', { sales: '18,5', contracts: '1', value: '60' }),
        took('linh-ngoc', 'Mật ong hoa núi', { sales: '24', contracts: '1', value: '85,5' }),
        took('ha-ngoc-sang', 'Cơm lam, muối vừng', { sales: '15,2', contracts: '0', value: '0' }),
      ],
      result: 'Ba chủ thể có đơn đặt hàng Tết (ví dụ).',
    }),
  ),
  ...promotion(
    'hoi-cho-2026',
    '2026-04-06',
    {
      name: 'Tuần hàng OCOP dịp lễ 30/4 (ví dụ)',
      kind: 'fair',
      from: '2026-04-25',
      to: '2026-05-01',
      place: 'Phố đi bộ trung tâm tỉnh',
    },
    held('hoi-cho-2026', '2026-05-05', {
      participants: [
        took('doan-ket', 'Ô mai mơ các loại', { sales: '31', contracts: '2', value: '120' }),
        took('linh-ngoc', 'Mật ong hoa núi', { sales: '42,5', contracts: '1', value: '95' }),
        took('ha-ngoc-sang', 'Cơm lam nướng tại chỗ', { sales: '27', contracts: '0', value: '0' }),
        took('tan-son', 'Nếp nương', { sales: '12,8', contracts: '1', value: '40' }),
      ],
      result: 'Cơm lam nướng tại chỗ bán hết mỗi ngày (ví dụ).',
    }),
  ),
  ...promotion(
    'khao-sat-2026',
    '2026-07-01',
    {
      name: 'Đoàn học tập mô hình du lịch nông nghiệp tỉnh bạn (ví dụ)',
      kind: 'survey',
      from: '2026-07-15',
      to: '2026-07-17',
      place: 'Tỉnh Lào Cai',
    },
    held('khao-sat-2026', '2026-07-20', {
      participants: [took('tra-hanh-phuc', 'Trà hoa hồng'), took('tan-son', 'Nếp nương')],
      result: 'Hai hợp tác xã đề nghị làm tuyến trải nghiệm chung (ví dụ).',
    }),
  ),
  ...promotion(
    'cung-cau-2026',
    '2026-09-10',
    {
      name: 'Hội nghị kết nối cung - cầu nông sản (ví dụ)',
      kind: 'supplyDemand',
      from: '2026-09-24',
      place: 'Trung tâm Xúc tiến thương mại tỉnh',
    },
    held('cung-cau-2026', '2026-09-25', {
      participants: [
        took('linh-ngoc', 'Mật ong hoa núi', { contracts: '1', value: '150' }),
        took('tan-son', 'Nếp nương', { contracts: '1', value: '72' }),
      ],
      result: 'Ký biên bản ghi nhớ với một chuỗi cửa hàng nông sản (ví dụ).',
    }),
  ),
  ...promotion('hoi-cho-cuoi-nam', '2026-11-19', {
    name: 'Hội chợ cuối năm của tỉnh (ví dụ)',
    kind: 'fair',
    from: '2026-12-18',
    to: '2026-12-22',
    place: 'Trung tâm tỉnh',
    participants: [took('doan-ket', 'Ô mai mơ các loại'), took('ha-ngoc-sang', 'Cơm lam, muối vừng')],
  }),
];

const channel = (itemId: string, by: string, on: PlainDate, values: Details): readonly Step[] =>
  story('channels', itemId, by, { command: 'add', on, values: { openedOn: on, ...values } });

const looked = (itemId: string, on: PlainDate, works: 'yes' | 'no'): readonly Step[] =>
  story('channels', itemId, 'kinhte', {
    command: 'check',
    on,
    time: '03:00',
    values: { checkedOn: on, works },
  });

export const CHANNELS: readonly Step[] = [
  ...channel('kenh-diem-ban-xa', 'kinhte', '2025-09-02', {
    name: 'Điểm giới thiệu sản phẩm OCOP của xã (ví dụ)',
    kind: 'pointOfSale',
    producerId: 'doan-ket',
    address: 'Cạnh chợ trung tâm xã (ví dụ)',
    note: 'Bày sản phẩm của cả năm chủ thể.',
  }),
  ...channel('kenh-o-mai-san', 'doanket', '2025-10-20', {
    name: 'Gian hàng ô mai mơ trên sàn (ví dụ)',
    kind: 'marketplace',
    productId: 'o-mai-deo',
    link: 'https://san-nong-san.example/o-mai-mo-doan-ket',
  }),
  ...looked('kenh-o-mai-san', '2026-03-12', 'yes'),
  ...channel('kenh-mat-ong', 'linhngoc', '2026-03-08', {
    name: 'Trang mạng xã hội Mật ong hoa núi (ví dụ)',
    kind: 'social',
    productId: 'mat-ong',
    link: 'https://mang-xa-hoi.example/mat-ong-hoa-nui',
  }),
  ...looked('kenh-mat-ong', '2026-09-15', 'yes'),
  ...channel('kenh-com-lam', 'hangocsang', '2026-04-10', {
    name: 'Quán Cơm lam Sáng Lê (ví dụ)',
    kind: 'pointOfSale',
    productId: 'com-lam',
    address: 'Thôn 3, xã Tân Kỳ (ví dụ)',
  }),
  ...channel('kenh-nep-nuong', 'tanson', '2026-05-12', {
    name: 'Trang web Nếp nương Đáyzang (ví dụ)',
    kind: 'website',
    productId: 'nep-nuong',
    link: 'https://nep-nuong.example',
  }),
  ...looked('kenh-nep-nuong', '2026-09-15', 'yes'),
  ...channel('kenh-tra-hoa-hong', 'trahanhphuc', '2026-06-20', {
    name: 'Gian hàng Trà hoa hồng trên sàn (ví dụ)',
    kind: 'marketplace',
    productId: 'tra-hoa-hong',
    link: 'https://san-nong-san.example/tra-hoa-hong',
  }),
  ...looked('kenh-tra-hoa-hong', '2026-09-15', 'no'),
];

const products = (...ids: readonly string[]) => ids.map((productId) => ({ productId }));

const year = (name: string, visitors: string, revenue: string) => ({ year: name, visitors, revenue });

export const TOURS: readonly Step[] = [
  ...story(
    'tours',
    'tuyen-nep-nuong',
    'vanhoa',
    {
      command: 'plan',
      on: '2025-08-25',
      values: {
        name: 'Tuyến trải nghiệm mùa gặt nếp nương (ví dụ)',
        kind: 'route',
        place: 'Thôn 1, Thôn 3',
        description: 'Sáng gặt nếp trên nương Đáyzang, trưa ăn cơm lam nướng, chiều xem làm muối vừng.',
        producerId: 'tan-son',
        products: products('nep-nuong', 'com-lam', 'muoi-vung'),
      },
    },
    { command: 'run', on: '2025-10-01', values: { openedOn: '2025-10-01' } },
    { command: 'count', on: '2025-12-10', values: { years: [year('2025', '180', '27')] } },
    {
      command: 'count',
      by: 'tanson',
      on: '2026-11-10',
      values: { years: [year('2025', '180', '27'), year('2026', '420', '68,5')] },
    },
  ),
  ...story(
    'tours',
    'diem-hoa-hong',
    'vanhoa',
    {
      command: 'plan',
      on: '2026-02-10',
      values: {
        name: 'Điểm hái hoa hồng, pha trà (ví dụ)',
        kind: 'place',
        place: 'Thôn 4',
        description: 'Hái nụ hồng sáng sớm, học sao trà và pha trà.',
        producerId: 'tra-hanh-phuc',
        products: products('tra-hoa-hong'),
      },
    },
    { command: 'run', on: '2026-03-05', values: { openedOn: '2026-03-05' } },
    { command: 'count', by: 'trahanhphuc', on: '2026-10-30', values: { years: [year('2026', '260', '31')] } },
  ),
  ...story('tours', 'tour-mot-ngay', 'vanhoa', {
    command: 'plan',
    on: '2026-11-10',
    values: {
      name: 'Tour một ngày: vườn mơ, đàn ong, trà hoa hồng (ví dụ)',
      kind: 'tour',
      place: 'Thôn 1, Thôn 2, Thôn 4',
      products: products('o-mai-deo', 'mat-ong', 'tra-hoa-hong'),
    },
  }),
];
