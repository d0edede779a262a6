/**
 * Communes before the arrangement of 2025 and what they are now, as lists of the years before still call them: the
 * communes and the township of the former huyện Chợ Mới, tỉnh Bắc Kạn.
 * @see Nghị quyết 1683/NQ-UBTVQH15 ngày 16/6/2025, Điều 1 (sắp xếp các ĐVHC cấp xã của tỉnh Thái Nguyên); Nghị quyết
 *   202/2025/QH15 (Bắc Kạn and Thái Nguyên became one province). Read in a public transcript of the Resolution; the
 *   signed text (datafiles.chinhphu.vn, 1683-nq.signed.pdf) was not compared. That the new Tân Kỳ keeps the code of the
 *   old Cao Kỳ (02104) agrees with it. Communes joined in earlier years (2020) are not listed.
 */
import { nameKey } from './names.ts';

interface OldCommune {
  readonly old: string;
  readonly now: string;
}

export const OLD_COMMUNES_SOURCE = 'Nghị quyết 1683/NQ-UBTVQH15 ngày 16/6/2025';

const JOINED: readonly (readonly [now: string, olds: readonly string[]])[] = [
  ['Tân Kỳ', ['Tân Sơn', 'Cao Kỳ', 'Hòa Mục']],
  ['Thanh Mai', ['Thanh Vận', 'Mai Lạp', 'Thanh Mai']],
  ['Thanh Thịnh', ['Nông Hạ', 'Thanh Thịnh']],
  ['Chợ Mới', ['Đồng Tâm', 'Quảng Chu', 'Như Cố']],
  ['Yên Bình', ['Yên Cư', 'Bình Văn', 'Yên Hân']],
];

export const OLD_COMMUNES: readonly OldCommune[] = JOINED.flatMap(([now, olds]) =>
  olds.map((old) => ({ old, now })),
);

const PREFIX = /^(?:xã|x\.|thị trấn|tt\.?|phường)\s+/iu;
/** "(cũ)", "huyện Chợ Mới": what stands behind the name. */
const BEHIND = /[(,;–-].*$/u;

const bare = (text: string): string => nameKey(text.replace(BEHIND, '').trim().replace(PREFIX, ''));

/** Where a commune as written is now. `old`: its former name. Null for one that the table does not know. */
export function communeNow(
  written: string,
  here: string,
): { readonly now: string; readonly old: string | null } | null {
  const key = bare(written);
  if (key === bare(here)) return { now: here.replace(PREFIX, ''), old: null };
  const found = OLD_COMMUNES.find(({ old }) => nameKey(old) === key);
  if (found !== undefined) return found;
  const now = OLD_COMMUNES.find((entry) => nameKey(entry.now) === key)?.now;
  return now === undefined ? null : { now, old: null };
}

const GONE = /^(?:huyện chợ mới|h\. ?chợ mới|tỉnh bắc kạn|bắc kạn)$/iu;

const wasOld = (part: string, here: string): boolean => typeof communeNow(part, here)?.old === 'string';

/**
 * An address with the commune that is now there in the place of the old one; `old` is the name that was replaced, null
 * where nothing was. Only old communes of `here` are replaced.
 * @param here the commune, "Xã Tân Kỳ"; `province`: its name
 */
export function addressNow(
  address: string,
  here: { readonly name: string; readonly provinceName: string },
): { readonly address: string; readonly old: string | null } {
  const parts = address.split(/\s*[,;]\s*/u).filter((part) => part !== '');
  const at = parts.findIndex((part) => PREFIX.test(part) && wasOld(part, here.name));
  const found = at < 0 ? null : communeNow(String(parts[at]), here.name);
  const name = here.name.replace(PREFIX, '');
  if (found === null || found.now !== name) return { address, old: null };
  const kept = parts.filter((part, index) => index !== at && !GONE.test(part));
  const rest = kept.filter((part) => nameKey(part) !== nameKey(`tỉnh ${here.provinceName}`));
  return { address: [...rest, `xã ${name}`, `tỉnh ${here.provinceName}`].join(', '), old: found.old };
}
