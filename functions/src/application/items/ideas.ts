/** Ideas: what the person's account knows is filled in; a chosen idea becomes product and dossier in one transaction. */
import { type Details, nfc, plainDateOf, type Product, searchTokens, textOf } from '../../domain/index.ts';
import { documents, queries } from '../documents.ts';
import { openDossierFor } from '../dossiers/create-dossier.ts';
import { isOpenTo } from './is-open-to.ts';
import type { Consequences, ItemScene } from './room.ts';
import { refusedAt } from './scenes.ts';

function prepare(scene: ItemScene): Promise<Details> {
  switch (scene.order.command) {
    case 'register':
      return registered(scene);
    case 'convert':
      return converted(scene);
    default:
      return Promise.resolve({});
  }
}

/** Who registers for themself types neither their name nor their village; the day is today unless another is given. */
async function registered({ tx, actor, now, order }: ItemScene): Promise<Details> {
  const given = order.values ?? {};
  const or = (key: string, known: string): Details => (textOf(given, key) === '' ? { [key]: known } : {});
  const day = or('registeredOn', plainDateOf(now));
  if (actor.role === 'village') return { ...day, villageId: actor.unit ?? '' };
  if (actor.role !== 'producer') return day;
  const producerId = actor.unit ?? '';
  const producer = await tx.read(documents.producer(actor.commune, producerId));
  return {
    ...day,
    producerId,
    ...or('proposer', producer?.name ?? ''),
    ...or('villageId', producer?.villageId ?? ''),
  };
}

/**
 * The product (the one that was chosen, or a new one) and its dossier. Nothing is made for somebody who may not, or
 * twice: then the decision says why.
 * @throws DomainError `invalid-argument` for a producer or product that does not fit
 */
async function converted(scene: ItemScene): Promise<Details> {
  const { core, tx, actor, now, order, before } = scene;
  if (before === null || !isOpenTo(scene)) return {};
  const idea = { ...before.values, ...order.values };
  const producer = textOf(idea, 'producerId');
  if (producer === '' || (await tx.read(documents.producer(actor.commune, producer))) === null) return {};
  const product = await productFor(scene, idea);
  if (product === null) return {};
  const dossierId = core.ids.of(`${actor.commune}/ideas/${order.itemId}/dossier`);
  const kind = product.currentCertificateId === null ? 'first' : 'upgrade';
  const call = { actor, now, commandId: order.commandId, dossierId };
  await openDossierFor(tx, call, { productId: product.id, kind }, idea);
  return { productId: product.id, setNo: String(product.setNo), dossierId };
}

/** Null where the set is still to be chosen: the decision asks for it. */
async function productFor(scene: ItemScene, idea: Details): Promise<Product | null> {
  const { tx, actor } = scene;
  const producerId = textOf(idea, 'producerId');
  const chosen = textOf(idea, 'productId');
  if (chosen !== '') {
    const product = await tx.read(documents.product(actor.commune, chosen));
    if (product?.producerId === producerId) return product;
    throw refusedAt('productId', 'Sản phẩm đã chọn không phải của chủ thể này.');
  }
  const setNo = Number(textOf(idea, 'setNo'));
  return setNo === 0 ? null : addProduct(scene, idea, setNo);
}

async function addProduct(
  { tx, actor, order }: ItemScene,
  idea: Details,
  setNo: number,
): Promise<Product | null> {
  const producer = await tx.read(documents.producer(actor.commune, textOf(idea, 'producerId')));
  if (producer === null) return null;
  const name = textOf(idea, 'name');
  const own = await tx.list(queries.productsOf(actor.commune, producer.id));
  if (own.some((each) => nfc(each.name).toLowerCase() === nfc(name).toLowerCase()))
    throw refusedAt(
      'productId',
      `${producer.name} đã có sản phẩm “${name}”; hãy chọn sản phẩm đó ở ô “Sản phẩm”.`,
    );
  const product: Product = {
    // The id comes from the command, because a transaction may run twice.
    id: order.commandId,
    communeId: actor.commune,
    producerId: producer.id,
    producerName: producer.name,
    name,
    setNo,
    setUncertain: false,
    goal: 'new',
    currentCertificateId: null,
    searchKeys: searchTokens(`${name} ${producer.name}`),
    example: false,
    schemaVersion: 1,
  };
  tx.write(documents.product(actor.commune, product.id), product);
  return product;
}

export const ideas: Consequences = { prepare };
