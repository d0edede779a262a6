/** DER by hand (X.690): what the tests sign with is made by none of the libraries that read it. */

const hexOf = (value: number): string => {
  const hex = value.toString(16);
  return hex.length % 2 === 0 ? hex : `0${hex}`;
};

function tlv(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  if (body.length < 128) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const size = Buffer.from(hexOf(body.length), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | size.length]), size, body]);
}

const of =
  (tag: number) =>
  (...parts: readonly Buffer[]): Buffer =>
    tlv(tag, ...parts);

export const sequence = of(0x30);
export const set = of(0x31);
export const octets = of(0x04);
export const nothing = (): Buffer => tlv(0x05);
export const boolean = (value: boolean): Buffer => tlv(0x01, Buffer.from([value ? 0xff : 0]));
export const bits = (bytes: Buffer): Buffer => tlv(0x03, Buffer.from([0]), bytes);
export const utf8 = (text: string): Buffer => tlv(0x0c, Buffer.from(text, 'utf8'));
/** [n], constructed. */
export const tagged = (tag: number, ...parts: readonly Buffer[]): Buffer => tlv(0xa0 + tag, ...parts);

/** [n] in place of the value's own tag, not constructed. */
export const implicit = (tag: number, bytes: Buffer): Buffer => tlv(0x80 + tag, bytes);

/** Not below zero. */
export function integer(value: number): Buffer {
  const bytes = Buffer.from(hexOf(value), 'hex');
  return tlv(0x02, (bytes[0] ?? 0) < 0x80 ? bytes : Buffer.concat([Buffer.alloc(1), bytes]));
}

export function oid(text: string): Buffer {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number);
  const bytes = [first * 40 + second, ...rest].flatMap((arc) => {
    const digits = [arc & 0x7f];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
      digits.unshift(0x80 | (left & 0x7f));
    return digits;
  });
  return tlv(0x06, Buffer.from(bytes));
}

/** GeneralizedTime, to the second. */
export const time = (at: string): Buffer =>
  tlv(0x18, Buffer.from(`${new Date(at).toISOString().replace(/[-:T]|\..*/gu, '')}Z`, 'latin1'));
