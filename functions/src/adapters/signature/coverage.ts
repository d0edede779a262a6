/** What a signature's /ByteRange says that it covers, held against the bytes of the file. */
import { createHash, type Hash } from 'node:crypto';
import type { SignatureDictionary } from './find.ts';

export interface Coverage {
  /** Begin and end of each covered stretch, the end not included. */
  readonly stretches: readonly (readonly [begin: number, end: number])[];
  /** Everything from the first byte to the end of the version that was signed, but the signature's own digits. */
  readonly ownVersion: boolean;
  /** The same to the last byte of the file. */
  readonly wholeFile: boolean;
}

/** Two stretches are the rule; a few more are read, to say that they leave something out. */
const MOST_NUMBERS = 64;
/** "%%EOF" and the line end after it. */
const END_LENGTH = 12;

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

function stretchesOf(byteRange: readonly number[], size: number): Coverage['stretches'] | null {
  if (byteRange.length === 0 || byteRange.length > MOST_NUMBERS || byteRange.length % 2 === 1) return null;
  const stretches: [number, number][] = [];
  let last = 0;
  for (let at = 0; at < byteRange.length; at += 2) {
    const begin = byteRange[at] ?? -1;
    const end = begin + (byteRange[at + 1] ?? -1);
    const fits = Number.isSafeInteger(begin) && Number.isSafeInteger(end) && begin >= last && end >= begin;
    if (!fits || end > size) return null;
    stretches.push([begin, end]);
    last = end;
  }
  return stretches;
}

/**
 * Whether what is left out between two stretches is the signature's hexadecimal string and nothing else: in any other
 * byte there a program could read something that nobody signed.
 */
function isOwnContents(gap: string, contents: string): boolean {
  const [, digits] = /^<([\da-fA-F\0\s]*)>$/u.exec(gap) ?? [];
  return digits !== undefined && digits.replace(/[\0\s]/gu, '').toLowerCase() === contents.toLowerCase();
}

/** A version of a PDF ends with its end mark; what a later signer adds begins after it. */
function endsVersion(bytes: Uint8Array, end: number): boolean {
  return (
    end === bytes.length || /%%EOF\s*$/u.test(latin1(bytes.subarray(Math.max(0, end - END_LENGTH), end)))
  );
}

/** Null for a /ByteRange that names no stretches of this file, in order and without overlap. */
export function coverageOf(bytes: Uint8Array, dictionary: SignatureDictionary): Coverage | null {
  const stretches = stretchesOf(dictionary.byteRange, bytes.length);
  if (stretches === null) return null;
  const [first, second] = stretches;
  if (first === undefined || second === undefined || stretches.length > 2)
    return { stretches, ownVersion: false, wholeFile: false };
  const gap = latin1(bytes.subarray(first[1], second[0]));
  const ownVersion =
    first[0] === 0 && isOwnContents(gap, dictionary.contents) && endsVersion(bytes, second[1]);
  return { stretches, ownVersion, wholeFile: ownVersion && second[1] === bytes.length };
}

/** The digest of what is covered, in place: no second copy of the file is made. */
export function coveredDigest(bytes: Uint8Array, { stretches }: Coverage, algorithm: string): Uint8Array {
  const hash: Hash = createHash(algorithm);
  for (const [begin, end] of stretches) hash.update(bytes.subarray(begin, end));
  return hash.digest();
}

/** What is covered as one run of bytes: for signatures without attributes, which are made over the bytes themselves. */
export function coveredBytes(bytes: Uint8Array, { stretches }: Coverage): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(stretches.map(([begin, end]) => bytes.subarray(begin, end))));
}
