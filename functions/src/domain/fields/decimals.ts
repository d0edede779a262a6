/**
 * Numbers of `number` fields, exact: they are added in whole thousandths, so that a sum of million đồng never shows the
 * tail of a binary fraction.
 */

/** `"1200,5"` as thousandths (1200500); 0 for an empty field. The text is one that `parseDetails` let in. */
export function thousandths(text: string): number {
  const [whole = '', part = ''] = text.trim().split(',');
  return Number(whole === '' ? 0 : whole) * 1000 + Number(part.padEnd(3, '0'));
}

/** Thousandths as a number for tables and formats: 1200500 is 1200.5. */
export function fromThousandths(amount: number): number {
  return amount / 1000;
}

/** Thousandths as a `number` field holds them: 1200500 is `"1200,5"`. */
export function thousandthsText(amount: number): string {
  return fromThousandths(amount)
    .toFixed(3)
    .replace(/\.?0+$/u, '')
    .replace('.', ',');
}

/** The sum of several `number` fields, in thousandths. */
export function sumThousandths(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + thousandths(text), 0);
}
