/** Where products are sold: whose they are, when a machine looks at their link next, whom it tells of a broken one. */
import { type Details, linkNotice, plainDateOf, textOf } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import type { Consequences, DoneScene, ItemScene } from './room.ts';
import { refuseForeignProduct, valuesAfter } from './scenes.ts';

/** A link that was never looked at is looked at by the next run; an old finding says nothing of a new address. */
function newLink({ before, now }: ItemScene, values: Details): Details {
  const link = textOf(values, 'link');
  if (before !== null && textOf(before.values, 'link') === link) return {};
  const nextCheckOn = link === '' ? '' : plainDateOf(now);
  return { linkState: '', linkNote: '', linkCheckedOn: '', nextCheckOn };
}

async function prepare(scene: ItemScene): Promise<Details> {
  const { actor, order } = scene;
  if (order.command !== 'add' && order.command !== 'amend') return {};
  const own = actor.role === 'producer' ? { producerId: actor.unit ?? '' } : {};
  const values = { ...valuesAfter(scene), ...own };
  await refuseForeignProduct(scene, values);
  return { ...own, ...newLink(scene, values) };
}

/** Told once, when a link breaks; not again each week while it stays so. */
async function after({ tx, now, order, before, item }: DoneScene): Promise<void> {
  if (order.command !== 'recordLink' || textOf(item.values, 'linkState') !== 'broken') return;
  if (before !== null && textOf(before.values, 'linkState') === 'broken') return;
  const notice = linkNotice(item, plainDateOf(now));
  tx.write(documents.notice(item.communeId, notice.id), { ...notice, createdAt: now });
  return Promise.resolve();
}

export const channels: Consequences = { prepare, after };
