import { z } from 'zod';
import { CommuneId, Id } from '../kernel/ids.ts';
import { ShortText } from '../kernel/text.ts';

/** Who may be an OCOP producer. The last two only for tourism services. @see QĐ 26/2026, Điều 2.3 */
export const ProducerKind = z.enum([
  'cooperative',
  'cooperativeGroup',
  'enterprise',
  'farm',
  'household',
  'association',
  'operatingCentre',
]);
export type ProducerKind = z.infer<typeof ProducerKind>;

export const PRODUCER_KIND_LABELS: Readonly<Record<ProducerKind, string>> = {
  cooperative: 'Hợp tác xã',
  cooperativeGroup: 'Tổ hợp tác',
  enterprise: 'Doanh nghiệp nhỏ và vừa',
  farm: 'Trang trại',
  household: 'Hộ sản xuất, hộ gia đình có đăng ký kinh doanh',
  association: 'Hội, hiệp hội',
  operatingCentre: 'Trung tâm điều hành hoặc tổ chức tương đương',
};

/** Kinds that Điều 2.3 admits only for product set 26 (community tourism, ecotourism, destinations). */
export const TOURISM_ONLY_KINDS: readonly ProducerKind[] = ['association', 'operatingCentre'];

/** Chủ thể OCOP. Personal data of the representative live in the dossier's draft, not here. */
export const Producer = z.strictObject({
  id: Id,
  communeId: CommuneId,
  name: ShortText,
  kind: ProducerKind,
  villageId: Id.nullable(),
  address: z.string().max(300),
  phone: z.string().max(40),
  email: z.string().max(200),
  /** The office's word that this is one of the plan's producers or was approved later. */
  active: z.boolean(),
  searchKeys: z.array(z.string()),
  /** True where a fact is an example that the 2025 plan does not give; the interface says so. */
  example: z.boolean(),
  schemaVersion: z.literal(1),
});
export type Producer = z.infer<typeof Producer>;

/** Thôn. Its head confirms the ratios of local labour and material (2025 plan, V.4). */
export const Village = z.strictObject({
  id: Id,
  communeId: CommuneId,
  name: ShortText,
  headName: z.string().max(200),
  example: z.boolean(),
  schemaVersion: z.literal(1),
});
export type Village = z.infer<typeof Village>;
