/** What only the store knows of an inspection: the year's other visits, the checklist, the paper and the revocation. */
import {
  brokenDemand,
  type Certificate,
  type Details,
  earlierVisits,
  type Item,
  MAX_DETAIL_ROWS,
  PlainDate,
  plainDateOf,
  rowsOf,
  secondVisitRefusal,
  textOf,
} from '../../domain/index.ts';
import { documents, queries } from '../documents.ts';
import type { Consequences, ItemScene } from './room.ts';
import { checklistOf } from './inspection-checklist.ts';
import { isStanding, refuseForeignProduct, refusedAt, valuesAfter } from './scenes.ts';

type Prepare = (scene: ItemScene, values: Details) => Promise<Details>;

const yearIn = (day: string): number => Number(day.slice(0, 4));

const visitOf = ({ id, on, state, createdBy }: Item) => ({
  id,
  on,
  by: createdBy.name,
  done: state !== 'planned',
});

/** A visit that stands in its year already is not refused for one that was planned after it. */
function stoodBefore({ before }: ItemScene, producerId: string, year: number): boolean {
  if (before === null || textOf(before.values, 'sign') !== '') return false;
  return before.year === year && textOf(before.values, 'producerId') === producerId;
}

/**
 * The other visits of the producer in the year, as a sentence that is kept with the visit.
 * @throws DomainError `invalid-argument` at `sign` for a second visit in a year without a sign of violation
 */
async function earlierOf(scene: ItemScene, values: Details): Promise<string> {
  const { tx, actor, order } = scene;
  const producerId = textOf(values, 'producerId');
  const year = yearIn(textOf(values, 'on'));
  const all = await tx.list(queries.inspectionsOf(actor.commune, producerId));
  const others = all.filter((item) => item.id !== order.itemId && item.year === year && isStanding(item));
  const earlier = earlierVisits(others.map(visitOf));
  if (earlier === '' || textOf(values, 'sign') !== '' || stoodBefore(scene, producerId, year)) return earlier;
  const producer = await tx.read(documents.producer(actor.commune, producerId));
  throw refusedAt('sign', secondVisitRefusal(producer?.name ?? 'Chủ thể', year, earlier));
}

/** Made anew when another producer or product is to be visited; what the office typed comes after it. */
async function checklistFor(scene: ItemScene, values: Details): Promise<Details> {
  const { tx, actor, before, order, now } = scene;
  const isSame = ['producerId', 'productId'].every(
    (key) => before !== null && textOf(before.values, key) === textOf(values, key),
  );
  if (isSame) return {};
  const on = PlainDate.safeParse(textOf(values, 'on'));
  const made = await checklistOf(tx, {
    commune: actor.commune,
    producerId: textOf(values, 'producerId'),
    productId: textOf(values, 'productId'),
    on: on.success ? on.data : plainDateOf(now),
  });
  const own = before === null ? rowsOf(order.values ?? {}, 'checklist') : [];
  return { checklist: [...made, ...own].slice(0, MAX_DETAIL_ROWS).map((row) => ({ ...row })) };
}

const planned: Prepare = async (scene, values) => {
  await refuseForeignProduct(scene, values);
  const earlier = await earlierOf(scene, values);
  return { earlier, ...(await checklistFor(scene, values)) };
};

const visited: Prepare = async (scene, values) => ({ earlier: await earlierOf(scene, values) });

const keepingDemands =
  (mayMove: boolean): Prepare =>
  ({ before }, values) => {
    const broken = brokenDemand(rowsOf(before?.values ?? {}, 'demands'), rowsOf(values, 'demands'), mayMove);
    if (broken !== null) throw refusedAt('demands', broken);
    return Promise.resolve({});
  };

async function certificateOf({ tx, actor }: ItemScene, values: Details): Promise<Certificate | null> {
  const id = textOf(values, 'certificateId');
  return id === '' ? null : tx.read(documents.certificate(actor.commune, id));
}

/** The certificate of the producer that was visited, and one that can still be revoked. */
const proposed: Prepare = async (scene, values) => {
  const certificate = await certificateOf(scene, values);
  if (certificate === null) return {};
  if (certificate.producerId !== textOf(values, 'producerId'))
    throw refusedAt('certificateId', 'Giấy chứng nhận này không phải của chủ thể được kiểm tra.');
  if (certificate.revoked !== undefined || certificate.replacedBy !== undefined)
    throw refusedAt('certificateId', 'Giấy chứng nhận này đã bị thu hồi hoặc được thay thế.');
  return {};
};

/** The 15 days run from the day of the commune's own confirmation. @see QĐ 26/2026/QĐ-TTg, Điều 8.1.đ, 8.4 */
const confirmed: Prepare = async ({ tx, actor }, values) => {
  const id = textOf(values, 'confirmationId');
  const paper = id === '' ? null : await tx.read(documents.paper(actor.commune, id));
  if (paper === null) return { ground: 'đ', conclusionOn: '' };
  if (paper.type !== 'productionStopped' || paper.certificateId !== textOf(values, 'certificateId'))
    throw refusedAt(
      'confirmationId',
      'Hãy chọn công văn xác nhận không còn sản xuất của đúng giấy chứng nhận này.',
    );
  if (paper.state !== 'issued' || paper.issuedOn === null)
    throw refusedAt('confirmationId', 'Công văn này chưa được văn thư cấp số, ban hành.');
  return { ground: 'đ', conclusionOn: paper.issuedOn };
};

/** "Đã bị thu hồi" is said only of a certificate whose revocation is recorded. */
const settled: Prepare = async (scene, values) => {
  const certificate = await certificateOf(scene, values);
  if (textOf(values, 'outcome') === 'revoked' && certificate?.revoked === undefined)
    throw refusedAt(
      'outcome',
      'Chưa ghi quyết định thu hồi; xin ghi ở trang sản phẩm, mục “Thu hồi giấy chứng nhận”, rồi kết thúc ở đây.',
    );
  return {};
};

const given =
  (values: Details): Prepare =>
  () =>
    Promise.resolve(values);

const PREPARE: Readonly<Record<string, Prepare>> = {
  plan: planned,
  amend: planned,
  visit: visited,
  follow: keepingDemands(false),
  extend: keepingDemands(true),
  propose: proposed,
  stop: proposed,
  confirm: confirmed,
  settle: settled,
  close: given({ outcome: 'kept' }),
  withdraw: given({ certificateId: '', ground: '', conclusionOn: '', stoppedOn: '', confirmationId: '' }),
};

export const inspections: Consequences = {
  prepare: (scene) => (PREPARE[scene.order.command] ?? given({}))(scene, valuesAfter(scene)),
};
