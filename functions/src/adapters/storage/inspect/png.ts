const SIGNATURE_LENGTH = 8;
/** Length, type and checksum around the data of a chunk. */
const CHUNK_FRAME = 12;

/** True when the chunks follow each other to the end mark (IEND). @see PNG (ISO/IEC 15948), 5.3 */
export function isWholePng(bytes: Buffer): boolean {
  let at = SIGNATURE_LENGTH;
  let first = true;
  while (at + CHUNK_FRAME <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (first && type !== 'IHDR') return false;
    if (type === 'IEND') return true;
    first = false;
    at += CHUNK_FRAME + length;
  }
  return false;
}
