import { z } from 'zod';
import { CommuneId, Id } from '../kernel/ids.ts';
import { ShortText } from '../kernel/text.ts';

/** Number of a product set, 1..26. @see QĐ 26/2026, Phụ lục I, II */
export const ProductSetNo = z.number().int().min(1).max(26);
export type ProductSetNo = z.infer<typeof ProductSetNo>;

/** The goal that the year's plan sets for a product (2025 plan, I.2). */
export const ProductGoal = z.enum(['raise', 'renew', 'new']);
export type ProductGoal = z.infer<typeof ProductGoal>;

export const PRODUCT_GOAL_LABELS: Readonly<Record<ProductGoal, string>> = {
  raise: 'Nâng cao chất lượng',
  renew: 'Đăng ký cấp lại giấy chứng nhận',
  new: 'Sản phẩm mới',
};

export const Product = z.strictObject({
  id: Id,
  communeId: CommuneId,
  producerId: Id,
  producerName: ShortText,
  name: ShortText,
  /** Proposed set; while a dossier is a draft the officer can change it, with a reason. */
  setNo: ProductSetNo,
  /** True where the set is still to be asked of the province (cơm lam, muối vừng). */
  setUncertain: z.boolean(),
  goal: ProductGoal.nullable(),
  currentCertificateId: Id.nullable(),
  searchKeys: z.array(z.string()),
  example: z.boolean(),
  schemaVersion: z.literal(1),
});
export type Product = z.infer<typeof Product>;
