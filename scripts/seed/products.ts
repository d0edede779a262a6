// The seven products of the 2025 plan (I.2): four to raise, three whose certificates ended. Spelling of two names as the
// products are known; the plan's scan has "Com lam" and "Muối vùng".
import { type Product, type ProductGoal, searchTokens } from '../../functions/src/domain/index.ts';
import { NEIGHBOUR, TAN_KY } from './commune.ts';
import { PRODUCERS } from './producers.ts';

interface Given {
  readonly id: string;
  readonly name: string;
  readonly producerId: string;
  readonly setNo: number;
  readonly setUncertain?: true;
  readonly goal: ProductGoal;
}

function product(communeId: string, { setUncertain, ...given }: Given): Product {
  const producerName = PRODUCERS.find(({ id }) => id === given.producerId)?.name ?? '';
  return {
    ...given,
    communeId,
    producerName,
    setUncertain: setUncertain ?? false,
    currentCertificateId: communeId === TAN_KY ? `${given.id}-gcn` : null,
    searchKeys: searchTokens(`${given.name} ${producerName}`),
    example: communeId !== TAN_KY,
    schemaVersion: 1,
  };
}

const PLAN: readonly Given[] = [
  { id: 'o-mai-deo', name: 'Ô mai mơ dẻo chua ngọt', producerId: 'doan-ket', setNo: 7, goal: 'raise' },
  { id: 'o-mai-gung', name: 'Ô mai mơ gừng mặn ngọt', producerId: 'doan-ket', setNo: 7, goal: 'raise' },
  { id: 'mat-ong', name: 'Mật ong hoa núi', producerId: 'linh-ngoc', setNo: 4, goal: 'raise' },
  // Set 6 (gạo, ngũ cốc chế biến) or 5 (đồ ăn nhanh): to be asked of the province.
  {
    id: 'com-lam',
    name: 'Cơm lam nướng Sáng Lê',
    producerId: 'ha-ngoc-sang',
    setNo: 6,
    setUncertain: true,
    goal: 'raise',
  },
  { id: 'tra-hoa-hong', name: 'Trà hoa hồng', producerId: 'tra-hanh-phuc', setNo: 12, goal: 'renew' },
  // Set 10 (gia vị khác) or 7: to be asked of the province.
  {
    id: 'muoi-vung',
    name: 'Muối vừng Sáng Lê',
    producerId: 'ha-ngoc-sang',
    setNo: 10,
    setUncertain: true,
    goal: 'renew',
  },
  { id: 'nep-nuong', name: 'Nếp nương Đáyzang', producerId: 'tan-son', setNo: 3, goal: 'renew' },
];

export const PRODUCTS: readonly Product[] = [
  ...PLAN.map((given) => product(TAN_KY, given)),
  product(NEIGHBOUR, {
    id: 'che-kho',
    name: 'Chè khô Láng Giềng (ví dụ)',
    producerId: 'lang-gieng',
    setNo: 11,
    goal: 'new',
  }),
];
