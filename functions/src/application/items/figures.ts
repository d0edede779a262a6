/** A producer's figures: one's own are filled in by themselves; a period is told once for each product. */
import { type Details, formatDate, overlaps, textOf } from '../../domain/index.ts';
import { queries } from '../documents.ts';
import { isOpenTo } from './is-open-to.ts';
import type { Consequences, ItemScene } from './room.ts';
import { refusedAt, refuseForeignProduct, valuesAfter } from './scenes.ts';

const WRITING: readonly string[] = ['write', 'amend'];

/** @throws DomainError `invalid-argument` for a product of somebody else, or a period that was told before */
async function prepare(scene: ItemScene): Promise<Details> {
  const { actor, order } = scene;
  if (!WRITING.includes(order.command) || !isOpenTo(scene)) return {};
  const own: Details = actor.role === 'producer' ? { producerId: actor.unit ?? '' } : {};
  const values = { ...valuesAfter(scene), ...own };
  await refuseForeignProduct(scene, values);
  await refuseOverlap(scene, values);
  return own;
}

async function refuseOverlap({ tx, actor, order }: ItemScene, values: Details): Promise<void> {
  const span = { from: textOf(values, 'from'), to: textOf(values, 'to') };
  const [producerId, productId] = [textOf(values, 'producerId'), textOf(values, 'productId')];
  if (producerId === '' || span.from === '' || span.to === '') return;
  const told = await tx.list(queries.itemsOfProducer(actor.commune, 'figures', producerId));
  const other = told
    .filter(({ id, values: known }) => id !== order.itemId && textOf(known, 'productId') === productId)
    .map(({ values: known }) => ({ from: textOf(known, 'from'), to: textOf(known, 'to') }))
    .find((known) => overlaps(known, span));
  if (other === undefined) return;
  throw refusedAt(
    'from',
    `Sản phẩm này đã có số liệu từ ${formatDate(other.from)} đến ${formatDate(other.to)}; hãy chọn kỳ không trùng ngày, hoặc sửa số liệu đã ghi.`,
  );
}

export const figures: Consequences = { prepare };
