/** When two written names are the same name. */
import { nfc, searchKey } from '../kernel/text.ts';

/** What lists shorten and forms write out. */
const SHORT: Readonly<Record<string, string>> = {
  htx: 'hợp tác xã',
  tht: 'tổ hợp tác',
  hkd: 'hộ kinh doanh',
  kd: 'kinh doanh',
  cty: 'công ty',
  dntn: 'doanh nghiệp tư nhân',
  dn: 'doanh nghiệp',
  sp: 'sản phẩm',
};

/** The five marks of tone: grave, acute, tilde, hook, dot. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A word with its tone after its letters: `hoà` and `hòa` come to the same. */
function withToneLast(word: string): string {
  const parts = word.normalize('NFD');
  return nfc(parts.replace(TONES, '')) + (parts.match(TONES) ?? []).join('');
}

const wordsOf = (text: string): string[] =>
  nfc(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => (SHORT[word] ?? word).split(' '));

/** What a name is compared by: letters with their dấu, whatever the case, the marks between and where the tone stands. */
export function nameKey(text: string): string {
  return wordsOf(text).map(withToneLast).join(' ');
}

/** The same without dấu. */
export function plainKey(text: string): string {
  return searchKey(wordsOf(text).join(' '));
}

/** Finds things by the names that people write. */
export class NameIndex<T> {
  readonly #exact = new Map<string, T>();
  readonly #plain = new Map<string, T[]>();

  constructor(things: readonly T[], nameOf: (thing: T) => string) {
    for (const thing of things) {
      this.#exact.set(nameKey(nameOf(thing)), thing);
      const plain = plainKey(nameOf(thing));
      const alike = this.#plain.get(plain);
      if (alike === undefined) this.#plain.set(plain, [thing]);
      else alike.push(thing);
    }
  }

  /** The thing of this name; typed without any dấu, the one that would be called so, where there is only one. */
  find(name: string): T | null {
    const exact = this.#exact.get(nameKey(name));
    if (exact !== undefined) return exact;
    const [only, ...more] = nameKey(name) === plainKey(name) ? this.alike(name) : [];
    return only === undefined || more.length > 0 ? null : only;
  }

  /** All that differ from it in dấu at most. */
  alike(name: string): readonly T[] {
    return this.#plain.get(plainKey(name)) ?? [];
  }
}

/** An index of names for each group of things: the products of each producer. */
export function indexesBy<T>(
  things: readonly T[],
  groupOf: (thing: T) => string,
  nameOf: (thing: T) => string,
): (group: string) => NameIndex<T> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(groupOf(thing));
    if (group === undefined) groups.set(groupOf(thing), [thing]);
    else group.push(thing);
  }
  const indexes = new Map([...groups].map(([group, of]) => [group, new NameIndex(of, nameOf)]));
  const none = new NameIndex<T>([], nameOf);
  return (group) => indexes.get(group) ?? none;
}

/** Says of a name that is not found which known one it may be. */
export function noteNear(
  row: { readonly notes: string[] },
  index: NameIndex<{ readonly name: string }>,
  name: string,
): void {
  const [near] = name === '' || index.find(name) !== null ? [] : index.alike(name);
  if (near !== undefined)
    row.notes.push(`Chỉ khác dấu với “${near.name}” đã có; nếu là một, hãy sửa tên trong tệp cho giống.`);
}
