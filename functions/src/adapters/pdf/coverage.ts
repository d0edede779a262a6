/** What the embedded faces can draw: the code points that all four faces of Tinos have, and the two tick boxes. */

/** Left-to-right only: the PDF library aborts the process on some clusters of right-to-left text. */
const DRAWABLE = [
  '\\u0020-\\u007e\\u00a0-\\u00ac\\u00ae-\\u024f\\u0300-\\u0323\\u0370-\\u0377\\u037a-\\u037f',
  '\\u0384-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u045f\\u1ea0-\\u1ef9\\u2000-\\u200a',
  '\\u2010-\\u2027\\u202f-\\u203a\\u2070-\\u2071\\u2074-\\u208e\\u2090-\\u2094\\u20a0-\\u20be',
  '\\u2103\\u2109\\u2116\\u2122\\u2126\\u2153-\\u2154\\u215b-\\u215e\\u2190-\\u2195\\u2202\\u2206',
  '\\u220f\\u2211-\\u2212\\u221a\\u221e\\u222b\\u2248\\u2260\\u2264-\\u2265\\u25a0-\\u25a1',
  '\\u25aa-\\u25ab\\u25b2\\u25ba\\u25bc\\u25c4\\u25ca-\\u25cb\\u25cf\\u25e6\\u2610-\\u2611\\ufffd',
].join('');

const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/gu;
const MARKS = /(?<=^|\P{L})\p{M}+/gu;
const FOREIGN = new RegExp(`[^${DRAWABLE}]`, 'gu');

/** Stands for a sign that no embedded face has, so that the reader sees that something stood there. */
export const UNDRAWABLE = '□';

/** The text with each undrawable sign (emoji, right-to-left and other scripts) as a square; the .docx keeps them. */
export function drawable(text: string): string {
  return text.replace(INVISIBLE, '').replace(FOREIGN, UNDRAWABLE).replace(MARKS, '');
}
