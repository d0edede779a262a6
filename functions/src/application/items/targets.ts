/** A target names a product: whose it is follows from that. */
import { type Details, textOf } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import type { Consequences } from './room.ts';
import { valuesAfter } from './scenes.ts';

export const targets: Consequences = {
  prepare: async (scene): Promise<Details> => {
    const { tx, actor, order } = scene;
    const productId = textOf(valuesAfter(scene), 'productId');
    if (order.values?.['productId'] === undefined || productId === '') return {};
    const product = await tx.read(documents.product(actor.commune, productId));
    return product === null ? {} : { producerId: product.producerId };
  },
};
