// Xã Tân Kỳ and, as strangers, an invented neighbour. What the 2025 plan does not give is marked as an example.
import { type Commune, DEFAULT_COMMUNE_SETTINGS, type Village } from '../../functions/src/domain/index.ts';

/** @see QĐ 19/2025/QĐ-TTg: tỉnh Thái Nguyên 19, xã Tân Kỳ 02104 */
export const TAN_KY = '02104';
/** No such commune: it exists so that strangers can be shown to see nothing. */
export const NEIGHBOUR = '99999';

const PROVINCE = { provinceCode: '19', provinceName: 'Thái Nguyên' } as const;

export const COMMUNES: readonly Commune[] = [
  {
    id: TAN_KY,
    name: 'Xã Tân Kỳ',
    ...PROVINCE,
    placeName: 'Tân Kỳ',
    signers: [
      // The plan's own signer and way of signing: KT. CHỦ TỊCH / PHÓ CHỦ TỊCH.
      { id: 'pho-chu-tich', name: 'Bùi Nguyên Quỳnh', position: 'Phó Chủ tịch', authority: 'KT' },
      { id: 'chu-tich', name: 'Nguyễn Văn An (ví dụ)', position: 'Chủ tịch', authority: 'TM' },
      {
        id: 'truong-phong',
        name: 'Trần Thị Bình (ví dụ)',
        position: 'Trưởng phòng Kinh tế',
        authority: 'TL',
      },
    ],
    settings: DEFAULT_COMMUNE_SETTINGS,
    schemaVersion: 1,
  },
  {
    id: NEIGHBOUR,
    name: 'Xã Láng Giềng (ví dụ)',
    ...PROVINCE,
    placeName: 'Láng Giềng',
    signers: [{ id: 'chu-tich', name: 'Lê Văn Cường (ví dụ)', position: 'Chủ tịch', authority: 'TM' }],
    settings: DEFAULT_COMMUNE_SETTINGS,
    schemaVersion: 1,
  },
];

function village(communeId: string, id: string, name: string): Village {
  return {
    id,
    communeId,
    name: `${name} (ví dụ)`,
    headName: `Trưởng ${name.toLowerCase()} (ví dụ)`,
    example: true,
    schemaVersion: 1,
  };
}

/** The plan speaks of trưởng thôn without naming a village: all of these are examples. */
export const VILLAGES: readonly Village[] = [
  village(TAN_KY, 'thon-1', 'Thôn 1'),
  village(TAN_KY, 'thon-2', 'Thôn 2'),
  village(TAN_KY, 'thon-3', 'Thôn 3'),
  village(TAN_KY, 'thon-4', 'Thôn 4'),
  village(NEIGHBOUR, 'thon-1', 'Thôn 1'),
];
