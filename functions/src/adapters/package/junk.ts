/** Bytes between the objects of a PDF that belong to none. */

/** What may stand between two objects without being looked at: line ends, a short comment. */
const SMALL = 64;
/** What an object, a revision or the header ends with, and how long that is (of the header: with its version). */
const ENDS = { endobj: 6, '%%EOF': 5, '%PDF-': 8 } as const;
const SECTIONS = ['startxref', 'xref', 'trailer'] as const;
/** "12 0 " before the word obj. */
const HEADER = /\d{1,10}\s{1,3}\d{1,5}\s{1,3}$/u;
const LONGEST_HEADER = 24;

/** Where a word comes next; it is asked with growing positions, so each byte is looked at once. */
function finder(bytes: Buffer, word: string): (from: number) => number {
  let at = -1;
  return (from) => {
    if (at < from) {
      const found = bytes.indexOf(word, from, 'latin1');
      at = found === -1 ? bytes.length : found;
    }
    return at;
  };
}

/** Where an object's header begins next. */
function headerFinder(bytes: Buffer): (from: number) => number {
  const next = finder(bytes, 'obj');
  let begin = -1;
  return (from) => {
    for (let at = next(from); begin < from; at = next(at + 1)) {
      const before = bytes.toString('latin1', Math.max(from, at - LONGEST_HEADER), at);
      const header = HEADER.exec(before);
      if (at === bytes.length) begin = at;
      else if (header !== null) begin = at - (before.length - header.index);
    }
    return begin;
  };
}

/**
 * The file without long stretches that belong to no object. The library looks for the next object byte by byte, a few
 * microseconds each: megabytes of something else would hold the whole package up. Answers the same bytes where there are none.
 */
export function withoutJunk(bytes: Buffer): Buffer {
  const ends = Object.entries(ENDS).map(([word, length]) => ({ length, next: finder(bytes, word) }));
  const starts = [headerFinder(bytes), ...SECTIONS.map((word) => finder(bytes, word))];
  const kept: Buffer[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length;) {
    const end = Math.min(...ends.map(({ next, length }) => next(at) + length), bytes.length);
    const start = Math.min(...starts.map((next) => next(end)));
    if (start - end > SMALL) {
      kept.push(bytes.subarray(from, end), Buffer.from('\n'));
      from = start;
    }
    at = start;
  }
  return kept.length === 0 ? bytes : Buffer.concat([...kept, bytes.subarray(from)]);
}
