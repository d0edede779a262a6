const MARKER = 0xff;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/** Markers without a length: TEM and the restart marks. */
const isBare = (code: number): boolean => code === 0x01 || (code >= 0xd0 && code <= 0xd7);

/** First marker in the entropy-coded data from `at` on: stuffed zeros, fill bytes and restart marks are passed over. */
function nextMarker(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(MARKER, from);
  while (at !== -1 && at + 1 < bytes.length) {
    const code = bytes[at + 1] ?? 0;
    if (code !== 0 && code !== MARKER && !isBare(code)) return at;
    at = bytes.indexOf(MARKER, at + 1);
  }
  return -1;
}

/**
 * True when the picture's own end mark is there. The segments are walked, because the small preview that a phone puts
 * into a segment has an end mark of its own. What a phone appends after the picture (a film, a second picture) is allowed.
 * @see JPEG (ITU-T T.81), Annex B
 */
export function isWholeJpeg(bytes: Buffer): boolean {
  let at = 2;
  let scanned = false;
  while (at !== -1 && at + 4 <= bytes.length + 2) {
    const code = bytes[at + 1];
    if (bytes[at] !== MARKER || code === undefined) return false;
    if (code === END_OF_IMAGE) return scanned;
    if (code === MARKER) at += 1;
    else if (isBare(code)) at += 2;
    else {
      if (at + 4 > bytes.length) return false;
      at += 2 + bytes.readUInt16BE(at + 2);
      if (code === START_OF_SCAN) {
        scanned = true;
        at = nextMarker(bytes, at);
      }
    }
  }
  return false;
}
