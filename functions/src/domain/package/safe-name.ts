/** Names for the folders of an archive that every system can unpack: Windows, macOS, Linux, a phone. */

/** Most file systems take 255 bytes for a name; half of it leaves room for the path that somebody unpacks into. */
export const NAME_BYTES = 120;

/** Controls, halves of a pair, direction and zero-width marks, private and unassigned signs; line and paragraph ends. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu;
/** What Windows does not take in a name; the separators of paths are dealt with before. */
const FORBIDDEN = /[<>:"|?*]/gu;
/** Devices of Windows, whatever extension follows. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?= *(?:\.|$))/iu;
const EXTENSION = /\.[\p{L}\p{N}]{1,10}$/u;
const UNNAMED = 'tep';

/** Bytes that the text takes in UTF-8. */
function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = Number(character.codePointAt(0));
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** The longest beginning of the text that takes at most so many bytes; never half a character. */
function cut(text: string, bytes: number): string {
  let left = bytes;
  let kept = '';
  for (const character of text) {
    left -= utf8Length(character);
    if (left < 0) return kept;
    kept += character;
  }
  return kept;
}

/** Leading dots hide a file, leading and trailing spaces and trailing dots vanish on Windows. */
const trimmed = (name: string): string => name.replace(/^[. ]+|[. ]+$/gu, '');

/** Stem, suffix and extension together within the limit: the stem gives way, the extension stays. */
function fitted(name: string, suffix: string): string {
  const extension = EXTENSION.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - extension.length);
  const room = NAME_BYTES - utf8Length(extension) - utf8Length(suffix);
  return `${trimmed(cut(stem, room))}${suffix}${extension}`;
}

/**
 * A file's name made safe to unpack: NFC, no path, no reserved name or sign, nothing unseen, at most 120 bytes of UTF-8
 * of which the extension is kept. Vietnamese letters stay as they are. Never empty.
 */
export function safeName(original: string): string {
  const last = original.normalize('NFC').split(/[/\\]/u).at(-1);
  const seen = trimmed(String(last).replace(UNSEEN, '').replace(FORBIDDEN, ' ').replace(/\s+/gu, ' '));
  const named = seen === '' ? UNNAMED : seen;
  return fitted(RESERVED.test(named) ? `_${named}` : named, '');
}

export interface NamedEntry {
  /** Folder in the archive, without a slash at either end; '' for its root. */
  readonly folder: string;
  /** As somebody named it. */
  readonly name: string;
}

/**
 * A path for each entry, in their order. Two of the same name in one folder are told apart by "(2)", "(3)", …; capitals
 * make no difference, because Windows sees none.
 */
export function safePaths(entries: readonly NamedEntry[]): string[] {
  const taken = new Set<string>();
  return entries.map(({ folder, name }) => {
    const safe = safeName(name);
    const at = (suffix: string): string =>
      [folder, fitted(safe, suffix)].filter((part) => part !== '').join('/');
    let path = at('');
    for (let number = 2; taken.has(path.toLowerCase()); number += 1) path = at(` (${String(number)})`);
    taken.add(path.toLowerCase());
    return path;
  });
}
