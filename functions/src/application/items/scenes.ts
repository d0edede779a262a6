/** What the rooms of several subjects need: the values as a command would leave them, and a refusal with its place. */
import { type Details, DomainError, type Item, textOf } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import type { ItemScene } from './room.ts';

/** What would stand in the item after the command, before it is checked. */
export const valuesAfter = ({ before, order }: Pick<ItemScene, 'before' | 'order'>): Details => ({
  ...before?.values,
  ...order.values,
});

/** A refusal at one field: `values.<key>`. */
export function refusedAt(key: string, message: string): DomainError {
  return new DomainError('invalid-argument', message, { issues: [{ path: `values.${key}`, message }] });
}

/** Items that stand for something: not called off. */
export const isStanding = ({ state }: Pick<Item, 'state'>): boolean =>
  state !== 'cancelled' && state !== 'missed';

/** @throws DomainError `invalid-argument` at `productId` for a product of another producer than the one named */
export async function refuseForeignProduct({ tx, actor }: ItemScene, values: Details): Promise<void> {
  const productId = textOf(values, 'productId');
  if (productId === '') return;
  const product = await tx.read(documents.product(actor.commune, productId));
  // One that is not there is refused by name with the other references.
  if (product === null || product.producerId === textOf(values, 'producerId')) return;
  throw refusedAt('productId', 'Sản phẩm này không phải của chủ thể đã chọn.');
}
