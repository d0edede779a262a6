import { PRODUCT_SETS } from '../criteria/product-sets.ts';
import type { Producer } from '../producer/producer.ts';
import type { Product } from '../product/product.ts';
import { indexesBy, nameKey, NameIndex, noteNear, plainKey } from './names.ts';
import { changeOf, type Judged, type ListRow } from './row.ts';
import { readWhole } from './values.ts';

export interface ProductEntry {
  /** Null for a new one. */
  readonly id: string | null;
  readonly name: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly setNo: number;
}

/** The producer that a row names, or null after its problem is noted. */
export function producerOf(row: ListRow, index: NameIndex<Producer>): Producer | null {
  const name = row.name('producer', 'tên chủ thể');
  if (name === '') return null;
  const found = index.find(name);
  if (found === null) {
    const [near] = index.alike(name);
    row.refuse(
      'producer',
      near === undefined
        ? `Chưa có chủ thể “${name}” trong hệ thống; hãy nhập danh sách chủ thể trước.`
        : `“${name}” chỉ khác dấu với chủ thể “${near.name}”; hãy sửa tên cho giống.`,
    );
  }
  return found;
}

/** '' for no set. */
const setName = (no: number): string =>
  PRODUCT_SETS.filter((set) => set.no === no)
    .map(({ name }) => `${String(no)} – ${name}`)
    .join('');

/** The sets that a number, or the name of a set, a subgroup or a group may mean. */
function setsOf(text: string): readonly number[] {
  const no = readWhole(text.replace(/^(?:bộ|số|bộ số)\s+/iu, ''));
  if (no !== null) return PRODUCT_SETS.filter((set) => set.no === no).map((set) => set.no);
  const key = plainKey(text.replace(/^(?:nhóm|bộ)\s+/iu, ''));
  const named = (nameOf: (set: (typeof PRODUCT_SETS)[number]) => string | undefined): number[] =>
    PRODUCT_SETS.filter((set) => plainKey(nameOf(set) ?? '') === key).map((set) => set.no);
  const levels = [
    named((set) => set.name),
    named((set) => set.subgroup?.name),
    named((set) => set.group.name),
    named((set) => set.sector.name.replace(/^Sản phẩm /u, '')),
  ];
  return levels.find((found) => found.length > 0) ?? [];
}

/** The set of the row, of the stored product, or 0 after the problem is noted. */
function setOf(row: ListRow, stored: Product | null): number {
  const text = row.text('set');
  if (text === '' && stored !== null) return stored.setNo;
  const [only, ...more] = setsOf(text);
  if (only !== undefined && more.length === 0) return only;
  if (only !== undefined && stored !== null && [only, ...more].includes(stored.setNo)) return stored.setNo;
  row.refuse(
    'set',
    text === ''
      ? 'Chưa ghi bộ sản phẩm; hãy ghi số từ 1 đến 26 (Quyết định 26/2026/QĐ-TTg, Phụ lục I).'
      : only === undefined
        ? `Không có bộ sản phẩm “${text}”; hãy ghi số từ 1 đến 26 (Quyết định 26/2026/QĐ-TTg, Phụ lục I).`
        : `“${text}” gồm nhiều bộ (${[only, ...more].join(', ')}); hãy ghi đúng một số.`,
  );
  return 0;
}

/** The names of each producer's products. */
export const indexesByProducer = (
  products: readonly Product[],
): ((producerId: string) => NameIndex<Product>) =>
  indexesBy(
    products,
    ({ producerId }) => producerId,
    ({ name }) => name,
  );

/** Reads rows of products; the producers must be known before. */
export function productReader(
  known: readonly Product[],
  producers: readonly Producer[],
): (row: ListRow) => Judged<ProductEntry> {
  const byProducer = new NameIndex(producers, ({ name }) => name);
  const productsOf = indexesByProducer(known);
  return (row) => {
    const name = row.name('product', 'tên sản phẩm');
    const producer = producerOf(row, byProducer);
    const index = productsOf(producer?.id ?? '');
    const stored = index.find(name);
    noteNear(row, index, name);
    const setNo = setOf(row, stored);
    const entry: ProductEntry = {
      id: stored?.id ?? null,
      name: stored?.name ?? name,
      producerId: producer?.id ?? '',
      producerName: producer?.name ?? '',
      setNo,
    };
    return {
      title: name,
      key: `${entry.producerId} ${nameKey(entry.name)}`,
      entry,
      known: stored !== null,
      changes: stored === null ? [] : changeOf('Bộ sản phẩm', setName(stored.setNo), setName(setNo)),
    };
  };
}
