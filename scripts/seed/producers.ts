// The five producers of the 2025 plan, and one of the neighbour commune.
import { type Producer, type ProducerKind, searchTokens } from '../../functions/src/domain/index.ts';
import { NEIGHBOUR, TAN_KY } from './commune.ts';

function producer(
  communeId: string,
  id: string,
  name: string,
  kind: ProducerKind,
  villageId: string,
): Producer {
  return {
    id,
    communeId,
    name,
    kind,
    villageId,
    address: 'Địa chỉ (ví dụ), xã Tân Kỳ, tỉnh Thái Nguyên',
    phone: '',
    email: '',
    active: true,
    searchKeys: searchTokens(name),
    // Name and kind are the plan's; the village and the address are examples.
    example: true,
    schemaVersion: 1,
  };
}

export const PRODUCERS: readonly Producer[] = [
  producer(TAN_KY, 'doan-ket', 'Hợp tác xã Đoàn Kết', 'cooperative', 'thon-1'),
  producer(TAN_KY, 'linh-ngoc', 'Hợp tác xã Linh Ngọc', 'cooperative', 'thon-2'),
  producer(TAN_KY, 'ha-ngoc-sang', 'Hộ kinh doanh Hà Ngọc Sáng', 'household', 'thon-3'),
  producer(TAN_KY, 'tra-hanh-phuc', 'Hợp tác xã Trà hạnh phúc', 'cooperative', 'thon-4'),
  producer(TAN_KY, 'tan-son', 'Hợp tác xã nông nghiệp sạch Tân Sơn', 'cooperative', 'thon-1'),
  {
    ...producer(NEIGHBOUR, 'lang-gieng', 'Hợp tác xã Láng Giềng (ví dụ)', 'cooperative', 'thon-1'),
    address: 'Địa chỉ (ví dụ)',
  },
];
