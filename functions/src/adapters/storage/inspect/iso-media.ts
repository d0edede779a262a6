/** Names of the boxes at the top of an ISO media file (HEIC, MP4), or null when a box reaches beyond the end. */
function topBoxes(bytes: Buffer): Set<string> | null {
  const names = new Set<string>();
  let at = 0;
  while (at < bytes.length) {
    if (at + 8 > bytes.length) return null;
    const short = bytes.readUInt32BE(at);
    names.add(bytes.toString('latin1', at + 4, at + 8));
    if (short === 0) return names;
    if (short === 1 && at + 16 > bytes.length) return null;
    const size = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short;
    if (size < 8) return null;
    at += size;
  }
  return at === bytes.length ? names : null;
}

/**
 * True when every box is there in full and the ones without which nothing is shown are among them.
 * @see ISO/IEC 14496-12, 4.2 (boxes); a film cut off on its way has no `moov`
 */
export function isWholeIsoMedia(bytes: Buffer, needed: 'moov' | 'meta'): boolean {
  return topBoxes(bytes)?.has(needed) ?? false;
}
